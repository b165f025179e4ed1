import type { Mark } from '../model'
import { closedAllDay, type DayCloser, open } from './closed-minutes'
import type { ContactManner } from './contact-request'
import type { BlockRule } from './contact-rule'
import { dayOfStart } from './day-classes'
import { hasStatus } from './statuses'
import { valueByDay } from './value-by-day'

const allDay = /* @__PURE__ */ closedAllDay()
const noMarks = /* @__PURE__ */ closedAllDay(['marks'])

/** When does a rule on statuses object? On each day on which the debtor has one of them. */
export function closeBlock(
  rule: BlockRule,
  manner: ContactManner,
  marks: readonly Mark[] | undefined,
): DayCloser {
  const isInForceOn = valueByDay(rule.history)
  return (dayStart) => {
    if (isInForceOn(dayStart) === undefined) return open
    switch (hasStatus(rule.statuses, marks, manner, dayOfStart(dayStart))) {
      case undefined:
        return noMarks
      case true:
        return allDay
      case false:
        return open
    }
  }
}
