import {
  addMonths,
  type Citation,
  type CivilDate,
  findInForce,
  formatMinorUnits,
  inspect,
  joinPath,
  type Label,
  toMinorDigits,
  valueOrThrow,
} from '../foundations'
import {
  type AgreementContents,
  type AgreementRequirement,
  type AgreementRequirements,
  askedContentsIssues,
  askedContentsShape,
} from './agreement-contents'
import { type AgreementFault, agreementFaults, totalToPay } from './agreement-faults'

/** Whether an agreement has one thing that may be asked of it. */
export interface CheckedContent {
  readonly id: string
  readonly label: Label
  readonly note: Label | null
  /** `not-asked`: the circumstances do not ask for it. */
  readonly status: 'present' | 'missing' | 'undetermined' | 'not-asked'
  /** What is not known and would decide; none unless it is undetermined. */
  readonly unknown: readonly string[]
  readonly citation: Citation
}

/** What an agreement has and lacks. */
export type AgreementCheck =
  | {
      /**
       * `incomplete`: something is missing, or its installments are at fault. `undetermined`: neither, but something is not known.
       */
      readonly status: 'complete' | 'incomplete' | 'undetermined'
      /** The id of the list, and what of it is in force on the day of the agreement. */
      readonly requirements: string
      readonly rule: { readonly from: CivilDate; readonly citation: Citation; readonly note: Label | null }
      /** Each that the list has, in its order. */
      readonly contents: readonly CheckedContent[]
      /** Their ids, by status. */
      readonly present: readonly string[]
      readonly missing: readonly string[]
      readonly undetermined: readonly string[]
      /** Also what the agreement states and the list does not know. */
      readonly notAsked: readonly string[]
      /** Every one of the installments that are stated. */
      readonly faults: readonly AgreementFault[]
      /** What is to be paid in all, where the balance is known, and by when at the latest, where a term bounds it. */
      readonly total: string | null
      readonly lastDay: CivilDate | null
      /** Every value that is not known and that something hangs on, by its place. */
      readonly unknown: readonly string[]
    }
  /** The list has nothing for the day of the agreement. */
  | { readonly status: 'not-in-force' }

/**
 * Does this agreement have what it must have (协议内容是否齐备)?
 *
 * Each requirement whose circumstances hold is asked: the agreement has it, lacks it, or it is not known, which is not the same.
 * The installments that it states are held against the balance that it states, to the cent: the balance, less what is given up and
 * with what is added, is their sum. Each falls due after the one before, none before the agreement, and the last within the longest
 * term, its last day included.
 *
 * Whether the words are clear, lawful and signed by who may is for people to read.
 *
 * @param requirements - A list such as `agreementPractice` or `cnCardAgreement` of `arrears/policies`, or one's own.
 * @throws ArrearsError `invalid-input` with every fault of the contents or the list; `date-out-of-range` where the longest term ends
 * beyond the days that can be written.
 *
 * Source: that of the list, which it carries; months as 民法典 art. 202 counts them.
 *
 * @example
 * const requirements = { id: 'ours', history: [{
 *   from: '2020-01-01', citation: { title: 'Our manual', confidence: 'official' },
 *   value: { longestMonths: 2, contents: [
 *     { id: 'dates', label: { en: 'amounts and dates', 'zh-CN': '金额和日期' }, shownBy: 'installments' },
 *     { id: 'forum', label: { en: 'forum', 'zh-CN': '管辖' } },
 *     { id: 'security', label: { en: 'security', 'zh-CN': '担保' }, when: { secured: true } },
 *   ] },
 * }] } as const
 * const contents = {
 *   currency: 'CNY', agreedOn: '2026-03-01', balance: '1000.00', states: { forum: true }, circumstances: { secured: false },
 *   installments: [{ dueOn: '2026-04-01', amount: '500.00' }, { dueOn: '2026-05-02', amount: '499.99' }],
 * }
 * const check = checkAgreementContents(contents, requirements)
 * check.status !== 'not-in-force' && check.faults.map(({ code, expected, found }) => `${code} ${expected} ${found}`) // => ['term-too-long 2026-05-01 2026-05-02', 'sum-differs 1000.00 999.99']
 * check.status !== 'not-in-force' && [check.status, check.present, check.notAsked] // => ['incomplete', ['dates', 'forum'], ['security']]
 */
export function checkAgreementContents(
  contents: AgreementContents,
  requirements: AgreementRequirements,
): AgreementCheck {
  const asked = valueOrThrow(inspect(askedContentsShape, { contents, requirements }, askedContentsIssues))
  const { currency, agreedOn, balance, installments, states } = asked.contents
  const inForce = findInForce(asked.requirements, agreedOn)
  if (inForce === null) return { status: 'not-in-force' }
  const { from, citation, value: rules } = inForce
  const { longestMonths, note = null } = rules
  const lastDay = longestMonths === undefined ? null : addMonths(agreedOn, longestMonths, 'corresponding-day')
  const checked = rules.contents.map((one) => checkOne(one, asked.contents, citation))
  const idsOf = (status: CheckedContent['status']): readonly string[] =>
    checked.flatMap((one) => (one.status === status ? [one.id] : []))
  const faults = agreementFaults(asked.contents, lastDay)
  const known = new Set(rules.contents.map(({ id }) => id))
  const unknown = new Set(checked.flatMap((one) => one.unknown))
  // Without both, what is to be paid is held against nothing.
  if (balance === undefined) unknown.add('contents.balance')
  if (installments === undefined) unknown.add('contents.installments')
  const total = totalToPay(asked.contents)
  return {
    status: statusOf(),
    requirements: asked.requirements.id,
    rule: { from, citation, note },
    contents: checked,
    present: idsOf('present'),
    missing: idsOf('missing'),
    undetermined: idsOf('undetermined'),
    notAsked: [...idsOf('not-asked'), ...Object.keys(states).filter((id) => !known.has(id))],
    faults,
    total: total === null ? null : formatMinorUnits(total, toMinorDigits(currency, 'currency')),
    lastDay,
    unknown: [...unknown],
  }

  function statusOf(): 'complete' | 'incomplete' | 'undetermined' {
    if (idsOf('missing').length > 0 || faults.length > 0) return 'incomplete'
    return unknown.size > 0 ? 'undetermined' : 'complete'
  }
}

function checkOne(
  requirement: AgreementRequirement,
  contents: AgreementContents,
  citation: Citation,
): CheckedContent {
  const { id, label, note = null, shownBy, when = {}, citation: own = citation } = requirement
  const stated = new Map(Object.entries(contents.states)).get(id)
  const has = shownBy !== undefined && contents[shownBy] !== undefined ? true : stated
  const circumstances = new Map(Object.entries(contents.circumstances ?? {}))
  const hangsOn = Object.entries(when).map(([name, value]) => ({
    name,
    holds: circumstances.has(name) ? circumstances.get(name) === value : undefined,
  }))
  const open = hangsOn.flatMap(({ name, holds }) =>
    holds === undefined ? [joinPath('contents.circumstances', name)] : [],
  )
  const told = { id, label, note, citation: own }
  if (hangsOn.some(({ holds }) => holds === false)) return { ...told, status: 'not-asked', unknown: [] }
  if (has === true) return { ...told, status: 'present', unknown: [] }
  if (has === false && open.length === 0) return { ...told, status: 'missing', unknown: [] }
  const itself = has === undefined ? [shownBy ? `contents.${shownBy}` : joinPath('contents.states', id)] : []
  return { ...told, status: 'undetermined', unknown: [...open, ...itself] }
}
