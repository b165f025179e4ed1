import type { Answer, Decision, StrategyAnswers } from './decision'
import { openFacts } from './open-facts'
import { rulesOf } from './rules-of'
import { planOf, type StrategyPlan } from './strategy-plan'

/**
 * What is decided where a case may run under any of several versions, and nobody says under which?
 *
 * What all of them answer alike stands as the first one answers it; any other answer is undetermined, for want of
 * `policyVersion` and of what they lack themselves.
 *
 * @param first - The decision by the version in force, on whose basis the whole stands.
 */
export function mergeDecisions(first: Decision, others: readonly Decision[]): Decision {
  if (others.length === 0) return first
  const all = [first, ...others]
  const ids = new Set(all.flatMap(({ segments }) => segments.map(({ id }) => id)))
  const segments = [...ids].map((id) => {
    const answers = all.map((one): Answer<string> => {
      const found = one.segments.find((segment) => segment.id === id)
      // A version that does not ask has no answer for the case.
      return found?.answer ?? { status: 'none', value: null }
    })
    return { id, answer: mergeAnswers(answers) }
  })
  const strategy: StrategyAnswers = {
    stage: mergeAnswers(all.map(({ stage }) => stage)),
    treatment: mergeAnswers(all.map(({ treatment }) => treatment)),
    followUpDays: mergeAnswers(all.map(({ followUpDays }) => followUpDays)),
    letter: mergeAnswers(all.map(({ letter }) => letter)),
    approver: mergeAnswers(all.map(({ approver }) => approver)),
    plan: mergePlans(all.map(({ plan }) => plan)),
  }
  return { ...first, ...openFacts(segments, strategy), segments, ...strategy }
}

/** A guideline holds where it does by all versions, and may hold where it may by any. */
function mergePlans(plans: readonly (StrategyPlan | null)[]): StrategyPlan | null {
  if (plans.every((plan) => plan === null)) return null
  const known = plans.map((plan) => plan ?? planOf({ status: 'none', value: null }))
  const each = <Value>(of: (plan: StrategyPlan) => Answer<Value>): Answer<Value> =>
    mergeAnswers(known.map(of))
  const named = [...new Set(known.flatMap(({ guidelines, mayHold }) => [...guidelines, ...mayHold]))]
  const isCertain = (id: string): boolean => known.every(({ guidelines }) => guidelines.includes(id))
  return {
    guidelines: named.filter(isCertain),
    mayHold: named.filter((id) => !isCertain(id)),
    channels: each(({ channels }) => channels),
    tone: each(({ tone }) => tone),
    callGoal: each(({ callGoal }) => callGoal),
    playbook: each(({ playbook }) => playbook),
    offers: each(({ offers }) => offers),
    measures: each(({ measures }) => measures),
    withheld: each(({ withheld }) => withheld),
    reviewOn: each(({ reviewOn }) => reviewOn),
    urgency: each(({ urgency }) => urgency),
  }
}

/** The first answer where the others are the same; else what it may be by all of them. */
export function mergeAnswers<Value>(answers: readonly Answer<Value>[]): Answer<Value> {
  const [first] = answers as readonly [Answer<Value>]
  if (new Set(answers.map(comparedText)).size === 1) return first
  const possible = new Map<string, Value>()
  for (const answer of answers) {
    const values = answer.status === 'undetermined' ? answer.mayBe : []
    for (const value of answer.status === 'decided' ? [answer.value] : values) {
      possible.set(JSON.stringify(value), value)
    }
  }
  const lacking = answers.flatMap((answer) => (answer.status === 'undetermined' ? answer.missing : []))
  return {
    status: 'undetermined',
    value: null,
    missing: [...new Set(['policyVersion', ...lacking])],
    candidates: [...new Set(answers.flatMap(rulesOf))],
    mayBe: [...possible.values()],
    mayBeNone: answers.some(
      (answer) => answer.status === 'none' || (answer.status === 'undetermined' && answer.mayBeNone),
    ),
    ...(first.trace === undefined ? {} : { trace: first.trace }),
  }
}

/** By which rule two versions reach the same value is no difference; all that an open answer says is one. */
function comparedText({ trace: _, ...answer }: Answer<unknown>): string {
  const { status, value } = answer
  return JSON.stringify(status === 'undetermined' ? answer : [status, value])
}
