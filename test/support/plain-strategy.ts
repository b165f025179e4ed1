import type { StrategyPolicy } from '../../src'
import { tradeReceivables } from '../../src/policies'

/** What the rows of the shipped tables ask of its segmentations and declared facts, none of which a small policy has. */
const further = new Set([
  'courtOutcome',
  'debtorSegment',
  'earlyWarning',
  'intent',
  'severity',
  'softEffortFailed',
])

function rowsFor<Table extends StrategyPolicy['stageTable'] | StrategyPolicy['cadenceTable']>(
  table: Table,
  known: readonly string[],
): Table {
  const isKnown = (id: string): boolean => !further.has(id) || known.includes(id)
  return { ...table, rows: table.rows.filter(({ when }) => Object.keys(when).every(isKnown)) }
}

/**
 * The stages, treatments, tables, letters and authority of the shipped strategy, for a policy of a test's own: without the
 * rows that ask for segmentations or declared facts, but for those that it has, and without all that says how a treatment is
 * carried out.
 */
export function plainStrategy(...known: readonly string[]): StrategyPolicy {
  const { strategy } = tradeReceivables
  if (strategy === undefined) throw new Error('the preset has a strategy')
  return {
    stages: strategy.stages,
    stageTable: rowsFor(strategy.stageTable, known),
    treatments: strategy.treatments.map(({ id, label, pressure, channels, measure }) => ({
      id,
      label,
      pressure,
      channels,
      measure,
    })),
    treatmentTable: rowsFor(strategy.treatmentTable, known),
    cadenceTable: rowsFor(strategy.cadenceTable, known),
    letters: strategy.letters.map(({ id, label, fromDay, toDay }) => ({
      id,
      label,
      fromDay,
      ...(toDay === undefined ? {} : { toDay }),
    })),
    authority: strategy.authority,
  }
}
