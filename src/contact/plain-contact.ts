import { expectInstant } from '../foundations'
import { holdAgainst } from './blocked'
import { type BriefVerdict, nothingAgainst, withObjections } from './brief-verdict'
import { type DayCloser, MILLISECONDS_PER_DAY, neverCloses, startOfDayAt } from './closed-minutes'
import { type CommonHours, DAY_START, MINUTE, type PlainRule } from './common-hours'
import { acceptance } from './gaps'
import { answeredDays, type GeneralContact } from './general-contact'
import { type Matter, mayBlock } from './matter'
import { acceptingRule } from './next-times'
import { liftsNever } from './overrides'
import type { PreparedContact } from './prepare-contact'
import { HORIZON_DAYS } from './search-times'
import { firstOpen } from './steady-clock'

const HORIZON = HORIZON_DAYS * MILLISECONDS_PER_DAY

/**
 * The contact with a debtor in one zone, where nothing lifts a rule: as most are. Then a question is arithmetic on one clock.
 * `undefined` for any other.
 *
 * @param generally - The same contact, for the few instants at which the clock is not known or shows a time once more.
 */
export function plainContact(
  matter: Matter,
  lasting: BriefVerdict,
  generally: () => GeneralContact,
): PreparedContact | undefined {
  const { rules, clocks, context, shared } = matter
  const [zone] = clocks.names
  const isPlain = rules.every(
    (rule) => rule.clocks === clocks && rule.ground === null && rule.consentOn === liftsNever,
  )
  if (!isPlain || zone === undefined || clocks.names.length > 1) return undefined
  const common: PlainRule[] = []
  const ids: string[] = []
  const own: DayCloser[] = []
  for (const rule of rules) {
    if (!mayBlock(rule) || rule.closedOn === neverCloses) continue
    const { closedOn } = acceptingRule(rule, matter)
    const known = rule.rule.kind === 'window' ? shared.plainRuleOf(rule.rule) : undefined
    if (known?.closedOn === closedOn) common.push(known)
    else {
      ids.push(rule.rule.id)
      own.push(closedOn)
    }
  }
  return askedByOneClock(
    shared.hoursOf(zone, common, answeredDays(rules)),
    shared.idsOf(ids),
    own,
    lasting,
    context.acceptGaps,
    generally,
  )
}

/**
 * By itself, and told no more than it reads, so that each is small: a dialler asks very many of them in turn, and fetching them from
 * memory is what takes the time.
 *
 * @param ids - The rules that are the debtor's own, such as those that count contacts.
 * @param own - When each of these objects.
 */
function askedByOneClock(
  hours: CommonHours,
  ids: readonly string[],
  own: readonly DayCloser[],
  lasting: BriefVerdict,
  acceptGaps: readonly string[] | undefined,
  generally: () => GeneralContact,
): PreparedContact {
  // Most have one: a list would be two more places of memory to fetch.
  const [only] = own.length === 1 ? own : []
  return {
    check: (instant) => {
      const at = expectInstant(instant, 'at')
      const reading = hours.readAt(at)
      if (!reading.isPlain) return generally().check(at)
      const dayStart = reading.times[DAY_START] as number
      const minute = reading.times[MINUTE] as number
      let held = reading.blocked
      if (only !== undefined) held = holdAgainst(held, ids[0] as string, only(dayStart), minute)
      else
        for (let index = 0; index < own.length; index++)
          held = holdAgainst(held, ids[index] as string, (own[index] as DayCloser)(dayStart), minute)
      const { verdict } = held
      const { ruleIds, missing, uncovered } = verdict
      const isWhole = acceptGaps === undefined || missing.length + uncovered.length === 0
      if (isWhole && lasting === nothingAgainst) return verdict
      const isAccepted = acceptance(acceptGaps)
      const open = [...missing, ...uncovered].filter((gap) => !isAccepted(gap))
      return withObjections(lasting, ruleIds, open)
    },
    nextAllowedAt: (instant) => {
      const at = expectInstant(instant, 'at')
      const { clock, closers, firstDay, lastDay } = hours
      const offset = clock.offsetAt(at)
      const wall = at + offset
      if (!(firstDay <= startOfDayAt(wall) && wall < lastDay)) return generally().nextAllowedAt(at)
      if (lasting !== nothingAgainst) return null
      const next = firstOpen(closers, own, wall, wall + HORIZON) - offset
      if (next > at + HORIZON) return generally().nextAllowedAt(at)
      if (clock.isSteady(at, next)) return next
      const found = openByInstants(hours, own, at)
      return found <= at + HORIZON ? found : generally().nextAllowedAt(at)
    },
  }
}

/** When no rule is against contact any more, where the clock is changed near by: the instants of every edge tell. */
function openByInstants({ clock, closers }: CommonHours, own: readonly DayCloser[], at: number): number {
  const horizon = at + HORIZON
  let reached = at
  let before: number
  do {
    before = reached
    for (const closedOn of closers) reached = clock.endOfClosure(closedOn, reached, horizon)
    for (const closedOn of own) reached = clock.endOfClosure(closedOn, reached, horizon)
  } while (reached !== before)
  return reached
}
