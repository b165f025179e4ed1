import type { CivilDate } from './civil-date'

/**
 * How well is a fact supported?
 *
 * - `verified`: the primary text was read.
 * - `official`: an authority's own summary or form was read.
 * - `secondary`: several independent secondary sources agree.
 * - `weak`: one secondary source; never enough to rest a rule on.
 */
export type Confidence = 'verified' | 'official' | 'secondary' | 'weak'

/** Where does a number, a rule or a convention come from? */
export interface Citation {
  /** The law, standard, publication or trade practice, by the name under which it is found. */
  readonly title: string
  /** The place in it: article, section, table. */
  readonly section?: string
  /** Where it can be read. */
  readonly href?: string
  readonly confidence: Confidence
  /** The day on which someone last compared the value with the source. */
  readonly verifiedOn?: CivilDate
}
