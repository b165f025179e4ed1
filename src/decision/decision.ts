import type { AccountAging } from '../aging'
import type {
  AgreementStanding,
  CreditorCommitmentJudgment,
  PromiseJudgment,
  ReliabilityRecord,
} from '../commitments'
import type { ContactTimes } from '../contact'
import type {
  Citation,
  CivilDate,
  Condition,
  Confidence,
  CurrencyCode,
  FactValue,
  Label,
  RowTrace,
} from '../foundations'
import type { RunningCases } from '../policy'
import type { NextLetter } from '../strategy'
import type { StrategyPlan } from './strategy-plan'

/** By fact: who noted its value, and on which day. */
export type NotedFacts = Readonly<Record<string, { readonly by: string; readonly on: CivilDate }>>

/** Why did a table answer as it did: the row that decided, and what it saw. */
export interface DecisionReason {
  /** The rule: table and row, such as `stages/soft`; or `override` for a person's decision. */
  readonly rule: string
  /** The facts that the row names, with the values they had; `null` where unknown. */
  readonly facts: Readonly<Record<string, FactValue | null>>
  /** Of those that somebody noted: who, and on which day. */
  readonly notedBy?: NotedFacts
  /** What the row asks of them. */
  readonly threshold?: Readonly<Record<string, Condition>>
  readonly outcome: string | number
  /** Who decided in the policy's place, and why. */
  readonly override?: { readonly by: string; readonly why: string }
  readonly note?: Label
  /** Of the row, or else of its table. */
  readonly source?: Citation
}

/** How every row of the table fared, winner and losers, where that was asked for. */
interface Traced {
  readonly trace?: readonly RowTrace[]
}

/**
 * The answer to one question of the chain; `value` is `null` unless it is decided.
 *
 * - `decided`: this value, whatever is unknown.
 * - `none`: the policy has no row for this case.
 * - `conflict`: rows of a table that must be unique contradict each other.
 * - `undetermined`: facts are missing that could change it.
 */
export type Answer<Value> =
  | (Traced & {
      readonly status: 'decided'
      readonly value: Value
      readonly reasons: readonly DecisionReason[]
    })
  | (Traced & { readonly status: 'none'; readonly value: null })
  | (Traced & { readonly status: 'conflict'; readonly value: null; readonly rules: readonly string[] })
  | (Traced & {
      readonly status: 'undetermined'
      readonly value: null
      readonly missing: readonly string[]
      /** The rules that may decide, once it is known what is missing. */
      readonly candidates: readonly string[]
      /** The values it may come to. */
      readonly mayBe: readonly Value[]
      /** Whether it may also be that the policy has no row for the case. */
      readonly mayBeNone: boolean
    })

/** What a decision rests on, so that it can be made again. */
export interface Basis {
  readonly library: string
  /** The version that decided; that of the day where nobody says under which the case runs, or that one was not passed. */
  readonly policy: {
    readonly id: string
    readonly version: string
    readonly hash: string
    /**
     * What the change of versions did to a case that runs under an earlier one; absent where there was none. After
     * `restart`, what the caller keeps of letters sent begins anew.
     */
    readonly effect?: RunningCases
  }
  /** The packs that apply to the debtor's place; none where no contact was asked about. */
  readonly packs: readonly { readonly id: string; readonly version: string }[]
  /** The business calendars that the policy goes by. */
  readonly calendars: readonly { readonly id: string; readonly version: string | null }[]
  /** The edition of the zone data; `null` without any. */
  readonly zones: string | null
  /** The weakest source among the rules that decided; `null` where none of them names one. */
  readonly weakestConfidence: Confidence | null
}

/** What is known of a case, for deciding without a case file. */
export interface KnownFacts {
  /** By fact id of the library or the policy; absent is unknown. */
  readonly facts: Readonly<Record<string, FactValue>>
  /** Of the amounts; without it, or in another currency than the policy's, they count as unknown. */
  readonly currency?: CurrencyCode
  /** The letters already sent, by id; absent where it is not known which. */
  readonly lettersSent?: readonly string[]
  /**
   * The version of the policy under which the case runs: as a rule the one that its last decision named. Where a later
   * one restarts the case, the letters sent so far count as none, and so do `attempts` that are stated. Absent: nobody
   * says, and where that could change an answer it is undetermined.
   */
  readonly policyVersion?: string
}

/** The answer of a policy for one case on one day (催收决策). */
export interface Decision {
  readonly asOf: CivilDate
  /** `undetermined` when any answer below is; `missing` names what would settle them. */
  readonly status: 'decided' | 'undetermined'
  readonly missing: readonly string[]
  /** One per segmentation of the policy, in its order. */
  readonly segments: readonly { readonly id: string; readonly answer: Answer<string> }[]
  readonly stage: Answer<string>
  readonly treatment: Answer<string>
  /** Every how many days the debtor is followed up. */
  readonly followUpDays: Answer<number>
  /** The letter that is next, or `null` where none is due. */
  readonly letter: Answer<NextLetter | null>
  /** Who approves the measure of the treatment on the amount past due, or what a guideline asks for beside it. */
  readonly approver: Answer<string>
  /** How the treatment is carried out; `null` where the policy says nothing of it. */
  readonly plan: StrategyPlan | null
  readonly basis: Basis
}

/** What a policy decides to do: a decision without the segments it rests on. */
export type StrategyAnswers = Pick<
  Decision,
  'stage' | 'treatment' | 'followUpDays' | 'letter' | 'approver' | 'plan'
>

/** A {@link Decision} made from a case file. */
export interface Assessment<BucketId extends string = string> extends Decision {
  readonly caseId: string
  /**
   * The day on which the debtor is next followed up: `followUpDays` after the last contact of the creditor's side with the
   * debtor in this spell of arrears, or day 1 of the oldest unpaid due where there was none. A day before `asOf` is
   * late, and stays until somebody follows up. `none` where `followUpDays` is, where the treatment names no channel, and
   * where there is neither such a contact nor anything past due.
   */
  readonly followUpOn: Answer<CivilDate>
  /** One per account, in the order of the case file. */
  readonly accounts: readonly AccountAging<BucketId>[]
  /**
   * One per promise, in the order of the case file; none where the policy does not judge promises. Money keeps
   * one promise only: it goes to those open on its day, the earliest due first.
   */
  readonly promises: readonly PromiseJudgment[]
  /** How far the debtor's word was kept; `null` where the promises are not known, or the policy does not judge them. */
  readonly reliability: ReliabilityRecord | null
  /** One per agreement, in the order of the case file; none where one has no terms, in it or in the policy. */
  readonly agreements: readonly AgreementStanding[]
  /** One per commitment of the creditor, in the order of the case file. */
  readonly creditorCommitments: readonly CreditorCommitmentJudgment[]
  /**
   * When the debtor may be contacted on this day, one per channel of the treatment, in its order; none
   * where the treatment is not decided or names no channel.
   */
  readonly contact: readonly ContactTimes[]
  /**
   * The first later day on which an answer above but a count of days would differ, the facts being as
   * given; `null` when none of them ever does. The times of contact are of one day only and left out: a
   * verdict says itself when it changes.
   */
  readonly changesOn: CivilDate | null
}
