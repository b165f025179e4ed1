import type { Label } from '../foundations'
import type { MeasureBasis, MeasureUnit } from './measure'

/** To whose part of the work does a measure belong? */
export type MeasureFamily =
  | 'receivables'
  | 'migration'
  | 'cohorts'
  | 'outreach'
  | 'recovery'
  | 'experiments'
  | 'analyses'

/** Which way is good news? `neither` where it depends on what one wants. */
export type BetterDirection = 'higher' | 'lower' | 'neither'

/** One of the competing definitions of a measure (口径). */
export interface MeasureVariant {
  /** The measure and the variant in words, such as "Overdue rate, by amount". */
  readonly label: Label
  readonly basis: MeasureBasis
  /** Where it differs from that of the measure. */
  readonly unit?: MeasureUnit
  /** Where it differs from that of the measure. */
  readonly better?: BetterDirection
  /** How it is reckoned, in words that name what a caller gives. */
  readonly formula: Label
  /** What it is divided by, as in "no value: receivables of zero"; absent where nothing is divided. */
  readonly denominator?: Label
  /** Who uses this one. */
  readonly usedBy: Label
}

/** What a measure is: the page of measures is written from these, and no result says otherwise. */
export interface MeasureDefinition<Id extends string = string, Variant extends string = string> {
  /** Public and never renamed. */
  readonly id: Id
  readonly family: MeasureFamily
  readonly label: Label
  /** What it answers, in one sentence. */
  readonly question: Label
  readonly unit: MeasureUnit
  readonly better: BetterDirection
  /** When it has no value, which values surprise, and what counts. */
  readonly edges: Label
  /** Law, standard, published formula or practice. */
  readonly source: Label
  /** By id; none is a default where there are two. */
  readonly variants: Readonly<Record<Variant, MeasureVariant>>
}
