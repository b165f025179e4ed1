import { expectIterable } from '../aging'
import { type CurrencyCode, type Issue, inspect, issuesError, issuesWithin, joinPath } from '../foundations'
import { duplicateIdIssue } from '../model'
import { type Invoice, invoiceIssues, invoiceShape } from './invoice'

/** The invoices, each checked as it is read; throws after the last, with all that is wrong with any of them. */
export function* readInvoices(rows: unknown, currency: CurrencyCode): Generator<Invoice, void> {
  const issues: Issue[] = []
  const placeOf = new Map<string, number>()
  let index = 0
  for (const row of expectIterable(rows, 'invoices')) {
    const path = joinPath('invoices', index)
    const read = inspect(invoiceShape, row, (invoice) => invoiceIssues(invoice, currency))
    if (read.ok) {
      const { id } = read.value
      const first = placeOf.get(id)
      if (first === undefined) placeOf.set(id, index)
      else issues.push(duplicateIdIssue(id, joinPath('invoices', first), joinPath(path, 'id')))
      yield read.value
    } else issues.push(...issuesWithin(path, read.issues))
    index++
  }
  if (issues.length > 0) throw issuesError('invalid-input', issues)
}
