import { type CaseFile, type CurrencyCode, type Due, safeParseDue } from 'arrears'
import type { Request } from './command-line'
import type { Column, Columns } from './find-columns'
import { contradicts, readAmount } from './read-amount'
import { readCurrency } from './read-currency'
import { readDate } from './read-date'
import { type Row, readRows } from './read-rows'
import type { Survey } from './survey-file'
import type { Say } from './texts'

/** A row that is left out of the report. */
export interface BadRow {
  readonly line: number
  readonly reason: Say
}

/** What was read of a file. */
export interface Invoices {
  readonly debtors: ReadonlyMap<string, ReadonlyMap<CurrencyCode, readonly Due[]>>
  readonly rows: number
  readonly badRows: number
  /** The first of the bad rows, as many as will be shown. */
  readonly shownBadRows: readonly BadRow[]
}

/** The currency of a file in which nobody names one. */
export const ASSUMED_CURRENCY = 'USD'

const BAD_ROWS_SHOWN = 20

// Databases and spreadsheets have their own ways of leaving a cell empty.
const EMPTY = /^(?:|-|—|null|none|n\/?a|无)$/i

interface Invoice {
  readonly debtor: string
  readonly currency: CurrencyCode
  readonly due: Due
}

type Reading = { readonly ok: true; readonly invoice: Invoice } | { readonly ok: false; readonly reason: Say }

/** What do the rows of this file say? A row that cannot be read costs no other row. */
export async function readInvoices(
  request: Request,
  survey: Survey,
  { allDebtors, onRow }: { readonly allDebtors: string; readonly onRow: (rows: number) => void },
): Promise<Invoices> {
  const debtors = new Map<string, Map<CurrencyCode, Due[]>>()
  const firstLines = new Map<string, Map<string, number>>()
  const shownBadRows: BadRow[] = []
  const badRowsShown = request.allProblems ? Number.POSITIVE_INFINITY : BAD_ROWS_SHOWN
  const read = rowReader(request, survey, allDebtors)
  let rows = 0
  let badRows = 0
  const refuse = (line: number, reason: Say): void => {
    badRows++
    if (shownBadRows.length < badRowsShown) shownBadRows.push({ line, reason })
  }

  let isHeader = true
  for await (const row of readRows(survey.format)) {
    if (isHeader) {
      isHeader = false
      continue
    }
    onRow(++rows)
    const reading = read(row)
    if (!reading.ok) {
      refuse(row.line, reading.reason)
      continue
    }
    const { debtor, currency, due } = reading.invoice
    const lineById = entryOf(firstLines, accountIdOf(debtor, currency), () => new Map<string, number>())
    const firstLine = lineById.get(due.id)
    if (firstLine !== undefined) {
      refuse(row.line, (say) => say.badRow.repeatedId(due.id, firstLine))
      continue
    }
    lineById.set(due.id, row.line)
    entryOf(
      entryOf(debtors, debtor, () => new Map<CurrencyCode, Due[]>()),
      currency,
      () => [],
    ).push(due)
  }
  return { debtors, rows, badRows, shownBadRows }
}

/** One case file per debtor, with one account per currency. */
export function* invoicesAsCases({ debtors }: Invoices): Generator<CaseFile> {
  for (const [debtor, duesByCurrency] of debtors) {
    yield {
      debtor: { id: debtor },
      accounts: [...duesByCurrency].map(([currency, dues]) => ({
        id: accountIdOf(debtor, currency),
        currency,
        dues,
      })),
    }
  }
}

function accountIdOf(debtor: string, currency: CurrencyCode): string {
  return `${debtor} ${currency}`
}

function rowReader(
  { decimal, currency: told }: Request,
  { columns, orders, width }: Survey,
  allDebtors: string,
): (row: Row) => Reading {
  return ({ line, cells }) => {
    if (cells.length !== width) return bad((say) => say.badRow.otherLength(cells.length, width))
    const textOf = (column: Column | undefined): string | undefined => {
      const text = column === undefined ? '' : (cells[column.index] ?? '')
      return EMPTY.test(text) ? undefined : text
    }

    for (const column of [columns.due, columns.amount, columns.debtor]) {
      if (column !== undefined && textOf(column) === undefined)
        return bad((say) => say.badRow.empty(column.name))
    }
    const days: { dueOn?: string; issuedOn?: string; settledOn?: string } = {}
    for (const [field, column] of [
      ['dueOn', columns.due],
      ['issuedOn', columns.issued],
      ['settledOn', columns.settled],
    ] as const) {
      const text = textOf(column)
      if (column === undefined || text === undefined) continue
      const order = orders.get(column)?.order ?? 'ymd'
      const reading = readDate(text, order)
      if (!reading.ok) return bad((say) => say.badRow.date[reading.fault](column.name, text, order))
      days[field] = reading.day
    }

    const currencyText = textOf(columns.currency)
    if (columns.currency !== undefined && currencyText === undefined && told === undefined) {
      const { name } = columns.currency
      return bad((say) => say.badRow.empty(name))
    }
    const currency = currencyText === undefined ? (told ?? ASSUMED_CURRENCY) : readCurrency(currencyText)
    if (currency === undefined) {
      return bad((say) => say.badRow.notACurrency(columns.currency?.name ?? '', currencyText ?? ''))
    }
    const amountText = textOf(columns.amount) ?? ''
    const written = readAmount(amountText, decimal)
    if (written === undefined) {
      const readsWithOther = readAmount(amountText, decimal === 'point' ? 'comma' : 'point') !== undefined
      return bad((say) => say.badRow.notAnAmount(columns.amount.name, amountText, decimal, readsWithOther))
    }
    if (contradicts(written.sign, currency)) {
      return bad((say) => say.badRow.otherSign(columns.amount.name, amountText, currency))
    }

    const { dueOn = '', ...otherDays } = days
    const due = { id: textOf(columns.id) ?? `line ${line}`, dueOn, ...otherDays, amount: written.amount }
    const parsed = safeParseDue(due, currency)
    if (parsed.ok) {
      return {
        ok: true,
        invoice: { debtor: textOf(columns.debtor) ?? allDebtors, currency, due: parsed.value },
      }
    }
    const [issue] = parsed.issues
    return bad((say) =>
      issue === undefined ? '' : say.badRow.refused(nameOf(issue.path, columns), issue.sentence[say.locale]),
    )
  }
}

function bad(reason: Say): Reading {
  return { ok: false, reason }
}

/** The file's own name for a place in a due, where it has one. */
function nameOf(path: string, columns: Columns): string {
  return path === 'amount' ? columns.amount.name : path
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, start: () => Value): Value {
  const present = map.get(key)
  if (present !== undefined) return present
  const entry = start()
  map.set(key, entry)
  return entry
}
