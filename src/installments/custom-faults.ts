import {
  type Amount,
  type ArrearsError,
  type Fault,
  formatMinorUnits,
  inputError,
  type Label,
  type MinorUnits,
  showValue,
  verbatim,
} from '../foundations'

/** The fault of what says how interest goes where there is no rate. */
export const noRate: Fault = {
  code: 'unknown-key',
  expected: {
    en: 'nothing on interest, as there is no annualRatePercent',
    'zh-CN': '空缺（没有利率即无计息约定）',
  },
  received: { en: 'a rule', 'zh-CN': '计息约定' },
  remedy: {
    en: 'State the rate, or leave it out: without a rate there is no interest.',
    'zh-CN': '请填写利率，或省略此项：没有利率即不计息。',
  },
}

/** The fault of a last payment that is stated while others are left open. */
export function lastStated(received: Amount): Fault {
  return {
    code: 'unknown-key',
    expected: {
      en: 'no amount of the last payment, as others are left open',
      'zh-CN': '末期金额留空（另有未定的各期）',
    },
    received: showValue(received),
    remedy: {
      en: 'The last payment takes what rounding leaves over: leave its amount out, or state them all.',
      'zh-CN': '末期承担取整的零头：请将其金额留空，或填写所有各期的金额。',
    },
  }
}

/** The fault of a payment of nothing. */
export function nothingPaid(received: Amount): Fault {
  return {
    code: 'not-positive',
    expected: { en: 'an amount above zero', 'zh-CN': '大于零的金额' },
    received: showValue(received),
    remedy: {
      en: 'Leave out a day on which nothing is paid.',
      'zh-CN': '没有还款的日期请删去。',
    },
  }
}

/** The error for payments that are stated and repay everything, so that nothing is left for the open ones. */
export function nothingLeftOpen(row: number): ArrearsError<'invalid-input'> {
  return inputError(
    {
      code: 'sum-mismatch',
      expected: {
        en: 'stated payments that leave something to the open ones',
        'zh-CN': '已填写的各期应为未定各期留有余额',
      },
      received: { en: 'payments that repay everything', 'zh-CN': '已填写的各期足以还清' },
      remedy: {
        en: 'Lower a stated payment, or leave the open ones out.',
        'zh-CN': '请降低已填写的金额，或删去未定的各期。',
      },
    },
    `payments[${row}].amount`,
  )
}

/** Where a stated payment cannot be: it is paid too little or too much with it. */
interface Place {
  readonly row: number
  readonly payment: MinorUnits
  readonly minorDigits: number
}

/** The error for a payment that does not pay the interest of its time. */
export function repaysNothing(place: Place, interest: MinorUnits): ArrearsError<'invalid-input'> {
  const borne = formatMinorUnits(interest, place.minorDigits)
  return refused(place, {
    expected: { en: `more than the interest of its time, ${borne}`, 'zh-CN': `高于该期利息 ${borne}` },
    remedy: {
      en: 'Interest that is not paid would grow on: raise the payment, put it on another day, or suspend the interest by leaving the rate out.',
      'zh-CN': '未付的利息会继续累积：请提高该期金额、调整日期，或省略利率以停息。',
    },
  })
}

/** The error for a payment that is more than what is left to pay, though others come after it. */
export function repaysTooSoon(place: Place, left: MinorUnits): ArrearsError<'invalid-input'> {
  const most = formatMinorUnits(left, place.minorDigits)
  return refused(place, {
    expected: { en: `less than what is left to pay then, ${most}`, 'zh-CN': `少于届时剩余应还 ${most}` },
    remedy: {
      en: 'Payments come after it: lower it, by a finer rounding where its amount is left open, or leave them out.',
      'zh-CN': '其后还有还款：请降低该期金额（金额留空的，改用更小的取整单位），或删去其后各期。',
    },
  })
}

/** The error for a last payment that is not what is left to pay. */
export function notWhatIsLeft(place: Place, left: MinorUnits): ArrearsError<'invalid-input'> {
  const due = formatMinorUnits(left, place.minorDigits)
  return refused(place, {
    expected: { en: `what is left to pay then, ${due}`, 'zh-CN': `届时剩余应还 ${due}` },
    remedy: {
      en: 'Leave the amount of the last payment out: it is then found.',
      'zh-CN': '末期金额可留空，由计划求出。',
    },
  })
}

function refused(
  { row, payment, minorDigits }: Place,
  { expected, remedy }: { readonly expected: Label; readonly remedy: Label },
): ArrearsError<'invalid-input'> {
  return inputError(
    { code: 'sum-mismatch', expected, received: verbatim(formatMinorUnits(payment, minorDigits)), remedy },
    `payments[${row}].amount`,
  )
}
