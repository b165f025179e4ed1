import type { CaseFile } from 'arrears'

const nothingElse = { marks: [], promises: [], contacts: [] }

/** Two debtors of this lender: one ten days late on 31 March 2026, one forty-five. */
export const cases: readonly CaseFile[] = [
  {
    debtor: { id: 'D-10' },
    accounts: [{ id: 'A-1', currency: 'CNY', dues: [{ id: '1', dueOn: '2026-03-21', amount: '800.00' }] }],
    ...nothingElse,
  },
  {
    debtor: { id: 'D-45' },
    accounts: [{ id: 'A-2', currency: 'CNY', dues: [{ id: '1', dueOn: '2026-02-14', amount: '1200.50' }] }],
    ...nothingElse,
  },
]
