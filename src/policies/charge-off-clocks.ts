import type { ChargeOffClock } from '../aging'

/**
 * When US supervisors expect retail credit with fixed installments to be charged off: 120 days past due, added up
 * from the contractual due date.
 *
 * In force here from the report in which the notice asks for its changes. Left out, because they were not read in
 * a primary text: the clocks of bankruptcy, fraud and death.
 */
export const usClosedEndChargeOff: ChargeOffClock = {
  id: 'us-closed-end-charge-off',
  label: { en: 'US closed-end retail credit, charge-off', 'zh-CN': '美国封闭式零售信贷核销期限' },
  history: [
    {
      from: '2000-12-31',
      value: { daysPastDue: 120 },
      citation: {
        title: 'FFIEC Uniform Retail Credit Classification and Account Management Policy, 65 FR 36903',
        href: 'https://www.fdic.gov/resources/regulations/federal-register-publications/00uniform.html',
        confidence: 'verified',
      },
    },
  ],
}

/** The same for revolving retail credit, such as credit cards: 180 days past due. */
export const usOpenEndChargeOff: ChargeOffClock = {
  id: 'us-open-end-charge-off',
  label: { en: 'US open-end retail credit, charge-off', 'zh-CN': '美国开放式零售信贷核销期限' },
  history: [
    {
      from: '2000-12-31',
      value: { daysPastDue: 180 },
      citation: {
        title: 'FFIEC Uniform Retail Credit Classification and Account Management Policy, 65 FR 36903',
        href: 'https://www.fdic.gov/resources/regulations/federal-register-publications/00uniform.html',
        confidence: 'verified',
      },
    },
  ],
}
