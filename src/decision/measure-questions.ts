import { noPromiseRule } from '../commitments'
import { type AsOf, expectDay } from '../foundations'
import {
  daysSalesOutstanding,
  formatMeasure,
  type InvoicesOfCasesOptions,
  invoicesOfCases,
  type MigrationRow,
  type ObservePoolOptions,
  observePool,
  overdueRate,
  type SnapshotOptions,
  snapshotAccounts,
  type TalliedPromises,
  type TallyPromisesOptions,
  tallyPromises,
} from '../kpi'
import type { CaseFile } from '../model'
import { type PolicyVersions, policyOn } from '../policy'

/** The key figures that are asked of nothing but figures, and which sheets want. */
export interface PlainMeasures {
  readonly overdueRate: typeof overdueRate
  readonly daysSalesOutstanding: typeof daysSalesOutstanding
  readonly formatMeasure: typeof formatMeasure
}

/** The {@link PlainMeasures}. */
export const plainMeasures: PlainMeasures = { overdueRate, daysSalesOutstanding, formatMeasure }

/** The day of a question, by whose version of the policy it is answered, and what the policy leaves open. */
type Open<Options, Known extends keyof Options> = Pick<AsOf, 'asOf'> & Omit<Options, Known | 'asOf'>

/**
 * What case files give to the key figures by a policy: by its buckets, its allocation of payments and its rule for
 * promises, of the version in force on `asOf`.
 */
export interface PolicyMeasures {
  /** Where did each account stand at each month's end, for `tallyMigration`? See `snapshotAccounts`. */
  readonly snapshotAccounts: (
    cases: Iterable<CaseFile>,
    options: Open<SnapshotOptions, 'aging' | 'ledger'>,
  ) => IterableIterator<MigrationRow>
  /** How did each loan stand at the end of each month since it was disbursed, for `tallyPool`? See `observePool`. */
  readonly observePool: (
    cases: Iterable<CaseFile>,
    options: Open<ObservePoolOptions, 'aging' | 'ledger'>,
  ) => ReturnType<typeof observePool>
  /** Which invoices, with what was paid on each, for `measureReceivables`? See `invoicesOfCases`. */
  readonly invoicesOfCases: (
    cases: Iterable<CaseFile>,
    options: Open<InvoicesOfCasesOptions, 'ledger'>,
  ) => ReturnType<typeof invoicesOfCases>
  /**
   * How did the promises of these cases end, for `keptRate` and `brokenRate`? See `tallyPromises`.
   *
   * @throws ArrearsError `invalid-input` also where the policy has no rule for promises.
   */
  readonly tallyPromises: (
    cases: Iterable<CaseFile>,
    options: Open<TallyPromisesOptions, 'rule'>,
  ) => TalliedPromises
}

/** The key figures, and what case files give to them by a policy; the plain functions are those of `arrears/kpi`. */
export interface MeasureQuestions {
  readonly kpi: PlainMeasures & PolicyMeasures
}

/** The answers of {@link MeasureQuestions} by these versions of a policy. */
export function measureQuestions(versions: PolicyVersions): MeasureQuestions {
  return { kpi: { ...plainMeasures, ...policyMeasures(versions) } }
}

function policyMeasures(versions: PolicyVersions): PolicyMeasures {
  return {
    snapshotAccounts: (cases, options) => {
      const { aging, ledger } = policyOn(versions, expectDay(options))
      return snapshotAccounts(cases, { ...options, aging, ledger })
    },
    observePool: (cases, options) => {
      const { aging, ledger } = policyOn(versions, expectDay(options))
      return observePool(cases, { ...options, aging, ledger })
    },
    invoicesOfCases: (cases, options) => {
      const { ledger } = policyOn(versions, expectDay(options))
      return invoicesOfCases(cases, { ...options, ledger })
    },
    tallyPromises: (cases, options) => {
      const { promiseRule: rule } = policyOn(versions, expectDay(options))
      if (rule === null) throw noPromiseRule()
      return tallyPromises(cases, { ...options, rule })
    },
  }
}
