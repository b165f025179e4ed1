import { readInstant } from '../foundations'
import { type BriefVerdict, inShort, withObjections } from './brief-verdict'
import { latestDay } from './candidate-zones'
import { answerContact } from './check-contact'
import { neverCloses } from './closed-minutes'
import { objectionAt } from './closed-times'
import { startOfDay } from './day-classes'
import { acceptance } from './gaps'
import { type ApplicableRule, type Matter, mayBlock } from './matter'
import { nextAllowed, standingRule } from './next-times'
import type { ContactVerdict } from './verdict'

/** A contact that is ready to be asked about at any instant, by whatever clocks. */
export interface GeneralContact {
  readonly check: (at: number) => BriefVerdict
  readonly nextAllowedAt: (at: number) => number | null
}

/** The contact by any number of clocks, with whatever lifts its rules. */
export function generalContact(matter: Matter, lasting: BriefVerdict): GeneralContact {
  const { rules, zones, settledFrom, manner, context } = matter
  const standing = rules
    .filter((rule) => mayBlock(rule) && rule.closedOn !== neverCloses)
    .map((rule) => standingRule(rule, matter))
  const asked = standing.filter(({ ground }) => ground === null)
  const isAccepted = acceptance(context.acceptGaps)
  const isPlain = plainInstants(rules)
  const answer = (at: number): ContactVerdict => answerContact({ request: { ...manner, at }, context })
  const check = (at: number): BriefVerdict => {
    if (!isPlain(at)) return inShort(answer(at))
    const found = asked.flatMap((rule) => {
      const objection = objectionAt(rule, at)
      return objection === undefined ? [] : [{ id: rule.rule.id, ...objection }]
    })
    return withObjections(
      lasting,
      found.flatMap(({ id, isCertain }) => (isCertain ? [id] : [])),
      found.flatMap(({ missing }) => missing).filter((gap) => !isAccepted(gap)),
    )
  }
  return {
    check,
    nextAllowedAt: (at) => {
      if (!isPlain(at)) return readInstant(answer(at).nextAllowedAt) ?? null
      if (check(at).status === 'allowed') return at
      if (lasting.status !== 'allowed') return null
      return nextAllowed({ zones, settledFrom }, standing, at)
    },
  }
}

const FIRST_DAY = /* @__PURE__ */ startOfDay('0001-01-01')
const LAST_DAY = /* @__PURE__ */ startOfDay('9999-12-31')

/** The days on which every rule has a value or an end, and which can be told: from the first to the last. */
export function answeredDays(rules: readonly ApplicableRule[]): readonly [first: number, last: number] {
  const starts = rules.flatMap(({ ground, rule: { history } }) => {
    const [first] = history
    // A rule that never has a value has no answer on any day.
    return ground !== null ? [] : [first === undefined ? Number.POSITIVE_INFINITY : startOfDay(first.from)]
  })
  return [Math.max(FIRST_DAY, ...starts), LAST_DAY]
}

/** At which instants does every clock show such a day, or may where none is known? */
function plainInstants(rules: readonly ApplicableRule[]): (at: number) => boolean {
  const [first, last] = answeredDays(rules)
  const all = [...new Set(rules.map(({ clocks }) => clocks))]
  const isAnswered = (dayStart: number): boolean => first <= dayStart && dayStart <= last
  return (at) =>
    all.every((clocks) =>
      clocks.names.length === 0
        ? isAnswered(latestDay(at))
        : clocks.readAt(at).every((reading) => reading !== undefined && isAnswered(reading.dayStart)),
    )
}
