import type { AgingPolicy, Bucket, BucketTable } from '../aging'
import type { ClassificationPolicy, Segmentation } from '../classification'
import type { CommitmentsPolicy } from '../commitments'
import type { ContactPolicy, ProhibitedAct } from '../contact'
import type { DecisionTable, DeclaredFact, FactLabel, TableRow } from '../foundations'
import type { AllocationRule, LedgerPolicy } from '../ledger'
import type { OfferProduct, OffersPolicy } from '../offers'
import type {
  AssetKind,
  Authority,
  CallGoal,
  CallPlan,
  Guideline,
  LegalEvidence,
  LegalPath,
  LegalStep,
  Letter,
  LetterContent,
  Offer,
  OwnedMeasure,
  PlaybookEntry,
  RecordKeeping,
  RetentionRule,
  Role,
  Stage,
  StrategyPolicy,
  Tone,
  Treatment,
} from '../strategy'
import type { DerivedFact } from './derived-fact'
import type { Policy } from './policy'
import type { PolicyExample } from './policy-example'

/**
 * The fields of a part of a policy that are given anew; `null` leaves out a field that may be absent.
 *
 * @typeParam Inner - The fields that are changed in part; any other is replaced whole.
 */
export type FieldChanges<Part, Inner = object> = {
  readonly [Name in keyof Part]?:
    | (Name extends keyof Inner ? Inner[Name] : Exclude<Part[Name], undefined>)
    | (object extends Pick<Part, Name> ? null : never)
}

/** Which entries of a list are changed, added and removed (逐项修改); the others stay, in their order. */
export interface ListChanges<Entry, Inner = object> {
  /** Entries of the base, by their ids: the fields given take the place of theirs. */
  readonly change?: readonly ({ readonly id: string } & FieldChanges<Omit<Entry, 'id'>, Inner>)[]
  /** New entries, at the end. */
  readonly add?: readonly Entry[]
  /** New entries, before the entry of the base that has this id. */
  readonly addBefore?: Readonly<Record<string, readonly Entry[]>>
  /** Ids of entries of the base. An id that is removed may be added anew, which moves it. */
  readonly remove?: readonly string[]
}

type Entries<Entry, Inner = object> = readonly Entry[] | ListChanges<Entry, Inner>

/** The fields of an entry of one of several kinds: those of its kind. */
type EntryOfKind<Entry> = Entry extends { readonly id: string }
  ? { readonly id: string } & FieldChanges<Omit<Entry, 'id'>>
  : never

type TableChanges<Outcome> = FieldChanges<DecisionTable<Outcome>, { rows: Entries<TableRow<Outcome>> }>

/**
 * What another policy changes of a base (政策修改): a document of the same form, in which everything may be absent but
 * the version.
 *
 * Sections, tables and other named parts merge field by field; a part with another `id` than that of the base takes
 * its place whole. A list whose entries have ids is changed by {@link ListChanges}; one that is given as a list, and
 * everything else, the conditions and the outcome of a row among it, is replaced whole.
 */
