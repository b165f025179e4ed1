import { type AgingInputs, agingReferenceIssues, compileAging, expectCalendars } from '../aging'
import { prohibitedActs } from '../contact'
import {
  canonicalJson,
  compileTable,
  definitionOf,
  type Issue,
  inspect,
  issuesError,
  sha256,
  type Vocabulary,
  vocabularyOf,
} from '../foundations'
import { compileLedger, expectLedger } from '../ledger'
import {
  compileGuidelines,
  type Guidance,
  guidedVocabulary,
  type StrategyPolicy,
  stageFact,
} from '../strategy'
import type { CompiledPolicy, CompiledStrategy } from './compiled-policy'
import { type Policy, policyIssues, policyShape, vocabularyOfPolicy } from './policy'
import { findingOfIssue, type PolicyFinding } from './policy-finding'
import { policyErrors, verifyCompiled } from './verify-policy'

/**
 * Is this policy sound? If so, every section ready to answer.
 *
 * What reads well is verified next: tables that contradict themselves, pressure raised by a protected fact, and
 * prohibited acts are errors. Warnings are told by `verifyPolicy` alone.
 *
 * @throws ArrearsError `invalid-policy` with every issue of every section, each with its path; `invalid-input` with
 * every issue of the calendars.
 */
export function compilePolicy<BucketId extends string>(
  policy: Policy<BucketId>,
  inputs: AgingInputs = {},
): CompiledPolicy<BucketId> {
  const checked = checkPolicy(policy, inputs)
  if (!checked.ok) throw issuesError('invalid-policy', checked.issues)
  return checked.value
}

/** As {@link compilePolicy}, with the issues returned. */
export function checkPolicy<BucketId extends string>(
  policy: Policy<BucketId>,
  inputs: AgingInputs,
): ReadPolicy<BucketId> {
  const read = readPolicy(policy, inputs)
  if (!read.ok) return read
  const issues = policyErrors(read.value)
  return issues.length > 0 ? { ok: false, issues } : read
}

/**
 * What is wrong with this policy, of its form and of what it says? Every finding; none means that it may run and that
 * nothing about it is doubtful.
 *
 * A document whose form is at fault is told by that alone: what it says cannot be verified before it can be read. See
 * `TableFindingCode` and `PolicyFindingCode` for what is looked for. Tables are taken together with those before them
 * in the chain, so that a case to which no stage leads is no gap.
 *
 * @param options - `cellBudget`: how many steps the proofs of each table may take, one being a word of 32 rows held
 * against one value of one fact; absent: a million. What is not proved within them is told as `not-proved`.
 * @throws ArrearsError `invalid-input` with every issue of the calendars.
 *
 * @example
 * verifyPolicy(consumerLendingCn) // => []
 */
export function verifyPolicy(
  policy: Policy,
  options: AgingInputs & { readonly cellBudget?: number } = {},
): readonly PolicyFinding[] {
  const read = readPolicy(policy, options)
  return read.ok ? verifyCompiled(read.value, options.cellBudget) : read.issues.map(findingOfIssue)
}

type ReadPolicy<BucketId extends string> =
  | { readonly ok: true; readonly value: CompiledPolicy<BucketId> }
  | { readonly ok: false; readonly issues: readonly Issue[] }

function readPolicy<BucketId extends string>(
  policy: Policy<BucketId>,
  inputs: AgingInputs,
): ReadPolicy<BucketId> {
  const calendars = expectCalendars(inputs.calendars)
  const inspected = inspect(policyShape, policy, (sections) => [
    ...policyIssues(sections),
    ...agingReferenceIssues(sections.aging, { calendars }, 'aging'),
  ])
  if (!inspected.ok) return inspected
  // A copy: what the caller changes in its document afterwards must not change answers by half.
  const text = canonicalJson({ ...policy, $schema: undefined })
  const own: Policy = JSON.parse(text)
  const vocabulary = vocabularyOfPolicy(own)
  const { strategy } = own
  const aging = compileAging(policy.aging, { calendars })
  const calendar = aging.counting?.calendar
  const value: CompiledPolicy<BucketId> = {
    id: own.id,
    version: own.version,
    hash: sha256(text),
    effectiveFrom: own.effectiveFrom ?? null,
    effectiveUntil: own.effectiveUntil ?? null,
    runningCases: own.runningCases ?? null,
    earlierVersions: own.earlierVersions ?? [],
    vocabulary,
    declaredFacts: vocabularyOf((own.facts ?? []).map(definitionOf)),
    derivedFacts: own.derivedFacts ?? [],
    aging,
    calendars: calendar === undefined ? [] : [{ id: calendar.id, version: calendar.version ?? null }],
    ledger: own.ledger === undefined ? expectLedger(undefined) : compileLedger(own.ledger),
    segmentations: (own.classification?.segmentations ?? []).map(({ id, label, segments, table }) => ({
      id,
      label,
      segments,
      table: compileTable(table, vocabulary),
    })),
    strategy: strategy === undefined ? null : compileStrategy(strategy, vocabulary),
    promiseRule: own.commitments?.promises ?? null,
    agreementTerms: own.commitments?.agreements ?? null,
    contact: own.contact ?? {},
    offers: own.offers ?? null,
    prohibitedActs: [...prohibitedActs, ...(own.contact?.prohibitedActs ?? [])],
    examples: own.examples ?? [],
  }
  return { ok: true, value }
}

function compileStrategy(policy: StrategyPolicy, vocabulary: Vocabulary): CompiledStrategy {
  const withStage = new Map([...vocabulary, ['stage', stageFact(policy.stages)] as const])
  const guided = guidedVocabulary(policy, vocabulary)
  return {
    policy,
    stageTable: compileTable(policy.stageTable, vocabulary),
    treatmentTable: compileTable(policy.treatmentTable, withStage),
    cadenceTable: compileTable(policy.cadenceTable, withStage),
    guidelines: compileGuidelines(policy.guidelines ?? [], guided),
    guidedVocabulary: guided,
    hasPlan:
      policy.guidelines !== undefined || policy.urgency !== undefined || policy.treatments.some(saysHow),
  }
}

/** Does a treatment say more than by which channels, with which pressure and by whose leave? */
function saysHow({
  tone,
  callGoal,
  playbook,
  offers,
  measures,
  withholds,
  approver,
  reviewWithinDays,
}: Guidance): boolean {
  const says = [tone, callGoal, playbook, offers, measures, withholds, approver, reviewWithinDays]
  return says.some((one) => one !== undefined)
}
