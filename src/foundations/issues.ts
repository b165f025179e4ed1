import { ArrearsError } from './errors'
import type { Label } from './labels'

/**
 * What is wrong with one place of what entered? The codes are public: they are never renamed.
 *
 * - `missing`: a required field is absent.
 * - `wrong-type`: another kind of value, or not one of the values allowed.
 * - `unknown-key`: a field that does not exist, most often a misspelling.
 * - `unreadable`: reading the value threw (a getter or a proxy).
 * - `not-a-date`, `no-such-day`, `date-object`: not written as a day; well written, but in no calendar; a
 *   JavaScript `Date` where a day is wanted.
 * - `not-an-instant`: not a point in time with its offset.
 * - `not-an-amount`, `too-precise`, `too-large`: not an exact amount of the currency.
 * - `unknown-currency`, `mixed-currency`: not an ISO 4217 code; another currency than the account's.
 * - `not-positive`: zero or less where more is needed.
 * - `amount-or-components`: a due must state exactly one of the two.
 * - `sum-mismatch`: parts that do not add up to the whole.
 * - `duplicate-id`: an id that was used before.
 * - `unknown-reference`: something is named that does not exist.
 * - `empty-range`: a range that no value can lie in.
 * - `date-order`: an end before its start.
 * - `limit-order`: limits that do not rise, or that end where they must not.
 * - `bucket-start`, `bucket-gap`, `bucket-overlap`, `bucket-end`: a table that does not give every
 *   day exactly one bucket.
 */
export type IssueCode =
  | 'missing'
  | 'wrong-type'
  | 'unknown-key'
  | 'unreadable'
  | 'not-a-date'
  | 'no-such-day'
  | 'date-object'
  | 'not-an-instant'
  | 'not-an-amount'
  | 'too-precise'
  | 'too-large'
  | 'unknown-currency'
  | 'mixed-currency'
  | 'not-positive'
  | 'amount-or-components'
  | 'sum-mismatch'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'empty-range'
  | 'date-order'
  | 'limit-order'
  | 'bucket-start'
  | 'bucket-gap'
  | 'bucket-overlap'
  | 'bucket-end'
  | 'overlap'
  | 'opinion-decides'
  | 'protected-pressure'
  | 'prohibited-act'

/** One fault: where it is, what was expected there, what was received, and what to do. */
export interface Issue {
  readonly code: IssueCode
  /** Place of the value, such as `accounts[0].dues[2].dueOn`; empty for the value itself. */
  readonly path: string
  readonly expected: string
  readonly received: string
  /** What was expected, what was received and what to do; to be read after the place. */
  readonly sentence: Label
}

/** A fault before it is put into sentences. */
export interface Fault {
  readonly code: IssueCode
  readonly expected: Label
  readonly received: Label
  readonly remedy: Label
}

/** How does this fault read at this place? */
export function describeFault(fault: Fault, path: string): Issue {
  const { code, expected, received, remedy } = fault
  return {
    code,
    path,
    expected: expected.en,
    received: received.en,
    sentence: {
      en: `expected ${expected.en}, received ${received.en}. ${remedy.en}`,
      'zh-CN': `应为${spaced(expected['zh-CN'])}，收到${spaced(received['zh-CN'])}。${remedy['zh-CN']}`,
    },
  }
}

/** What follows a Chinese character: a Latin word, a figure or a quotation is set off by a space. */
export function spaced(text: string): string {
  return /^[\w'"-]/.test(text) ? ` ${text}` : text
}

/** The same text in every language: for quoted values and codes. */
export function verbatim(text: string): Label {
  return { en: text, 'zh-CN': text }
}

// A message with ten thousand sentences helps nobody; `details.issues` still holds every one.
const SENTENCES_IN_A_MESSAGE = 5

/** The error for these issues: its message reads them out, its details hold them all. */
export function issuesError<Code extends 'invalid-input' | 'invalid-policy'>(
  code: Code,
  issues: readonly Issue[],
): ArrearsError<Code> {
  const shown = issues.slice(0, SENTENCES_IN_A_MESSAGE)
  const hidden = issues.length - shown.length
  const en = shown.map(({ path, sentence }) => `${path === '' ? 'The value' : path}: ${sentence.en}`)
  const chinese = shown.map(({ path, sentence }) => `${path === '' ? '此值' : path}：${sentence['zh-CN']}`)
  if (hidden > 0) {
    en.push(`And ${hidden} more.`)
    chinese.push(`另有 ${hidden} 处。`)
  }
  return new ArrearsError(code, { issues }, { en: en.join(' '), 'zh-CN': chinese.join('') })
}

/** The error for one fault at one place of what entered. */
export function inputError(fault: Fault, path: string): ArrearsError<'invalid-input'> {
  return issuesError('invalid-input', [describeFault(fault, path)])
}
