import {
  type CivilDate,
  civilDate,
  dayCount,
  daysBetween,
  describeFault,
  type Fault,
  type Issue,
  inspect,
  joinPath,
  listOf,
  nullable,
  oneOf,
  record,
  type Shape,
  text,
  valueOrThrow,
  verbatim,
} from '../foundations'
import type { DefaultedInstallment, PaymentDefaultInput } from './payment-default-rate'

/** One of the first installments of one loan. */
export interface FallenInstallment {
  readonly customerId: string
  readonly accountId: string
  readonly disbursedOn: CivilDate
  /** 1 is the first. */
  readonly installment: 1 | 2 | 3 | 4
  readonly dueOn: CivilDate
  /** The day on which it was paid in full; `null` while it is not. Part of it is not enough. */
  readonly paidOn: CivilDate | null
}

/** Which payment default is tallied, and when is an installment missed? Nothing of it has a default. */
export interface TallyDefaultsOptions {
  readonly variant: DefaultedInstallment
  /** The day as of which the data end; what was disbursed or paid later is left out. */
  readonly asOf: CivilDate
  /** Days after the due date on which paying is still in time. */
  readonly graceDays: number
}

interface Tallied {
  readonly rows: readonly FallenInstallment[]
  readonly options: TallyDefaultsOptions
}

const talliedShape: Shape<Tallied> = /* @__PURE__ */ record<Tallied>({
  rows: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<FallenInstallment>({
      customerId: text,
      accountId: text,
      disbursedOn: civilDate,
      installment: /* @__PURE__ */ oneOf([1, 2, 3, 4]),
      dueOn: civilDate,
      paidOn: /* @__PURE__ */ nullable(civilDate),
    }),
  ),
  options: /* @__PURE__ */ record<TallyDefaultsOptions>({
    variant: /* @__PURE__ */ oneOf(['first', 'second', 'third', 'fourth']),
    asOf: civilDate,
    graceDays: dayCount,
  }),
})

const INSTALLMENTS: Readonly<Record<DefaultedInstallment, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
}

/**
 * How many customers missed this installment, of how many observed (首逾客户数)?
 *
 * Of each customer the loans of the first day of borrowing count, as far as the rows know it. A customer is observed
 * when the grace of the installment is over on all of them, and missed it when none of them was paid in time. Where it
 * fell due on one of them but the grace of any is not over, the customer is not yet observed; where it fell due on
 * none, or no first-day loan has such an installment, the customer is in no count. `asOf` must lie after the last day
 * of grace.
 *
 * @returns What {@link paymentDefaultRate} takes.
 * @throws ArrearsError `invalid-input` with every issue, naming the row: an installment of a loan told twice, a loan
 * with two days of disbursement or two customers, an installment due before the disbursement.
 *
 * Source: as {@link paymentDefaultRate}.
 *
 * @example
 * const loan = { disbursedOn: '2026-01-10', installment: 1, dueOn: '2026-02-10' } as const
 * const rows = [
 *   { ...loan, customerId: 'C-1', accountId: 'A-1', paidOn: null },
 *   { ...loan, customerId: 'C-2', accountId: 'A-2', paidOn: '2026-02-13' },
 *   { ...loan, customerId: 'C-3', accountId: 'A-3', dueOn: '2026-02-28', paidOn: null },
 * ]
 * const tally = tallyPaymentDefaults(rows, { variant: 'first', asOf: '2026-03-01', graceDays: 3 })
 * tally // => { variant: 'first', asOf: '2026-03-01', missedCustomers: 1, observedCustomers: 2, notYetObserved: 1 }
 */
