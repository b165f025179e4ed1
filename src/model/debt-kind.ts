/** What kind of business the lender is in (机构类型), where law binds one kind and not another. */
export const institutions = [
  'bank',
  'consumer-finance-company',
  'micro-lender',
  'trust-or-loan-company',
  'insurer',
  'credit-association',
  'lessor',
  'platform',
  'trader',
  'other',
] as const

/** One of {@link institutions}. */
export type Institution = (typeof institutions)[number]

/** What a debt arose from (债务种类), where law binds contact about one kind and not another. */
export const debtKinds = [
  'credit-card',
  'online-consumer-credit',
  'consumer-credit',
  'mortgage',
  'vehicle-loan',
  'student-loan',
  'medical',
  'rent',
  'utility',
  'trade',
  'other',
] as const

/** One of {@link debtKinds}. */
export type DebtKind = (typeof debtKinds)[number]
