import type { AgingReport } from '../aging'
import { type Label, type Locale, labelIn } from '../foundations'
import type { RowFault } from './due-cases'
import type { DueColumns } from './due-columns'

/** A cell of the table: a text, or a number that a sheet shows to its last digit. */
export type AgingCell = string | number

// A sheet shows fifteen digits and makes zeros of the rest; every decimal of so many digits is the only
// one that prints its number.
const MOST_DIGITS_OF_A_SHEET = 15

const texts: Readonly<Record<'currency' | 'bucket' | 'amount' | 'dues' | 'total', Label>> = {
  currency: { en: 'Currency', 'zh-CN': '币种' },
  bucket: { en: 'Bucket', 'zh-CN': '区间' },
  amount: { en: 'Amount', 'zh-CN': '金额' },
  dues: { en: 'Dues', 'zh-CN': '笔数' },
  total: { en: 'Total', 'zh-CN': '合计' },
}

const problemTexts: Readonly<Record<'row' | 'column' | 'problem', Label>> = {
  row: { en: 'Row', 'zh-CN': '行' },
  column: { en: 'Column', 'zh-CN': '列' },
  problem: { en: 'Problem', 'zh-CN': '问题' },
}

/** How does this report look in a sheet? Every row has four cells. */
export function agingTable(
  report: AgingReport,
  faults: readonly RowFault[],
  columns: DueColumns,
  locale: Locale,
): AgingCell[][] {
  const say = (label: Label): string => labelIn(label, locale)
  const labels = new Map(report.columns.map(({ bucket, label }) => [bucket, say(label)]))
  const table: AgingCell[][] = [[say(texts.currency), say(texts.bucket), say(texts.amount), say(texts.dues)]]
  for (const { currency, buckets, balance, dues } of report.currencies) {
    for (const { bucket, amount, dues: count } of buckets) {
      table.push([currency, labels.get(bucket) ?? bucket, amountCell(amount), count])
    }
    table.push([currency, say(texts.total), amountCell(balance), dues])
  }
  if (faults.length === 0) return table
  table.push(['', '', '', ''])
  table.push([say(problemTexts.row), say(problemTexts.column), say(problemTexts.problem), ''])
  for (const { row, column, sentence } of faults) {
    table.push([row, columns.get(column)?.name ?? column, say(sentence), ''])
  }
  return table
}

function amountCell(amount: string): AgingCell {
  const digits = amount.replace(/[-.]/g, '').replace(/^0+/, '')
  return digits.length <= MOST_DIGITS_OF_A_SHEET ? Number(amount) : amount
}
