import type { Citation } from './citations'
import type { Label } from './labels'
import { joinPath } from './shapes'

/** A name of a range: the place in the table that it fills, the name as it is written, and in Chinese. */
export type LayoutName = readonly [place: string, english: string, chinese: string]

/** The most cells of a range, as many as a whole sheet of Google Sheets has. */
export const MOST_TABLE_CELLS = 10_000_000

/** What the limit of rows counts. */
export const countedRows: Label = {
  en: 'rules and impossible combinations',
  'zh-CN': '条规则和不可能的组合',
}

/** What {@link MOST_TABLE_CELLS} counts. */
export const countedCells: Label = { en: 'cells', 'zh-CN': '个单元格' }

/** The settings above the header. */
export const SETTING_NAMES: readonly LayoutName[] = [
  ['id', 'table', '决策表'],
  ['hitPolicy', 'hit policy', '命中策略'],
  ['whenUnknown', 'when unknown', '未知时'],
  ['priorities', 'priorities', '优先顺序'],
]

/** The columns beside those of facts. */
export const COLUMN_NAMES: readonly LayoutName[] = [
  ['id', 'row', '行'],
  ['outcome', 'outcome', '结果'],
  ['note.en', 'note', '英文说明'],
  ['note["zh-CN"]', 'note zh-CN', '中文说明'],
]

/** Settings and columns alike: where the table, or a row, comes from. */
export const SOURCE_NAMES: readonly LayoutName[] = [
  ['source.title', 'source', '出处'],
  ['source.title["zh-CN"]', 'source zh-CN', '中文出处'],
  ['source.section', 'source section', '出处条款'],
  ['source.href', 'source href', '出处链接'],
  ['source.confidence', 'source confidence', '出处可靠程度'],
  ['source.verifiedOn', 'source verified on', '出处核对日期'],
]

/** In the place of a row id: facts that cannot hold together. */
export const IMPOSSIBLE: readonly LayoutName[] = [['impossible', 'impossible', '不可能']]

/** Which of these names is this, in capitals or not? */
export function findName(cell: unknown, names: readonly LayoutName[]): LayoutName | undefined {
  if (typeof cell !== 'string') return undefined
  const name = cell.trim().toLowerCase()
  return names.find(
    ([, english, chinese]) => name === english.toLowerCase() || name === chinese.toLowerCase(),
  )
}

/** What rows, combinations and tables say about themselves. */
export interface Remarks {
  readonly note?: Label
  readonly source?: Citation
}

/** The texts of notes and sources, by the place that they fill. */
export function textsOfRemarks({ note, source }: Remarks): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const collect = (value: unknown, place: string): void => {
    if (typeof value === 'string') texts.set(place, value)
    for (const [key, part] of typeof value === 'object' ? Object.entries(value ?? {}) : []) {
      // The English of a title stands where a title without translation does.
      collect(part, key === 'en' && place === TITLE ? place : joinPath(place, key))
    }
  }
  collect(note, 'note')
  collect(source, 'source')
  return texts
}

/** The reverse of {@link textsOfRemarks}; whether they are whole is for the form of a table to say. */
export function remarksOfTexts(
  textAt: (place: string) => string | undefined,
): Partial<Record<keyof Remarks, unknown>> {
  const [en, chinese] = [textAt(TITLE), textAt(`${TITLE}["zh-CN"]`)]
  const note = given({ en: textAt('note.en'), 'zh-CN': textAt('note["zh-CN"]') })
  const source = given({
    title: chinese === undefined ? en : { en, 'zh-CN': chinese },
    ...Object.fromEntries(
      ['section', 'href', 'confidence', 'verifiedOn'].map((name) => [name, textAt(`source.${name}`)]),
    ),
  })
  return given({ note, source }) ?? {}
}

const TITLE = 'source.title'

/** The fields that have a value; nothing if none has. */
function given(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined)
  return known.length > 0 ? Object.fromEntries(known) : undefined
}
