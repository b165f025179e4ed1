import { type Measure, type Period, variantOf } from '../measures'
import { flowRate } from './flow-rate'
import type { MigrationTally, StatusMoves } from './migration-tally'
import { type MoveBasis, type MoveShareInput, moveBases } from './move-share'
import { expectPeriod, type MovesOptions, moveShareInput, sumOfColumns } from './period-moves'
import { ladderOf, WRITTEN_OFF } from './statuses'
import { expectTally } from './tally-shape'

/** From one bucket to the next worse one, or from the worst to write-off. */
export interface FlowStep {
  readonly from: string
  readonly to: string
  /** What {@link flowRate} takes. */
  readonly flow: MoveShareInput
}

/** The flows of one period from current to the worst bucket, each starting where the one before ends. */
export interface FlowSteps {
  readonly variant: MoveBasis
  readonly period: Period
  readonly steps: readonly FlowStep[]
}

/** One flow rate of a tally. */
export interface FlowRateRow {
  readonly from: string
  readonly to: string
  readonly period: Period
  readonly rate: Measure<'flow-rate', MoveBasis>
}

/**
 * What flows from bucket to bucket in one period of a tally?
 *
 * Buckets that are current by a plan alone are no step. Where a terminal status is of the kind
 * `written-off`, the last step leads from the worst bucket there: what was written off straight from it in the
 * period, by the balance at its start. The answer is what {@link rollToLoss} takes.
 *
 * @throws ArrearsError `invalid-input` where no variant is named, the tally has no such period, or is none.
 *
 * @example
 * const statuses = { buckets: ['current', '1-30'], terminal: [{ id: 'bad', kind: 'written-off' }] }
 * const rows = [
 *   { accountId: 'A-1', statuses: ['current', '1-30'], balances: ['100.00', '90.00'] },
 *   { accountId: 'A-2', statuses: ['1-30', 'bad'], balances: ['50.00', null] },
 * ]
 * const tally = tallyMigration(rows, { statuses, months: ['2026-01-31', '2026-02-28'], currency: 'USD' })
 * const { steps } = flowSteps(tally, { variant: 'amount', to: '2026-02-28' })
 * steps.map(({ from, to }) => [from, to]) // => [['current', '1-30'], ['1-30', 'written-off']]
 * steps.map(({ flow }) => flowRate(flow).value) // => [90, 100]
 */
export function flowSteps(tally: MigrationTally, options: MovesOptions): FlowSteps {
  return stepsOf(expectTally(tally), options)
}

function stepsOf(tally: MigrationTally, options: MovesOptions): FlowSteps {
  const { statuses, standings, currency } = tally
  const { variant, moves, index } = expectPeriod(tally, options)
  const { period, rows } = moves
  const ladder = ladderOf(statuses)
  const steps = ladder.slice(1).map((to, place): FlowStep => {
    const from = ladder[place] as string
    const row = rows.find((one) => one.from === from) as StatusMoves
    const column = statuses.buckets.indexOf(to)
    const source = sumOfColumns(row, currency, () => true)
    const moved = {
      count: row.counts[column] ?? 0,
      balance: standings[index + 1]?.buckets[column]?.balance ?? '0',
    }
    return { from, to, flow: moveShareInput(variant, { period, currency }, { source, moved }) }
  })
  const isLoss = (column: number): boolean =>
    statuses.terminal[column - statuses.buckets.length]?.kind === WRITTEN_OFF
  if (!statuses.terminal.some(({ kind }) => kind === WRITTEN_OFF)) return { variant, period, steps }
  const worst = ladder[ladder.length - 1] as string
  const row = rows.find(({ from }) => from === worst) as StatusMoves
  const groups = {
    source: sumOfColumns(row, currency, () => true),
    moved: sumOfColumns(row, currency, isLoss),
  }
  const toLoss = {
    from: worst,
    to: WRITTEN_OFF,
    flow: moveShareInput(variant, { period, currency }, groups),
  }
  return { variant, period, steps: [...steps, toLoss] }
}

/**
 * What are the flow rates of all buckets and months of a tally?
 *
 * By period, then from current to the worst.
 *
 * @throws ArrearsError `invalid-input` where no variant is named, or the tally is none.
 *
 * @example
 * const statuses = { buckets: ['current', '1-30'], terminal: [] }
 * const rows = [{ accountId: 'A-1', statuses: ['current', '1-30'], balances: ['100.00', '90.00'] }]
 * const tally = tallyMigration(rows, { statuses, months: ['2026-01-31', '2026-02-28'], currency: 'USD' })
 * flowRates(tally, { variant: 'amount' }).map(({ from, to, rate }) => [from, to, rate.value]) // => [['current', '1-30', 90]]
 */
export function flowRates(
  tally: MigrationTally,
  options: Pick<MovesOptions, 'variant'>,
): readonly FlowRateRow[] {
  const variant = variantOf(options, moveBases)
  const checked = expectTally(tally)
  return checked.moves.flatMap(({ period }) =>
    stepsOf(checked, { variant, to: period.to }).steps.map(({ from, to, flow }) => ({
      from,
      to,
      period,
      rate: flowRate(flow),
    })),
  )
}
