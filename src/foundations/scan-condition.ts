import type { Fault, IssueCode } from './issues'
import type { Label } from './labels'
import { showValue } from './show-value'
import type { Range } from './table-condition'

/** One value as a cell writes it; in double quotes it is a label, whatever it is spelt like. */
export interface ConditionWord {
  readonly text: string
  readonly isQuoted: boolean
}

/** What stands between two `|` of a cell: a value, the values in the brackets of `not`, or bounds. */
export interface ConditionAlternative {
  readonly form: 'value' | 'not' | 'bounds'
  readonly words: readonly ConditionWord[]
  /** Of bounds: which bound each word is. */
  readonly bounds: readonly BoundName[]
}

/** The field of a range that a bound fills. */
export type BoundName = Exclude<keyof Range, 'orUnknown'>

// A word goes on up to a sign; a single point is part of it, two are not.
const PLAIN =
  '[^\\s=＝.|｜&＆"()（）<>＜＞≤≥～](?:[^.|｜&＆"()（）<>＜＞≤≥～]|\\.[^.|｜&＆"()（）<>＜＞≤≥～])*'
const VALUE = `\\s*(?:"(?:[^"]|"")*"\\s*|${PLAIN})`
const BOUND = `\\s*(?:[<>＜＞][=＝]?|[≤≥])${VALUE}`
const ALTERNATIVE = `(?:${BOUND}(?:[&＆]${BOUND})*|\\s*not\\s*[(（]${VALUE}(?:[|｜]${VALUE})*[)）]\\s*|${VALUE}(?:(?:\\.\\.|～)${VALUE})?)`

/**
 * The texts that a cell for a condition may hold, for a JSON Schema: exactly those that can be read as a condition of
 * some form. Whether the form suits the fact (no label is `>30`) the pattern does not say, and the most characters
 * of a cell are a `maxLength` beside it.
 *
 * No text can be matched in two ways, so that it takes time linear in the text.
 */
export const CONDITION_PATTERN: string = `^(?:\\s*|${ALTERNATIVE}(?:[|｜]${ALTERNATIVE})*)$`

const SPACE = /\s/
const SIGNS = '|｜&＆"()（）<>＜＞≤≥～'
const OPERATORS = '<>＜＞≤≥'

