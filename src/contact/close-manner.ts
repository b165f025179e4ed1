import type { ContentItem } from '../model'
import { type ClosedMinutes, closedAllDay, type DayCloser, neverCloses, open } from './closed-minutes'
import type { ContactManner } from './contact-request'
import type { ContentRule, RecipientRule, RecordRule } from './contact-rule'
import { valueByDay } from './value-by-day'

/** When does a rule on how a contact is made object, to whom, with what content, or recorded or not? At all times, or at none. */
export function closeManner(
  rule: RecipientRule | ContentRule | RecordRule,
  manner: ContactManner,
): DayCloser {
  const standing = objectionTo(rule, manner)
  if (standing.length === 0) return neverCloses
  const isInForceOn = valueByDay<unknown>(rule.history)
  return (dayStart) => (isInForceOn(dayStart) === undefined ? open : standing)
}

function objectionTo(
  rule: RecipientRule | ContentRule | RecordRule,
  manner: ContactManner,
): readonly ClosedMinutes[] {
  switch (rule.kind) {
    case 'recipient':
      return allowsRecipient(rule, manner) ? open : closedAllDay()
    case 'content': {
      if (manner.contents === undefined) return closedAllDay(['request.contents'])
      return wrongContents(rule, manner.contents).length > 0 ? closedAllDay() : open
    }
    case 'record':
      if (rule.mustRecord !== true || manner.isRecorded === true) return open
      return closedAllDay(manner.isRecorded === undefined ? ['request.isRecorded'] : [])
  }
}

function allowsRecipient(
  { allows, limits }: RecipientRule,
  { recipient = 'debtor', purpose = 'collection' }: ContactManner,
): boolean {
  if (allows.includes(recipient)) return true
  return limits?.recipients.includes(recipient) === true && limits.purposes.includes(purpose)
}

/** What is missing of what must be said, and what is said of what may not be. */
export function wrongContents(
  { must = [], mustNot = [] }: Pick<ContentRule, 'must' | 'mustNot'>,
  contents: readonly ContentItem[],
): readonly ContentItem[] {
  return [
    ...must.filter((item) => !contents.includes(item)),
    ...mustNot.filter((item) => contents.includes(item)),
  ]
}