export function tallyPaymentDefaults(
  rows: readonly FallenInstallment[],
  options: TallyDefaultsOptions,
): PaymentDefaultInput {
  const parsed = valueOrThrow(inspect(talliedShape, { rows, options }, talliedIssues))
  const { variant, asOf, graceDays } = parsed.options
  const wanted = INSTALLMENTS[variant]
  // What is disbursed after the data end falls due after it too, and so is in no count.
  const firstDayOf = new Map<string, CivilDate>()
  for (const { customerId, disbursedOn } of parsed.rows) {
    const first = firstDayOf.get(customerId)
    if (first === undefined || disbursedOn < first) firstDayOf.set(customerId, disbursedOn)
  }
  const rowsOf = new Map<string, FallenInstallment[]>()
  for (const row of parsed.rows) {
    if (row.installment !== wanted || row.disbursedOn !== firstDayOf.get(row.customerId)) continue
    const own = rowsOf.get(row.customerId)
    if (own === undefined) rowsOf.set(row.customerId, [row])
    else own.push(row)
  }
  let missedCustomers = 0
  let observedCustomers = 0
  let notYetObserved = 0
  for (const own of rowsOf.values()) {
    if (own.every(({ dueOn }) => daysBetween(dueOn, asOf) > graceDays)) {
      observedCustomers++
      if (own.every((row) => isMissed(row, graceDays))) missedCustomers++
    } else if (own.some(({ dueOn }) => dueOn <= asOf)) notYetObserved++
  }
  return { variant, asOf, missedCustomers, observedCustomers, notYetObserved }
}

function isMissed({ dueOn, paidOn }: FallenInstallment, graceDays: number): boolean {
  return paidOn === null || daysBetween(dueOn, paidOn) > graceDays
}

function talliedIssues({ rows }: Tallied): readonly Issue[] {
  const issues: Issue[] = []
  const firstOfAccount = new Map<string, { readonly row: FallenInstallment; readonly path: string }>()
  const placeOf = new Map<string, string>()
  rows.forEach((row, index) => {
    const path = joinPath('rows', index)
    const key = JSON.stringify([row.accountId, row.installment])
    const told = placeOf.get(key)
    if (told === undefined) placeOf.set(key, path)
    else issues.push(describeFault(twice(row.installment, told), joinPath(path, 'installment')))
    if (row.dueOn < row.disbursedOn) {
      issues.push(describeFault(early(row), joinPath(path, 'dueOn')))
    }
    const first = firstOfAccount.get(row.accountId)
    if (first === undefined) firstOfAccount.set(row.accountId, { row, path })
    else {
      for (const field of ['customerId', 'disbursedOn'] as const) {
        if (row[field] !== first.row[field]) {
          issues.push(describeFault(differs(first.row[field], first.path, row[field]), joinPath(path, field)))
        }
      }
    }
  })
  return issues
}

function twice(installment: number, told: string): Fault {
  return {
    code: 'duplicate-id',
    expected: {
      en: `an installment that ${told} does not tell of the same loan`,
      'zh-CN': `同一贷款中 ${told} 未列出的期次`,
    },
    received: verbatim(String(installment)),
    remedy: { en: 'Keep one row per loan and installment.', 'zh-CN': '每笔贷款的每一期请只保留一行。' },
  }
}

function early({ disbursedOn, dueOn }: FallenInstallment): Fault {
  return {
    code: 'date-order',
    expected: {
      en: `a day not before the disbursement on ${disbursedOn}`,
      'zh-CN': `不早于放款日 ${disbursedOn} 的日期`,
    },
    received: verbatim(dueOn),
    remedy: { en: 'Check the two days of the row.', 'zh-CN': '请核对该行的两个日期。' },
  }
}

function differs(expected: string, path: string, received: string): Fault {
  return {
    code: 'wrong-type',
    expected: {
      en: `${expected}, as ${path} has it of the same loan`,
      'zh-CN': `与同一贷款的 ${path} 相同的 ${expected}`,
    },
    received: verbatim(received),
    remedy: {
      en: 'A loan has one customer and one day of disbursement.',
      'zh-CN': '一笔贷款只有一个客户和一个放款日。',
    },
  }
}
