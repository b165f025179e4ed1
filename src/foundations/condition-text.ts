import { dateFault, isCivilDate } from './civil-date'
import type { FactDefinition } from './facts'
import { type Fault, verbatim } from './issues'
import { toOrdered } from './ordered-values'
import { type ConditionAlternative, type ConditionWord, scanCondition } from './scan-condition'
import { showValue } from './show-value'
import { cellFault, isBlankCell, NUMBER_TEXT, quoteText, readNumber, startsUnsafely } from './table-cell'
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
    if (known.length > 1 || first.form === 'not') return { fault: oneRange(text) }
    const range = readRange(first, fact, text)
    return 'fault' in range ? range : { condition: { ...range, ...orUnknown } }
  }
  const isExclusion = first.form === 'not' && known.length === 1 && fact.type === 'label'
  if (!isExclusion && known.some(({ form }) => form !== 'value')) return { fault: noValues(fact, text) }
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
  if (isQuoted) return text === '' || text === UNKNOWN ? noLabel(text) : undefined
  const isAnother = NUMBER_TEXT.test(text) || /^(?:[-－]|true|false)$/i.test(text)
  return type === 'label' && isAnother ? unquoted(text) : undefined
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
    if (range[name] !== undefined) return { fault: twice(text) }
    range[name] = bound
  }
  return range
}

function readBound({ text, isQuoted }: ConditionWord, fact: FactDefinition): number | string | undefined {
  if (isQuoted) return undefined
  if (fact.type === 'number') return readNumber(text)
  return toOrdered(text, fact) === undefined ? undefined : text
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
  if (stray !== undefined) return strayBound(stray)
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
  return {
    code: 'too-large',
    expected: {
      en: `a condition of at most ${LONGEST_CONDITION} characters`,
      'zh-CN': `最多 ${LONGEST_CONDITION} 个字符的条件`,
    },
    received: verbatim(String(length)),
    remedy: { en: 'Divide the row into several.', 'zh-CN': '请拆成多行。' },
  }
}

function boundFault(word: ConditionWord | undefined, { type }: FactDefinition): Fault {
  if (type === 'date' && word?.isQuoted === false) return dateFault(word.text)
  const expected = {
    number: { en: 'a number such as 30', 'zh-CN': '数字，例如 30' },
    amount: {
      en: 'an amount such as 100000.00, with at most 4 decimals',
      'zh-CN': '金额，例如 100000.00，最多 4 位小数',
    },
    date: { en: 'a day such as 2026-03-31', 'zh-CN': '日期，例如 2026-03-31' },
  }
  return {
    code: 'wrong-type',
    expected: expected[type === 'amount' || type === 'date' ? type : 'number'],
    received: showValue(word?.text),
    remedy: {
      en: 'Write one value, two joined by .., or a bound such as >90; no units, separators or quotes, at most 15 figures.',
      'zh-CN':
        '请写一个值、以 .. 相连的两个值，或形如 >90 的界限；不带单位、千分位和引号，最多 15 位有效数字。',
    },
  }
}

function oneRange(text: string): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'one value or range, and unknown beside it', 'zh-CN': '一个值或范围，另可加 unknown' },
    received: showValue(text),
    remedy: {
      en: 'Write 31..60 or >90 | unknown; what is left is a row of its own.',
      'zh-CN': '请写 31..60 或 >90 | unknown；其余部分另起一行。',
    },
  }
}

function noValues({ type }: FactDefinition, text: string): Fault {
  return {
    code: 'wrong-type',
    expected:
      type === 'boolean'
        ? { en: 'true, false or unknown', 'zh-CN': 'true、false 或 unknown' }
        : { en: 'labels, or one not(…)', 'zh-CN': '标签，或一个 not(…)' },
    received: showValue(text),
    remedy:
      type === 'boolean'
        ? { en: 'Join several by |.', 'zh-CN': '多个值之间用 |。' }
        : {
            en: 'Write high | medium, not(hostile) or not(hostile) | unknown.',
            'zh-CN': '请写 high | medium、not(hostile) 或 not(hostile) | unknown。',
          },
  }
}

function twice(text: string): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'each operator once', 'zh-CN': '每个运算符只用一次' },
    received: showValue(text),
    remedy: {
      en: 'Keep the narrower bound, such as >30 & <=60.',
      'zh-CN': '请只保留较窄的界限，例如 >30 & <=60。',
    },
  }
}

function unquoted(text: string): Fault {
  const shown = text.slice(0, 60)
  return {
    code: 'wrong-type',
    expected: { en: 'a label', 'zh-CN': '标签' },
    received: verbatim(shown),
    remedy: {
      en: `If that is the label, write it in double quotes: "${shown}".`,
      'zh-CN': `如果这就是标签，请加双引号："${shown}"。`,
    },
  }
}

function noLabel(text: string): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'a label', 'zh-CN': '标签' },
    received: showValue(text),
    remedy: {
      en: 'Write unknown without quotes for what is not known, and nothing for any value.',
      'zh-CN': '表示未知请写 unknown，不加引号；表示任意值请留空。',
    },
  }
}

function strayBound(bound: string | number): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'a number, an amount or a day', 'zh-CN': '数字、金额或日期' },
    received: showValue(bound),
    remedy: { en: 'Correct the bound of the condition.', 'zh-CN': '请更正该条件的界限。' },
  }
}
