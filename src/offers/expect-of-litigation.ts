import { computeFee } from '../charges'
import { addMonths, type CivilDate, type ExactRatio, joinPath } from '../foundations'
import { shareOfPercent } from '../settlement'
import { type Assumption, assumptionLabels } from './assumption'
import { type Expectation, type ExpectedFlow, whole } from './cash-flow'
import type { LitigationFee, LitigationOutcome } from './outcome'

/**
 * What is a claim in court expected to bring and to cost, and what does that rest on?
 *
 * A fee that the debtor bears comes in with the recovery and in the same share, but not before it was paid. The lawyer has no share in it.
 */
export function expectOfLitigation(outcome: LitigationOutcome, on: CivilDate, path: string): Expectation {
  const { claim, expectedPercent, inMonths, fees, lawyer } = outcome
  const dayAfter = (months: number): CivilDate => addMonths(on, months, 'corresponding-day')
  const asked = fees.map((fee, index) => askFee(fee, outcome, dayAfter, joinPath(`${path}.fees`, index)))
  const ofLawyer = `${path}.lawyer`
  const assumptions: readonly Assumption[] = [
    {
      path: `${path}.expectedPercent`,
      label: assumptionLabels.expectedPercent,
      value: expectedPercent ?? null,
    },
    { path: `${path}.inMonths`, label: assumptionLabels.recoveryInMonths, value: inMonths ?? null },
    ...asked.flatMap((fee) => fee.assumptions),
    { path: `${ofLawyer}.amount`, label: assumptionLabels.lawyerAmount, value: lawyer.amount ?? null },
    { path: `${ofLawyer}.inMonths`, label: assumptionLabels.lawyerInMonths, value: lawyer.inMonths ?? null },
    {
      path: `${ofLawyer}.percentOfRecovery`,
      label: assumptionLabels.lawyerPercent,
      value: lawyer.percentOfRecovery ?? null,
    },
  ]
  const paid = asked.flatMap(({ paid }) => (paid === null ? [] : [paid]))
  const { amount, inMonths: lawyerIn, percentOfRecovery } = lawyer
  if (
    paid.length < fees.length ||
    expectedPercent === undefined ||
    inMonths === undefined ||
    amount === undefined ||
    lawyerIn === undefined ||
    percentOfRecovery === undefined
  )
    return { assumptions, flows: null }

  const comesInOn = dayAfter(inMonths)
  const share = shareOfPercent(expectedPercent)
  const recovered = paid.filter(({ isRecovered }) => isRecovered)
  return {
    assumptions,
    flows: {
      cashIn: [
        { purpose: 'recovery', fee: null, on: comesInOn, amount: claim, share },
        ...recovered.map(
          ({ id, on: paidOn, fee }): ExpectedFlow => ({
            purpose: 'fee-recovery',
            fee: id,
            on: laterOf(comesInOn, paidOn),
            amount: fee,
            share,
          }),
        ),
      ],
      costs: [
        ...paid.map(
          ({ id, on: paidOn, fee }): ExpectedFlow => ({
            purpose: 'fee',
            fee: id,
            on: paidOn,
            amount: fee,
            share: whole,
          }),
        ),
        { purpose: 'lawyer', fee: null, on: dayAfter(lawyerIn), amount, share: whole },
        {
          purpose: 'lawyer-share',
          fee: null,
          on: comesInOn,
          amount: claim,
          share: timesPercent(share, shareOfPercent(percentOfRecovery)),
        },
      ],
    },
  }
}

interface PaidFee {
  readonly id: string
  readonly on: CivilDate
  readonly fee: string
  readonly isRecovered: boolean
}

/** The fee when it is paid, as far as that can be told. */
function askFee(
  { id, scale, of, inMonths, isRecovered }: LitigationFee,
  { claim, rounding }: LitigationOutcome,
  dayAfter: (months: number) => CivilDate,
  path: string,
): { readonly assumptions: readonly Assumption[]; readonly paid: PaidFee | null } {
  const on = inMonths === undefined ? undefined : dayAfter(inMonths)
  const scaled = on === undefined ? undefined : computeFee(scale, { claim: of ?? claim, on, rounding })
  const assumptions: readonly Assumption[] = [
    { path: `${path}.inMonths`, label: assumptionLabels.feeInMonths, value: inMonths ?? null },
    { path: `${path}.isRecovered`, label: assumptionLabels.feeIsRecovered, value: isRecovered ?? null },
    // A scale that is not known to hold on the day says nothing; on a day that is not known nobody can tell.
    ...(scaled === undefined
      ? []
      : [
          {
            path: `${path}.scale`,
            label: assumptionLabels.feeScale,
            value: scaled === null ? null : scaled.fee,
          },
        ]),
  ]
  const isKnown = on !== undefined && isRecovered !== undefined && scaled !== undefined && scaled !== null
  return { assumptions, paid: isKnown ? { id, on, fee: scaled.fee, isRecovered } : null }
}

function laterOf(one: CivilDate, other: CivilDate): CivilDate {
  return one > other ? one : other
}

function timesPercent(one: ExactRatio, other: ExactRatio): ExactRatio {
  return {
    numerator: one.numerator * other.numerator,
    denominator: one.denominator * other.denominator,
  }
}
