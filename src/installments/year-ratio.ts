import { type CivilDate, daysBetween, type ExactRatio, inputError } from '../foundations'
import { actualAfb, actualExcel, actualIsda, daysOver, noLeapDays } from './actual-days'
import { type DayCount, endBeforeStart, expectDayCount } from './day-count'
import { type DayCountTerms, need, readTerms } from './day-count-terms'
import { actual365L, actualIcma } from './interest-periods'
import { type ThirtyDayRule, thirtyDayMonths } from './thirty-day-months'

/**
 * Which fraction of a year lies between two days, exactly? For interest, which is rounded once from it.
 *
 * Denominators are positive; the ratio need not be in lowest terms.
 */
export function yearRatio(
  from: CivilDate,
  to: CivilDate,
  dayCount: DayCount,
  terms?: DayCountTerms,
): ExactRatio {
  const days = daysBetween(from, to)
  expectDayCount(dayCount)
  const checked = readTerms(terms)
  if (days < 0) {
    if (dayCount.startsWith('excel-')) return yearRatio(to, from, dayCount)
    throw inputError(endBeforeStart(from, to), 'to')
  }
  const ratio = ratioOfDays(from, to, dayCount, checked)
  // The terms are asked for even then; but months of 30 days would make something of a 31st, or of the end of February.
  return days === 0 ? daysOver(0, 1) : ratio
}

function ratioOfDays(from: CivilDate, to: CivilDate, dayCount: DayCount, checked: DayCountTerms): ExactRatio {
  const days = daysBetween(from, to)
  const thirty = (rule: ThirtyDayRule): ExactRatio => daysOver(thirtyDayMonths(from, to, rule), 360)
  switch (dayCount) {
    case '1/1':
      return daysOver(1, 1)
    case 'ACT/ACT ISDA':
      return actualIsda(from, to)
    case 'ACT/ACT ICMA':
      return actualIcma(from, to, need(checked, 'period', dayCount), need(checked, 'monthRule', dayCount))
    case 'ACT/ACT AFB':
      return actualAfb(from, to)
    case 'ACT/365F':
    case 'excel-3':
      return daysOver(days, 365)
    case 'ACT/365L':
      return actual365L(from, to, need(checked, 'period', dayCount))
    case 'ACT/365.25':
      return daysOver(days * 4, 1461)
    case 'ACT/360':
    case 'excel-2':
      return daysOver(days, 360)
    case 'ACT/364':
      return daysOver(days, 364)
    case 'ACT/366':
      return daysOver(days, 366)
    case 'NL/365':
      return noLeapDays(from, to)
    case '30/360':
      return thirty('bond')
    case '30U/360':
      return thirty(need(checked, 'monthRule', dayCount) === 'month-end' ? 'us' : 'bond')
    case '30E/360':
    case 'excel-4':
      return thirty('european')
    case '30E/360 ISDA':
      return thirty(need(checked, 'terminationOn', dayCount) === to ? 'isda-end' : 'isda')
    case '30E+/360':
      return thirty('european-plus')
    case 'excel-0':
      return thirty('excel-yearfrac')
    case 'excel-1':
      return actualExcel(from, to)
  }
}
