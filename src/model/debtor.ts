import { leaf, listOf, oneOf, optional, record, type Shape, showValue, text } from '../foundations'

/** The kinds of debtors, as far as law tells them apart. */
export const debtorKinds = ['person', 'firm', 'public-body'] as const

/** Who owes (债务人): a person, a firm or a public body. */
export interface Debtor {
  /** Unique in a portfolio. */
  readonly id: string
  readonly kind?: (typeof debtorKinds)[number]
  /** The place whose contact law protects the debtor, by the region code of the packs, such as `CN`. */
  readonly place?: string
  /** The IANA time zones in which the debtor may be; several where it is not known which. */
  readonly timeZones?: readonly string[]
  /** The days of the month on which the debtor is paid, 1 to 31, where that is known (发薪日). */
  readonly payDays?: readonly number[]
}

/** A day of the month; one that a month does not have is its last. */
export const dayOfMonth: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= 31,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a day of the month from 1 to 31', 'zh-CN': '1 至 31 的日期' },
    received: showValue(value),
    remedy: { en: 'Write 31 for the last day of every month.', 'zh-CN': '每月最后一天请写 31。' },
  }),
)

/** The form of a {@link Debtor}. */
export const debtorShape: Shape<Debtor> = /* @__PURE__ */ record<Debtor>({
  id: text,
  kind: /* @__PURE__ */ optional(/* @__PURE__ */ oneOf(debtorKinds)),
  place: /* @__PURE__ */ optional(text),
  timeZones: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(text)),
  payDays: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(dayOfMonth)),
})
