import { type Fault, inputError, joinPath, showValue } from '../foundations'

/** What a column of dues can be. */
export type DueColumn = 'debtor' | 'due' | 'amount' | 'currency' | 'id' | 'issued' | 'settled'

/** Where the columns stand, from 0, and what the header calls them. */
export type DueColumns = ReadonlyMap<DueColumn, { readonly index: number; readonly name: string }>

/** What a Chinese header calls the columns; an English one calls them as we do. */
const chineseNames: Readonly<Record<DueColumn, string>> = {
  debtor: '客户',
  due: '到期日',
  amount: '金额',
  currency: '币种',
  id: '编号',
  issued: '开票日期',
  settled: '结清日期',
}

const required: readonly DueColumn[] = ['debtor', 'due', 'amount', 'currency']

/**
 * Which column of this header is what? Columns with other names are the sheet's own affair.
 *
 * @throws ArrearsError `invalid-input` when a required column is absent, or a column is there twice.
 */
export function findDueColumns(header: readonly unknown[]): DueColumns {
  const columns = Object.keys(chineseNames) as DueColumn[]
  const found = new Map<DueColumn, { readonly index: number; readonly name: string }>()
  header.forEach((cell, index) => {
    if (typeof cell !== 'string') return
    const name = cell.trim()
    const column = columns.find((one) => one === name.toLowerCase() || chineseNames[one] === name)
    if (column === undefined) return
    if (found.has(column)) throw inputError(secondColumn(column, cell), joinPath('rows[0]', index))
    found.set(column, { index, name })
  })
  const absent = required.filter((column) => !found.has(column))
  if (absent.length > 0) throw inputError(absentColumns(absent), 'rows[0]')
  return found
}

function secondColumn(column: DueColumn, cell: string): Fault {
  return {
    code: 'duplicate-id',
    expected: { en: `one column called ${column}`, 'zh-CN': `只有一列“${chineseNames[column]}”` },
    received: showValue(cell),
    remedy: { en: 'Rename one of the two.', 'zh-CN': '请给其中一列改名。' },
  }
}

function absentColumns(absent: readonly DueColumn[]): Fault {
  const inChinese = (columns: readonly DueColumn[]): string =>
    columns.map((column) => chineseNames[column]).join('、')
  return {
    code: 'missing',
    expected: {
      en: `a header with ${required.join(', ')}`,
      'zh-CN': `含有${inChinese(required)}的表头`,
    },
    received: { en: `one without ${absent.join(', ')}`, 'zh-CN': `没有${inChinese(absent)}的表头` },
    remedy: {
      en: 'Name the columns in the first row of the range; id, issued and settled may be left out.',
      'zh-CN': '请在区域首行写明列名；编号、开票日期、结清日期可以没有。',
    },
  }
}
