/** Which measures press (施压措施), and are withheld wherever pressure stops? */
export const pressingMeasures: readonly string[] = [
  'agency',
  'credit-reporting',
  'management-demand',
  'credit-hold',
  'legal-step',
]

/** Pressing measures and every offer (施压措施及全部方案): withheld until it is known who owes. */
export const everythingAsked: readonly string[] = /* @__PURE__ */ pressingMeasures.concat([
  'part-payment',
  'grace-days',
  'extension',
  'guarantee',
  'regular-payer-terms',
  'installments',
  'deferral',
  'interest-relief',
  'lower-overdue-rate',
  'lump-sum-discount',
  'rebate',
  'restructured-debt',
  'payment-in-kind',
  'third-party-offer',
  'principal-forgiveness',
  'assignment',
])

/** Which concessions are for those who are willing (让步方案)? Withheld where able debtors delay or refuse: a choice. */
export const concessions: readonly string[] = [
  'grace-days',
  'extension',
  'regular-payer-terms',
  'installments',
  'deferral',
  'interest-relief',
  'lower-overdue-rate',
  'rebate',
]
