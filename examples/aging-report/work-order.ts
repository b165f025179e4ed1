import {
  type Arrears,
  type Assessment,
  type CaseFile,
  type CivilDate,
  type CurrencyCode,
  compareAmounts,
  createArrears,
  type Policy,
} from 'arrears'
import { tradeReceivables } from 'arrears/policies'

/** What is to be done, in which order, and by whose policy. */
export interface WorkOrder {
  readonly arrears: Arrears
  /** The currency in which the limits of authority are read. */
  readonly currency: CurrencyCode
  readonly stages: readonly {
    readonly id: string
    readonly label: { readonly en: string; readonly 'zh-CN': string }
  }[]
  readonly letters: WorkOrder['stages']
  readonly roles: WorkOrder['stages']
  /** Who is past due: the most severe stage first, then the larger amount, then the id. */
  readonly entries: readonly Assessment[]
}

/**
 * What is to be done about these debtors, most urgent first?
 *
 * The file knows nothing of disputes, insolvency, contacts or means. The demo takes them as none, able and
 * willing, and says so; a lender states what it knows.
 */
export function orderWork(
  cases: Iterable<CaseFile>,
  {
    asOf,
    aging,
    currency,
  }: { readonly asOf: CivilDate; readonly aging: Policy['aging']; readonly currency: CurrencyCode },
): WorkOrder {
  const { strategy } = tradeReceivables
  if (strategy === undefined) throw new Error('the preset has no strategy')
  const policy: Policy = {
    ...tradeReceivables,
    aging,
    strategy: { ...strategy, authority: { ...strategy.authority, currency } },
  }
  const arrears = createArrears({ policy })
  const stageOf = ({ stage }: Assessment): number =>
    stage.status === 'decided' ? strategy.stages.findIndex(({ id }) => id === stage.value) : -1
  const entries: Assessment[] = []
  for (const caseFile of cases) {
    const known = {
      ...caseFile,
      marks: [],
      promises: [],
      contacts: [],
      facts: { capacity: 'able', willing: true, softEffortFailed: false },
    }
    const assessment = arrears.assess(known, { asOf })
    if (assessment.accounts.some(({ status }) => status === 'past-due')) entries.push(assessment)
  }
  const pastDueOf = ({ accounts }: Assessment): string =>
    accounts.find((account) => account.currency === currency)?.pastDue ?? '0'
  entries.sort(
    (one, other) =>
      stageOf(other) - stageOf(one) ||
      compareAmounts(pastDueOf(other), pastDueOf(one), currency) ||
      (one.caseId < other.caseId ? -1 : 1),
  )
  return {
    arrears,
    currency,
    stages: strategy.stages,
    letters: strategy.letters,
    roles: strategy.authority.roles,
    entries,
  }
}
