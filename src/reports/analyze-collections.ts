import type { Bucket } from '../aging'
import {
  type CurrencyCode,
  compareAmounts,
  formatMinorUnits,
  inOrder,
  type Label,
  type MinorUnits,
  sumMinorUnits,
  toMinorDigits,
  toMinorUnits,
} from '../foundations'
import { amountShareOf, type Measure, type MeasureDefinition, type Period } from '../measures'
import { collectionSuccessRate } from '../receivables'
import { returnOnMeasure } from '../recovery'
import {
  type AmountRange,
  type AnalyzeCollectionsInput,
  type CollectedRow,
  type CollectionDimension,
  readCollections,
} from './collection-input'

/** The share that a group has in what was collected. */
export const collectedShareDefinition: MeasureDefinition<'collected-share', 'of-all-groups'> = {
  id: 'collected-share',
  family: 'analyses',
  label: { en: 'Share of what was collected', 'zh-CN': '回款占比' },
  question: {
    en: 'What share of what was collected came from this group?',
    'zh-CN': '回款中有多少来自该组？',
  },
  unit: 'percent',
  better: 'neither',
  edges: {
    en: 'One share for each group of an analysis; together 100. Where zero or less was collected in all there is no value. A group of reversals is below 0.',
    'zh-CN': '每组一个占比，合计 100。总回款为零或小于零时无值；冲正为主的组小于 0。',
  },
  source: {
    en: 'Analysis of collections by range, hour, collector and measure.',
    'zh-CN': '按区间、时段、催收员与措施的回款分析。',
  },
  variants: {
    'of-all-groups': {
      label: { en: 'Share of what was collected, of all groups', 'zh-CN': '回款占比（占各组合计）' },
      basis: 'amount',
      formula: { en: 'collected in the group / collected in all groups', 'zh-CN': '该组回款 ÷ 各组回款合计' },
      denominator: { en: 'collected in all groups', 'zh-CN': '各组回款合计' },
      usedBy: { en: 'Departments that shift effort between groups.', 'zh-CN': '在各组之间调配力量的部门。' },
    },
  },
}

/** What was collected of the accounts that are alike. */
export interface CollectionGroup {
  /** Of the bucket, range, hour, collector or measure; `null` for rows that do not tell theirs. */
  readonly id: string | null
  readonly label: Label
  readonly accounts: number
  readonly accountsCollected: number
  readonly collectible: string
  readonly collected: string
  /** `null` where a row of the group does not tell its cost. */
  readonly cost: string | null
  readonly successByAmount: Measure<'collection-success-rate', 'amount' | 'accounts'>
  readonly successByAccounts: Measure<'collection-success-rate', 'amount' | 'accounts'>
  readonly shareOfCollected: Measure<'collected-share', 'of-all-groups'>
  /** Collected for each unit of cost; `null` where the cost is not known. */
  readonly returnOnCost: Measure<'return-on-measure', 'gross' | 'net'> | null
}

/** What was collected, by one thing in which accounts differ. */
export interface CollectionAnalysis {
  readonly by: CollectionDimension
  readonly period: Period
  readonly currency: CurrencyCode
  readonly collectible: string
  readonly collected: string
  /**
   * Buckets and ranges in their order, empty ones among them; hours as the clock has them; collectors and measures with the
   * most collected first, then by id. Rows that do not tell theirs come last, where there are any.
   */
  readonly groups: readonly CollectionGroup[]
}

/**
 * Where is what was to be collected collected: by overdue range, amount, hour, collector or measure (回款分析)?
 *
 * Every row is in one group, so that the groups add up to the whole. What a row does not tell is no value of it: such
 * rows are a group of their own. An account counts as collected where more than nothing was. Groups of few accounts
 * say little; compare two strategies by `compareProportions` or `compareMeans`.
 *
 * @throws ArrearsError `invalid-input` with every issue: an id given twice, an amount that is not exact money of the
 * currency, a cost below zero, a period that ends before it starts, a bucket table with a gap, ranges that do not rise
 * from zero.
 *
 * @example
 * const rows = [
 *   { id: 'A', collectible: '100.00', collected: '80.00', collectorId: 'Li', cost: '4.00' },
 *   { id: 'B', collectible: '300.00', collected: '0.00', collectorId: 'Li', cost: '4.00' },
 *   { id: 'C', collectible: '100.00', collected: '20.00', collectorId: 'Wu' },
 * ]
 * const period = { from: '2026-03-01', to: '2026-03-31' }
 * const { groups } = analyzeCollections({ by: 'collector', period, currency: 'CNY', rows })
 * groups.map(({ id, successByAmount }) => [id, successByAmount.value]) // => [['Li', 20], ['Wu', 20]]
 * groups.map(({ id, successByAccounts }) => [id, successByAccounts.value]) // => [['Li', 50], ['Wu', 100]]
 * groups[0].returnOnCost.value // => 10
 * groups[1].cost // => null
 */
export function analyzeCollections(input: AnalyzeCollectionsInput): CollectionAnalysis {
  const read = readCollections(input)
  const { by, currency, rows } = read
  const period = { from: read.period.from, to: read.period.to }
  const places = placesOf(read)
  const tell = groupTeller(period, currency, sumOf(rows, 'collected', currency))
  const groups = places.map(({ id, label, rows: own }) => tell(id, label, own))
  const minorDigits = toMinorDigits(currency, 'currency')
  return {
    by,
    period,
    currency,
    collectible: formatMinorUnits(sumOf(rows, 'collectible', currency), minorDigits),
    collected: formatMinorUnits(sumOf(rows, 'collected', currency), minorDigits),
    groups: by === 'collector' || by === 'measure' ? mostFirst(groups, currency) : groups,
  }
}

