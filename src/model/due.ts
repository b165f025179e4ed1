import {
  type Amount,
  addMinorUnits,
  amount,
  amountFault,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Fault,
  type Issue,
  inspect,
  joinPath,
  type MinorUnits,
  minorDigitsOf,
  optional,
  type Parsed,
  readMinorUnits,
  record,
  type Shape,
  text,
  toMinorDigits,
  valueOrThrow,
  verbatim,
} from '../foundations'

/** The parts of a due that law and contract treat apart, each exact and each optional. */
export interface Components {
  /** What collecting or enforcing the claim cost (实现债权的费用). */
  readonly cost?: Amount
  /** Service and other charges (费用). */
  readonly fee?: Amount
  /** Default interest and penalties (罚息, 违约金). */
  readonly penalty?: Amount
  /** Contract interest (利息). */
  readonly interest?: Amount
  /** The sum lent or the price of what was delivered (本金). */
  readonly principal?: Amount
}

/**
 * An amount that fell or will fall due (应付款项): an invoice, an installment, a minimum payment.
 *
 * It is open from `issuedOn`, where given, until the day before `settledOn`, where given. A negative
 * amount is a credit in the debtor's favor.
 */
export interface Due {
  /** Unique within its account. */
  readonly id: string
  /** Last day on which payment is on time (到期日). */
  readonly dueOn: CivilDate
  /** Day of the document (开票日期). Before it the due does not exist yet. */
  readonly issuedOn?: CivilDate
  /** Day on which it was paid in full or otherwise settled (结清日期): no longer open on that day. */
  readonly settledOn?: CivilDate
  /** The whole amount; give either this or `components`. */
  readonly amount?: Amount
  readonly components?: Components
  /** When given, must be the account's: a guard for rows that carry their own currency. */
  readonly currency?: CurrencyCode
}

/** The form of a {@link Components}. */
export const componentsShape: Shape<Components> = /* @__PURE__ */ record<Components>({
  cost: /* @__PURE__ */ optional(amount),
  fee: /* @__PURE__ */ optional(amount),
  penalty: /* @__PURE__ */ optional(amount),
  interest: /* @__PURE__ */ optional(amount),
  principal: /* @__PURE__ */ optional(amount),
})

/** The form of a {@link Due}. */
export const dueShape: Shape<Due> = /* @__PURE__ */ record<Due>({
  id: text,
  dueOn: civilDate,
  issuedOn: /* @__PURE__ */ optional(civilDate),
  settledOn: /* @__PURE__ */ optional(civilDate),
  amount: /* @__PURE__ */ optional(amount),
  components: /* @__PURE__ */ optional(componentsShape),
  currency: /* @__PURE__ */ optional(currency),
})

/**
 * Is this a due of an account in this currency? If so, the same object, typed.
 *
 * For rows that are read one at a time, before they are gathered into accounts; an account parses its
 * own dues.
 *
 * @throws ArrearsError `invalid-input` with every issue, each with its path, or for an unknown currency.
 *
 * @example
 * parseDue({ id: 'INV-1', dueOn: '2026-03-01', amount: '1.005' }, 'USD')
 * // throws: amount: expected an amount of USD with at most 2 decimals, received "1.005". …
 */
export function parseDue(value: unknown, accountCurrency: CurrencyCode): Due {
  return valueOrThrow(safeParseDue(value, accountCurrency))
}

/**
 * Is this a due of an account in this currency? As {@link parseDue}, with the issues returned.
 *
 * @throws ArrearsError `invalid-input` for an unknown currency only: that is the caller's, not the row's.
 *
 * @example
 * safeParseDue({ id: 'INV-1', dueOn: '2026-03-01', amount: '1.00' }, 'USD').ok // => true
 */
export function safeParseDue(value: unknown, accountCurrency: CurrencyCode): Parsed<Due> {
  toMinorDigits(accountCurrency, 'currency')
  return inspect(dueShape, value, (due) => dueIssues(due, accountCurrency, () => ''))
}

const componentNames = ['cost', 'fee', 'penalty', 'interest', 'principal'] as const

