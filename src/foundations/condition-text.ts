import { dateFault, isCivilDate } from './civil-date'
import type { FactDefinition } from './facts'
import { type Fault, verbatim } from './issues'
import type { Label } from './labels'
import { toOrdered } from './ordered-values'
import {
  type ConditionAlternative,
  type ConditionWord,
  conditionFault,
  scanCondition,
} from './scan-condition'
import { showValue } from './show-value'
import {
  cellFault,
  exactNumber,
  isBlankCell,
  NUMBER_TEXT,
  quoteText,
  readNumber,
  sizeFault,
  startsUnsafely,
} from './table-cell'
import { type Condition, type Exclusion, type Range, UNKNOWN } from './table-condition'

/** The most characters of a cell that holds a condition. */
export const LONGEST_CONDITION = 4096

/** What a cell asks of its fact, `undefined` where any value will do; or why it cannot be read. */
export type ReadCondition = { readonly condition: Condition | undefined } | { readonly fault: Fault }

const PLAIN_LABEL =
  /^[^\s=＝.|｜&＆"()（）<>＜＞≤≥～](?:[^.|｜&＆"()（）<>＜＞≤≥～]|\.[^.|｜&＆"()（）<>＜＞≤≥～])*$/
const RESERVED_LABEL = /^(?:true|false|unknown|－)$/i

/**
 * What does a cell ask of its fact (条件单元格)? The reverse of {@link writeCondition}.
 *
 * - blank, `-` or `－`: any value, also none that is known.
 * - numbers, amounts and days: `30` (that value alone), `31..60` or `31～60` (both included), `>90`, `>=90`, `<5`, `<=5`,
 *   and such bounds joined by `&`.
 * - labels: `high`, `high | medium`, `not(hostile)`, `not(hostile | silent)`. A label stands in double quotes, and a
 *   double quote within it is written twice, where it is spelt like `true`, `-`, `unknown` or a number, holds one of
 *   `| & " ( ) < > ..`, or begins or ends with a space or a point, or begins with `=`.
 * - booleans: `true`, `false`, `TRUE`, `FALSE`, and the booleans of the host.
 * - `unknown`: nothing is known of the fact; `31..60 | unknown`, `not(hostile) | unknown`: either.
 *
 * Spaces between these are free; `｜ ＆ （ ） ＜ ＞ ＝ ≤ ≥` are read like `| & ( ) < > = <= >=`. The number of a cell is
 * read as its shortest decimal. Whether the fact can have the value at all is for `tableIssues` to say.
 */
export function readCondition(cell: unknown, fact: FactDefinition): ReadCondition {
  if (isBlankCell(cell)) return { condition: undefined }
  const isReadable =
    typeof cell === 'string' ||
    typeof cell === 'boolean' ||
    (typeof cell === 'number' && Number.isFinite(cell))
  if (!isReadable) return { fault: cellFault(cell) }
  const text = String(cell)
  if (text.length > LONGEST_CONDITION) return { fault: tooLong(text.length) }
  if (/^\s*[-－]\s*$/.test(text)) return { condition: undefined }
  const alternatives = scanCondition(text)
  if ('code' in alternatives) return { fault: alternatives }
  const known = alternatives.filter((alternative) => !isUnknown(alternative))
  const [first] = known
  if (first === undefined) return { condition: UNKNOWN }
  const orUnknown = known.length < alternatives.length ? { orUnknown: true as const } : {}
  if (fact.type !== 'label' && fact.type !== 'boolean') {
    if (known.length > 1 || first.form === 'not') return { fault: conditionFault(oneRange, showValue(text)) }
    const range = readRange(first, fact, text)
    return 'fault' in range ? range : { condition: { ...range, ...orUnknown } }
  }
  const isExclusion = first.form === 'not' && known.length === 1 && fact.type === 'label'
  if (!isExclusion && known.some(({ form }) => form !== 'value'))
    return { fault: conditionFault(fact.type === 'label' ? labels : booleans, showValue(text)) }
  const words = (isExclusion ? first : { words: alternatives.flatMap((one) => one.words) }).words
  const values: (string | boolean)[] = []
  for (const word of words) {
    const fault = labelFault(word, fact)
    if (fault !== undefined) return { fault }
    values.push(fact.type === 'boolean' ? toBoolean(word) : word.text)
  }
  if (isExclusion) return { condition: { not: values.map(String), ...orUnknown } }
  return { condition: values.length === 1 ? values[0] : values }
}

function isUnknown({ form, words: [word] }: ConditionAlternative): boolean {
  return form === 'value' && word?.text === UNKNOWN && !word.isQuoted
}

function toBoolean({ text, isQuoted }: ConditionWord): string | boolean {
  if (isQuoted || !/^(?:true|false|TRUE|FALSE)$/.test(text)) return text
  return text === 'true' || text === 'TRUE'
}

/** A label that would be taken for something else without its quotes, or that no fact can have. */
function labelFault({ text, isQuoted }: ConditionWord, { type }: FactDefinition): Fault | undefined {
  if (isQuoted)
    return text === '' || text === UNKNOWN ? conditionFault(realLabel, showValue(text)) : undefined
  const isAnother = NUMBER_TEXT.test(text) || /^(?:[-－]|true|false)$/i.test(text)
  return type === 'label' && isAnother ? conditionFault(quotedLabel, verbatim(text.slice(0, 60))) : undefined
}

function readRange(
  { form, words, bounds }: ConditionAlternative,
  fact: FactDefinition,
  text: string,
): Range | { readonly fault: Fault } {
  const range: { -readonly [Bound in 'from' | 'to' | 'above' | 'below']?: number | string } = {}
  const names = form === 'value' ? (['from', 'to'] as const) : bounds
  for (const [index, name] of names.entries()) {
    const word = words[index] ?? words[0]
    const bound = word === undefined ? undefined : readBound(word, fact)
    if (word === undefined || bound === undefined) return { fault: boundFault(word, fact) }
    if (range[name] !== undefined) return { fault: conditionFault(onceEach, showValue(text)) }
    range[name] = bound
  }
  return range
}

function readBound({ text, isQuoted }: ConditionWord, fact: FactDefinition): number | string | undefined {
  const bound = fact.type === 'number' ? readNumber(text) : text
  return isQuoted || toOrdered(bound, fact) === undefined ? undefined : bound
}

/**
 * How does a cell write this condition (条件的单元格写法)? The reverse of {@link readCondition}, or the fault of what no
 * cell can hold. A boolean and a single number are cells of their own kind; a single day is written as a range, as a
 * host would make a date of its own of it.
 */
export function writeCondition(condition: Condition): string | number | boolean | Fault {
  const written = write(condition)
  return typeof written === 'string' && written.length > LONGEST_CONDITION ? tooLong(written.length) : written
}

function write(condition: Condition): string | number | boolean | Fault {
  if (typeof condition === 'boolean') return condition
  if (typeof condition === 'object' && !Array.isArray(condition)) {
    const { not, ...range } = condition as Partial<Exclusion & Range>
    if (not === undefined) return writeRange(range)
    return `not(${not.map(writeValue).join(' | ')})${range.orUnknown ? ' | unknown' : ''}`
  }
  const values = [condition].flat()
  const [first] = values
  return typeof first === 'boolean' && values.length === 1 ? first : values.map(writeValue).join(' | ')
}

function writeValue(value: string | boolean): string {
  if (typeof value === 'boolean' || value === UNKNOWN) return String(value)
  if (value.length > LONGEST_CONDITION || !PLAIN_LABEL.test(value) || value.trim() !== value)
    return quoteText(value)
  return RESERVED_LABEL.test(value) || startsUnsafely(value) ? quoteText(value) : value
}

function writeRange({ from, to, above, below, orUnknown }: Range): string | number | Fault {
  const given = [from, above, to, below].filter((bound) => bound !== undefined)
  const stray = given.find(
    (bound) => String(bound).length > 40 || !(NUMBER_TEXT.test(String(bound)) || isCivilDate(bound)),
  )
  if (stray !== undefined) return conditionFault(anyBound, showValue(stray))
  const isSpan = from !== undefined && to !== undefined && given.length === 2
  const isSingle = isSpan && String(from) === String(to) && !isCivilDate(from)
  if (isSingle && orUnknown === undefined && typeof from === 'number') return from + 0
  const bounds = [
    ['>=', from],
    ['>', above],
    ['<=', to],
    ['<', below],
  ].flatMap(([operator, bound]) => (bound === undefined ? [] : [`${operator}${bound}`]))
  const text = isSingle ? String(from) : isSpan ? `${from}..${to}` : bounds.join(' & ')
  return orUnknown ? `${text} | unknown` : text
}

function tooLong(length: number): Fault {
  return sizeFault(LONGEST_CONDITION, { en: 'characters', 'zh-CN': '个字符' }, length)
}

function boundFault(word: ConditionWord | undefined, fact: FactDefinition): Fault {
  if (fact.type === 'date' && word?.isQuoted === false) return dateFault(word.text)
  const expected: Label =
    fact.type === 'date'
      ? { en: 'a day without quotes', 'zh-CN': '不带引号的日期' }
      : fact.type === 'amount'
        ? { en: 'an amount with at most 4 decimals', 'zh-CN': '最多 4 位小数的金额' }
        : fact.type === 'number' && fact.isWhole
          ? { en: 'a whole number', 'zh-CN': '整数' }
          : exactNumber
  return conditionFault(expected, showValue(word?.text))
}

const oneRange: Label = {
  en: 'one value or range, and unknown beside it',
  'zh-CN': '一个值或范围，另可加 unknown',
}
const labels: Label = { en: 'labels, or one not(…)', 'zh-CN': '标签，或一个 not(…)' }
const booleans: Label = { en: 'true, false or unknown', 'zh-CN': 'true、false 或 unknown' }
const onceEach: Label = { en: 'each operator once', 'zh-CN': '每个运算符只用一次' }
const quotedLabel: Label = { en: 'a label in double quotes', 'zh-CN': '加双引号的标签' }
const realLabel: Label = {
  en: 'a label, or unknown without quotes',
  'zh-CN': '标签，或不带引号的 unknown',
}
const anyBound: Label = { en: 'a number, an amount or a day', 'zh-CN': '数字、金额或日期' }
