import {
  type AgingInputs,
  agingReferenceIssues,
  type CompiledAging,
  compileAging,
  expectCalendars,
} from '../aging'
import type { PromiseRule } from '../commitments'
import type { BestHours } from '../contact'
import {
  type CompiledTable,
  canonicalJson,
  compileTable,
  type FactLabel,
  inspect,
  issuesError,
  type Label,
  sha256,
  type Vocabulary,
} from '../foundations'
import { type CompiledLedger, compileLedger, expectLedger } from '../ledger'
import type { AgreementTerms } from '../model'
import { type StrategyPolicy, stageFact } from '../strategy'
import { type Policy, policyIssues, policyShape, vocabularyOfPolicy } from './policy'
import type { PolicyExample } from './policy-example'

/** One axis of classification, ready. */
export interface CompiledSegmentation {
  readonly id: string
  readonly label: Label
  readonly segments: readonly FactLabel[]
  readonly table: CompiledTable<string>
}

/** The strategy of a policy, ready. */
export interface CompiledStrategy {
  readonly policy: StrategyPolicy
  readonly stageTable: CompiledTable<string>
  readonly treatmentTable: CompiledTable<string>
  readonly cadenceTable: CompiledTable<number>
}

/** A policy whose sections are checked and ready. */
export interface CompiledPolicy<BucketId extends string = string> {
  readonly id: string
  readonly version: string
  /** SHA-256 of the document's canonical JSON without `$schema`: two policies with the same hash decide the same. */
  readonly hash: string
  readonly vocabulary: Vocabulary
  readonly aging: CompiledAging<BucketId>
  readonly ledger: CompiledLedger
  /** The business calendars that its sections go by. */
  readonly calendars: readonly { readonly id: string; readonly version: string | null }[]
  readonly segmentations: readonly CompiledSegmentation[]
  readonly strategy: CompiledStrategy | null
  /** `null` where the policy does not say when a promise is kept. */
  readonly promiseRule: PromiseRule | null
  /** `null` where the policy has no terms for agreements that state none of their own. */
  readonly agreementTerms: AgreementTerms | null
  /** Absent where the policy names none. */
  readonly bestHours: BestHours | undefined
  readonly examples: readonly PolicyExample[]
}

/**
 * Is this policy sound? If so, every section ready to answer.
 *
 * @throws ArrearsError `invalid-policy` with every issue of every section, each with its path; `invalid-input` with
 * every issue of the calendars.
 */
export function compilePolicy<BucketId extends string>(
  policy: Policy<BucketId>,
  inputs: AgingInputs = {},
): CompiledPolicy<BucketId> {
  const calendars = expectCalendars(inputs.calendars)
  const inspected = inspect(policyShape, policy, (sections) => [
    ...policyIssues(sections),
    ...agingReferenceIssues(sections.aging, { calendars }, 'aging'),
  ])
  if (!inspected.ok) throw issuesError('invalid-policy', inspected.issues)
  // A copy: what the caller changes in its document afterwards must not change answers by half.
  const text = canonicalJson({ ...policy, $schema: undefined })
  const own: Policy = JSON.parse(text)
  const vocabulary = vocabularyOfPolicy(own)
  const { strategy } = own
  const aging = compileAging(policy.aging, { calendars })
  const calendar = aging.counting?.calendar
  return {
    id: own.id,
    version: own.version,
    hash: sha256(text),
    vocabulary,
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
    bestHours: own.contact?.bestHours,
    examples: own.examples ?? [],
  }
}

function compileStrategy(policy: StrategyPolicy, vocabulary: Vocabulary): CompiledStrategy {
  const withStage = new Map([...vocabulary, ['stage', stageFact(policy.stages)] as const])
  return {
    policy,
    stageTable: compileTable(policy.stageTable, vocabulary),
    treatmentTable: compileTable(policy.treatmentTable, withStage),
    cadenceTable: compileTable(policy.cadenceTable, withStage),
  }
}
