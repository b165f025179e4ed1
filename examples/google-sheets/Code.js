// biome-ignore-all lint/correctness/noUnusedVariables: a sheet calls these functions by their names.

/**
 * Days past due of each due date.
 *
 * @customfunction ARREARS_DPD
 * @param {any[][]} dueDates The due dates: a cell or a range.
 * @param {any} asOf The day of the question, for example 2026-03-31. Sheets refuses TODAY() here: a report names its day.
 * @param {number} dueDateIsDay 0 when the first day late is the day after the due date, 1 when it is the due date.
 * @param {string} [locale] Language of the sentences: "en" or "zh-CN".
 * @param {number} [dateSystem] 1904 for a workbook that counts its days from 1904.
 * @returns {any[][]} The days past due, in the shape of the due dates.
 */
function ARREARS_DPD(dueDates, asOf, dueDateIsDay, locale, dateSystem) {
  return Arrears.ARREARS_DPD(daysAsText_(dueDates), daysAsText_(asOf), dueDateIsDay, locale, dateSystem)
}

/**
 * Bucket of each due date.
 *
 * @customfunction ARREARS_BUCKET
 * @param {any[][]} dueDates The due dates: a cell or a range.
 * @param {any} asOf The day of the question, for example 2026-03-31.
 * @param {number} dueDateIsDay 0 when the first day late is the day after the due date, 1 when it is the due date.
 * @param {any[][]} tableName "receivables", "simple", "m-30" or "m-29"; or a range with id, first day and last day.
 * @param {string} [shown] "id", or "en" or "zh-CN" for the label.
 * @param {number} [dateSystem] 1904 for a workbook that counts its days from 1904.
 * @returns {any[][]} The buckets, in the shape of the due dates.
 */
function ARREARS_BUCKET(dueDates, asOf, dueDateIsDay, tableName, shown, dateSystem) {
  return Arrears.ARREARS_BUCKET(
    daysAsText_(dueDates),
    daysAsText_(asOf),
    dueDateIsDay,
    tableName,
    shown,
    dateSystem,
  )
}

/**
 * Aging table of rows with debtor, due, amount and currency.
 *
 * @customfunction ARREARS_AGING
 * @param {any[][]} rows The rows under their header: debtor, due, amount, currency; and id, issued, settled.
 * @param {any} asOf The day of the question, for example 2026-03-31.
 * @param {number} dueDateIsDay 0 when the first day late is the day after the due date, 1 when it is the due date.
 * @param {any[][]} tableName "receivables", "simple", "m-30" or "m-29"; or a range with id, first day and last day.
 * @param {string} [locale] Language of the table: "en" or "zh-CN".
 * @param {number} [dateSystem] 1904 for a workbook that counts its days from 1904.
 * @returns {any[][]} Amount and number of dues per currency and bucket, and below them what could not be read.
 */
function ARREARS_AGING(rows, asOf, dueDateIsDay, tableName, locale, dateSystem) {
  return Arrears.ARREARS_AGING(
    daysAsText_(rows),
    daysAsText_(asOf),
    dueDateIsDay,
    tableName,
    locale,
    dateSystem,
  )
}

/**
 * The cells, with each date of Google Sheets as the day that the sheet shows.
 *
 * Sheets hands a day over as midnight in the time zone of the spreadsheet. The script has a time zone of
 * its own, in which that instant may fall on the day before; so only the zone of the spreadsheet is asked.
 * Other hosts hand over texts and numbers, which stay as they are.
 */
function daysAsText_(cells) {
  let zone
  const asText = (cell) => {
    if (Array.isArray(cell)) return cell.map(asText)
    if (Object.prototype.toString.call(cell) !== '[object Date]') return cell
    if (typeof SpreadsheetApp === 'undefined') return cell
    zone = zone || SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()
    return Utilities.formatDate(cell, zone, 'yyyy-MM-dd')
  }
  return asText(cells)
}
