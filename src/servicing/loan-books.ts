import { type CivilDate, formatMinorUnits, type MinorUnits, toMinorDigits } from '../foundations'
import { type BooksNow, type ClassesOn, type CompiledLedger, runBooks } from '../ledger'
import {
  type AccountEvent,
  type Components,
  type ComponentUnits,
  componentNames,
  statedComponents,
} from '../model'
import type { Loan } from './loan'

/** A due that has something open. */
export interface OpenDue {
  readonly id: string
  readonly dueOn: CivilDate
  readonly units: ComponentUnits
}

/** How money goes. */
export interface Allocation {
  readonly ledger: CompiledLedger
  readonly classesOn?: ClassesOn
}

/** The ledger of a loan while its events are applied, in their order. */
export interface LoanBooks {
  /** Lets days pass up to this one: held money goes to what falls due. */
  readonly goTo: (day: CivilDate) => void
  readonly apply: (event: AccountEvent) => void
  /** Every event that was applied, numbered by its turn. */
  readonly applied: () => readonly AccountEvent[]
  readonly now: () => BooksNow
  /** What is open, in the order in which it came into the books; the same list until something changes. */
  readonly open: () => readonly OpenDue[]
  readonly format: (units: MinorUnits) => string
  /** The components that are not zero, as a due states them. */
  readonly write: (units: ComponentUnits) => Components
}

/** The books of a loan to which nothing has happened. */
export function openLoanBooks(
  { id, currency }: Loan,
  allocation: Allocation,
  history: readonly AccountEvent[],
): LoanBooks {
  const minorDigits = toMinorDigits(currency, 'currency')
  const takenBack = history.flatMap((event) => (event.kind === 'chargeback' ? [event.of] : []))
  const books = runBooks({ id, currency, dues: [] }, minorDigits, { ...allocation, takenBack })
  const applied: AccountEvent[] = []
  // Asked for many times between two events.
  let seen: BooksNow | undefined
  let open: readonly OpenDue[] | undefined
  const now = (): BooksNow => {
    seen ??= books.read()
    return seen
  }
  const forget = (): void => {
    seen = undefined
    open = undefined
  }
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  return {
    goTo: (day) => {
      books.goTo(day)
      forget()
    },
    apply: (event) => {
      const numbered: AccountEvent = { ...event, sequence: applied.length }
      books.apply(numbered)
      applied.push(numbered)
      forget()
    },
    applied: () => applied,
    now,
    open: () => {
      open ??= openOf(now())
      return open
    },
    format,
    write: (units) => statedComponents(units, minorDigits),
  }
}

function openOf({ dues, parts, openUnits }: BooksNow): readonly OpenDue[] {
  return dues.flatMap(({ id, dueOn }, place) => {
    if (openUnits[place] === 0) return []
    const [cost = 0, fee = 0, penalty = 0, interest = 0, principal = 0] = parts.slice(
      place * componentNames.length,
      (place + 1) * componentNames.length,
    )
    return [{ id, dueOn, units: { cost, fee, penalty, interest, principal } }]
  })
}

/** Nothing of any component. */
export const noUnits: ComponentUnits = { cost: 0, fee: 0, penalty: 0, interest: 0, principal: 0 }
