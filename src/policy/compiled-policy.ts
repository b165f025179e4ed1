import type { CompiledAging } from '../aging'
import type { PromiseRule } from '../commitments'
import type { ContactPolicy, ProhibitedAct } from '../contact'
import type { CivilDate, CompiledTable, FactLabel, Label, Vocabulary } from '../foundations'
import type { CompiledLedger } from '../ledger'
import type { AgreementTerms } from '../model'
import type { OffersPolicy } from '../offers'
import type { CompiledGuideline, StrategyPolicy } from '../strategy'
import type { DerivedFact } from './derived-fact'
import type { RunningCases } from './effective-dates'
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
  readonly guidelines: readonly CompiledGuideline[]
  /** What guidelines and urgency may read. */
  readonly guidedVocabulary: Vocabulary
  /** Whether the document says anything of how a treatment is carried out. */
  readonly hasPlan: boolean
}

/** A policy whose sections are checked and ready. */
export interface CompiledPolicy<BucketId extends string = string> {
  readonly id: string
  readonly version: string
  /** SHA-256 of the document's canonical JSON without `$schema`: two policies with the same hash decide the same. */
  readonly hash: string
  /** `null`: since ever. */
  readonly effectiveFrom: CivilDate | null
  /** The last day, included; `null`: until the next version, or without end. */
  readonly effectiveUntil: CivilDate | null
  /** `null` where the document does not say it. */
  readonly runningCases: RunningCases | null
  readonly earlierVersions: readonly string[]
  readonly vocabulary: Vocabulary
  /** The facts of it that the document declares, which people may note. */
  readonly declaredFacts: Vocabulary
  /** In the order in which they are derived. */
  readonly derivedFacts: readonly DerivedFact[]
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
  /** Empty where the policy says nothing of contact. */
  readonly contact: ContactPolicy
  /** `null` where the policy says nothing of what is offered. */
  readonly offers: OffersPolicy | null
  /** What nothing in it may call for. */
  readonly prohibitedActs: readonly ProhibitedAct[]
  readonly examples: readonly PolicyExample[]
}
