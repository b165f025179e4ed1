import {
  civilDate,
  currency,
  inputError,
  inspect,
  isArray,
  leaf,
  listOf,
  nullable,
  pathWithin,
  readMinorUnits,
  record,
  type Shape,
  showValue,
  text,
  toMinorDigits,
} from '../foundations'
import { count, periodShape } from '../measures'
import type {
  CountAndBalance,
  CureCohort,
  MigrationTally,
  MonthStanding,
  PeriodMoves,
  RollTally,
  StatusMoves,
  StatusStanding,
} from './migration-tally'
import { statusesIssues, statusesShape } from './statuses'

const groupShape: Shape<CountAndBalance> = /* @__PURE__ */ record<CountAndBalance>({ count, balance: text })

const movesShape: Shape<StatusMoves> = /* @__PURE__ */ record<StatusMoves>({
  from: /* @__PURE__ */ nullable(text),
  counts: /* @__PURE__ */ listOf(count),
  balances: /* @__PURE__ */ listOf(text),
})

const rollShape: Shape<RollTally> = /* @__PURE__ */ record<RollTally>({
  months: count,
  on: civilDate,
  period: periodShape,
  rows: /* @__PURE__ */ listOf(/* @__PURE__ */ listOf(count)),
  openedAfter: count,
  closedBefore: count,
})

const cureShape: Shape<CureCohort> = /* @__PURE__ */ record<CureCohort>({
  period: periodShape,
  currency,
  months: count,
  reDefaultMonths: count,
  delinquent: groupShape,
  cured: groupShape,
  curedToPlan: groupShape,
  reDefaulted: groupShape,
})

const tallyShape: Shape<MigrationTally> = /* @__PURE__ */ record<MigrationTally>({
  statuses: statusesShape,
  currency,
  months: /* @__PURE__ */ listOf(civilDate),
  accounts: count,
  columns: /* @__PURE__ */ listOf(text),
  standings: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<MonthStanding>({
      on: civilDate,
      count,
      balance: text,
      buckets: /* @__PURE__ */ listOf(
        /* @__PURE__ */ record<StatusStanding>({ status: text, count, balance: text }),
      ),
      terminal: /* @__PURE__ */ listOf(
        /* @__PURE__ */ record<MonthStanding['terminal'][number]>({ status: text, count }),
      ),
    }),
  ),
  moves: /* @__PURE__ */ listOf(
    /* @__PURE__ */ record<PeriodMoves>({
      period: periodShape,
      rows: /* @__PURE__ */ listOf(movesShape),
      entered: movesShape,
    }),
  ),
  roll: /* @__PURE__ */ nullable(rollShape),
  cure: /* @__PURE__ */ nullable(cureShape),
  // No measure reads them, and JSON leaves little of an error.
  problems: /* @__PURE__ */ leaf<MigrationTally['problems']>(isArray, (value) => ({
    code: 'wrong-type',
    expected: { en: 'a list', 'zh-CN': '列表' },
    received: showValue(value),
    remedy: { en: 'Pass the list of the tally.', 'zh-CN': '请传入统计中的列表。' },
  })),
})

/** The tally, which may have been through JSON; throws `invalid-input` for anything else. */
export function expectTally(tally: unknown): MigrationTally {
  const found = inspect(tallyShape, tally, () => [])
  if (found.ok && isConsistent(found.value)) return found.value
  const path = found.ok ? '' : (found.issues[0]?.path ?? '')
  throw inputError(
    {
      code: tally === undefined ? 'missing' : 'wrong-type',
      expected: { en: 'a tally of migration, whole', 'zh-CN': '完整的迁徙统计' },
      received: showValue(tally),
      remedy: {
        en: 'Pass what tallyMigration returned, unchanged; what was stored as JSON is parsed first.',
        'zh-CN': '请原样传入 tallyMigration 的返回值；以 JSON 保存的须先解析。',
      },
    },
    pathWithin('tally', path),
  )
}

/** Does each list of a well-formed tally have the length of what it tells of, and is every balance exact money? */
function isConsistent(tally: MigrationTally): boolean {
  const { statuses, columns, months, moves, standings, roll, cure } = tally
  const { buckets, terminal } = statuses
  const minorDigits = toMinorDigits(tally.currency, 'currency')
  const isMoney = (balance: string): boolean => readMinorUnits(balance, minorDigits) !== undefined
  const isRow = ({ counts, balances }: StatusMoves): boolean =>
    counts.length === columns.length && balances.length === columns.length && balances.every(isMoney)
  return (
    statusesIssues(statuses, '').length === 0 &&
    columns.length === buckets.length + terminal.length + 1 &&
    standings.length === months.length &&
    moves.length === Math.max(0, months.length - 1) &&
    moves.every(
      ({ period, rows, entered }, index) =>
        period.from === months[index] &&
        period.to === months[index + 1] &&
        rows.length === buckets.length &&
        rows.every((row, at) => row.from === buckets[at] && isRow(row)) &&
        isRow(entered),
    ) &&
    standings.every(
      (standing, index) =>
        standing.on === months[index] &&
        isMoney(standing.balance) &&
        standing.buckets.length === buckets.length &&
        standing.buckets.every(({ status, balance }, at) => status === buckets[at] && isMoney(balance)),
    ) &&
    (roll === null ||
      (roll.rows.length === buckets.length &&
        roll.rows.every(({ length }) => length === columns.length + 1))) &&
    (cure === null ||
      (cure.currency === tally.currency &&
        months.includes(cure.period.to) &&
        [cure.delinquent, cure.cured, cure.curedToPlan, cure.reDefaulted].every(({ balance }) =>
          isMoney(balance),
        )))
  )
}
