import {
  addMinorUnits,
  type CivilDate,
  dayAfter,
  formatMinorUnits,
  type MinorUnits,
  readMinorUnits,
} from '../foundations'
import {
  type Account,
  type ComponentName,
  type Components,
  componentNames,
  type Due,
  minorUnitsOfDue,
  type Payment,
} from '../model'
import { allocate, type CompiledOrder, type OpenDues, openOf, PARTS } from './allocate'

/** The books of an account as of one day. */
export interface AccountBooks {
  /** The dues of the account, and its opening as one due more, last. */
  readonly dues: readonly Due[]
  /** What is left of each due after the payments so far, by its place in `dues`; credits as they are. */
  readonly openUnits: readonly MinorUnits[]
  /** What is left of each component of the dues that payments go to: five for each place in `dues`. */
  readonly parts: readonly MinorUnits[]
  /** Money received for which there was no due yet; it is held for the next one. */
  readonly unappliedUnits: MinorUnits
  /** The first later day on which money comes in or goes to a due, or `null`. */
  readonly nextMoneyOn: CivilDate | null
}

/** The id under which an account's opening appears among its dues. */
export const OPENING_DUE_ID = 'opening'

/**
 * What is left of each due of this account as of this day, after its payments (还款冲抵)?
 *
 * Payments are applied in the order of the days on which they count, each by the allocation order, those of
 * one day together; what is left over is held, and offered again whenever a due is issued, falls due or
 * becomes past due, before that day's payments. The order in which events are listed does not matter. A due
 * that states `settledOn` is settled by itself: payments do not touch it, nor credits. A due whose
 * components have both signs is taken as one amount, as principal.
 *
 * @param account - An account that was parsed.
 */
export function replayAccount(
  account: Account,
  minorDigits: number,
  asOf: CivilDate,
  order: CompiledOrder,
): AccountBooks {
  const open = openBooks(account, minorDigits)
  const { events = [] } = account
  if (events.length === 0) {
    return { ...booksOf(open, minorDigits), unappliedUnits: 0, nextMoneyOn: null }
  }
  const moneyOn = moneyByDay(events, minorDigits)
  const days = daysOfMoney(open, moneyOn)
  let held: MinorUnits = 0
  const past = days.filter((day) => day <= asOf)
  for (const day of past) {
    held = allocate(order, open, day, addMinorUnits(held, moneyOn.get(day) ?? 0))
  }
  return {
    ...booksOf(open, minorDigits),
    unappliedUnits: held,
    nextMoneyOn: nextMoneyDay(order, open, moneyOn, days.slice(past.length), held),
  }
}

/** The books before any payment. */
export function openBooks({ dues: own, opening }: Account, minorDigits: number): OpenDues {
  const dues: readonly Due[] =
    opening === undefined
      ? own
      : [
          ...own,
          {
            id: OPENING_DUE_ID,
            dueOn: opening.oldestDueOn,
            issuedOn: opening.on,
            components: opening.balance,
          },
        ]
  const parts = new Array<MinorUnits>(dues.length * PARTS).fill(0)
  const queue: number[] = []
  dues.forEach((due, place) => {
    const whole = minorUnitsOfDue(due, minorDigits) ?? 0
    if (due.settledOn !== undefined || !(whole > 0)) return
    queue.push(place)
    const { components } = due
    if (components === undefined || !isTold(components, minorDigits)) {
      parts[place * PARTS + PRINCIPAL] = whole
    } else {
      componentNames.forEach((name, component) => {
        parts[place * PARTS + component] = readMinorUnits(components[name], minorDigits) ?? 0
      })
    }
  })
  queue.sort((left, right) => {
    const [one, other] = [dues[left] as Due, dues[right] as Due]
    return inOrder(one.dueOn, other.dueOn) || inOrder(one.id, other.id)
  })
  return { dues, queue, parts }
}

/**
 * What is left of each component that a due states, by its place in the books; `null` for a due that payments
 * do not tell apart: one amount, components of both signs, a credit, or a due settled by itself.
 */
export function componentsOpen(
  { dues, parts, openUnits }: AccountBooks,
  place: number,
  minorDigits: number,
): Readonly<Partial<Record<ComponentName, string>>> | null {
  const { components, settledOn } = dues[place] as Due
  if (components === undefined || settledOn !== undefined || !isTold(components, minorDigits)) return null
  const open = openUnits[place] ?? 0
  if (open < 0) return null
  return Object.fromEntries(
    componentNames.flatMap((name, component) =>
      components[name] === undefined
        ? []
        : [[name, formatMinorUnits(parts[place * PARTS + component] as MinorUnits, minorDigits)]],
    ),
  )
}

function isTold(components: Components, minorDigits: number): boolean {
  return componentNames.every((name) => !((readMinorUnits(components[name], minorDigits) ?? 0) < 0))
}

const PRINCIPAL = 4

function booksOf(
  { dues, queue, parts }: OpenDues,
  minorDigits: number,
): Pick<AccountBooks, 'dues' | 'openUnits' | 'parts'> {
  const openUnits = dues.map((due) => minorUnitsOfDue(due, minorDigits) ?? 0)
  for (const place of queue) openUnits[place] = openOf(parts, place)
  return { dues, openUnits, parts }
}

function moneyByDay(events: readonly Payment[], minorDigits: number): ReadonlyMap<CivilDate, MinorUnits> {
  const moneyOn = new Map<CivilDate, MinorUnits>()
  for (const { effectiveOn, amount } of events) {
    const units = readMinorUnits(amount, minorDigits) ?? 0
    moneyOn.set(effectiveOn, addMinorUnits(moneyOn.get(effectiveOn) ?? 0, units))
  }
  return moneyOn
}

/** The days on which money comes in, or which change what held money may go to; earliest first. */
function daysOfMoney(
  { dues, queue }: OpenDues,
  moneyOn: ReadonlyMap<CivilDate, unknown>,
): readonly CivilDate[] {
  const days = new Set<CivilDate>(moneyOn.keys())
  for (const place of queue) {
    const { dueOn, issuedOn } = dues[place] as Due
    if (issuedOn !== undefined) days.add(issuedOn)
    days.add(dueOn)
    const past = dayAfter(dueOn, 1)
    if (past !== null) days.add(past)
  }
  return [...days].sort(inOrder)
}

function nextMoneyDay(
  order: CompiledOrder,
  open: OpenDues,
  moneyOn: ReadonlyMap<CivilDate, unknown>,
  days: readonly CivilDate[],
  held: MinorUnits,
): CivilDate | null {
  for (const day of days) {
    if (moneyOn.has(day)) return day
    if (held !== 0 && allocate(order, { ...open, parts: [...open.parts] }, day, held) !== held) return day
  }
  return null
}

function inOrder(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
