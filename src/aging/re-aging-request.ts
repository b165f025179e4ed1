import {
  type Amount,
  amount,
  amountFault,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  compareMinorUnits,
  currency,
  describeFault,
  type Fault,
  type Issue,
  inspect,
  joinPath,
  listOf,
  minorDigitsOf,
  oneOf,
  optional,
  type Parsed,
  readMinorUnits,
  record,
  type Shape,
  verbatim,
} from '../foundations'
import {
  countFrom,
  type ReAgingKind,
  type ReAgingLimits,
  reAgingLimitsIssues,
  reAgingLimitsShape,
} from './re-aging-limits'

/** A re-aging that was done. */
export interface PastReAging {
  readonly on: CivilDate
  readonly kind: ReAgingKind
}

/** Which re-aging is asked for, and what is known of the account? What is not known is left out. */
export interface ReAgingRequest {
  readonly kind: ReAgingKind
  /** The day the account was opened (开户日期). */
  readonly openedOn?: CivilDate
  /** Every re-aging that was done, in any order; an empty list where there was none. */
  readonly reAgings?: readonly PastReAging[]
  /** How many minimum payments in a row the debtor has made. */
  readonly consecutivePayments?: number
  /** What the debtor paid instead, in one sum or several; zero where nothing. */
  readonly amountPaid?: Amount
  /** What one minimum payment is. */
  readonly minimumPayment?: Amount
  /** Of both amounts; needed where either is given. */
  readonly currency?: CurrencyCode
  /** Whether renewed ability and willingness to pay were shown. */
  readonly abilityAndWillingness?: boolean
}

/** The day of the question, and the limits. */
export interface CheckReAgingOptions {
  readonly asOf: CivilDate
  readonly limits: ReAgingLimits
}

interface Asked {
  readonly request: ReAgingRequest
  readonly options: CheckReAgingOptions
}

const reAgingKind: Shape<ReAgingKind> = /* @__PURE__ */ oneOf(['ordinary', 'workout'])

/** The form of a {@link ReAgingRequest}. */
export const reAgingRequestShape: Shape<ReAgingRequest> = /* @__PURE__ */ record<ReAgingRequest>({
  kind: reAgingKind,
  openedOn: /* @__PURE__ */ optional(civilDate),
  reAgings: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOf(/* @__PURE__ */ record<PastReAging>({ on: civilDate, kind: reAgingKind })),
  ),
  consecutivePayments: /* @__PURE__ */ optional(/* @__PURE__ */ countFrom(0)),
  amountPaid: /* @__PURE__ */ optional(amount),
  minimumPayment: /* @__PURE__ */ optional(amount),
  currency: /* @__PURE__ */ optional(currency),
  abilityAndWillingness: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf([true, false])),
})

const askedShape: Shape<Asked> = /* @__PURE__ */ record<Asked>({
  request: reAgingRequestShape,
  options: /* @__PURE__ */ record<CheckReAgingOptions>({ asOf: civilDate, limits: reAgingLimitsShape }),
})

/** Can this be answered? If so, the same values; else every fault. */
export function inspectReAging(request: unknown, options: unknown): Parsed<Asked> {
  return inspect(askedShape, { request, options }, (asked) => [
    ...requestIssues(asked.request),
    ...reAgingLimitsIssues(asked.options.limits, 'options.limits'),
  ])
}

function requestIssues({
  openedOn,
  reAgings = [],
  amountPaid,
  minimumPayment,
  currency,
}: ReAgingRequest): readonly Issue[] {
  return [
    ...reAgings.flatMap(({ on }, index) =>
      openedOn === undefined || openedOn <= on
        ? []
        : [describeFault(beforeOpened(openedOn, on), `${joinPath('request.reAgings', index)}.on`)],
    ),
    ...(currency === undefined
      ? amountPaid === undefined && minimumPayment === undefined
        ? []
        : [describeFault(noCurrency, 'request.currency')]
      : [
          ...amountIssues(amountPaid, currency, 0, 'request.amountPaid'),
          ...amountIssues(minimumPayment, currency, 1, 'request.minimumPayment'),
        ]),
  ]
}

/** Is this, if it is known, an exact amount of so many minor units or more? */
function amountIssues(
  amount: Amount | undefined,
  currency: CurrencyCode,
  leastUnits: 0 | 1,
  path: string,
): readonly Issue[] {
  if (amount === undefined) return []
  const units = readMinorUnits(amount, minorDigitsOf(currency) ?? 0)
  if (units === undefined) return [describeFault(amountFault(amount, currency), path)]
  if (compareMinorUnits(units, leastUnits) >= 0) return []
  return [describeFault(leastUnits === 0 ? negative(amount) : notPositive(amount), path)]
}

function beforeOpened(openedOn: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: {
      en: `${openedOn}, the day the account was opened, or later`,
      'zh-CN': `不早于开户日 ${openedOn}`,
    },
    received: verbatim(received),
    remedy: {
      en: 'An account is not re-aged before it is opened; check both days.',
      'zh-CN': '开户之前不可能重置账龄；请核对两个日期。',
    },
  }
}

function negative(amount: Amount): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'zero or more', 'zh-CN': '零或正数' },
    received: verbatim(String(amount)),
    remedy: {
      en: 'Deduct what was taken back; where nothing is left, write 0.',
      'zh-CN': '请扣除已退回的款项；若无剩余，写 0。',
    },
  }
}

function notPositive(amount: Amount): Fault {
  return {
    code: 'not-positive',
    expected: { en: 'more than zero', 'zh-CN': '大于零的金额' },
    received: verbatim(String(amount)),
    remedy: {
      en: 'Write what one minimum payment is, or leave it out where it is not known.',
      'zh-CN': '请写明一期最低还款额；未知时请省略。',
    },
  }
}

const noCurrency: Fault = {
  code: 'missing',
  expected: { en: 'the currency of the amounts', 'zh-CN': '金额的货币' },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: {
    en: "Name it beside them, such as 'USD'.",
    'zh-CN': '请与金额一并写明，例如 USD。',
  },
}
