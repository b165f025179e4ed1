import {
  dayCount,
  type Issue,
  joinPath,
  type Label,
  labelShape,
  listOf,
  optional,
  record,
  type Shape,
  text,
} from '../foundations'
import { unlistedIdIssues } from './listed-ids'

/** Something that a letter may have to contain, such as the deadline or the place to sign (函件要素). */
export interface LetterContent {
  readonly id: string
  readonly label: Label
  /** For people: what to watch for, such as that only real measures are named. */
  readonly note?: Label
}

/** The form of a {@link LetterContent}. */
export const letterContentShape: Shape<LetterContent> = /* @__PURE__ */ record<LetterContent>({
  id: text,
  label: labelShape,
  note: /* @__PURE__ */ optional(labelShape),
})

/** A letter of the policy (催收函) and the days past due in which it is to be sent, both counted. */
export interface Letter {
  readonly id: string
  readonly label: Label
  readonly fromDay: number
  /** Absent: the window stays open. */
  readonly toDay?: number
  /** Ids of the contents that it must have, in the order in which they stand in it. Absent: nothing is prescribed. */
  readonly contents?: readonly string[]
  /** Id of the tone of the policy in which it is written, such as `formal`. */
  readonly tone?: string
}

/** The form of a {@link Letter}. */
export const letterShape: Shape<Letter> = /* @__PURE__ */ record<Letter>({
  id: text,
  label: labelShape,
  fromDay: dayCount,
  toDay: /* @__PURE__ */ optional(dayCount),
  contents: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  tone: /* @__PURE__ */ optional(text),
})

/** Which letters of a well-formed policy ask for a content that it does not list? */
export function letterContentIssues(
  letters: readonly Letter[],
  contents: readonly LetterContent[],
  path: string,
): readonly Issue[] {
  return letters.flatMap((letter, index) =>
    unlistedIdIssues(letter.contents ?? [], contents, joinPath(joinPath(path, index), 'contents')),
  )
}

/** Which letter is to be sent, and is it late? */
export interface NextLetter {
  readonly letter: string
  /** `due`: in its window. `late`: the window has passed without it. */
  readonly status: 'due' | 'late'
}

/** How is each standing of the next letter called (函件状态)? */
export const letterStatusLabels: Readonly<Record<NextLetter['status'], Label>> = {
  due: { en: 'due', 'zh-CN': '应发' },
  late: { en: 'late', 'zh-CN': '已逾窗口' },
}

/**
 * Which letter is next on this day past due?
 *
 * The first in the order of the policy that was not sent and whose window has begun. A letter is never
 * sent after a later one: those before the last that was sent are dropped. Between windows nothing is
 * due. A letter not sent in its window is late and not skipped.
 *
 * @param sent - The ids of the letters already sent, in any order.
 *
 * @example
 * const letters = [
 *   { id: 'first', label: { en: 'Reminder', 'zh-CN': '提醒函' }, fromDay: 3, toDay: 7 },
 *   { id: 'second', label: { en: 'Demand', 'zh-CN': '催告函' }, fromDay: 15, toDay: 20 },
 * ]
 * findNextLetter(letters, 3, []) // => { letter: 'first', status: 'due' }
 * findNextLetter(letters, 10, []) // => { letter: 'first', status: 'late' }
 * findNextLetter(letters, 10, ['first']) // => null
 */
export function findNextLetter(
  letters: readonly Letter[],
  daysPastDue: number,
  sent: readonly string[],
): NextLetter | null {
  const lastSent = letters.reduce((last, { id }, index) => (sent.includes(id) ? index : last), -1)
  for (const { id, fromDay, toDay } of letters.slice(lastSent + 1)) {
    if (daysPastDue < fromDay) continue
    return { letter: id, status: toDay !== undefined && daysPastDue > toDay ? 'late' : 'due' }
  }
  return null
}
