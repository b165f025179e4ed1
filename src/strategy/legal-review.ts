import type { CivilDate, Label } from '../foundations'
import type { KeyDate } from './legal-case'
import type { LegalFinding } from './legal-findings'
import type { LegalEvidence } from './legal-path'
import type { Limitation } from './limitation-answer'

/** The step that comes next. */
export interface NextLegalStep {
  readonly id: string
  readonly label: Label
  /** Id of the role that answers for it; `null` where the path names none. */
  readonly owner: string | null
  /** How many days it usually takes; `null` where the path does not say. */
  readonly typicalDays: number | null
  /** The evidence that it needs and the case lacks, in the order of the path. */
  readonly missingEvidence: readonly LegalEvidence[]
}

/** How does a legal case stand, and what is to be done? */
export interface LegalReview {
  readonly asOf: CivilDate
  /** The step taken last; `null` before the first. */
  readonly step: string | null
  /** `null` after the last step. */
  readonly next: NextLegalStep | null
  /** What the steps still to come usually take together; `null` where the path does not say it of each. */
  readonly typicalDaysLeft: number | null
  /** Everything spent up to `asOf`, that day included. */
  readonly costs: string
  /** What it is expected to bring in, less those costs; below zero where it costs more; `null` where not known. */
  readonly expectedNet: string | null
  /** Key dates that have passed undone, earliest first. */
  readonly overdueKeyDates: readonly KeyDate[]
  /** The earliest key date still to come, today included; of several on one day the first listed. */
  readonly nextKeyDate: KeyDate | null
  /** `null` where no rule was given. */
  readonly limitation: Limitation | null
  /** Whole days to the last day of the limitation period; `null` where there is none, after it, or it is not known. */
  readonly daysToLimitation: number | null
  /**
   * The day of the next review: the earliest since the last one of `reviewEveryDays` after it, a key date that is
   * undone, and `limitationLeadDays` before limitation. It may lie behind, and is `asOf` where there was no review.
   */
  readonly reviewOn: CivilDate
  readonly findings: readonly LegalFinding[]
  /** The first later day on which the findings, the costs or the dates told would differ, or `null`. */
  readonly changesOn: CivilDate | null
}
