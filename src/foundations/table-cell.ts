import { type Fault, type IssueCode, verbatim } from './issues'
import type { Label } from './labels'
import { leaf, type Shape } from './shapes'
import { showValue } from './show-value'

/** What a cell of a range holds. An empty cell is an empty text, `null` or `undefined`, as the host has it. */
export type TableCell = string | number | boolean | null | undefined

/** What the outcomes of a table are: texts, or numbers. */
export type OutcomeKind = 'text' | 'number'

/** A text or a number that a cell holds, `undefined` where it is blank; or why it cannot be read. */
export type ReadCell<Value> = { readonly value: Value | undefined } | { readonly fault: Fault }

/** Does this cell hold nothing? Spaces are nothing. */
export function isBlankCell(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')
}

/**
 * The text of a cell, without the spaces around it. What stands in double quotes is taken as it stands there, a
 * double quote within it written twice; a number is its shortest decimal.
 */
export function readText(cell: unknown): ReadCell<string> {
  if (isBlankCell(cell)) return { value: undefined }
  if (typeof cell === 'number' && Number.isFinite(cell)) return { value: String(cell) }
  if (typeof cell !== 'string') return { fault: typeof cell === 'boolean' ? noText(cell) : cellFault(cell) }
  const text = cell.trim()
  const parts = text.slice(1, -1).split('""')
  const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"')
  return { value: isQuoted && !parts.some((part) => part.includes('"')) ? parts.join('"') : text }
}

/** The reverse of {@link readText}; in quotes where the cell, or the host, would take it for something else. */
export function writeText(text: string, isReserved = false): string {
  const isPlain = text.trim() === text && !startsUnsafely(text) && !/^(?:true|false)$/i.test(text)
  return isPlain && !isReserved ? text : quoteText(text)
}

/** The text in double quotes. */
export function quoteText(text: string): string {
  return `"${text.split('"').join('""')}"`
}

/** Would a host make a formula, a number or a day of its own of a text that begins like this? */
export function startsUnsafely(text: string): boolean {
  return /^["'=+@(-]/.test(text) || (/^\d/.test(text) && !/\s/.test(text))
}

/** What a number is that enters without loss. */
export const exactNumber: Label = { en: 'a number of at most 15 figures', 'zh-CN': '最多 15 位的数字' }

/** A number as a cell or a condition writes it. */
export const NUMBER_TEXT: RegExp = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/

/** The number that a text writes, and nothing near it. */
export function readNumber(text: string): number | undefined {
  if (text.length > 40 || !NUMBER_TEXT.test(text)) return undefined
  const number = Number(text) + 0
  // Fifteen figures survive a number of the machine; of more, only the shortest form that it has itself.
  const figures = text.replace(/e.*|\D/g, '').replace(/^0+/, '')
  return Number.isFinite(number) && (figures.length <= 15 || String(number) === text) ? number : undefined
}

/** The outcome of a cell. */
export function readOutcome(cell: unknown, kind: OutcomeKind): ReadCell<string | number> {
  if (kind === 'text' || isBlankCell(cell)) return readText(cell)
  const number =
    typeof cell === 'string' || typeof cell === 'number' ? readNumber(String(cell).trim()) : undefined
  return number === undefined ? { fault: noNumber(cell) } : { value: number }
}

/** A number that is one. */
export const finiteNumber: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isFinite(value),
  noNumber,
)

/** Where a cell stands, as sheets name it: the first row and column are `A1`. */
export function cellName(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
}

/** The fault of what no cell holds. */
export function cellFault(value: unknown): Fault {
  const expected = {
    en: 'a text, a number, true, false or nothing (a day is a text like 2026-03-31)',
    'zh-CN': '文本、数字、true、false 或空（日期写成 2026-03-31 这样的文本）',
  }
  return layoutFault('wrong-type', expected, showValue(value))
}

function noText(cell: boolean): Fault {
  return layoutFault(
    'wrong-type',
    { en: 'a text in double quotes', 'zh-CN': '加双引号的文本' },
    showValue(cell),
  )
}

function noNumber(value: unknown): Fault {
  return layoutFault(value === undefined ? 'missing' : 'wrong-type', exactNumber, showValue(value))
}

/** The fault of a cell in a range that is a table; all of them say how one is laid out. */
export function layoutFault(code: IssueCode, expected: Label, received: Label): Fault {
  return {
    code,
    expected,
    received,
    remedy: {
      en: 'Fill in, correct or clear it: settings stand above the header (row, facts, outcome), and below it one rule a row.',
      'zh-CN': '请补充、更正或清空：表头（行、各事实、结果）之上为设置，其下每行一条规则。',
    },
  }
}

/** The fault of more than there may be; nobody counts what is refused unread. */
export function sizeFault(most: number, counted: Label, received?: number): Fault {
  return {
    code: 'too-large',
    expected: { en: `at most ${most} ${counted.en}`, 'zh-CN': `最多 ${most} ${counted['zh-CN']}` },
    received: received === undefined ? { en: 'more', 'zh-CN': '更多' } : verbatim(String(received)),
    remedy: { en: 'Divide it into several.', 'zh-CN': '请拆分。' },
  }
}
