import type { Mark } from '../model'
import { closedAllDay, type DayCloser, neverCloses, open } from './closed-minutes'
import type { ContactManner } from './contact-request'
import type { BlockRule } from './contact-rule'
import { isAnyInForce } from './days-in-force'
import { daysOfStatus } from './statuses'
import { valueByDay } from './value-by-day'

const allDay = /* @__PURE__ */ closedAllDay()
const noMarks = /* @__PURE__ */ closedAllDay(['marks'])

/** When does a rule on statuses object? On each day on which the debtor has one of them. */
export function closeBlock(
  rule: BlockRule,
  manner: ContactManner,
  marks: readonly Mark[] | undefined,
): DayCloser {
  const held = daysOfStatus(rule.statuses, marks, manner)
  if (held?.length === 0) return neverCloses
  const isInForceOn = valueByDay(rule.history)
  return (dayStart) => {
    if (isInForceOn(dayStart) === undefined) return open
    if (held === undefined) return noMarks
    return isAnyInForce(held, dayStart) ? allDay : open
  }
}
