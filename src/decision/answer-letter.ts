import type { Facts, Range } from '../foundations'
import { findNextLetter, type Letter, type NextLetter } from '../strategy'
import type { Answer } from './decision'

/**
 * Which letter is next, whatever is unknown of the day and of the letters already sent?
 *
 * @param lettersSent - Absent where it is not known which were sent.
 */
export function answerLetter(
  letters: readonly Letter[],
  facts: Facts,
  lettersSent: readonly string[] | undefined,
): Answer<NextLetter | null> {
  const { daysPastDue } = facts
  const isDayKnown = typeof daysPastDue === 'number'
  // Between two edges of windows the answer cannot differ, so these days stand for all.
  const days = isDayKnown
    ? [daysPastDue]
    : [
        0,
        ...letters.flatMap(({ fromDay, toDay }) => (toDay === undefined ? [fromDay] : [fromDay, toDay + 1])),
      ]
  // Having sent everything is the other extreme of having sent nothing.
  const histories = lettersSent === undefined ? [[], letters.map(({ id }) => id)] : [lettersSent]
  const mayBe = new Map<string, NextLetter | null>()
  for (const day of days) {
    for (const sent of histories) {
      const next = findNextLetter(letters, day, sent)
      mayBe.set(next === null ? 'none' : `${next.letter}:${next.status}`, next)
    }
  }
  const [only] = mayBe
  if (mayBe.size === 1 && only !== undefined) {
    const [outcome, value] = only
    const window = letters.find(({ id }) => id === value?.letter)
    const threshold = window === undefined ? {} : { threshold: { daysPastDue: daysOf(window) } }
    const reason = { rule: 'letters', facts: { daysPastDue: daysPastDue ?? null }, ...threshold, outcome }
    return { status: 'decided', value, reasons: [reason] }
  }
  return {
    status: 'undetermined',
    value: null,
    missing: [...(isDayKnown ? [] : ['daysPastDue']), ...(lettersSent === undefined ? ['lettersSent'] : [])],
    candidates: letters.map(({ id }) => `letters/${id}`),
    mayBe: [...mayBe.values()],
    mayBeNone: false,
  }
}

/** The days past due in which a letter is to be sent, both included; a late one had its days before. */
function daysOf({ fromDay, toDay }: Letter): Range {
  return toDay === undefined ? { from: fromDay } : { from: fromDay, to: toDay }
}
