import {
  dayCount,
  leaf,
  oneOf,
  optional,
  record,
  type Shape,
  showValue,
  thresholdPercent,
} from '../foundations'

/** When is an agreement in installments late, when is it broken, and what then? Nothing of it has a default. */
export interface AgreementTerms {
  /** Days after the due day on which payment is still on time (宽限天数); 0 for none. */
  readonly graceDays: number
  /**
   * The share of an installment that counts as paid, in percent: above 0, at most 100; 100 tolerates no shortfall.
   * Reaching it exactly is enough. What it lacks stays owed, and later money goes to it first.
   */
  readonly thresholdPercent: number | string
  /** Further days in which a late installment can be made up before it counts as missed (补救天数). */
  readonly cureDays: number
  /** How many installments missed at once break the agreement; 1 for any. */
  readonly missedInstallments: number
  /** Whether everything left falls due when it breaks (加速到期), or the schedule stays. */
  readonly onBreach: 'accelerate' | 'keep-schedule'
  /** When paying up after a breach lets it stand again; absent: only the lender's word does (`reinstatedOn`). */
  readonly reinstatement?: {
    /** Days after that of the breach, within which everything then past due must be paid. */
    readonly withinDays: number
    /** How often at most. */
    readonly times: number
  }
}

const positiveCount: Shape<number> = /* @__PURE__ */ leaf<number>(
  (value) => dayCount.accepts(value) && value !== 0,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a whole number of at least 1', 'zh-CN': '不小于 1 的整数' },
    received: showValue(value),
    remedy: { en: 'Write 1 where the first is enough.', 'zh-CN': '一次即可的请写 1。' },
  }),
)

/** The form of {@link AgreementTerms}. */
export const agreementTermsShape: Shape<AgreementTerms> = /* @__PURE__ */ record<AgreementTerms>({
  graceDays: dayCount,
  thresholdPercent,
  cureDays: dayCount,
  missedInstallments: positiveCount,
  onBreach: /* @__PURE__ */ oneOf(['accelerate', 'keep-schedule']),
  reinstatement: /* @__PURE__ */ optional(
    /* @__PURE__ */ record<NonNullable<AgreementTerms['reinstatement']>>({
      withinDays: dayCount,
      times: positiveCount,
    }),
  ),
})
