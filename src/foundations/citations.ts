import type { CivilDate } from './civil-date'
import type { Label } from './labels'

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
  /** The law, standard or publication by the name under which it is found; practice in both languages. */
  readonly title: string | Label
  /** The place in it: article, section, table. */
  readonly section?: string
  /** Where it can be read. */
  readonly href?: string
  readonly confidence: Confidence
  /** The day on which someone last compared the value with the source. */
  readonly verifiedOn?: CivilDate
}

/** How is each grade called (可靠程度)? */
export const confidenceLabels: Readonly<Record<Confidence, Label>> = {
  verified: { en: 'verified', 'zh-CN': '已核对原文' },
  official: { en: 'official', 'zh-CN': '官方摘要' },
  secondary: { en: 'secondary', 'zh-CN': '二手资料' },
  weak: { en: 'weak', 'zh-CN': '单一二手资料' },
}

/** The grades of {@link Confidence}, the weakest first. */
export const confidences: readonly Confidence[] = ['weak', 'secondary', 'official', 'verified']

/** Does one source support less than another? */
export function isWeaker(left: Confidence, right: Confidence): boolean {
  return confidences.indexOf(left) < confidences.indexOf(right)
}

/** The weakest of these grades; `null` of none. */
export function weakestOf(grades: Iterable<Confidence>): Confidence | null {
  let weakest: Confidence | null = null
  for (const grade of grades) if (weakest === null || isWeaker(grade, weakest)) weakest = grade
  return weakest
}
