import type { AccountAging } from '../aging'
import { addDays, type CivilDate, dayAfter, type FactValue, type Label } from '../foundations'
import type { CaseFile, Channel, ContactRecord } from '../model'
import type { CompiledPolicy } from '../policy'
import { contactDay } from './case-facts'
import type { Answer, Decision, DecisionReason } from './decision'
import { rulesOf } from './rules-of'

/** What a case tells of the follow-ups so far. */
export interface FollowUps {
  readonly caseFile: CaseFile
  readonly accounts: readonly AccountAging[]
  readonly asOf: CivilDate
  /** Contacts of earlier days do not count; `null`: all of them do. */
  readonly countsFrom: CivilDate | null
  /** Since when the debtor has been in arrears; asked only where there is a contact that might be of an earlier spell. */
  readonly spellFrom: () => CivilDate | null
}

// Nobody at all was reached, so that there was no contact with the debtor.
const reachedNobody: ReadonlySet<ContactRecord['outcome']> = /* @__PURE__ */ new Set([
  'not-delivered',
  'wrong-number',
] as const)

const noneYet: Label = {
  en: 'None was made in these arrears: the first is due on day 1.',
  'zh-CN': '本次逾期尚未跟进：首次跟进应在第 1 天。',
}

/**
 * On which day is the debtor next followed up (下次跟进日)?
 *
 * So many days after the last follow-up as the row asks in which today lies: after the last contact of the creditor's
 * side with the debtor, whatever came of it, in this spell of arrears. Where there was none, on day 1 of the oldest
 * unpaid due. A day before today is late and stays so. None, where nobody is to be contacted or nothing is past due.
 */
export function answerFollowUp(
  policy: CompiledPolicy,
  decision: Pick<Decision, 'treatment' | 'followUpDays' | 'plan'>,
  followUps: FollowUps,
): Answer<CivilDate> {
  const { followUpDays } = decision
  const isFollowed = followedBy(channelsOf(policy, decision))
  for (const answer of [followUpDays, isFollowed]) {
    if (answer.status === 'none') return { status: 'none', value: null }
    if (answer.status === 'conflict') return { status: 'conflict', value: null, rules: answer.rules }
  }
  const start = startOf(policy, followUps)
  const dayOf = (interval: number): CivilDate | null =>
    start.on === null ? null : start.isFirst ? start.on : dayAfter(start.on, interval)
  if (followUpDays.status === 'decided' && isFollowed.status === 'decided' && start.missing.length === 0) {
    const on = dayOf(followUpDays.value)
    // Nothing is past due, or the day is past the last that can be written.
    if (on === null) return { status: 'none', value: null }
    const seen = { followUpDays: followUpDays.value, ...start.seen }
    return {
      status: 'decided',
      value: on,
      reasons: followUpDays.reasons.map(
        ({ rule, source }): DecisionReason => ({
          rule,
          facts: seen,
          outcome: on,
          ...(start.isFirst ? { note: noneYet } : {}),
          ...(source === undefined ? {} : { source }),
        }),
      ),
    }
  }
  const open = [followUpDays, isFollowed].filter((answer) => answer.status === 'undetermined')
  const intervals =
    followUpDays.status === 'undetermined'
      ? followUpDays.mayBe
      : [followUpDays.value].flatMap((one) => one ?? [])
  const days = start.missing.length > 0 ? [] : intervals.map(dayOf)
  return {
    status: 'undetermined',
    value: null,
    missing: [...new Set([...open.flatMap(({ missing }) => missing), ...start.missing])],
    candidates: [...new Set([...rulesOf(followUpDays), ...open.flatMap(({ candidates }) => candidates)])],
    mayBe: [...new Set(days.flatMap((day) => day ?? []))].sort(),
    mayBeNone: open.some(({ mayBeNone }) => mayBeNone) || days.includes(null),
  }
}

/** By which channels is the debtor contacted: those of the plan, or else those of the treatment? */
function channelsOf(
  { strategy }: CompiledPolicy,
  { treatment, plan }: Pick<Decision, 'treatment' | 'plan'>,
): Answer<readonly Channel[]> {
  // A plan cannot tell rules that contradict each other from a policy without a rule.
  if (plan !== null && treatment.status !== 'conflict') return plan.channels
  const of = (id: string): readonly Channel[] =>
    strategy?.policy.treatments.find((one) => one.id === id)?.channels ?? []
  switch (treatment.status) {
    case 'decided':
      return { ...treatment, value: of(treatment.value) }
    case 'undetermined':
      return { ...treatment, mayBe: treatment.mayBe.map(of) }
    default:
      return treatment
  }
}

/** Is the debtor contacted at all? Never `decided` but as yes: without a channel there is `none`. */
function followedBy(channels: Answer<readonly Channel[]>): Answer<true> {
  if (channels.status === 'decided') {
    return channels.value.length > 0 ? { ...channels, value: true } : { status: 'none', value: null }
  }
  if (channels.status !== 'undetermined') return channels
  const { mayBe, mayBeNone } = channels
  const isSilent = mayBe.map(({ length }) => length === 0)
  // Where no value is named, nobody can say what it may be.
  if (mayBe.length > 0 && !mayBeNone && !isSilent.includes(true)) {
    return { status: 'decided', value: true, reasons: [] }
  }
  if (mayBe.length > 0 && !isSilent.includes(false)) return { status: 'none', value: null }
  return { ...channels, mayBe: [true], mayBeNone: true }
}

interface Start {
  /** The last follow-up, or day 1; `null` where nothing is past due, or something is missing. */
  readonly on: CivilDate | null
  /** Whether that is day 1. */
  readonly isFirst: boolean
  readonly seen: Readonly<Record<string, FactValue>>
  readonly missing: readonly string[]
}

/** From where is the next follow-up counted? */
function startOf(
  { aging }: CompiledPolicy,
  { caseFile, accounts, asOf, countsFrom, spellFrom }: FollowUps,
): Start {
  const { contacts, facts } = caseFile
  if (contacts === undefined) return { on: null, isFirst: false, seen: {}, missing: ['lastFollowUpOn'] }
  const [last] = contacts
    .filter(isFollowUp)
    .map(({ at }) => contactDay(at))
    .filter((day) => day <= asOf && (countsFrom === null || day >= countsFrom))
    .sort()
    .slice(-1)
  if (last !== undefined && last >= (spellFrom() ?? '')) {
    return { on: last, isFirst: false, seen: { lastFollowUpOn: last }, missing: [] }
  }
  const late = accounts.filter(({ daysPastDue }) => daysPastDue > 0)
  const [oldest] = late.flatMap(({ oldestUnpaidDueOn }) => oldestUnpaidDueOn ?? []).sort()
  if (oldest === undefined) {
    // Days that the caller states are of no due that could be counted from.
    const isStated = typeof facts?.['daysPastDue'] === 'number' && facts['daysPastDue'] > 0
    return { on: null, isFirst: true, seen: {}, missing: isStated ? ['oldestUnpaidDueOn'] : [] }
  }
  const seen = { oldestUnpaidDueOn: oldest }
  return { on: addDays(oldest, 1 - aging.dueDateIsDay), isFirst: true, seen, missing: [] }
}

/** Is this a contact with the debtor, made by the creditor's side? */
function isFollowUp({ direction, recipient = 'debtor', outcome }: ContactRecord): boolean {
  return direction === 'outbound' && recipient === 'debtor' && !reachedNobody.has(outcome)
}
