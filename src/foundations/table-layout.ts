import type { Citation } from './citations'
import type { Label } from './labels'

/** A name of a range: the place in the table that it fills, the name as it is written, and in Chinese. */
export type LayoutName = readonly [place: string, english: string, chinese: string]

/** The most rules and impossible combinations of a range. */
export const MOST_TABLE_ROWS = 10_000

/** The most cells of a range, as many as a whole sheet of Google Sheets has. */
export const MOST_TABLE_CELLS = 10_000_000

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
  if (typeof cell !== 'string' || cell.length > 40) return undefined
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
  const title = source?.title
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['note.en', note?.en],
    ['note["zh-CN"]', note?.['zh-CN']],
    ['source.title', typeof title === 'object' ? title.en : title],
    ['source.title["zh-CN"]', typeof title === 'object' ? title['zh-CN'] : undefined],
    ['source.section', source?.section],
    ['source.href', source?.href],
    ['source.confidence', source?.confidence],
    ['source.verifiedOn', source?.verifiedOn],
  ]
  return new Map(texts.flatMap(([place, text]) => (text === undefined ? [] : [[place, text]])))
}

/** The reverse of {@link textsOfRemarks}; whether they are whole is for the form of a table to say. */
export function remarksOfTexts(
  textAt: (place: string) => string | undefined,
): Partial<Record<keyof Remarks, unknown>> {
  const note = given({ en: textAt('note.en'), 'zh-CN': textAt('note["zh-CN"]') })
  const en = textAt('source.title')
  const chinese = textAt('source.title["zh-CN"]')
  const source = given({
    title: chinese === undefined ? en : { en, 'zh-CN': chinese },
    section: textAt('source.section'),
    href: textAt('source.href'),
    confidence: textAt('source.confidence'),
    verifiedOn: textAt('source.verifiedOn'),
  })
  return given({ note, source }) ?? {}
}

/** The fields that have a value; nothing if none has. */
function given(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined)
  return known.length > 0 ? Object.fromEntries(known) : undefined
}
