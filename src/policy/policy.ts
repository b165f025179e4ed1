import { type AgingPolicy, agingPolicyIssues, agingPolicyShape } from '../aging'
import {
  type ClassificationPolicy,
  classificationIssues,
  classificationPolicyShape,
  segmentFact,
} from '../classification'
import { type CommitmentsPolicy, commitmentsPolicyShape } from '../commitments'
import { type ContactPolicy, contactPolicyIssues, contactPolicyShape } from '../contact'
import {
  type CivilDate,
  civilDate,
  type DeclaredFact,
  declaredFactIssues,
  declaredFactShape,
  definitionOf,
  type Issue,
  joinPath,
  listOf,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  type Vocabulary,
  vocabularyOf,
} from '../foundations'
import { type LedgerPolicy, ledgerPolicyIssues, ledgerPolicyShape } from '../ledger'
import { duplicateIdIssue, duplicateIdIssues } from '../model'
import { type OffersPolicy, offersPolicyIssues, offersPolicyShape } from '../offers'
import { type StrategyPolicy, strategyIssues, strategyPolicyShape } from '../strategy'
import { caseVocabulary } from './case-vocabulary'
import { type DerivedFact, derivedFactIssues, derivedFactShape, withDerivedFacts } from './derived-fact'
import { effectiveDateIssues, type RunningCases, runningCases } from './effective-dates'
import { exampleIssues } from './example-issues'
import { type PolicyExample, policyExampleShape } from './policy-example'
import { FOLLOW_UP_ON, stepQuestions } from './step-questions'

/**
 * What a lender decides about collections (催收政策), as one document that JSON can hold.
 *
 * Each room of the library owns its section; what a lender leaves open is absent, never defaulted.
 */
export interface Policy<BucketId extends string = string> {
  /** Where an editor finds the form of this file; nothing is decided by it, and the hash leaves it out. */
  readonly $schema?: string
  /** The version of this form. */
  readonly schemaVersion: 1
  /** Which policy this is; stays the same over its versions. */
  readonly id: string
  /** Which version of it; any text the lender orders its versions by. */
  readonly version: string
  /** The first day on which this version is in force; absent: it always was. */
  readonly effectiveFrom?: CivilDate
  /** Its last day, included; absent: until the next version begins, or without end. */
  readonly effectiveUntil?: CivilDate
  /**
   * What becomes of cases that run under an earlier version once this one is in force: they finish under their own,
   * restart under this one (letters and attempts from before its first day do not count), or continue under it with
   * everything that happened.
   */
  readonly runningCases?: RunningCases
  /** The versions that went before, for cases that still name one of which the document is no longer at hand. */
  readonly earlierVersions?: readonly string[]
  readonly aging: AgingPolicy<BucketId>
  /** Facts that the lender's tables use beside those of the library. */
  readonly facts?: readonly DeclaredFact[]
  /** Facts that are derived from others, each from those of the library, those declared, and those before it. */
  readonly derivedFacts?: readonly DerivedFact[]
  readonly classification?: ClassificationPolicy
  readonly strategy?: StrategyPolicy
  /** Absent: a payment goes to the oldest due first, in advance too. */
  readonly ledger?: LedgerPolicy
  readonly commitments?: CommitmentsPolicy
  readonly contact?: ContactPolicy
  /** Absent: nothing can be quoted by it. */
  readonly offers?: OffersPolicy
  /** What the policy must do on given facts; run by `runExamples`. */
  readonly examples?: readonly PolicyExample[]
}

/** The form of a {@link Policy}. */
export const policyShape: Shape<Policy> = /* @__PURE__ */ record<Policy>({
  $schema: /* @__PURE__ */ optional(text),
  schemaVersion: /* @__PURE__ */ oneOf([1]),
  id: text,
  version: text,
  effectiveFrom: /* @__PURE__ */ optional(civilDate),
  effectiveUntil: /* @__PURE__ */ optional(civilDate),
  runningCases: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(runningCases)),
  earlierVersions: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  aging: agingPolicyShape,
  facts: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(declaredFactShape)),
  derivedFacts: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(derivedFactShape)),
  classification: /* @__PURE__ */ optional(classificationPolicyShape),
  strategy: /* @__PURE__ */ optional(strategyPolicyShape),
  ledger: /* @__PURE__ */ optional(ledgerPolicyShape),
  commitments: /* @__PURE__ */ optional(commitmentsPolicyShape),
  contact: /* @__PURE__ */ optional(contactPolicyShape),
  offers: /* @__PURE__ */ optional(offersPolicyShape),
  examples: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(policyExampleShape)),
})

