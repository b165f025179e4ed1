import { expectIterable } from '../aging'
import {
  addDays,
  type CivilDate,
  type CurrencyCode,
  civilDate,
  currency,
  describeFault,
  type Fault,
  formatMinorUnits,
  type Issue,
  inOrder,
  inspect,
  issuesError,
  issuesWithin,
  joinPath,
  type MinorUnits,
  readField,
  record,
  type Shape,
  subtractMinorUnits,
  toMinorDigits,
  valueOrThrow,
} from '../foundations'
import { type BooksNow, type CompiledLedger, expectLedger, historyOf, runBooks } from '../ledger'
import { type Account, type CaseFile, type Due, minorUnitsOfDue, safeParseCaseFile } from '../model'
import type { Invoice, InvoicePayment } from './invoice'

/** Of which day and currency are the invoices, and how do payments go to them? */
export interface InvoicesOfCasesOptions {
  /** What happened later is left out: the last day of the period, or the day of the books. */
  readonly asOf: CivilDate
  /** Accounts of another are left out. */
  readonly currency: CurrencyCode
  /** Absent: the oldest due first. */
  readonly ledger?: CompiledLedger
}

const onDayShape: Shape<Pick<InvoicesOfCasesOptions, 'asOf' | 'currency'>> = /* @__PURE__ */ record<
  Pick<InvoicesOfCasesOptions, 'asOf' | 'currency'>
>({ asOf: civilDate, currency })

/**
 * Which invoices, with what was paid on each, do these case files hold (案件中的发票)?
 *
 * For {@link tallyInvoices} and {@link measureReceivables}: the dues of every account of the currency are its invoices,
 * and the events up to `asOf` are replayed, so that each payment stands on the invoices to which it went, on the day
 * it did. What was reversed by then never was. What was waived or written off is open no more from that day, and stands
 * there by its `kind`: an invoice that has any was not paid in full, and is not among the settled ones. Money held for no invoice is none's. Ids are those of debtor, account and due.
 *
 * @param cases - Any iterable, read once.
 * @throws ArrearsError `invalid-input` with every issue and its place: a case file that is none; a due without the day
 * of its document, or an account with an opening balance, as they do not say what was sold when; events that make,
 * move or replace dues, such as charges and new plans, after which they are no longer the invoices that were sold.
 *
 * @example
 * const cases = [{
 *   debtor: { id: 'D' },
 *   accounts: [{
 *     id: 'A', currency: 'USD',
 *     dues: [
 *       { id: '1', issuedOn: '2026-01-10', dueOn: '2026-02-09', amount: '500.00' },
 *       { id: '2', issuedOn: '2026-02-20', dueOn: '2026-03-22', amount: '300.00' },
 *     ],
 *     events: [{ kind: 'payment', id: 'P', effectiveOn: '2026-03-05', amount: '600.00' }],
 *   }],
 * }]
 * const invoices = invoicesOfCases(cases, { asOf: '2026-03-31', currency: 'USD' })
 * invoices.map(({ id }) => id) // => ['D/A/1', 'D/A/2']
 * invoices[1].payments // => [{ paidOn: '2026-03-05', amount: '100.00' }]
 * tallyInvoices(invoices, { asOf: '2026-03-31', currency: 'USD' }).overdue // => '200.00'
 */
export function invoicesOfCases(
  cases: Iterable<CaseFile>,
  options: InvoicesOfCasesOptions,
): readonly Invoice[] {
  const { asOf, currency } = valueOrThrow(
    inspect(
      onDayShape,
      { asOf: readField(options, 'asOf'), currency: readField(options, 'currency') },
      () => [],
    ),
  )
  const ledger = expectLedger(readField(options, 'ledger'))
  const invoices: Invoice[] = []
  const issues: Issue[] = []
  let index = 0
  for (const one of expectIterable(cases, 'cases')) {
    const path = joinPath('cases', index++)
    const parsed = safeParseCaseFile(one)
    if (!parsed.ok) {
      issues.push(...issuesWithin(path, parsed.issues))
      continue
    }
    const { debtor, accounts } = parsed.value
    accounts.forEach((account, place) => {
      if (account.currency !== currency) return
      const accountPath = joinPath(joinPath(path, 'accounts'), place)
      const unsold = unsoldIssues(account, accountPath)
      const sold = unsold.length > 0 ? unsold : invoicesOf(account, debtor.id, accountPath, asOf, ledger)
      for (const entry of sold) {
        if ('code' in entry) issues.push(entry)
        else invoices.push(entry)
      }
    })
  }
  if (issues.length > 0) throw issuesError('invalid-input', issues)
  return invoices
}

