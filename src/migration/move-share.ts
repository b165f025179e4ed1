import {
  type Amount,
  amount,
  type CurrencyCode,
  compareMinorUnits,
  currency,
  describeFault,
  type Issue,
  inspect,
  oneOf,
  record,
  type Shape,
  toMinorUnits,
  valueOrThrow,
  variant,
  verbatim,
} from '../foundations'
import {
  amountIssues,
  amountShareOf,
  count,
  countShareOf,
  type Measure,
  type MeasureDefinition,
  type MeasureReason,
  type Period,
  periodIssues,
  periodShape,
  variantOf,
} from '../measures'

/** Of accounts that stood somewhere, how many moved? */
export interface MoveShareByCount {
  readonly variant: 'count'
  /** From the day on which they stood there to the day on which they are looked at again. */
  readonly period: Period
  /** The accounts that stood there at the start. */
  readonly sourceCount: number
  /** Those of them that moved. */
  readonly movedCount: number
}

/** Of balances that stood somewhere, how much moved? */
export interface MoveShareByAmount {
  readonly variant: 'amount'
  /** From the day on which they stood there to the day on which they are looked at again. */
  readonly period: Period
  readonly currency: CurrencyCode
  /** The balances that stood there at the start. */
  readonly sourceBalance: Amount
  /** What moved; the measure says of which day. */
  readonly movedBalance: Amount
}

/** What a share of moves is reckoned from, by variant. */
export type MoveShareInput = MoveShareByCount | MoveShareByAmount

/** Are accounts counted, or balances added up? */
export type MoveBasis = MoveShareInput['variant']

/** The variants of every share of moves. */
export const moveBases: readonly MoveBasis[] = ['amount', 'count']

const byCountShape: Shape<MoveShareByCount> = /* @__PURE__ */ record<MoveShareByCount>({
  variant: /* @__PURE__ */ oneOf(['count']),
  period: periodShape,
  sourceCount: count,
  movedCount: count,
})

const byAmountShape: Shape<MoveShareByAmount> = /* @__PURE__ */ record<MoveShareByAmount>({
  variant: /* @__PURE__ */ oneOf(['amount']),
  period: periodShape,
  currency,
  sourceBalance: amount,
  movedBalance: amount,
})

/** The form of a {@link MoveShareInput}. */
export const moveShareShape: Shape<MoveShareInput> = /* @__PURE__ */ variant<MoveShareInput>('variant', {
  count: byCountShape,
  amount: byAmountShape,
})

/** Why is this well-formed input no share of moves? */
export function moveShareIssues(input: MoveShareInput): readonly Issue[] {
  return input.variant === 'count' ? countIssues(input) : balanceIssues(input)
}

/**
 * The share of moves of this definition; throws `invalid-input` with every issue.
 *
 * @param moved - Whether by amount what moved is a part of the source, which credits alone can make it not be.
 */
export function moveShareOf<Id extends string>(
  definition: MeasureDefinition<Id, MoveBasis>,
  input: MoveShareInput,
  moved: 'of-source' | 'of-any-size',
): Measure<Id, MoveBasis> {
  if (variantOf(input, moveBases) === 'count') {
    const { period, sourceCount, movedCount } = valueOrThrow(inspect(byCountShape, input, countIssues))
    return countShareOf(definition, 'count', { period, part: movedCount, whole: sourceCount })
  }
  const { period, currency, sourceBalance, movedBalance } = valueOrThrow(
    inspect(byAmountShape, input, balanceIssues),
  )
  const part = toMinorUnits(movedBalance, currency, 'movedBalance')
  const whole = toMinorUnits(sourceBalance, currency, 'sourceBalance')
  const isPart = compareMinorUnits(part, 0) >= 0 && compareMinorUnits(part, whole) <= 0
  return amountShareOf(
    definition,
    'amount',
    { period, currency, part, whole },
    moved === 'of-any-size' || isPart || compareMinorUnits(whole, 0) <= 0 ? null : noPart,
  )
}

const noPart: MeasureReason = {
  code: 'rate-out-of-range',
  label: {
    en: 'no value: a balance moved that is below zero or above the balance that could move',
    'zh-CN': '无值：迁徙余额小于零或大于可迁徙余额',
  },
}

function countIssues({ period, sourceCount, movedCount }: MoveShareByCount): readonly Issue[] {
  const issues = periodIssues(period, 'period')
  if (movedCount <= sourceCount) return issues
  return [
    ...issues,
    describeFault(
      {
        code: 'wrong-type',
        expected: {
          en: `at most ${sourceCount}, the accounts that could move`,
          'zh-CN': `不超过期初户数 ${sourceCount} 的计数`,
        },
        received: verbatim(String(movedCount)),
        remedy: {
          en: 'Count only accounts that stood in the source at the start: what came from elsewhere did not move from there.',
          'zh-CN': '只计期初在该档的账户：来自他处的不属于此项迁徙。',
        },
      },
      'movedCount',
    ),
  ]
}

function balanceIssues({
  period,
  currency,
  sourceBalance,
  movedBalance,
}: MoveShareByAmount): readonly Issue[] {
  return [...periodIssues(period, 'period'), ...amountIssues({ sourceBalance, movedBalance }, currency)]
}
