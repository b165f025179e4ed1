import { addMonths, type CivilDate, type ExactRatio, joinPath, ratioOf } from '../foundations'
import { shareOfPercent } from '../settlement'
import { type Assumption, assumptionLabels } from './assumption'
import type { Expectation, ExpectedFlow } from './cash-flow'
import { expectOfLitigation } from './expect-of-litigation'
import type { DoingNothingOutcome, OfferOutcome, Outcome, PaymentInFullOutcome } from './outcome'

/** What is expected to come in and go out on this way, and what does that rest on? */
export function expectFlows(outcome: Outcome, on: CivilDate, path: string): Expectation {
  switch (outcome.kind) {
    case 'offer':
      return expectOfOffer(outcome, path)
    case 'payment-in-full':
      return expectOfPayment(outcome, path)
    case 'litigation':
      return expectOfLitigation(outcome, on, path)
    case 'doing-nothing':
      return expectOfNothing(outcome, on, path)
  }
}

function expectOfOffer({ payments, expectedPercent }: OfferOutcome, path: string): Expectation {
  const isShared = payments.some(({ expectedPercent: own }) => own === undefined)
  const own = payments.flatMap(({ expectedPercent: percent }, index): readonly Assumption[] =>
    percent === undefined ? [] : [expectedShare(percent, joinPath(`${path}.payments`, index))],
  )
  const shared = isShared ? [expectedShare(expectedPercent, path)] : []
  const cashIn = payments.flatMap(({ on, amount, expectedPercent: percent = expectedPercent }) =>
    percent === undefined ? [] : [paymentOf(on, amount, shareOfPercent(percent))],
  )
  return {
    assumptions: shared.concat(own),
    flows: cashIn.length < payments.length ? null : { cashIn, costs: [] },
  }
}

function expectOfPayment({ amount, on, probability }: PaymentInFullOutcome, path: string): Expectation {
  return {
    assumptions: [
      { path: `${path}.on`, label: assumptionLabels.paidOn, value: on ?? null },
      { path: `${path}.probability`, label: assumptionLabels.probability, value: probability ?? null },
    ],
    flows:
      on === undefined || probability === undefined
        ? null
        : {
            cashIn: [
              paymentOf(
                on,
                amount,
                ratioOf({ numerator: probability, denominator: 1, factor: 1, offset: 0 }),
              ),
            ],
            costs: [],
          },
  }
}

function expectOfNothing(
  { owed, expectedPercent, inMonths }: DoingNothingOutcome,
  on: CivilDate,
  path: string,
): Expectation {
  return {
    assumptions: [
      expectedShare(expectedPercent, path),
      { path: `${path}.inMonths`, label: assumptionLabels.recoveryInMonths, value: inMonths ?? null },
    ],
    flows:
      expectedPercent === undefined || inMonths === undefined
        ? null
        : {
            cashIn: [
              {
                purpose: 'recovery',
                fee: null,
                on: addMonths(on, inMonths, 'corresponding-day'),
                amount: owed,
                share: shareOfPercent(expectedPercent),
              },
            ],
            costs: [],
          },
  }
}

function paymentOf(on: CivilDate, amount: ExpectedFlow['amount'], share: ExactRatio): ExpectedFlow {
  return { purpose: 'payment', fee: null, on, amount, share }
}

function expectedShare(percent: string | number | undefined, path: string): Assumption {
  return { path: `${path}.expectedPercent`, label: assumptionLabels.expectedPercent, value: percent ?? null }
}
