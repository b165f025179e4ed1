import {
  amountFault,
  currencyFault,
  dateFault,
  describeFault,
  type Issue,
  isArray,
  isCivilDate,
  isPlainAmount,
  issuesError,
  minorDigitsOf,
  objectFault,
  readField,
  readMinorUnits,
  unreadable,
} from '../foundations'
import type { PlainDueFields } from './plain-due'
import type { RowProblem } from './row-problem'

/** Why is this row no due? Every fault, each with its field. */
export function plainDueProblem(row: unknown, index: number): RowProblem {
  const found = plainDueIssues(row)
  // What gave a bad value at first and a good one when asked again is no data.
  const issues = found.length > 0 ? found : [describeFault(unreadable, '')]
  return { ok: false, index, id: idOf(row), error: issuesError('invalid-input', issues) }
}

function plainDueIssues(row: unknown): readonly Issue[] {
  if (typeof row !== 'object' || row === null || isArray(row)) return [describeFault(objectFault(row), '')]
  try {
    const { dueOn, amount, currency, issuedOn, settledOn } = row as PlainDueFields
    return [
      ...dayIssues(dueOn, 'dueOn'),
      ...amountIssues(amount, currency),
      ...(minorDigitsOf(currency) === undefined ? [describeFault(currencyFault(currency), 'currency')] : []),
      ...(issuedOn === null || issuedOn === undefined ? [] : dayIssues(issuedOn, 'issuedOn')),
      ...(settledOn === null || settledOn === undefined ? [] : dayIssues(settledOn, 'settledOn')),
    ]
  } catch {
    return [describeFault(unreadable, '')]
  }
}

function dayIssues(value: unknown, path: string): readonly Issue[] {
  return isCivilDate(value) ? [] : [describeFault(dateFault(value), path)]
}

/** In no currency at all an amount can still be none. */
function amountIssues(amount: unknown, currency: unknown): readonly Issue[] {
  const digits = minorDigitsOf(currency)
  const isSound = digits === undefined ? isPlainAmount(amount) : readMinorUnits(amount, digits) !== undefined
  const code = digits !== undefined && typeof currency === 'string' ? currency : ''
  return isSound ? [] : [describeFault(amountFault(amount, code), 'amount')]
}

function idOf(row: unknown): string | null {
  const id = readField(row, 'id')
  if (typeof id === 'string') return id
  return typeof id === 'number' || typeof id === 'bigint' ? String(id) : null
}