/** The alternatives that the text of a cell writes, or the first fault of its form. One pass, whatever the text. */
export function scanCondition(text: string): readonly ConditionAlternative[] | Fault {
  let at = 0
  let fault: Fault | undefined
  const fail = (expected: Label): undefined => {
    fault ??= faultAt(expected, text, at)
  }
  const isOneOf = (signs: string): boolean => at < text.length && signs.includes(text.charAt(at))
  const skipSpaces = (): void => {
    while (at < text.length && SPACE.test(text.charAt(at))) at++
  }
  const take = (signs: string): boolean => {
    const isThere = isOneOf(signs)
    if (isThere) at++
    return isThere
  }
  const isWithinWord = (): boolean =>
    at < text.length && !isOneOf(SIGNS) && (!isOneOf('.') || !`.${SIGNS}`.includes(text.charAt(at + 1)))

  const readWord = (): ConditionWord | undefined => {
    skipSpaces()
    if (take('"')) return readQuoted()
    if (isOneOf(`${OPERATORS}=＝`)) return fail(operators)
    if (isOneOf('(（')) return fail(brackets)
    if (at === text.length || isOneOf(`${SIGNS}.`)) return fail(nothing)
    const start = at
    while (isWithinWord()) at++
    return { text: text.slice(start, at).trim(), isQuoted: false }
  }
  const readQuoted = (): ConditionWord | undefined => {
    const parts: string[] = []
    const start = at - 1
    for (;;) {
      const end = text.indexOf('"', at)
      if (end < 0) {
        at = start
        return fail(openQuote)
      }
      parts.push(text.slice(at, end))
      at = end + 1
      if (!take('"')) break
    }
    skipSpaces()
    return { text: parts.join('"'), isQuoted: true }
  }
  const readBounds = (): ConditionAlternative | undefined => {
    const words: ConditionWord[] = []
    const bounds: BoundName[] = []
    do {
      skipSpaces()
      const isUpper = isOneOf('<＜≤')
      const isIncluded = isOneOf('≤≥')
      if (!take(OPERATORS)) return fail(at === text.length ? nothing : operators)
      bounds.push(isIncluded || take('=＝') ? (isUpper ? 'to' : 'from') : isUpper ? 'below' : 'above')
      const word = readWord()
      if (word === undefined) return undefined
      words.push(word)
    } while (take('&＆'))
    return { form: 'bounds', words, bounds }
  }
  const readNot = (): ConditionAlternative | undefined => {
    const words: ConditionWord[] = []
    do {
      const word = readWord()
      if (word === undefined) return undefined
      words.push(word)
    } while (take('|｜'))
    if (!take(')）')) return fail(brackets)
    skipSpaces()
    return { form: 'not', words, bounds: [] }
  }
  const readAlternative = (): ConditionAlternative | undefined => {
    skipSpaces()
    if (isOneOf(OPERATORS)) return readBounds()
    const word = readWord()
    if (word === undefined) return undefined
    if (word.text === 'not' && !word.isQuoted && take('(（')) return readNot()
    if (!take('～')) {
      if (!text.startsWith('..', at)) return { form: 'value', words: [word], bounds: [] }
      at += 2
    }
    const last = readWord()
    return last === undefined ? undefined : { form: 'bounds', words: [word, last], bounds: ['from', 'to'] }
  }

  const alternatives: ConditionAlternative[] = []
  do {
    const alternative = readAlternative()
    if (alternative !== undefined) alternatives.push(alternative)
  } while (fault === undefined && take('|｜'))
  if (fault === undefined && at < text.length) {
    fail(isOneOf('()（）') ? brackets : isOneOf(`${OPERATORS}&＆`) ? operators : rest)
  }
  return fault ?? alternatives
}

const nothing: Label = { en: 'a value on both sides of each sign', 'zh-CN': '每个符号两侧都有值' }
const operators: Label = {
  en: 'one operator before each bound, and & between two',
  'zh-CN': '每个界限前一个运算符，两者之间用 &',
}
const brackets: Label = {
  en: 'brackets after not alone, opened and closed',
  'zh-CN': '仅在 not 之后使用且成对的括号',
}
const openQuote: Label = { en: 'a closing double quote', 'zh-CN': '右双引号' }
const rest: Label = { en: '| or the end of the cell', 'zh-CN': '| 或单元格的结尾' }

function faultAt(expected: Label, text: string, at: number): Fault {
  // Of a long text what stands around the fault.
  const shown = showValue(text.length > 60 ? text.slice(Math.max(0, at - 30), at + 30) : text)
  const received =
    at < text.length
      ? { en: `${shown.en}, character ${at + 1}`, 'zh-CN': `${shown['zh-CN']} 的第 ${at + 1} 个字符` }
      : { en: `${shown.en} and no more`, 'zh-CN': `${shown['zh-CN']}，其后没有内容` }
  return conditionFault(expected, received, expected === nothing ? 'missing' : 'wrong-type')
}

/** The fault of a text that is no condition; all of them say how one is written. */
export function conditionFault(expected: Label, received: Label, code: IssueCode = 'wrong-type'): Fault {
  return {
    code,
    expected,
    received,
    remedy: {
      en: 'Write 30, 31..60, >90, >30 & <=60, high | medium, not(hostile) or unknown; a label that is spelt like these stands in double quotes, a double quote within it is written twice.',
      'zh-CN':
        '可写 30、31..60、>90、>30 & <=60、high | medium、not(hostile) 或 unknown；写法与此相似的标签须加双引号，其中的双引号写两次。',
    },
  }
}
