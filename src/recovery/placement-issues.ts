import {
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  compareMinorUnits,
  describeFault,
  type Fault,
  formatMinorUnits,
  type Issue,
  joinPath,
  type MinorUnits,
  minorDigitsOf,
  verbatim,
} from '../foundations'
import { amountIssues, rowCurrencyIssues } from '../measures'
import { moreRecalled, unitsOf } from './flow-issues'
import { monthSince } from './month-since-placement'
import type { PlacedBatch, PlacementBooks } from './placement-books'

/** What is wrong with well-formed books across their fields? Every fault. */
export function placementIssues({ asOf, currency, monthsBy, batches }: PlacementBooks): readonly Issue[] {
  return [
    ...repeatedBatches(batches),
    ...batches.flatMap((batch, index) => {
      const path = joinPath('batches', index)
      const { placed, placedOn } = batch
      const issues = [
        ...amountIssues({ [joinPath(path, 'placed')]: placed }, currency),
        ...rowCurrencyIssues(batch.currency, currency, joinPath(path, 'currency')),
      ]
      batch.months.forEach((month, at) => {
        const { collected, reversed, recalled, fees } = month
        const monthPath = joinPath(joinPath(path, 'months'), at)
        for (const [name, amount] of Object.entries({ collected, reversed, recalled, fees })) {
          issues.push(...amountIssues({ [joinPath(monthPath, name)]: amount }, currency))
        }
      })
      if (placedOn > asOf)
        return [...issues, describeFault(placedLater(placedOn, asOf), joinPath(path, 'placedOn'))]
      const last = monthSince(placedOn, asOf, monthsBy)
      // Of amounts that are none, nothing can be added up.
      const recallsIssues = issues.length === 0 ? recallFaults(batch, currency, path) : []
      return [...issues, ...monthFaults(batch, last, asOf, path), ...recallsIssues]
    }),
  ]
}

function repeatedBatches(batches: readonly PlacedBatch[]): readonly Issue[] {
  const first = new Map<string, Map<string, number>>()
  return batches.flatMap(({ agency, batch }, index) => {
    const ofAgency = first.get(agency) ?? new Map<string, number>()
    first.set(agency, ofAgency)
    const earlier = ofAgency.get(batch)
    if (earlier === undefined) {
      ofAgency.set(batch, index)
      return []
    }
    const fault: Fault = {
      code: 'duplicate-id',
      expected: {
        en: `a batch of this agency not used by ${joinPath('batches', earlier)}`,
        'zh-CN': `未被 ${joinPath('batches', earlier)} 使用的该机构批次`,
      },
      received: verbatim(JSON.stringify(batch)),
      remedy: {
        en: 'Put what belongs to one batch of an agency into one entry.',
        'zh-CN': '同一机构的同一批次请合并为一项。',
      },
    }
    return [describeFault(fault, joinPath(joinPath('batches', index), 'batch'))]
  })
}

function monthFaults({ months }: PlacedBatch, last: number, asOf: CivilDate, path: string): readonly Issue[] {
  return months.flatMap(({ month }, index) => {
    const monthPath = joinPath(joinPath(joinPath(path, 'months'), index), 'month')
    if (month !== index) return [describeFault(outOfTurn(month, index), monthPath)]
    return month > last ? [describeFault(notBegun(month, last, asOf), monthPath)] : []
  })
}

function recallFaults(
  { months, placed, placedCount }: PlacedBatch,
  currency: CurrencyCode,
  path: string,
): readonly Issue[] {
  const placedUnits = unitsOf(placed, currency)
  const minorDigits = minorDigitsOf(currency) ?? 0
  let units: MinorUnits = 0
  let accounts = 0
  const issues: Issue[] = []
  for (const [index, { recalled, recalledCount }] of months.entries()) {
    const monthPath = joinPath(joinPath(path, 'months'), index)
    const recalledUnits = unitsOf(recalled, currency)
    units = addMinorUnits(units, recalledUnits)
    accounts += recalledCount
    if (recalledUnits !== 0 && compareMinorUnits(units, placedUnits) > 0) {
      const toDate = formatMinorUnits(units, minorDigits)
      const fault = moreRecalled(toDate, formatMinorUnits(placedUnits, minorDigits))
      issues.push(describeFault(fault, joinPath(monthPath, 'recalled')))
    }
    if (recalledCount > 0 && accounts > placedCount) {
      const fault = moreRecalled(String(accounts), String(placedCount))
      issues.push(describeFault(fault, joinPath(monthPath, 'recalledCount')))
    }
  }
  return issues
}

function placedLater(placedOn: CivilDate, asOf: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `a day not after ${asOf}`, 'zh-CN': `不晚于 ${asOf} 的日期` },
    received: verbatim(placedOn),
    remedy: {
      en: 'Leave out what is placed later than the day of the books.',
      'zh-CN': '请去掉晚于账面日期的委托。',
    },
  }
}

function outOfTurn(month: number, index: number): Fault {
  return {
    code: 'wrong-type',
    expected: { en: `month ${index}`, 'zh-CN': `第 ${index} 月` },
    received: verbatim(String(month)),
    remedy: {
      en: 'List the months from 0 on, each once; write zeros for a month in which nothing happened.',
      'zh-CN': '请自第 0 月起逐月列出，各一次；无发生额的月份写 0。',
    },
  }
}

function notBegun(month: number, last: number, asOf: CivilDate): Fault {
  return {
    code: 'wrong-type',
    expected: {
      en: `at most ${last}, the month that runs on ${asOf}`,
      'zh-CN': `不超过 ${last}，即 ${asOf} 所在的月份`,
    },
    received: verbatim(String(month)),
    remedy: {
      en: 'A month that has not begun is absent, not zero.',
      'zh-CN': '尚未开始的月份不应列出，而非记零。',
    },
  }
}