export interface PolicyChanges<BucketId extends string = string>
  extends Omit<
    FieldChanges<Policy<BucketId>>,
    | 'version'
    | 'aging'
    | 'facts'
    | 'derivedFacts'
    | 'classification'
    | 'strategy'
    | 'ledger'
    | 'commitments'
    | 'contact'
    | 'offers'
    | 'examples'
  > {
  readonly version: string
  readonly aging?: FieldChanges<
    AgingPolicy<BucketId>,
    {
      bucketTable: FieldChanges<BucketTable<BucketId>, { buckets: Entries<Bucket<BucketId>> }>
      counting: FieldChanges<NonNullable<AgingPolicy['counting']>>
      assetClassFloors: FieldChanges<NonNullable<AgingPolicy['assetClassFloors']>>
    }
  >
  readonly facts?: Entries<DeclaredFact, { values: Entries<FactLabel> }> | null
  readonly derivedFacts?:
    | readonly DerivedFact[]
    | (Omit<ListChanges<DerivedFact>, 'change'> & { readonly change?: readonly EntryOfKind<DerivedFact>[] })
    | null
  readonly classification?: FieldChanges<
    ClassificationPolicy,
    {
      segmentations: Entries<Segmentation, { segments: Entries<FactLabel>; table: TableChanges<string> }>
    }
  > | null
  readonly strategy?: FieldChanges<
    StrategyPolicy,
    {
      stages: Entries<Stage>
      stageTable: TableChanges<string>
      treatments: Entries<Treatment>
      treatmentTable: TableChanges<string>
      cadenceTable: TableChanges<number>
      letters: Entries<Letter>
      authority: FieldChanges<Authority, { roles: Entries<Role>; measures: Entries<OwnedMeasure> }>
      tones: Entries<Tone>
      callGoals: Entries<CallGoal>
      callPlan: FieldChanges<CallPlan>
      playbook: Entries<PlaybookEntry>
      offers: Entries<Offer>
      guidelines: Entries<Guideline>
      letterContents: Entries<LetterContent>
      legalPath: FieldChanges<
        LegalPath,
        { steps: Entries<LegalStep>; evidence: Entries<LegalEvidence>; assets: Entries<AssetKind> }
      >
      recordKeeping: FieldChanges<
        RecordKeeping,
        { rules: Entries<RetentionRule>; contactFields: Entries<RecordKeeping['contactFields'][number]> }
      >
    }
  > | null
  readonly ledger?: FieldChanges<
    LedgerPolicy,
    {
      allocationOrder: FieldChanges<LedgerPolicy['allocationOrder']>
      allocationRules: Entries<AllocationRule, { order: FieldChanges<AllocationRule['order']> }>
    }
  > | null
  readonly commitments?: FieldChanges<
    CommitmentsPolicy,
    {
      promises: FieldChanges<CommitmentsPolicy['promises']>
      agreements: FieldChanges<NonNullable<CommitmentsPolicy['agreements']>>
    }
  > | null
  readonly contact?: FieldChanges<
    ContactPolicy,
    {
      bestHours: FieldChanges<NonNullable<ContactPolicy['bestHours']>>
      payDays: FieldChanges<NonNullable<ContactPolicy['payDays']>>
      practice: FieldChanges<NonNullable<ContactPolicy['practice']>>
      prohibitedActs: Entries<ProhibitedAct>
    }
  > | null
  readonly offers?: FieldChanges<
    OffersPolicy,
    {
      products:
        | readonly OfferProduct[]
        | (Omit<ListChanges<OfferProduct>, 'change'> & {
            readonly change?: readonly EntryOfKind<OfferProduct>[]
          })
    }
  > | null
  readonly examples?: Entries<PolicyExample> | null
}

/** How a place of a policy is changed: field by field, entry by entry; what is named nowhere, whole. */
export type PolicyPart =
  | { readonly fields: Readonly<Record<string, PolicyPart>> }
  | { readonly entries: Readonly<Record<string, PolicyPart>> }

const fields: PolicyPart = { fields: {} }
const entries: PolicyPart = { entries: {} }
const table: PolicyPart = { fields: { rows: entries } }

/** The places of a policy that {@link PolicyChanges} changes in part. */
export const policyParts: Readonly<Record<string, PolicyPart>> = {
  aging: {
    fields: {
      bucketTable: { fields: { buckets: entries } },
      counting: fields,
      assetClassFloors: fields,
    },
  },
  facts: { entries: { values: entries } },
  derivedFacts: entries,
  classification: { fields: { segmentations: { entries: { segments: entries, table } } } },
  strategy: {
    fields: {
      stages: entries,
      stageTable: table,
      treatments: entries,
      treatmentTable: table,
      cadenceTable: table,
      letters: entries,
      authority: { fields: { roles: entries, measures: entries } },
      tones: entries,
      callGoals: entries,
      callPlan: fields,
      playbook: entries,
      offers: entries,
      guidelines: entries,
      letterContents: entries,
      legalPath: { fields: { steps: entries, evidence: entries, assets: entries } },
      recordKeeping: { fields: { rules: entries, contactFields: entries } },
    },
  },
  ledger: { fields: { allocationOrder: fields, allocationRules: { entries: { order: fields } } } },
  commitments: { fields: { promises: fields, agreements: fields } },
  contact: { fields: { bestHours: fields, payDays: fields, practice: fields, prohibitedActs: entries } },
  offers: { fields: { products: entries } },
  examples: entries,
}
