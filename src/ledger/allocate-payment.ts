import {
  type CivilDate,
  type CurrencyCode,
  canonicalJson,
  formatMinorUnits,
  type Issue,
  inspect,
  joinPath,
  record,
  type Shape,
  subtractMinorUnits,
  toMinorDigits,
  toMinorUnits,
  valueOrThrow,
} from '../foundations'
import {
  type Account,
  type AccountEvent,
  accountIssues,
  accountShape,
  type ComponentName,
  componentNames,
  type Due,
  designationIssues,
  duplicateIdIssue,
  type Payment,
  paymentIssues,
  paymentShape,
} from '../model'
import { allocate } from './allocate'
import type { AllocationOrder, AllocationTiming } from './allocation-order'
import { type ClassesOn, orderFinder } from './allocation-rules'
import { recover } from './apply-event'
import { type CompiledLedger, expectLedger } from './ledger-policy'
import { booksAsOf } from './replay-books'

/** What of a payment went to one component of one due. */
export interface AllocatedPart {
  readonly dueId: string
  readonly dueOn: CivilDate
  /** `null` for a due that states one amount and no components. */
  readonly component: ComponentName | null
  readonly timing: AllocationTiming
  readonly amount: string
}

/** Where a payment goes; `parts`, `recovered` and `unapplied` add up to `amount`. */
export interface PaymentAllocation {
  readonly accountId: string
  readonly paymentId: string
  readonly effectiveOn: CivilDate
  readonly currency: CurrencyCode
  readonly amount: string
  /** In the order in which the money went. */
  readonly parts: readonly AllocatedPart[]
  /** What went to what had been written off. */
  readonly recovered: string
  /** What no due took on that day; it is held. */
  readonly unapplied: string
  /** The order by which it was done, with its source. */
  readonly order: Pick<AllocationOrder, 'id' | 'label' | 'source'>
}

interface Asked {
  readonly account: Account
  readonly payment: Payment
}

const askedShape: Shape<Asked> = /* @__PURE__ */ record<Asked>({
  account: accountShape,
  payment: paymentShape,
})

/**
 * To what does this payment go, on the day on which it counts (还款冲抵明细)?
 *
 * The other events of the account are applied first, up to that day and those of the day itself included, so
 * that the answer for the last payment recorded is the change it made. A payment that the account lists
 * already is taken out first. Money that was held before stays apart.
 *
 * @param ledger - Compiled; absent, the oldest due is paid first, in advance too.
 * @param classesOn - The classes of the account, where the rules of the ledger ask for them.
 * @throws ArrearsError `invalid-input` with every issue, each with its path: a payment that is no exact
 * positive amount of the account's currency, or that bears the id of a different one; a ledger that was not
 * compiled.
 *
 * @example
 * const due = { id: '1', dueOn: '2026-03-01', components: { cost: '200.00', interest: '500.00', principal: '10000.00' } }
 * const account = { id: 'A-1', currency: 'CNY', dues: [due] }
 * const payment = { kind: 'payment', id: 'P-1', effectiveOn: '2026-03-31', amount: '600.00' }
 * const { parts } = allocatePayment(account, payment)
 * parts.map(({ component, amount }) => [component, amount]) // => [['cost', '200.00'], ['interest', '400.00']]
 */
export function allocatePayment(
  account: Account,
  payment: Payment,
  ledger?: CompiledLedger,
  classesOn?: ClassesOn,
): PaymentAllocation {
  const asked = valueOrThrow(inspect(askedShape, { account, payment }, askedIssues))
  const { id, effectiveOn } = asked.payment
  const { events = [], currency } = asked.account
  const minorDigits = toMinorDigits(currency, 'account.currency')
  const others = { ...asked.account, events: events.filter((event) => event.id !== id && !undoes(event, id)) }
  const compiled = expectLedger(ledger)
  const books = booksAsOf(others, minorDigits, {
    asOf: effectiveOn,
    ledger: compiled,
    ...(classesOn === undefined ? {} : { classesOn }),
  })
  const amount = toMinorUnits(asked.payment.amount, currency, 'payment.amount')
  const parts: AllocatedPart[] = []
  const order = orderFinder(compiled, classesOn)(books, effectiveOn, asked.payment)
  const left = allocate(
    order,
    books,
    effectiveOn,
    amount,
    (place, component, units) => {
      const { id: dueId, dueOn, components } = books.dues[place] as Due
      parts.push({
        dueId,
        dueOn,
        component: components === undefined ? null : (componentNames[component] as ComponentName),
        timing: dueOn < effectiveOn ? 'past-due' : dueOn === effectiveOn ? 'due' : 'in-advance',
        amount: formatMinorUnits(units, minorDigits),
      })
    },
    asked.payment.dueIds,
  )
  const unapplied = recover(books, left)
  const { id: orderId, label, source } = order.order
  return {
    accountId: asked.account.id,
    paymentId: id,
    effectiveOn,
    currency,
    amount: formatMinorUnits(amount, minorDigits),
    parts,
    recovered: formatMinorUnits(subtractMinorUnits(left, unapplied), minorDigits),
    unapplied: formatMinorUnits(unapplied, minorDigits),
    order: {
      id: orderId,
      ...(label === undefined ? {} : { label }),
      ...(source === undefined ? {} : { source }),
    },
  }
}

/** What undoes a payment, or takes it back, says nothing of where it went. */
function undoes(event: AccountEvent, id: string): boolean {
  return (event.kind === 'reversal' || event.kind === 'chargeback') && event.of === id
}

function askedIssues({ account, payment }: Asked): readonly Issue[] {
  const { currency, opening, events = [] } = account
  const listed = events.findIndex(({ id }) => id === payment.id)
  const present = events[listed]
  return [
    ...accountIssues(account, 'account'),
    ...paymentIssues(payment, currency, opening?.on, 'payment'),
    ...designationIssues(payment, account, 'payment'),
    ...(present === undefined || canonicalJson(present) === canonicalJson(payment)
      ? []
      : [duplicateIdIssue(payment.id, joinPath('account.events', listed), 'payment.id')]),
  ]
}