/** The whole amount of a due in minor units, or `undefined` when a part is not exact money. */
export function minorUnitsOfDue(due: Due, minorDigits: number): MinorUnits | undefined {
  const { components } = due
  if (components === undefined) return readMinorUnits(due.amount, minorDigits)
  let sum: MinorUnits = 0
  for (const name of componentNames) {
    const part = components[name]
    if (part === undefined) continue
    const units = readMinorUnits(part, minorDigits)
    if (units === undefined) return undefined
    sum = addMinorUnits(sum, units)
  }
  return sum
}

/**
 * What is wrong with a well-formed due of an account in this currency? Every fault.
 *
 * @param pathOf - Asked only when there is a fault: most dues have none, and a path costs more than
 * the check.
 */
export function dueIssues(due: Due, accountCurrency: CurrencyCode, pathOf: () => string): readonly Issue[] {
  if (isSound(due, accountCurrency)) return []
  const path = pathOf()
  const { amount: whole, components } = due
  const issues: Issue[] = []
  if (due.currency !== undefined && due.currency !== accountCurrency) {
    issues.push(describeFault(otherCurrency(due.currency, accountCurrency), joinPath(path, 'currency')))
  }
  if ((whole === undefined) === (components === undefined)) {
    issues.push(describeFault(whole === undefined ? noAmount : twoAmounts, path))
    return issues
  }
  const digits = minorDigitsOf(accountCurrency) ?? 0
  const check = (part: Amount | undefined, partPath: string): void => {
    if (part === undefined || readMinorUnits(part, digits) !== undefined) return
    issues.push(describeFault(amountFault(part, accountCurrency), partPath))
  }
  check(whole, joinPath(path, 'amount'))
  if (components !== undefined) {
    const componentsPath = joinPath(path, 'components')
    if (!hasPart(components)) issues.push(describeFault(noComponent, componentsPath))
    for (const name of componentNames) check(components[name], joinPath(componentsPath, name))
  }
  return issues
}

function isSound(due: Due, accountCurrency: CurrencyCode): boolean {
  return (
    (due.currency === undefined || due.currency === accountCurrency) &&
    (due.amount === undefined) !== (due.components === undefined) &&
    (due.components === undefined || hasPart(due.components)) &&
    minorUnitsOfDue(due, minorDigitsOf(accountCurrency) ?? 0) !== undefined
  )
}

function hasPart(components: Components): boolean {
  return componentNames.some((name) => components[name] !== undefined)
}

const noComponent: Fault = {
  code: 'amount-or-components',
  expected: { en: 'at least one component', 'zh-CN': '至少一个组成部分' },
  received: { en: 'none', 'zh-CN': '一个也没有' },
  remedy: {
    en: "State what is owed as cost, fee, penalty, interest or principal; '0.00' where it is nothing.",
    'zh-CN': '请写明所欠的费用、罚息、利息或本金；确实为零时写 0.00。',
  },
}

const noAmount: Fault = {
  code: 'amount-or-components',
  expected: { en: 'either amount or components', 'zh-CN': 'amount 或 components 之一' },
  received: { en: 'neither', 'zh-CN': '两者皆无' },
  remedy: { en: "Give the due its amount, such as '1234.50'.", 'zh-CN': '请给出金额，例如 1234.50。' },
}

const twoAmounts: Fault = {
  code: 'amount-or-components',
  expected: { en: 'either amount or components', 'zh-CN': 'amount 或 components 之一' },
  received: { en: 'both', 'zh-CN': '两者皆有' },
  remedy: {
    en: 'Keep components and leave amount out: the library adds the components up.',
    'zh-CN': '请保留 components 并去掉 amount：本库会将各组成部分相加。',
  },
}

function otherCurrency(received: CurrencyCode, expected: CurrencyCode): Fault {
  return {
    code: 'mixed-currency',
    expected: { en: `${expected}, the currency of the account`, 'zh-CN': `账户货币 ${expected}` },
    received: verbatim(received),
    remedy: {
      en: 'Put dues of another currency in an account of their own; the library never converts.',
      'zh-CN': '其他货币的款项请放入单独的账户；本库从不换算。',
    },
  }
}
