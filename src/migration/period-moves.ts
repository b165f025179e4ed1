import {
  type CivilDate,
  type CurrencyCode,
  civilDate,
  type Fault,
  formatMinorUnits,
  inputError,
  inspect,
  oneOf,
  readField,
  record,
  type Shape,
  sumMinorUnits,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
  verbatim,
} from '../foundations'
import type { CountAndBalance, MigrationTally, PeriodMoves, StatusMoves } from './migration-tally'
import { type MoveBasis, type MoveShareInput, moveBases } from './move-share'

/** Which period of a tally is meant, and are accounts counted or balances added up? */
export interface MovesOptions {
  readonly variant: MoveBasis
  /** The month end at which the period ends. */
  readonly to: CivilDate
}

const optionsShape: Shape<MovesOptions> = /* @__PURE__ */ record<MovesOptions>({
  variant: /* @__PURE__ */ oneOf(moveBases),
  to: civilDate,
})

/** The moves of one period of a tally that was checked; throws `invalid-input` where it has no such period. */
export function expectPeriod(
  { moves }: MigrationTally,
  options: unknown,
): { readonly variant: MoveBasis; readonly moves: PeriodMoves; readonly index: number } {
  const named = { variant: readField(options, 'variant'), to: readField(options, 'to') }
  const { variant, to } = valueOrThrow(inspect(optionsShape, named, () => []))
  const index = moves.findIndex(({ period }) => period.to === to)
  const found = moves[index]
  if (found === undefined) throw inputError(noPeriod(to), 'to')
  return { variant, moves: found, index }
}

/** How many accounts, and how much, of these columns of a row. */
export function sumOfColumns(
  { counts, balances }: StatusMoves,
  currency: CurrencyCode,
  isMeant: (column: number) => boolean,
): CountAndBalance {
  const meant = counts.map((_, column) => column).filter(isMeant)
  return {
    count: meant.reduce((sum, column) => sum + (counts[column] ?? 0), 0),
    balance: sumBalances(
      meant.map((column) => balances[column] ?? '0'),
      currency,
    ),
  }
}

/** The sum of balances that left a tally, which may be of any size. */
export function sumBalances(balances: readonly string[], currency: CurrencyCode): string {
  return formatMinorUnits(
    sumMinorUnits(balances.map((balance) => toMinorUnits(balance, currency, 'balances'))),
    toMinorDigits(currency, 'currency'),
  )
}

/** Several groups as one. */
export function sumGroups(groups: readonly CountAndBalance[], currency: CurrencyCode): CountAndBalance {
  return {
    count: groups.reduce((sum, { count }) => sum + count, 0),
    balance: sumBalances(
      groups.map(({ balance }) => balance),
      currency,
    ),
  }
}

/** The input of a share of moves, from the two groups of which one is a part of the other. */
export function moveShareInput(
  variant: MoveBasis,
  { period, currency }: { readonly period: PeriodMoves['period']; readonly currency: CurrencyCode },
  { source, moved }: { readonly source: CountAndBalance; readonly moved: CountAndBalance },
): MoveShareInput {
  return variant === 'count'
    ? { variant, period, sourceCount: source.count, movedCount: moved.count }
    : { variant, period, currency, sourceBalance: source.balance, movedBalance: moved.balance }
}

function noPeriod(to: CivilDate): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: 'the end of a period of the tally', 'zh-CN': '统计中某一期的期末' },
    received: verbatim(to),
    remedy: {
      en: 'Name one of its months, but not the first, before which nothing is known.',
      'zh-CN': '请使用统计的月份之一，但首月除外（其前无数据）。',
    },
  }
}