/** What is wrong with a well-formed policy across its fields? Every fault of every section. */
export function policyIssues(policy: Policy): readonly Issue[] {
  const { aging, facts = [], derivedFacts = [], classification, strategy, ledger, contact, offers } = policy
  const vocabulary = vocabularyOfPolicy(policy)
  return [
    ...effectiveDateIssues(policy),
    ...agingPolicyIssues(aging, 'aging'),
    ...duplicateIdIssues(facts, 'facts'),
    ...declaredFactIssues(facts, 'facts'),
    ...duplicateIdIssues(derivedFacts, 'derivedFacts'),
    ...derivedFactIssues(
      derivedFacts,
      declaredVocabulary(policy),
      vocabularyOf(facts.map(definitionOf)),
      'derivedFacts',
    ),
    ...takenIdIssues(policy),
    ...(classification === undefined
      ? []
      : classificationIssues(classification, baseVocabulary(policy), 'classification')),
    ...(strategy === undefined ? [] : strategyIssues(strategy, vocabulary, 'strategy')),
    ...(ledger === undefined ? [] : ledgerPolicyIssues(ledger, classesOfAging(aging), 'ledger')),
    ...(contact === undefined ? [] : contactPolicyIssues(contact, 'contact')),
    ...(offers === undefined
      ? []
      : offersPolicyIssues(offers, 'offers', {
          measures: strategy?.authority.measures.map(({ id }) => id) ?? [],
          offers: strategy?.offers?.map(({ id }) => id) ?? [],
        })),
    ...exampleIssues(policy.examples ?? [], 'examples'),
  ]
}

/** The classes that an account can be in: buckets and asset classes. */
function classesOfAging({ bucketTable, assetClassFloors }: AgingPolicy): readonly string[] {
  const floors = assetClassFloors?.history.flatMap(({ value }) => value ?? []) ?? []
  return [...bucketTable.buckets, ...floors].map(({ id }) => id)
}

/** A fact or segmentation that took the place of one of the library's would be filled by nobody. */
function takenIdIssues({ aging, facts = [], derivedFacts = [], classification }: Policy): readonly Issue[] {
  const library = caseVocabulary(aging, [])
  const declared = new Map(facts.map(({ id }, index) => [id, joinPath('facts', index)]))
  const own = new Map([
    ...derivedFacts.map(({ id }, index) => [id, joinPath('derivedFacts', index)] as const),
    ...declared,
  ])
  const issueOf = (id: string, taker: string | undefined, path: string): readonly Issue[] =>
    taker === undefined ? [] : [duplicateIdIssue(id, taker, joinPath(path, 'id'))]
  const takerOf = (id: string, questions: readonly string[]): string | undefined =>
    library.has(id) || questions.includes(id) ? 'arrears' : undefined
  return [
    ...facts.flatMap(({ id }, index) =>
      issueOf(id, takerOf(id, ['stage', 'treatment']), joinPath('facts', index)),
    ),
    ...derivedFacts.flatMap(({ id }, index) =>
      issueOf(id, takerOf(id, ['stage', 'treatment']) ?? declared.get(id), joinPath('derivedFacts', index)),
    ),
    ...(classification?.segmentations ?? []).flatMap(({ id }, index) =>
      issueOf(
        id,
        // An example and an override name segmentations and steps alike, by id.
        takerOf(id, [...stepQuestions, FOLLOW_UP_ON]) ?? own.get(id),
        joinPath('classification.segmentations', index),
      ),
    ),
  ]
}

/** Every fact that the strategy tables of this policy may read: the case's, the declared, the derived, the segments. */
export function vocabularyOfPolicy(policy: Policy): Vocabulary {
  const segmentations = policy.classification?.segmentations ?? []
  return new Map([
    ...baseVocabulary(policy),
    ...segmentations.map((one) => [one.id, segmentFact(one)] as const),
  ])
}

function baseVocabulary(policy: Policy): Vocabulary {
  return withDerivedFacts(declaredVocabulary(policy), policy.derivedFacts ?? [])
}

function declaredVocabulary({ aging, facts = [] }: Policy): Vocabulary {
  return caseVocabulary(aging, facts.map(definitionOf))
}
