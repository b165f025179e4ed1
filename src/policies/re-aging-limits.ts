import type { ReAgingLimits } from '../aging'

/**
 * When US supervisors accept that a revolving retail account, such as a credit card, is re-aged.
 *
 * In force here from the report in which the notice asks for its changes. The notice counts workouts apart, "in
 * addition": a workout uses up no ordinary re-aging, and an ordinary one no workout. That the age of the account, the
 * payments and the renewed ability and willingness are asked of a workout too is the stricter reading.
 */
export const usOpenEndReAging: ReAgingLimits = {
  id: 'us-open-end-re-aging',
  label: { en: 'US open-end retail credit, re-aging', 'zh-CN': '美国开放式零售信贷账龄重置条件' },
  history: [
    {
      from: '2000-12-31',
      value: {
        needsAbilityAndWillingness: true,
        minimumAgeMonths: 9,
        minimumConsecutivePayments: 3,
        caps: {
          ordinary: [
            { most: 1, withinMonths: 12 },
            { most: 2, withinMonths: 60 },
          ],
          workout: [{ most: 1, withinMonths: 60 }],
        },
      },
      citation: {
        title: 'FFIEC Uniform Retail Credit Classification and Account Management Policy, 65 FR 36903',
        href: 'https://www.fdic.gov/resources/regulations/federal-register-publications/00uniform.html',
        confidence: 'verified',
      },
    },
  ],
}
