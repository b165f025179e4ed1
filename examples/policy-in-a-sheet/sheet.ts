import type { TableCell } from 'arrears'

/** The first tab of the workbook, as a host hands it over: one array per row, an empty text for an empty cell. */
export const stageCells: readonly (readonly TableCell[])[] = [
  ['table', 'our-stages', '', '', '', ''],
  ['hit policy', 'first', '', '', '', ''],
  ['source', 'Our collections manual', '', '', '', ''],
  ['source confidence', 'official', '', '', '', ''],
  ['', '', '', '', '', ''],
  ['row', 'daysPastDue', 'softEffortFailed', 'outcome', 'note', 'note zh-CN'],
  ['not-due', '<=0', '', 'pre-due', '', ''],
  ['fresh', '1..29', '', 'identify', '', ''],
  ['soft', '30..60', '', 'soft', 'Day 60 is still soft.', '第 60 天仍属软催收。'],
  ['firm', '61..90', '', 'pre-litigation', '', ''],
  ['suit', '>=91', true, 'litigation', 'Only after soft collection was tried.', '仅在软催收无效之后。'],
  ['untried', '>=91', '', 'pre-litigation', '', ''],
]

/** The second tab: what stops collection stands before the stages. */
export const treatmentCells: readonly (readonly TableCell[])[] = [
  ['table', 'our-treatments', '', '', '', '', ''],
  ['hit policy', 'first', '', '', '', '', ''],
  ['source', 'Our collections manual', '', '', '', '', ''],
  ['source confidence', 'official', '', '', '', '', ''],
  ['', '', '', '', '', '', ''],
  ['row', 'bankrupt', 'vulnerable', 'disputed', 'promisePending', 'stage', 'outcome'],
  ['bankrupt', true, '', '', '', '', 'legal-review'],
  ['vulnerable', '', true, '', '', '', 'care'],
  ['disputed', '', '', true, '', '', 'resolve-dispute'],
  ['promised', '', '', '', true, '', 'await-promise'],
  ['not-due', '', '', '', '', 'pre-due', 'none'],
  ['fresh', '', '', '', '', 'identify', 'remind'],
  ['soft', '', '', '', '', 'soft', 'negotiate'],
  ['firm', '', '', '', '', 'pre-litigation', 'formal-demand'],
  ['suit', '', '', '', '', 'litigation', 'sue'],
]

/** The third tab: what the head of collections wants, one case a row. */
export const exampleCells: readonly (readonly TableCell[])[] = [
  ['id', 'because', 'daysPastDue', 'bankrupt', '=> stage', '=> treatment'],
  ['day-29', 'Up to day 29 we only find out who owes.', 29, '', 'identify', ''],
  ['day-30', 'We call from day 30: most who are called then pay within the week.', 30, '', 'soft', ''],
  ['day-60', 'Day 60 is the last on which we only call.', 60, '', 'soft', ''],
  ['bankrupt', 'Bankruptcy stops us, however late the debt.', 45, true, 'soft', 'legal-review'],
]
