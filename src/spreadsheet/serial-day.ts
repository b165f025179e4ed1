import { addDays, type CivilDate, type Fault, verbatim } from '../foundations'

/**
 * From which year does the workbook count its days? Excel writes a day as a number: in the 1900 system
 * 1 is 1900-01-01, in the 1904 system 0 is 1904-01-01.
 */
export type DateSystem = 1900 | 1904

const FIRST_SERIAL: Readonly<Record<DateSystem, number>> = { 1900: 1, 1904: 0 }
// 9999-12-31, the last day of a sheet and of this library.
const LAST_SERIAL: Readonly<Record<DateSystem, number>> = { 1900: 2958465, 1904: 2957003 }
// Excel has a 29 February 1900, which no calendar has; from the day after it, it is right again.
const FICTITIOUS_LEAP_DAY = 60

/** Which day does a workbook mean by this number? If none, why not? */
export function dayOfSerial(serial: number, dateSystem: DateSystem): CivilDate | Fault {
  if (serial % 1 !== 0) return Number.isFinite(serial) ? timeOfDay(serial) : outside(serial, dateSystem)
  if (serial < FIRST_SERIAL[dateSystem] || serial > LAST_SERIAL[dateSystem])
    return outside(serial, dateSystem)
  if (dateSystem === 1904) return addDays('1904-01-01', serial)
  if (serial === FICTITIOUS_LEAP_DAY) return fictitiousLeapDay
  return addDays(serial < FICTITIOUS_LEAP_DAY ? '1899-12-31' : '1899-12-30', serial)
}

const fictitiousLeapDay: Fault = {
  code: 'no-such-day',
  expected: { en: 'a day that the calendar has', 'zh-CN': '日历上存在的日期' },
  received: { en: '60, the 1900-02-29 of Excel', 'zh-CN': '60（Excel 的 1900-02-29）' },
  remedy: {
    en: 'The year 1900 had no such day; look it up in the document.',
    'zh-CN': '1900 年没有这一天；请核对单据。',
  },
}

function timeOfDay(serial: number): Fault {
  return {
    code: 'not-a-date',
    expected: { en: 'a whole number of days', 'zh-CN': '整数天数' },
    received: verbatim(String(serial)),
    remedy: {
      en: 'What stands after the point is a time of day: take INT of the cell.',
      'zh-CN': '小数部分是一天中的时刻：请对该单元格取 INT。',
    },
  }
}

function outside(serial: number, dateSystem: DateSystem): Fault {
  const first = FIRST_SERIAL[dateSystem]
  const last = LAST_SERIAL[dateSystem]
  const firstDay = `${dateSystem}-01-01`
  return {
    code: 'not-a-date',
    expected: {
      en: `the number of a day, from ${first} (${firstDay}) to ${last} (9999-12-31)`,
      'zh-CN': `日期的序列号，从 ${first}（${firstDay}）到 ${last}（9999-12-31）`,
    },
    received: verbatim(String(serial)),
    remedy: {
      en: "Write the day as text, like '2026-03-31', or as a date of the sheet.",
      'zh-CN': '请把日期写成文本，例如 2026-03-31，或设为表格的日期。',
    },
  }
}
