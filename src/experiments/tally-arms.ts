import {
  type Amount,
  addMinorUnits,
  amount,
  type CurrencyCode,
  currency,
  describeFault,
  type Fault,
  formatMinorUnits,
  type Issue,
  inspect,
  joinPath,
  listOf,
  type MinorUnits,
  oneOf,
  optional,
  record,
  type Shape,
  text,
  toMinorDigits,
  toMinorUnits,
  truth,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { amountIssues, rowCurrencyIssues } from '../measures'
import type { AmountTotals } from './amount-arm'
import type { ArmName } from './comparison'
import type { ShareArm } from './success-share'

/** What came of one account in an experiment. */
export interface ArmRow {
  readonly accountId: string
  readonly arm: ArmName
  /** Did it come to what was said beforehand to be success? */
  readonly succeeded: boolean
  /** What came in; `'0.00'` where nothing did. */
  readonly amount: Amount
  /** When given, must be that of the tally: a guard for rows that carry their own currency. */
  readonly currency?: CurrencyCode
}

/** What {@link tallyArms} counts. */
export interface TallyArmsInput {
  readonly currency: CurrencyCode
  /** One for each account that was drawn, in any order. */
  readonly rows: readonly ArmRow[]
}

/** The counts of an experiment for `compareProportions`, and its sums for `compareMeans`. */
export interface ArmTally {
  readonly currency: CurrencyCode
  readonly shares: Readonly<Record<ArmName, ShareArm>>
  readonly amounts: Readonly<Record<ArmName, AmountTotals>>
}

const tallyShape: Shape<TallyArmsInput> = /* @__PURE__ */ record<TallyArmsInput>({
  currency,
  rows: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<ArmRow>({
      accountId: text,
      arm: /* @__PURE__ */ oneOf(['champion', 'challenger']),
      succeeded: truth,
      amount,
      currency: /* @__PURE__ */ optional(currency),
    }),
  ),
})

/**
 * What was seen in each arm of an experiment (实验分组汇总)?
 *
 * Counts, and exact sums of the amounts and of their squares. An account stands for one observation: what it
 * paid in several payments is added up before.
 *
 * @throws ArrearsError `invalid-input` with every issue: an account that is in both arms or twice in one, a
 * currency other than that of the tally, an amount that is not exact money of it.
 *
 * Source: independent observations are what every comparison of two samples supposes.
 *
 * @example
 * const tally = tallyArms({
 *   currency: 'USD',
 *   rows: [
 *     { accountId: 'A-1', arm: 'champion', succeeded: true, amount: '30.00' },
 *     { accountId: 'A-2', arm: 'champion', succeeded: false, amount: '0.00' },
 *     { accountId: 'A-3', arm: 'challenger', succeeded: true, amount: '12.50' },
 *   ],
 * })
 * tally.shares.champion // => { successes: 1, of: 2 }
 * tally.amounts.challenger // => { from: 'totals', of: 1, total: '12.50', totalOfSquares: '156.2500' }
 */
export function tallyArms(input: TallyArmsInput): ArmTally {
  const { currency, rows } = valueOrThrow(inspect(tallyShape, input, tallyIssues))
  const sums: Readonly<Record<ArmName, Sums>> = { champion: emptySums(), challenger: emptySums() }
  rows.forEach(({ arm, succeeded, amount }) => {
    const of = sums[arm]
    const units = toMinorUnits(amount, currency, 'amount')
    of.count++
    if (succeeded) of.successes++
    of.total = addMinorUnits(of.total, units)
    of.squares += BigInt(units) * BigInt(units)
  })
  const digits = toMinorDigits(currency, 'currency')
  const { champion, challenger } = sums
  return {
    currency,
    shares: { champion: shareOf(champion), challenger: shareOf(challenger) },
    amounts: { champion: totalsOf(champion, digits), challenger: totalsOf(challenger, digits) },
  }
}

interface Sums {
  count: number
  successes: number
  total: MinorUnits
  squares: bigint
}

function emptySums(): Sums {
  return { count: 0, successes: 0, total: 0, squares: BigInt(0) }
}

function shareOf({ successes, count }: Sums): ShareArm {
  return { successes, of: count }
}

function totalsOf({ count, total, squares }: Sums, minorDigits: number): AmountTotals {
  return {
    from: 'totals',
    of: count,
    total: formatMinorUnits(total, minorDigits),
    totalOfSquares: formatMinorUnits(squares, 2 * minorDigits),
  }
}

function tallyIssues({ currency, rows }: TallyArmsInput): readonly Issue[] {
  const firstById = new Map<string, { readonly index: number; readonly arm: ArmName }>()
  return rows.flatMap((row, index) => {
    const path = joinPath('rows', index)
    const issues = [
      ...amountIssues({ [joinPath(path, 'amount')]: row.amount }, currency),
      ...rowCurrencyIssues(row.currency, currency, joinPath(path, 'currency')),
    ]
    const first = firstById.get(row.accountId)
    if (first === undefined) firstById.set(row.accountId, { index, arm: row.arm })
    else {
      const fault = first.arm === row.arm ? twiceInOneArm : inBothArms
      issues.push(describeFault(fault(row.accountId, first.index), joinPath(path, 'accountId')))
    }
    return issues
  })
}

function inBothArms(accountId: string, first: number): Fault {
  return {
    code: 'duplicate-id',
    expected: {
      en: `an account that is not in the other arm, as in rows[${first}]`,
      'zh-CN': `未在另一组（rows[${first}]）出现的账户`,
    },
    received: verbatim(JSON.stringify(accountId)),
    remedy: {
      en: 'Leave the account in the arm to which it was drawn: in both it speaks for neither.',
      'zh-CN': '请只保留在其被分入的一组：同时在两组则不能说明任何一组。',
    },
  }
}

function twiceInOneArm(accountId: string, first: number): Fault {
  return {
    code: 'duplicate-id',
    expected: { en: `an account not counted in rows[${first}]`, 'zh-CN': `未在 rows[${first}] 计过的账户` },
    received: verbatim(JSON.stringify(accountId)),
    remedy: {
      en: 'Add up what one account brought and pass it as one row.',
      'zh-CN': '请把同一账户的结果合计为一行。',
    },
  }
}