/** Where does an account not say what was sold when? */
function unsoldIssues({ dues, opening }: Account, path: string): readonly Issue[] {
  const undated = dues.flatMap(({ issuedOn }, index) =>
    issuedOn === undefined
      ? [describeFault(noDocument, joinPath(joinPath(joinPath(path, 'dues'), index), 'issuedOn'))]
      : [],
  )
  return opening === undefined ? undated : [...undated, describeFault(noSales, joinPath(path, 'opening'))]
}

function invoicesOf(
  account: Account,
  debtorId: string,
  path: string,
  asOf: CivilDate,
  ledger: CompiledLedger,
): readonly (Invoice | Issue)[] {
  const { id: accountId, currency, dues } = account
  const minorDigits = toMinorDigits(currency, 'currency')
  const { now, paid } = replay(account, minorDigits, asOf, ledger)
  const strange = now.dues.find(({ dueOn }, place) => dues[place]?.dueOn !== dueOn)
  if (strange !== undefined) return [describeFault(otherDues(strange), joinPath(path, 'events'))]
  return dues.map(({ id, issuedOn = '', dueOn, settledOn, ...due }, place) => ({
    id: [debtorId, accountId, id].join('/'),
    issuedOn,
    dueOn,
    amount: formatMinorUnits(minorUnitsOfDue({ id, dueOn, ...due }, minorDigits) ?? 0, minorDigits),
    payments: paid[place] ?? [],
    ...(settledOn === undefined ? {} : { settledOn }),
  }))
}

/** The books at the end of a day, and what went to each due on the way, by its place. */
function replay(
  account: Account,
  minorDigits: number,
  asOf: CivilDate,
  ledger: CompiledLedger,
): { readonly now: BooksNow; readonly paid: readonly (readonly InvoicePayment[])[] } {
  const { dues, events: all = [] } = account
  const { events } = historyOf(all, asOf, undefined)
  const takenBack = all.flatMap((event) => (event.kind === 'chargeback' ? [event.of] : []))
  const books = runBooks(account, minorDigits, { ledger, takenBack })
  const paid = dues.map((): InvoicePayment[] => [])
  let left: readonly MinorUnits[] = [...books.read().openUnits]
  let next = 0
  const note = (paidOn: CivilDate, kind: NonNullable<InvoicePayment['kind']>): void => {
    const { openUnits } = books.read()
    paid.forEach((payments, place) => {
      const units = subtractMinorUnits(left[place] ?? 0, openUnits[place] ?? 0)
      if (units === 0) return
      const amount = formatMinorUnits(units, minorDigits)
      payments.push(kind === 'payment' ? { paidOn, amount } : { paidOn, amount, kind })
    })
    left = [...openUnits]
  }
  for (const day of daysOf(dues, events, asOf)) {
    books.goTo(day)
    for (let event = events[next]; event?.effectiveOn === day; event = events[++next]) {
      const { kind } = event
      if (kind !== 'write-off' && kind !== 'waiver') books.apply(event)
      else {
        // What the day has paid so far is not of them.
        note(day, 'payment')
        books.apply(event)
        note(day, kind)
      }
    }
    note(day, 'payment')
  }
  return { now: books.read(), paid }
}

/** The days on which events count, and those on which held money may go to a due. */
function daysOf(
  dues: readonly Due[],
  events: readonly { readonly effectiveOn: CivilDate }[],
  asOf: CivilDate,
): readonly CivilDate[] {
  const days = events.map(({ effectiveOn }) => effectiveOn)
  for (const { issuedOn = '', dueOn } of dues) {
    days.push(issuedOn, dueOn)
    if (dueOn < asOf) days.push(addDays(dueOn, 1))
  }
  return [...new Set(days)].filter((day) => day <= asOf).sort(inOrder)
}

const noDocument: Fault = {
  code: 'missing',
  expected: { en: 'the day of the document', 'zh-CN': '开票日期' },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: {
    en: 'Give every due its issuedOn: sales go by it.',
    'zh-CN': '请为每笔款项给出 issuedOn，销售按其归属月份。',
  },
}

const noSales: Fault = {
  code: 'wrong-type',
  expected: { en: 'an account whose history starts at its start', 'zh-CN': '自始记录的账户' },
  received: { en: 'an opening balance', 'zh-CN': '期初余额' },
  remedy: {
    en: 'Give the dues that the balance is made of: it does not say when they were sold.',
    'zh-CN': '请给出构成余额的各笔款项；余额不说明何时销售。',
  },
}

function otherDues({ id }: Due): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'events that leave the dues as they were invoiced', 'zh-CN': '不改变已开票款项的事件' },
    received: {
      en: `events that make or move the due ${JSON.stringify(id)}`,
      'zh-CN': `新增或变更款项 ${JSON.stringify(id)} 的事件`,
    },
    remedy: {
      en: 'Pass such accounts as invoices of your own: what of them is a sale only you know.',
      'zh-CN': '此类账户请自行整理为发票传入；其中哪些属于销售只有您知道。',
    },
  }
}
