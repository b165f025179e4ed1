/** Which measures press (施压措施), and are withheld wherever pressure stops? */
export const pressingMeasures: readonly string[] = [
  'agency',
  'credit-reporting',
  'management-demand',
  'credit-hold',
  'legal-step',
]

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
