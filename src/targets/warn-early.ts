import {
  type CivilDate,
  civilDate,
  describeFault,
  type Fault,
  type Issue,
  inspect,
  joinPath,
  listOf,
  record,
  type Shape,
  text,
  valueOrThrow,
  verbatim,
} from '../foundations'
import type { Measure } from '../measures'
import { duplicateIdIssue, duplicateIdIssues } from '../model'
import {
  type BehaviorFacts,
  type BehaviorThresholds,
  behaviorFactsShape,
  behaviorIssues,
  behaviorThresholdsShape,
} from './behavior-facts'
import { type BehaviorFlags, flagParsed } from './flag-behavior'
import { judgeParsed, type TargetJudgment } from './judge-target'
import { historyIssues, lastDayOf, toldMeasureShape } from './measure-history'
import { type Target, targetIssues, targetShape } from './target'

/** A measure that is watched. */
export interface WatchedMeasure {
  /** Of the watch: the same measure may be watched for several parts of a portfolio. */
  readonly id: string
  /** As `judgeTarget` takes it; none of it lies after the day of the question. */
  readonly history: readonly Measure[]
  readonly target: Target
}

/** What {@link warnEarly} looks at. */
export interface WarnEarlyInput {
  readonly asOf: CivilDate
  readonly measures: readonly WatchedMeasure[]
  readonly accounts: readonly BehaviorFacts[]
  /** For all accounts alike. */
  readonly thresholds: BehaviorThresholds
}

/** What passed its threshold, and what one cannot tell. */
export interface EarlyWarnings {
  readonly asOf: CivilDate
  /** Every watched measure, in the order given. */
  readonly measures: readonly (TargetJudgment & { readonly watchId: string })[]
  /** Every account, in the order given. */
  readonly accounts: readonly BehaviorFlags[]
  /** The watches that are missed or at risk, and the accounts with a flag raised. */
  readonly raised: { readonly watchIds: readonly string[]; readonly accountIds: readonly string[] }
  /** The watches without a value, and the accounts with a flag that is not known. */
  readonly undetermined: { readonly watchIds: readonly string[]; readonly accountIds: readonly string[] }
}

const inputShape: Shape<WarnEarlyInput> = /* @__PURE__ */ record<WarnEarlyInput>({
  asOf: civilDate,
  measures: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<WatchedMeasure>({
      id: text,
      history: /* @__PURE__ */ listOf(toldMeasureShape),
      target: targetShape,
    }),
  ),
  accounts: /* @__PURE__ */ listOf(behaviorFactsShape),
  thresholds: behaviorThresholdsShape,
})

/**
 * Which measures pass their thresholds, and which accounts behave as if they would (早期预警)?
 *
 * Each watched measure is judged as by `judgeTarget`, each account as by `flagBehavior`, with the thresholds
 * of the caller and no others. An account can be both raised and undetermined: by one flag each.
 *
 * @throws ArrearsError `invalid-input` with every issue, naming the row: those of the two, a watch or an
 * account that is there twice, a measure of days after `asOf`.
 *
 * Source: risk reports (whatever passes its threshold); see `judgeTarget` and `flagBehavior`.
 *
 * @example
 * const rate = (asOf, overdueCount) => overdueRate({ variant: 'count', asOf, overdueCount, totalCount: 100 })
 * const target = { direction: 'at-most', value: '15', consecutivePeriods: 1 }
 * const warnings = warnEarly({
 *   asOf: '2026-03-31',
 *   measures: [
 *     { id: 'retail', history: [rate('2026-03-31', 16)], target },
 *     { id: 'wholesale', history: [rate('2026-03-31', 15)], target },
 *   ],
 *   accounts: [{ accountId: 'A-1', bouncedPayments: 2 }, { accountId: 'A-2' }],
 *   thresholds: { bouncedPayments: { atLeast: 2 } },
 * })
 * warnings.raised // => { watchIds: ['retail'], accountIds: ['A-1'] }
 * warnings.undetermined // => { watchIds: [], accountIds: ['A-2'] }
 */
export function warnEarly(input: WarnEarlyInput): EarlyWarnings {
  const { asOf, thresholds, ...watched } = valueOrThrow(inspect(inputShape, input, warningIssues))
  const measures = watched.measures.map(({ id, history, target }) => ({
    watchId: id,
    ...judgeParsed(history, target),
  }))
  const accounts = watched.accounts.map((facts) => flagParsed(facts, thresholds, asOf))
  const watchesWhere = (statuses: readonly string[]): readonly string[] =>
    measures.filter(({ status }) => statuses.includes(status)).map(({ watchId }) => watchId)
  const accountsWhere = (wanted: 'raised' | 'undetermined'): readonly string[] =>
    accounts
      .filter(({ flags }) => flags.some(({ outcome }) => outcome === wanted))
      .map(({ accountId }) => accountId)
  return {
    asOf,
    measures,
    accounts,
    raised: { watchIds: watchesWhere(['missed', 'at-risk']), accountIds: accountsWhere('raised') },
    undetermined: { watchIds: watchesWhere(['no-value']), accountIds: accountsWhere('undetermined') },
  }
}

function warningIssues({ asOf, measures, accounts }: WarnEarlyInput): readonly Issue[] {
  return [
    ...duplicateIdIssues(measures, 'measures'),
    ...measures.flatMap(({ history, target }, index) => {
      const path = joinPath('measures', index)
      const historyPath = joinPath(path, 'history')
      return [
        ...historyIssues(history, historyPath),
        ...laterIssues(history, asOf, historyPath),
        ...targetIssues(target, joinPath(path, 'target')),
      ]
    }),
    ...accountIdIssues(accounts),
    ...accounts.flatMap((facts, index) => behaviorIssues(facts, asOf, joinPath('accounts', index))),
  ]
}

function accountIdIssues(accounts: readonly BehaviorFacts[]): readonly Issue[] {
  const firstIndexById = new Map<string, number>()
  return accounts.flatMap(({ accountId }, index) => {
    const first = firstIndexById.get(accountId)
    if (first === undefined) {
      firstIndexById.set(accountId, index)
      return []
    }
    const path = joinPath(joinPath('accounts', index), 'accountId')
    return [duplicateIdIssue(accountId, joinPath('accounts', first), path)]
  })
}

function laterIssues(history: readonly Measure[], asOf: CivilDate, path: string): readonly Issue[] {
  return history.flatMap(({ period }, index) => {
    const last = lastDayOf(period)
    return last <= asOf
      ? []
      : [describeFault(afterQuestion(last, asOf), joinPath(joinPath(path, index), 'period'))]
  })
}

function afterQuestion(last: CivilDate, asOf: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: {
      en: `a period that ends by ${asOf}, the day of the question`,
      'zh-CN': `不晚于判断日 ${asOf} 结束的期间`,
    },
    received: verbatim(last),
    remedy: {
      en: 'Leave out what is not known on the day of the question.',
      'zh-CN': '请省略在判断日尚不可知的期间。',
    },
  }
}
