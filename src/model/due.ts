import {
  type Amount,
  amount,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Fault,
  type Issue,
  inspect,
  joinPath,
  leaf,
  type MinorUnits,
  minorDigitsOf,
  optional,
  type Parsed,
  readMinorUnits,
  record,
  type Shape,
  showValue,
  text,
  toMinorDigits,
  valueOrThrow,
} from '../foundations'
import {
  type Components,
  componentsIssues,
  componentsShape,
  hasPart,
  minorUnitsOfComponents,
} from './components'
import { exactAmountIssues, otherCurrencyFault } from './money-issues'

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
  /** How much of it is secured; some allocation orders pay the least secured first. Absent is nothing. */
  readonly security?: Amount
  /** How heavily it weighs on the debtor, such as its rate; the caller's own measure, larger is heavier. */
  readonly burden?: number
}

const finiteNumber: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => typeof value === 'number' && Number.isFinite(value),
  (value) => ({
    code: 'wrong-type',
    expected: { en: 'a finite number', 'zh-CN': '有限的数字' },
    received: showValue(value),
    remedy: { en: 'Leave it out where nothing is known.', 'zh-CN': '未知时请省略。' },
  }),
)

/** The form of a {@link Due}. */
export const dueShape: Shape<Due> = /* @__PURE__ */ record<Due>({
  id: text,
  dueOn: civilDate,
  issuedOn: /* @__PURE__ */ optional(civilDate),
  settledOn: /* @__PURE__ */ optional(civilDate),
  amount: /* @__PURE__ */ optional(amount),
  components: /* @__PURE__ */ optional(componentsShape),
  currency: /* @__PURE__ */ optional(currency),
  security: /* @__PURE__ */ optional(amount),
  burden: /* @__PURE__ */ optional(finiteNumber),
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

/** The whole amount of a due in minor units, or `undefined` when a part is not exact money. */
export function minorUnitsOfDue(due: Due, minorDigits: number): MinorUnits | undefined {
  return due.components === undefined
    ? readMinorUnits(due.amount, minorDigits)
    : minorUnitsOfComponents(due.components, minorDigits)
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
  if (due.security !== undefined) {
    issues.push(...exactAmountIssues(due.security, accountCurrency, joinPath(path, 'security')))
  }
  if (due.currency !== undefined && due.currency !== accountCurrency) {
    issues.push(describeFault(otherCurrencyFault(due.currency, accountCurrency), joinPath(path, 'currency')))
  }
  if ((whole === undefined) === (components === undefined)) {
    issues.push(describeFault(whole === undefined ? noAmount : twoAmounts, path))
    return issues
  }
  if (components !== undefined)
    issues.push(...componentsIssues(components, accountCurrency, joinPath(path, 'components')))
  else issues.push(...exactAmountIssues(whole, accountCurrency, joinPath(path, 'amount')))
  return issues
}

function isSound(due: Due, accountCurrency: CurrencyCode): boolean {
  return (
    (due.currency === undefined || due.currency === accountCurrency) &&
    (due.security === undefined ||
      readMinorUnits(due.security, minorDigitsOf(accountCurrency) ?? 0) !== undefined) &&
    (due.amount === undefined) !== (due.components === undefined) &&
    (due.components === undefined || hasPart(due.components)) &&
    minorUnitsOfDue(due, minorDigitsOf(accountCurrency) ?? 0) !== undefined
  )
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