interface Place {
  readonly id: string | null
  readonly label: Label
  readonly rows: readonly CollectedRow[]
}

const notTold: Label = { en: 'not told', 'zh-CN': '未注明' }

function placesOf(input: AnalyzeCollectionsInput): readonly Place[] {
  const { rows } = input
  switch (input.by) {
    case 'days-past-due':
      return input.bucketTable.buckets
        .map(
          (bucket): Place => ({
            ...named(bucket.id, bucket.label),
            rows: rows.filter((row) => liesIn(bucket, row)),
          }),
        )
        .concat(untold(rows, ({ daysPastDue }) => daysPastDue))
    case 'amount':
      return input.ranges.map((range, index) => ({
        ...named(range.id),
        rows: rows.filter((row) => isBetween(row, range, input.ranges[index + 1], index, input.currency)),
      }))
    case 'hour':
      return keyed(rows, ({ hour }) => (hour === undefined ? undefined : String(hour)))
        .sort((one, other) => Number(one.id) - Number(other.id))
        .concat(untold(rows, ({ hour }) => hour))
    case 'collector':
      return keyed(rows, ({ collectorId }) => collectorId).concat(
        untold(rows, ({ collectorId }) => collectorId),
      )
    case 'measure':
      return keyed(rows, ({ measure }) => measure).concat(untold(rows, ({ measure }) => measure))
  }
}

function named(id: string, label?: Label): Pick<Place, 'id' | 'label'> {
  return { id, label: label ?? { en: id, 'zh-CN': id } }
}

function liesIn({ fromDay, toDay }: Bucket, { daysPastDue }: CollectedRow): boolean {
  return daysPastDue !== undefined && daysPastDue >= fromDay && (toDay === undefined || daysPastDue <= toDay)
}

/** The first range takes what is below it too: a credit is a small amount. */
function isBetween(
  { collectible }: CollectedRow,
  range: AmountRange,
  next: AmountRange | undefined,
  index: number,
  currency: CurrencyCode,
): boolean {
  const isAbove = index === 0 || compareAmounts(collectible, range.from, currency) >= 0
  return isAbove && (next === undefined || compareAmounts(collectible, next.from, currency) < 0)
}

function keyed(rows: readonly CollectedRow[], keyOf: (row: CollectedRow) => string | undefined): Place[] {
  const groups = new Map<string, CollectedRow[]>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups].map(([id, own]): Place => ({ ...named(id), rows: own }))
}

function untold(rows: readonly CollectedRow[], keyOf: (row: CollectedRow) => unknown): readonly Place[] {
  const own = rows.filter((row) => keyOf(row) === undefined)
  return own.length === 0 ? [] : [{ id: null, label: notTold, rows: own }]
}

function sumOf(
  rows: readonly CollectedRow[],
  field: 'collectible' | 'collected',
  currency: CurrencyCode,
): MinorUnits {
  return sumMinorUnits(rows.map((row) => toMinorUnits(row[field], currency, field)))
}

/** The cost of all rows; `null` where one does not tell its own. */
function costOf(rows: readonly CollectedRow[], currency: CurrencyCode): MinorUnits | null {
  const costs = rows.flatMap(({ cost }) => (cost === undefined ? [] : [toMinorUnits(cost, currency, 'cost')]))
  return costs.length === rows.length ? sumMinorUnits(costs) : null
}

function groupTeller(
  period: Period,
  currency: CurrencyCode,
  allCollected: MinorUnits,
): (id: string | null, label: Label, rows: readonly CollectedRow[]) => CollectionGroup {
  const write = (units: MinorUnits): string => formatMinorUnits(units, toMinorDigits(currency, 'currency'))
  return (id, label, rows) => {
    const part = sumOf(rows, 'collected', currency)
    const collected = write(part)
    const collectible = write(sumOf(rows, 'collectible', currency))
    const units = costOf(rows, currency)
    const cost = units === null ? null : write(units)
    const accounts = rows.length
    const accountsCollected = rows.filter((row) => compareAmounts(row.collected, '0', currency) > 0).length
    return {
      id,
      label,
      accounts,
      accountsCollected,
      collectible,
      collected,
      cost,
      successByAmount: collectionSuccessRate({ variant: 'amount', period, currency, collected, collectible }),
      successByAccounts: collectionSuccessRate({ variant: 'accounts', period, accountsCollected, accounts }),
      shareOfCollected: amountShareOf(collectedShareDefinition, 'of-all-groups', {
        period,
        currency,
        part,
        whole: allCollected,
      }),
      returnOnCost:
        cost === null ? null : returnOnMeasure({ variant: 'gross', period, currency, collected, cost }),
    }
  }
}

function mostFirst(groups: readonly CollectionGroup[], currency: CurrencyCode): readonly CollectionGroup[] {
  return [...groups].sort((one, other) => {
    if (one.id === null || other.id === null) return one.id === null ? 1 : -1
    return compareAmounts(other.collected, one.collected, currency) || inOrder(one.id, other.id)
  })
}
