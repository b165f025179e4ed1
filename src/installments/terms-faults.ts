import { type Amount, type CivilDate, type Fault, showValue, verbatim } from '../foundations'

/** The amount is zero, or a credit. */
export function nothingToRepay(received: Amount): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'an amount above zero', 'zh-CN': '大于零的金额' },
    received: showValue(received),
    remedy: {
      en: 'Plan what is owed; a credit is refunded or set off, not repaid in installments.',
      'zh-CN': '请填写所欠金额；贷项应退还或抵销，不作分期。',
    },
  }
}

/** No installment is left that repays. */
export function nothingRepaid(interestOnly: number, count: number): Fault {
  return {
    code: 'too-large',
    expected: { en: `fewer than the ${count} installments`, 'zh-CN': `少于总期数 ${count}` },
    received: verbatim(String(interestOnly)),
    remedy: {
      en: "Leave at least one installment that repays; for all of the principal at the end, the method is 'bullet'.",
      'zh-CN': '请至少留一期还本；到期一次还本请用 bullet。',
    },
  }
}

/** The balloon is no part of the amount. */
export function balloonTooLarge(received: Amount, owed: Amount, down: Amount | undefined): Fault {
  return {
    code: 'wrong-type',
    expected:
      down === undefined
        ? { en: `from 0 up to less than the amount, ${owed}`, 'zh-CN': `不小于 0 且小于本金 ${owed}` }
        : {
            en: `from 0 up to less than what the down payment of ${down} leaves of ${owed}`,
            'zh-CN': `不小于 0 且小于本金 ${owed} 减去首付 ${down} 的余额`,
          },
    received: showValue(received),
    remedy: {
      en: "A balloon is a part of the amount; for all of it at the end, the method is 'bullet'.",
      'zh-CN': '尾款是本金的一部分；到期一次还本请用 bullet。',
    },
  }
}

/** Interest would run from the first due day, or from after it. */
export function opensTooLate(firstDueOn: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `a day before ${firstDueOn}`, 'zh-CN': `早于 ${firstDueOn} 的日期` },
    received: verbatim(received),
    remedy: {
      en: 'Interest runs from this day to the first installment: check both days.',
      'zh-CN': '利息自此日起算至首期：请核对两个日期。',
    },
  }
}

/** This day count goes by periods of a year, of which the interval is none. */
export function noPartOfYear(dayCount: string, months: number): Fault {
  return {
    code: 'wrong-type',
    expected: {
      en: `1, 2, 3, 4, 6 or 12 months, as ${dayCount} goes by the periods in a year`,
      'zh-CN': `1、2、3、4、6 或 12 个月（${dayCount} 按每年期数计算）`,
    },
    received: verbatim(String(months)),
    remedy: {
      en: 'Choose such an interval, or another day count.',
      'zh-CN': '请改用此类间隔，或改用其他计息惯例。',
    },
  }
}

/** The down payment is not a part of the amount. */
export function downPaymentOutside(received: Amount, owed: Amount): Fault {
  return {
    code: 'wrong-type',
    expected: { en: `above 0 and less than the amount, ${owed}`, 'zh-CN': `大于 0 且小于本金 ${owed}` },
    received: showValue(received),
    remedy: {
      en: 'Leave downPayment out where nothing is paid first; what pays everything is no plan.',
      'zh-CN': '没有首付请省略 downPayment；一次付清则无需分期。',
    },
  }
}

/** The down payment would come after what it is to come before. */
export function downPaymentLate(received: CivilDate, before: CivilDate, isOfInterest: boolean): Fault {
  return {
    code: 'date-order',
    expected: isOfInterest
      ? {
          en: `${before}, from which interest runs, or a day before it`,
          'zh-CN': `不晚于起息日 ${before} 的日期`,
        }
      : { en: `a day before ${before}`, 'zh-CN': `早于 ${before} 的日期` },
    received: verbatim(received),
    remedy: isOfInterest
      ? {
          en: 'The installments bear interest on what the down payment left: let interest run from that day.',
          'zh-CN': '各期按首付后的余额计息：请从首付日起计息。',
        }
      : {
          en: 'A down payment comes before the first installment: check both days.',
          'zh-CN': '首付在首期之前：请核对两个日期。',
        },
  }
}

/** The last installment would fall due after the term agreed. */
export function runsTooLong(received: CivilDate, last: CivilDate, months: number): Fault {
  return {
    code: 'too-large',
    expected: {
      en: `a last due day no later than ${last}, the end of ${months} months`,
      'zh-CN': `末期不晚于 ${last}（${months} 个月期满）`,
    },
    received: verbatim(received),
    remedy: {
      en: 'Agree on fewer and larger installments, or on shorter intervals.',
      'zh-CN': '请减少期数、提高每期金额，或缩短还款间隔。',
    },
  }
}

/** Leveling is of installments that are level, in minor units. */
export function notLeveled(leveling: string, beside: 'steps' | 'unit'): Fault {
  return beside === 'steps'
    ? {
        code: 'unknown-key',
        expected: { en: 'level installments, without steps', 'zh-CN': '等额的各期（无 steps）' },
        received: verbatim(leveling),
        remedy: {
          en: 'Leave leveling out: the last of the installments by steps absorbs what is left over.',
          'zh-CN': '请省略 leveling：递增、递减还款的零头归入末期。',
        },
      }
    : {
        code: 'wrong-type',
        expected: { en: "the unit 'minor' of both roundings", 'zh-CN': '两项取整的单位均为 minor' },
        received: verbatim(leveling),
        remedy: {
          en: 'A table that is not rounded inside is rounded to the cent when it is printed: to pay whole tens, leave leveling out.',
          'zh-CN': '内部不取整的还款表仅在列示时取整到分：如需整十还款，请省略 leveling。',
        },
      }
}
