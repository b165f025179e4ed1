import { feeScaleIssues, notNegativeIssues } from '../charges'
import {
  type CivilDate,
  type CurrencyCode,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  unitIssues,
  verbatim,
} from '../foundations'
import { duplicateIdIssues } from '../model'
import type { LitigationOutcome, OfferOutcome, Outcome, OutcomesQuestion } from './outcome'

/** What is wrong with a well-formed question? Every fault. */
export function outcomesIssues({ currency, on, rounding, outcomes }: OutcomesQuestion): readonly Issue[] {
  return [
    ...unitIssues(rounding.unit, currency, 'rounding.unit'),
    ...outcomeListIssues(outcomes, currency, on, 'outcomes'),
  ]
}

/** What is wrong with well-formed ways out, valued for a day in a currency? Every fault. */
export function outcomeListIssues(
  outcomes: readonly Outcome[],
  currency: CurrencyCode,
  on: CivilDate,
  path: string,
): readonly Issue[] {
  return [
    ...duplicateIdIssues(outcomes, path),
    ...outcomes.flatMap((outcome, index) => outcomeIssues(outcome, currency, on, joinPath(path, index))),
  ]
}

function outcomeIssues(
  outcome: Outcome,
  currency: CurrencyCode,
  on: CivilDate,
  path: string,
): readonly Issue[] {
  switch (outcome.kind) {
    case 'offer':
      return offerIssues(outcome, currency, on, path)
    case 'payment-in-full':
      return [
        ...notNegativeIssues(outcome.amount, currency, `${path}.amount`),
        ...(outcome.on === undefined ? [] : notBeforeIssues(outcome.on, on, `${path}.on`)),
      ]
    case 'litigation':
      return litigationIssues(outcome, currency, path)
    case 'doing-nothing':
      return notNegativeIssues(outcome.owed, currency, `${path}.owed`)
  }
}

function offerIssues(
  { payments }: OfferOutcome,
  currency: CurrencyCode,
  on: CivilDate,
  path: string,
): readonly Issue[] {
  return [
    ...(payments.length === 0 ? [describeFault(noPayments, `${path}.payments`)] : []),
    ...payments.flatMap((payment, index) => {
      const at = joinPath(`${path}.payments`, index)
      return [
        ...notBeforeIssues(payment.on, on, `${at}.on`),
        ...notNegativeIssues(payment.amount, currency, `${at}.amount`),
      ]
    }),
  ]
}

function litigationIssues(
  { claim, fees, lawyer, rounding }: LitigationOutcome,
  currency: CurrencyCode,
  path: string,
): readonly Issue[] {
  return [
    ...notNegativeIssues(claim, currency, `${path}.claim`),
    ...duplicateIdIssues(fees, `${path}.fees`),
    ...fees.flatMap(({ scale, of }, index) => {
      const at = joinPath(`${path}.fees`, index)
      return [
        ...feeScaleIssues(scale, `${at}.scale`),
        ...scale.history.flatMap(({ value }, entry) =>
          value === null || value.currency === currency
            ? []
            : [
                describeFault(
                  otherCurrency(value.currency, currency),
                  `${at}.scale.history[${entry}].value.currency`,
                ),
              ],
        ),
        ...(of === undefined ? [] : notNegativeIssues(of, currency, `${at}.of`)),
      ]
    }),
    ...(lawyer.amount === undefined
      ? []
      : notNegativeIssues(lawyer.amount, currency, `${path}.lawyer.amount`)),
    ...unitIssues(rounding.unit, currency, `${path}.rounding.unit`),
  ]
}

function notBeforeIssues(received: CivilDate, on: CivilDate, path: string): readonly Issue[] {
  if (received >= on) return []
  return [
    describeFault(
      {
        code: 'date-order',
        expected: { en: `${on}, the day of the valuation, or later`, 'zh-CN': `估值日 ${on} 或更晚` },
        received: verbatim(received),
        remedy: {
          en: 'What was paid before is not expected any more: leave it out.',
          'zh-CN': '此前已付的款项不再是预期：请删去。',
        },
      },
      path,
    ),
  ]
}

function otherCurrency(received: CurrencyCode, expected: CurrencyCode): Fault {
  return {
    code: 'mixed-currency',
    expected: { en: `${expected}, the currency of the question`, 'zh-CN': `本次估值的货币 ${expected}` },
    received: verbatim(received),
    remedy: {
      en: 'Ask with a scale of that currency; the library never converts.',
      'zh-CN': '请使用该货币的收费标准；本库从不换算。',
    },
  }
}

const noPayments: Fault = {
  code: 'missing',
  expected: { en: 'at least one payment', 'zh-CN': '至少一笔还款' },
  received: { en: 'none', 'zh-CN': '无' },
  remedy: { en: 'An offer without a payment is none.', 'zh-CN': '没有还款的方案不成其为方案。' },
}
