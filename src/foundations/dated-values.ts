import type { Citation } from './citations'
import { type CivilDate, toDayNumber } from './civil-date'
import { ArrearsError } from './errors'
import { type Fault, inputError, verbatim } from './issues'
import { readField } from './read-field'
import { isArray, showValue } from './show-value'

/** A value and the day from which it holds; `null` ends it. */
export interface DatedValue<Value> {
  readonly from: CivilDate
  readonly value: Value | null
  readonly citation: Citation
}

/** The history of one number or rule that a legislator, an authority or a lender changes by date. */
export interface DatedHistory<Value> {
  /** Public and never renamed. */
  readonly id: string
  /** Earliest first; each holds until the day before the next. */
  readonly history: readonly DatedValue<Value>[]
}

/** A value in force, with the day it came into force and its source. */
export interface ValueInForce<Value> extends DatedValue<Value> {
  readonly value: Value
}

/**
 * Which value is in force on this day?
 *
 * The day of a change already has the new value. Never reaches back before the first value, nor past
 * an end.
 *
 * @throws ArrearsError `no-value-in-force` before the first value and from an end on;
 * `invalid-input` when `on` is not a day or `dated` has no history.
 *
 * @example
 * const cap = { id: 'xx.cap', history: [
 *   { from: '2020-01-01', value: 7, citation: { title: 'Fair Calls Act s 3', confidence: 'verified' } },
 *   { from: '2024-07-01', value: 5, citation: { title: 'Order 2024 art 1', confidence: 'verified' } },
 * ] } as const
 * valueOn(cap, '2024-06-30').value // => 7
 * valueOn(cap, '2024-07-01').value // => 5
 */
export function valueOn<Value>(dated: DatedHistory<Value>, on: CivilDate): ValueInForce<Value> {
  toDayNumber(on, 'on')
  const history = readField(dated, 'history')
  if (!isArray(history)) throw inputError(historyFault(history), 'history')
  let found: DatedValue<Value> | undefined
  for (const entry of dated.history) if (entry.from <= on) found = entry
  if (found !== undefined && found.value !== null) return { ...found, value: found.value }

  const startsOn = dated.history[0]?.from ?? null
  const endedOn = found?.from ?? null
  const detail =
    endedOn !== null
      ? { en: `it ended on ${endedOn}`, 'zh-CN': `已于 ${endedOn} 终止` }
      : { en: `its history starts ${startsOn ?? 'nowhere'}`, 'zh-CN': `其记录始于 ${startsOn ?? '（无）'}` }
  throw new ArrearsError(
    'no-value-in-force',
    { id: dated.id, on, startsOn, endedOn },
    {
      en: `"${dated.id}" has no value on ${on}: ${detail.en}. Ask for a day on which it is in force, or add the value of that day with its citation.`,
      'zh-CN': `“${dated.id}”在 ${on} 没有有效值：${detail['zh-CN']}。请查询其有效期内的日期，或补充当日的值及出处。`,
    },
  )
}

/** The fault of a history in which a value does not begin after the one before it. */
export function historyOrderFault(previous: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `a day after ${previous}`, 'zh-CN': `晚于 ${previous} 的日期` },
    received: verbatim(received),
    remedy: { en: 'Sort the history, earliest first.', 'zh-CN': '请将历史按日期先后排列。' },
  }
}

function historyFault(value: unknown): Fault {
  return {
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a list of dated values', 'zh-CN': '按日期生效的值列表' },
    received: showValue(value),
    remedy: { en: 'Pass an object with an id and a history.', 'zh-CN': '请传入含 id 和 history 的对象。' },
  }
}
