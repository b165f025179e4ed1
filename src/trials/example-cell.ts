import {
  type CivilDate,
  civilDate,
  dayCount,
  type Fault,
  type Issue,
  inspect,
  type Shape,
  showValue,
  text,
} from '../foundations'
import type { ExpectedDecision, StepQuestion } from '../policy'

/** The word of a cell for a question that must stay open. */
export const OPEN = 'undetermined'
/** The word of a cell for an empty list, and for what there is none of. */
export const NONE = 'none'

/** A value that was read of a cell, or why there is none. */
export type ReadCell<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly fault: Fault }

/** A value of this form, as it stands in the cell. */
export function readPlain<Value>(cell: unknown, shape: Shape<Value>): ReadCell<Value> {
  return inspect(shape, cell, () => [])
}

/** A value of this form that is no single number or text, as its JSON. */
export function readJson<Value>(cell: unknown, shape: Shape<Value>): ReadCell<Value> {
  const value = typeof cell === 'string' ? parseJson(cell) : undefined
  return value === undefined ? { ok: false, fault: noJson(cell) } : readPlain(value, shape)
}

/** The id of a segment, stage, treatment or role; in double quotes, as JSON has it, one that would read otherwise. */
export function readLabel(cell: unknown): ReadCell<string> {
  if (typeof cell !== 'string' || !cell.startsWith('"')) return readPlain(cell, text)
  const label = parseJson(cell)
  if (typeof label === 'string' && label !== '') return { ok: true, value: label }
  return { ok: false, fault: badQuotes(cell) }
}

/** The cell that {@link readLabel} reads as this id. */
export function writeLabel(label: string): string {
  return label === OPEN || label.startsWith('"') ? JSON.stringify(label) : label
}

/** Letters by id: `letter-1, letter-2`; `none` for an empty list; or a JSON list, for ids with commas and the like. */
export function readIds(cell: unknown): ReadCell<readonly string[]> {
  if (cell === NONE) return { ok: true, value: [] }
  if (typeof cell !== 'string') return { ok: false, fault: noIds(cell) }
  const ids = cell.startsWith('[') ? parseJson(cell) : cell.split(',').map((id) => id.trim())
  const isList = Array.isArray(ids) && ids.every((id) => typeof id === 'string' && id !== '')
  return isList ? { ok: true, value: ids } : { ok: false, fault: noIds(cell) }
}

/** The cell that {@link readIds} reads as this list. */
export function writeIds(ids: readonly string[]): string {
  if (ids.length === 0) return NONE
  const joined = ids.join(', ')
  const isPlain = ids.every((id) => id === id.trim() && !id.includes(',')) && joined !== NONE
  return isPlain && !joined.startsWith('[') ? joined : JSON.stringify(ids)
}

/** A day, or `none` where there is none. */
export function readDay(cell: unknown): ReadCell<CivilDate | null> {
  return cell === NONE ? { ok: true, value: null } : readPlain(cell, civilDate)
}

type ExpectedLetter = NonNullable<ExpectedDecision['letter']>

/** The letter that is expected: `letter-1 due`, `letter-1 late`, or `none`. */
function readLetter(cell: unknown): ReadCell<ExpectedLetter | null> {
  if (cell === NONE) return { ok: true, value: null }
  const [, letter, status] = (typeof cell === 'string' ? /^(.*) (due|late)$/s.exec(cell) : null) ?? []
  if (letter === undefined) return { ok: false, fault: noLetter(cell) }
  return { ok: true, value: { letter, status: status === 'late' ? 'late' : 'due' } }
}

/** What is expected of a step, where it is expected at all. */
export type ExpectedStep<Step extends StepQuestion> = Exclude<ExpectedDecision[Step], undefined>

/** How the cells of each step are read. */
export const stepReaders: {
  readonly [Step in StepQuestion]: (cell: unknown) => ReadCell<ExpectedStep<Step>>
} = {
  stage: readLabel,
  treatment: readLabel,
  followUpDays: (cell) => readPlain(cell, dayCount),
  letter: readLetter,
  approver: readLabel,
}

/** The cell that the reader of its step reads as this expectation. */
export function writeStep(value: ExpectedStep<StepQuestion>): string | number {
  if (value === null) return NONE
  if (typeof value === 'object') return `${value.letter} ${value.status}`
  return typeof value === 'string' ? writeLabel(value) : value
}

function parseJson(cell: string): unknown {
  try {
    return JSON.parse(cell)
  } catch {
    return undefined
  }
}

function badQuotes(cell: unknown): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'a text that is not empty, in double quotes', 'zh-CN': '双引号内的非空文本' },
    received: showValue(cell),
    remedy: {
      en: 'Leave the quotes out, or close them; within them, write as JSON does.',
      'zh-CN': '请去掉引号，或补全引号；引号内按 JSON 书写。',
    },
  }
}

function noJson(cell: unknown): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'the JSON of an object', 'zh-CN': '对象的 JSON' },
    received: showValue(cell),
    remedy: {
      en: 'Write it as in a policy, names in double quotes: {"status":"blocked"}.',
      'zh-CN': '请按政策文件书写，名称加双引号：{"status":"blocked"}。',
    },
  }
}

function noIds(cell: unknown): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'the ids of the letters sent', 'zh-CN': '已发函件的编号' },
    received: showValue(cell),
    remedy: {
      en: 'Write them with commas, none where none was sent; leave the cell empty where nobody knows.',
      'zh-CN': '请用逗号分隔；一封未发写 none；未知时留空。',
    },
  }
}

function noLetter(cell: unknown): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'a letter with due or late, or none', 'zh-CN': '函件加 due 或 late，或 none' },
    received: showValue(cell),
    remedy: {
      en: 'Write letter-1 due, or letter-1 late where its window has passed; none where none may be due.',
      'zh-CN': '请写 letter-1 due；已逾窗口写 letter-1 late；不应有函件时写 none。',
    },
  }
}
