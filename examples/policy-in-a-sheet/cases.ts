import { addDays, type CaseFile } from 'arrears'

export const asOf = '2026-03-31'

/** A debtor so many days late, of whom everything is known and nothing stands in the way. */
function late(days: number, amount: string): CaseFile {
  return {
    debtor: { id: `D-${days}` },
    accounts: [
      { id: `A-${days}`, currency: 'CNY', dues: [{ id: '1', dueOn: addDays(asOf, -days), amount }] },
    ],
    marks: [],
    promises: [],
    contacts: [],
  }
}

/** On both sides of the days that the edit is about: 29 and 45 are untouched by it, 30 and 44 are not. */
export const cases: readonly CaseFile[] = [
  late(29, '800.00'),
  late(30, '1200.50'),
  late(44, '99.99'),
  late(45, '5000.00'),
]
