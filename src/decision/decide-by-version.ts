import type { CivilDate } from '../foundations'
import type { PolicyVersions } from '../policy'
import type { AskOptions } from './ask-table'
import { decideOn } from './decide'
import type { Answer, Decision, KnownFacts } from './decision'
import type { RunningVersion } from './running-versions'
import { planOf } from './strategy-plan'

/**
 * What does the version that a case runs under decide on these facts?
 *
 * Facts of the tables of other versions are left out; those that no version knows are for `decideOn` to refuse.
 * Where the document of the version was not passed, nothing is decided: every answer is undetermined, for want of
 * `policy:` and the version.
 */
export function decideByVersion(
  versions: PolicyVersions,
  { policy, missing, effect }: RunningVersion,
  known: KnownFacts,
  asOf: CivilDate,
  options: AskOptions,
): Decision {
  const own = { ...known, facts: factsOfVersion(versions, policy, known.facts) }
  const decision = decideOn(policy, own, asOf, options)
  const { basis } = decision
  const named: Decision =
    effect === null || effect === undefined
      ? decision
      : { ...decision, basis: { ...basis, policy: { ...basis.policy, effect } } }
  return missing === null ? named : withoutDocument(named, missing)
}

/** What is known, as a version that starts the case anew counts it: no letter was sent, and no attempt made. */
export function knownByVersion({ effect }: RunningVersion, known: KnownFacts): KnownFacts {
  if (effect !== 'restart') return known
  const { facts } = known
  return {
    ...known,
    lettersSent: [],
    facts: facts['attempts'] === undefined ? facts : { ...facts, attempts: 0 },
  }
}

/** These facts without those that only other versions know. */
export function factsOfVersion(
  { list }: PolicyVersions,
  { vocabulary }: RunningVersion['policy'],
  facts: KnownFacts['facts'],
): KnownFacts['facts'] {
  if (list.length === 1) return facts
  const isKnown = (id: string): boolean =>
    vocabulary.has(id) || !list.some(({ policy }) => policy.vocabulary.has(id))
  return Object.fromEntries(Object.entries(facts).filter(([id]) => isKnown(id)))
}

function withoutDocument(decision: Decision, version: string): Decision {
  const missing = [`policy:${version}`]
  const open: Answer<never> = {
    status: 'undetermined',
    value: null,
    missing,
    candidates: [],
    mayBe: [],
    mayBeNone: true,
  }
  return {
    ...decision,
    status: 'undetermined',
    missing,
    segments: decision.segments.map(({ id }) => ({ id, answer: open })),
    stage: open,
    treatment: open,
    followUpDays: open,
    letter: open,
    approver: open,
    plan: decision.plan === null ? null : planOf(open),
    basis: { ...decision.basis, weakestConfidence: null },
  }
}
