import {
  type AgingReport,
  type CurrencyAging,
  compareAmounts,
  labelIn,
  minorDigitsOf,
  sumAmounts,
} from 'arrears'
import stringWidth from 'string-width'
import { alignTable, cutTo, flow, PAGE_WIDTH } from './align-table'
import type { Request } from './command-line'
import { barOf, minorUnits, shareOf } from './compare-amounts'
import { roles } from './find-columns'
import { ASSUMED_CURRENCY, type Invoices } from './read-invoices'
import { showAmount, showCount } from './show-amount'
import { showWorkOrder } from './show-work-order'
import type { Survey } from './survey-file'
import type { Texts } from './texts'
import type { WorkOrder } from './work-order'

/** What the report is made of. */
export interface Findings {
  readonly request: Request
  readonly survey: Survey
  readonly invoices: Invoices
  readonly report: AgingReport
  /** `null` where nothing is open. */
  readonly workOrder: WorkOrder | null
}

const LONGEST_BAR = 40
const WIDEST_NAME = 44

/** How does the report read on a page? */
export function showReport(findings: Findings, say: Texts): string {
  const { request, report } = findings
  // Every row was read as a case file of its own before, so this is a fault of the demo, not of the file.
  for (const { error } of report.problems) throw error
  const sections = [
    showHeading(findings, say),
    ...(report.currencies.length === 0 ? [say.nothingOpen] : []),
    ...report.currencies.flatMap((aging) => [
      showAgingTable(aging, report, say),
      showDebtors(aging, findings, say),
    ]),
    ...(findings.workOrder === null ? [] : [showWorkOrder(findings.workOrder, request.top, say)]),
    showCounts(findings, say),
    ...(findings.invoices.badRows === 0 ? [] : [showBadRows(findings.invoices, say)]),
    ...(request.isBuiltIn ? [say.yourOwnFile] : []),
  ]
  return sections.join('\n\n')
}

function showHeading({ request, survey: { columns, orders } }: Findings, say: Texts): string {
  const { heading } = say
  const mapping = roles.flatMap((role) => {
    const column = columns[role]
    if (column !== undefined) return [heading.column(say.roles[role], column.name)]
    return role === 'debtor' || role === 'id' || role === 'issued' || role === 'settled'
      ? [heading.absent[role]]
      : []
  })
  const lines: [string, readonly string[]][] = [
    [heading.file, [request.isBuiltIn ? heading.builtIn(request.fileName) : request.fileName]],
    [heading.policy, [heading.policyInWords(request.buckets, request.dueDateIsDay)]],
    [heading.columns, mapping],
    [heading.dates, [...orders].map(([{ name }, order]) => heading.order(name, order))],
  ]
  if (request.currency !== undefined) lines.push([heading.currency, [heading.toldCurrency(request.currency)]])
  else if (columns.currency === undefined) {
    lines.push([heading.currency, [heading.assumedCurrency(ASSUMED_CURRENCY)]])
  }
  const indent = Math.max(...lines.map(([label]) => stringWidth(label))) + 2
  return [
    heading.title(request.asOf),
    '',
    ...lines.map(
      ([label, parts]) =>
        label + ' '.repeat(indent - stringWidth(label)) + flow(parts, indent, heading.separator),
    ),
  ].join('\n')
}

function showAgingTable(aging: CurrencyAging, { columns }: AgingReport, say: Texts): string {
  const { table } = say
  const { currency, balance } = aging
  const labels = new Map(columns.map(({ bucket, label }) => [bucket, labelIn(label, say.locale)]))
  const sum = sumAmounts(
    aging.buckets.map(({ amount }) => amount),
    currency,
  )
  if (sum !== balance) throw new Error(`the ${currency} buckets add up to ${sum}, not to ${balance}`)

  const [head = '', ...rows] = alignTable(
    [
      [table.bucket, table.dues, table.amount, table.share],
      ...[...aging.buckets, { bucket: '', amount: balance, dues: aging.dues }].map(
        ({ bucket, amount, dues }) => [
          labels.get(bucket) ?? table.total,
          showCount(dues),
          showAmount(amount),
          shareOf(amount, balance) ?? '–',
        ],
      ),
    ],
    ['left', 'right', 'right', 'right'],
  )
  const total = rows.pop() ?? ''
  const width = stringWidth(head)
  const largest = aging.buckets.reduce((most, { amount }) => {
    const units = minorUnits(amount)
    return units > most ? units : most
  }, 0n)
  const cells = Math.max(1, Math.min(LONGEST_BAR, PAGE_WIDTH - width - 2))
  const { pastDue, notDue, credit } = aging
  return [
    table.title(currency, aging.dues, aging.debtors),
    '',
    head,
    ...rows.map((row, index) =>
      `${row}  ${barOf(aging.buckets[index]?.amount ?? '0', largest, cells)}`.trimEnd(),
    ),
    '─'.repeat(width),
    total,
    '',
    table.pastDue(showAmount(pastDue), currency, shareOf(pastDue, balance)),
    table.addsUp({
      pastDue: showAmount(pastDue),
      notDue: showAmount(notDue),
      credit: minorUnits(credit) === 0n ? undefined : showAmount(credit),
      balance: showAmount(balance),
      minorDigits: minorDigitsOf(currency) ?? 0,
    }),
  ].join('\n')
}

function showDebtors({ currency }: CurrencyAging, { request, report }: Findings, say: Texts): string {
  const { debtors } = say
  const late = report.debtors
    .filter((debtor) => debtor.currency === currency && debtor.daysPastDue > 0)
    // The library lists debtors by id, and a sort is stable: equals stay in that order.
    .sort(
      (one, other) =>
        compareAmounts(other.pastDue, one.pastDue, currency) || other.daysPastDue - one.daysPastDue,
    )
  if (late.length === 0) return debtors.none
  const shown = late.slice(0, request.top)
  const title = debtors.title(shown.length, late.length)
  if (shown.length === 0) return title
  return [
    title,
    '',
    ...alignTable(
      [
        ['', debtors.debtor, debtors.days, debtors.pastDue, debtors.balance],
        ...shown.map(({ debtorId, daysPastDue, pastDue, balance }, index) => [
          showCount(index + 1),
          cutTo(WIDEST_NAME, debtorId),
          showCount(daysPastDue),
          showAmount(pastDue),
          showAmount(balance),
        ]),
      ],
      ['right', 'left', 'right', 'right', 'right'],
    ),
  ].join('\n')
}

function showCounts({ invoices, report }: Findings, say: Texts): string {
  const { open, settled, notIssued } = report.counts
  return [
    say.counts({ rows: invoices.rows, open, settled, notIssued, bad: invoices.badRows }),
    report.changesOn === null ? say.neverChanges : say.changesOn(report.changesOn),
  ].join('\n')
}

function showBadRows({ badRows, shownBadRows }: Invoices, say: Texts): string {
  const hidden = badRows - shownBadRows.length
  return [
    say.badRows.title(badRows),
    ...shownBadRows.map(({ line, reason }) => `  ${say.badRows.row(line, reason(say))}`),
    ...(hidden === 0 ? [] : [`  ${say.badRows.more(hidden)}`]),
  ].join('\n')
}
