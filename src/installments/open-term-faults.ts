import {
  type Amount,
  type ArrearsError,
  amountFault,
  type Fault,
  formatMinorUnits,
  inputError,
  type Label,
  type MinorUnits,
  minorDigitsOf,
  readMinorUnits,
  showValue,
  stepOfUnit,
  verbatim,
} from '../foundations'
import { MOST_INSTALLMENTS } from './installment-count'
import type { AnnuityTerms } from './terms'
import { MOST_RATE_PERCENT } from './terms-shapes'

type InputError = ArrearsError<'invalid-input'>
interface Given {
  readonly installment: MinorUnits
  readonly minorDigits: number
}

/** The level installment in minor units; throws `invalid-input` for what is none. */
export function expectInstallment(installment: Amount, { currency, rounding }: AnnuityTerms): MinorUnits {
  const minorDigits = minorDigitsOf(currency) ?? 0
  const units = readMinorUnits(installment, minorDigits)
  if (units === undefined) throw inputError(amountFault(installment, currency), 'installment')
  const step = stepOfUnit(rounding.unit, minorDigits)
  if (units > 0 && BigInt(units) % BigInt(step) === 0n) return units
  throw inputError(
    {
      code: units > 0 ? 'wrong-type' : 'not-positive',
      expected: {
        en: `an amount above zero and a multiple of ${formatMinorUnits(step, minorDigits)}, the unit of the rounding`,
        'zh-CN': `大于零且为取整单位 ${formatMinorUnits(step, minorDigits)} 整数倍的金额`,
      },
      received: showValue(installment),
      remedy: {
        en: 'State the installment as it would stand in the plan.',
        'zh-CN': '请填写计划中实际的每期金额。',
      },
    },
    'installment',
  )
}

/** The error for terms of which none, or more than one, is left open. */
export function notOneOpen(open: readonly string[]): InputError {
  const received = open.length === 0 ? { en: 'none', 'zh-CN': '均已填写' } : verbatim(open.join(', '))
  return inputError(
    {
      code: open.length === 0 ? 'unknown-key' : 'missing',
      expected: {
        en: 'exactly one of amount, count and annualRatePercent left out',
        'zh-CN': 'amount、count、annualRatePercent 中恰有一项留空',
      },
      received,
      remedy: {
        en: 'The installment and two of them give the third; to find the installment, use planInstallments.',
        'zh-CN': '由每期金额和其中两项求第三项；求每期金额请用 planInstallments。',
      },
    },
    '',
  )
}

/** The error for installments that are leveled again, of which the one given would be moved. */
export function solvedUnmoved(): InputError {
  return inputError(
    {
      code: 'unknown-key',
      expected: { en: "no leveling, or 'unrounded-inside'", 'zh-CN': "无 leveling，或 'unrounded-inside'" },
      received: { en: "'re-leveled'", 'zh-CN': "'re-leveled'" },
      remedy: {
        en: 'Solve without it, and plan with what is found: leveling then moves the installment by little.',
        'zh-CN': '请先不加 leveling 求解，再据此编制计划；重新均摊后每期金额变化很小。',
      },
    },
    'leveling',
  )
}

/** The error for an installment that repays nothing, with the smallest that would. */
export function installmentTooLow(given: Given, interest: MinorUnits): InputError {
  const least = formatMinorUnits(interest, given.minorDigits)
  return refused(given, {
    expected: { en: `more than the interest of a period, ${least}`, 'zh-CN': `高于一期利息 ${least}` },
    remedy: {
      en: 'By this installment the balance never falls: raise it, or agree on a lower rate.',
      'zh-CN': '按此金额余额永不减少：请提高每期金额或降低利率。',
    },
  })
}

/** The error for an installment that would take too long, or that no rate from zero on gives. */
export function installmentBelow(given: Given, needed: MinorUnits, isOfCount: boolean): InputError {
  const least = formatMinorUnits(needed, given.minorDigits)
  return refused(
    given,
    isOfCount
      ? {
          expected: {
            en: `at least ${least}, which repays in ${MOST_INSTALLMENTS} installments`,
            'zh-CN': `不少于 ${least}（${MOST_INSTALLMENTS} 期还清）`,
          },
          remedy: {
            en: 'No plan is longer: raise the installment, or agree on a lower rate.',
            'zh-CN': '计划不得更长：请提高每期金额或降低利率。',
          },
        }
      : {
          expected: {
            en: `at least ${least}, the installment without any interest`,
            'zh-CN': `不少于无息时的每期金额 ${least}`,
          },
          remedy: {
            en: 'It repays less than the amount: agree on more installments, or forgive a part first.',
            'zh-CN': '合计少于本金：请增加期数，或先减免一部分。',
          },
        },
  )
}

/** The error for an installment that no rate up to the highest gives. */
export function installmentAbove(given: Given, most: MinorUnits): InputError {
  const highest = formatMinorUnits(most, given.minorDigits)
  return refused(given, {
    expected: {
      en: `at most ${highest}, the installment at ${MOST_RATE_PERCENT} % a year`,
      'zh-CN': `不超过年利率 ${MOST_RATE_PERCENT}% 时的每期金额 ${highest}`,
    },
    remedy: { en: 'Check the amount and the number of installments.', 'zh-CN': '请核对本金和期数。' },
  })
}

/** The error for an installment that no rate gives: capitalized interest, rounded, makes it jump from one to another. */
export function installmentPassedOver(given: Given, below: MinorUnits, above: MinorUnits): InputError {
  const [lower, higher] = [below, above].map((units) => formatMinorUnits(units, given.minorDigits))
  return refused(given, {
    expected: {
      en: `${lower} or ${higher}, between which no rate leads`,
      'zh-CN': `${lower} 或 ${higher}（其间的金额没有对应的利率）`,
    },
    remedy: {
      en: 'Interest is rounded before it is capitalized, so that the installment jumps: take one of these, or round interest to a smaller unit.',
      'zh-CN': '利息先取整再资本化，每期金额因此跳跃：请取其一，或以更小的单位对利息取整。',
    },
  })
}

function refused(
  { installment, minorDigits }: Given,
  { expected, remedy }: { readonly expected: Label; readonly remedy: Label },
): InputError {
  const fault: Fault = {
    code: 'wrong-type',
    expected,
    received: verbatim(formatMinorUnits(installment, minorDigits)),
    remedy,
  }
  return inputError(fault, 'installment')
}
