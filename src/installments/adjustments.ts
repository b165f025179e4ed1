import {
  type ArrearsError,
  formatMinorUnits,
  inputError,
  type Label,
  type MinorUnits,
  verbatim,
} from '../foundations'

/**
 * What was done because the rounded installment repays the debt too soon, which would leave the last
 * rows nothing, or less than nothing, to pay.
 *
 * - `installment-rounded-down`: the installment was rounded down instead, and one row takes what is left.
 * - `fewer-installments`: rounded down, an installment would repay nothing, or leave to one row as much
 *   as two; so the plan keeps the installment and ends as soon as the debt is repaid.
 */
export type PlanAdjustment =
  | {
      readonly kind: 'installment-rounded-down'
      readonly from: string
      readonly to: string
      readonly sentence: Label
    }
  | {
      readonly kind: 'fewer-installments'
      readonly from: number
      readonly to: number
      readonly sentence: Label
    }

/** The adjustment that keeps the agreed number of rows. */
export function roundedDown(from: MinorUnits, to: MinorUnits, minorDigits: number): PlanAdjustment {
  const [before, after] = [formatMinorUnits(from, minorDigits), formatMinorUnits(to, minorDigits)]
  return {
    kind: 'installment-rounded-down',
    from: before,
    to: after,
    sentence: {
      en: `Installments of ${before} would repay the debt before the last one, so they were rounded down to ${after}; one of them takes what is left.`,
      'zh-CN': `每期 ${before} 会在末期之前还清，故向下取整为 ${after}，余额归入其中一期。`,
    },
  }
}

/** The adjustment that keeps the installment. */
export function fewerInstallments(from: number, to: number): PlanAdjustment {
  return {
    kind: 'fewer-installments',
    from,
    to,
    sentence: {
      en: `By the rounding agreed, ${to} of the ${from} installments repay the debt; the others were left out.`,
      'zh-CN': `按约定的取整方式，${from} 期中的 ${to} 期即可还清，其余各期已略去。`,
    },
  }
}

/** The error for an installment that repays nothing, and the smallest multiple of the unit that would. */
export function neverRepays(
  installment: MinorUnits,
  interest: MinorUnits,
  step: MinorUnits,
  minorDigits: number,
): ArrearsError<'invalid-input'> {
  const smallest = (BigInt(interest) / BigInt(step) + 1n) * BigInt(step)
  const [least, borne] = [formatMinorUnits(smallest, minorDigits), formatMinorUnits(interest, minorDigits)]
  return inputError(
    {
      code: 'wrong-type',
      expected: {
        en: `terms that give an installment of at least ${least}, above the interest of ${borne} that it bears`,
        'zh-CN': `使每期不少于 ${least}（高于该期利息 ${borne}）的条款`,
      },
      received: verbatim(formatMinorUnits(installment, minorDigits)),
      remedy: {
        en: 'With this installment the balance does not fall: round to a finer unit or up, or agree on fewer installments, a shorter first period or smaller steps.',
        'zh-CN':
          '此期还款后余额不减少：请取整到更小的单位或向上取整，或约定更少的期数、更短的首期或更小的递增幅度。',
      },
    },
    'rounding',
  )
}
