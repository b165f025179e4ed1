import { dayCount, type Label, labelShape, optional, record, type Shape, text } from '../foundations'

/** A letter of the policy (催收函) and the days past due in which it is to be sent, both counted. */
export interface Letter {
  readonly id: string
  readonly label: Label
  readonly fromDay: number
  /** Absent: the window stays open. */
  readonly toDay?: number
}

/** The form of a {@link Letter}. */
export const letterShape: Shape<Letter> = /* @__PURE__ */ record<Letter>({
  id: text,
  label: labelShape,
  fromDay: dayCount,
  toDay: /* @__PURE__ */ optional(dayCount),
})

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
