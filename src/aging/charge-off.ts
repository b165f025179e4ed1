import {
  addDays,
  type Citation,
  type CivilDate,
  civilDate,
  dayAfter,
  findInForce,
  historyOrderIssues,
  inOrder,
  inspect,
  nullable,
  oneOf,
  record,
  type Shape,
  valueOn,
  valueOrThrow,
} from '../foundations'
import { type ChargeOffClock, chargeOffClockShape } from './charge-off-clock'
import { type DueDateDay, daysPastDue } from './days-past-due'

/** The day of the question, how its days are counted, and the clock. Nothing of it has a default. */
export interface ChargeOffOptions {
  readonly asOf: CivilDate
  readonly dueDateIsDay: DueDateDay
  readonly clock: ChargeOffClock
}

interface ChargeOffBasis {
  readonly asOf: CivilDate
  /** Of the oldest unpaid due; 0 when nothing is past due. */
  readonly daysPastDue: number
  /** The days past due at which the clock runs out. */
  readonly threshold: number
  /** The id of the clock. */
  readonly clock: string
  /** Of the value of the clock that is in force. */
  readonly source: Citation
  /** The first later day on which the status or `on` would differ if nothing is paid, or `null`. */
  readonly changesOn: CivilDate | null
}

/**
 * By which day is a debt to be charged off?
 *
 * - `pending`: by `on`, which lies ahead; `reached`: by `on`, which is today or past.
 * - `nothing-past-due`: there is no such day, for no clock runs.
 */
export type ChargeOffDay =
  | (ChargeOffBasis & { readonly status: 'pending' | 'reached'; readonly on: CivilDate })
  | (ChargeOffBasis & { readonly status: 'nothing-past-due'; readonly on: null })

interface Clocked {
  readonly oldestUnpaidDueOn: CivilDate | null
  readonly options: ChargeOffOptions
}

const clockedShape: Shape<Clocked> = /* @__PURE__ */ record<Clocked>({
  oldestUnpaidDueOn: /* @__PURE__ */ nullable(civilDate),
  options: /* @__PURE__ */ record<ChargeOffOptions>({
    asOf: civilDate,
    dueDateIsDay: /* @__PURE__ */ oneOf([0, 1]),
    clock: chargeOffClockShape,
  }),
})

/**
 * By which day is this debt to be charged off, or classified as loss (核销日)?
 *
 * The day on which the days past due of its oldest unpaid due reach the number of the clock that is in force on
 * `asOf`: they add up from the contractual due date, whatever was paid of it, and no month end moves the day. What is
 * due today or later has no such day yet.
 *
 * A clock of days past due is not the only one: bankruptcy, fraud and death have clocks of their own, from the notice
 * or the discovery. None of those is shipped, because their numbers were not read in a primary text; whoever has one
 * of these facts must not rest on this answer.
 *
 * @param oldestUnpaidDueOn - The due date by contract, as `ageAccount` tells it; `null` when nothing is owed.
 * @throws ArrearsError `invalid-input` with every issue; `no-value-in-force` before the first value of the clock and
 * from its end on; `date-out-of-range` when the day cannot be written.
 *
 * Source: Uniform Retail Credit Classification and Account Management Policy (US agencies), for counting from the
 * contractual due date.
 *
 * @example
 * const options = { asOf: '2026-03-31', dueDateIsDay: 0, clock: usClosedEndChargeOff }
 * chargeOffOn('2026-01-31', options).on // => '2026-05-31'
 * chargeOffOn('2026-01-31', { ...options, asOf: '2026-05-31' }).status // => 'reached'
 * chargeOffOn('2026-03-31', options).status // => 'nothing-past-due'
 */
export function chargeOffOn(oldestUnpaidDueOn: CivilDate | null, options: ChargeOffOptions): ChargeOffDay {
  const {
    oldestUnpaidDueOn: dueOn,
    options: { asOf, dueDateIsDay, clock },
  } = valueOrThrow(
    inspect(clockedShape, { oldestUnpaidDueOn, options }, (form) =>
      historyOrderIssues(form.options.clock, 'options.clock'),
    ),
  )
  const { value, citation } = valueOn(clock, asOf)
  const basis = {
    asOf,
    daysPastDue: dueOn === null ? 0 : daysPastDue(dueOn, asOf, dueDateIsDay),
    threshold: value.daysPastDue,
    clock: clock.id,
    source: { ...citation },
    changesOn: dueOn === null ? null : changeAfter(dueOn, { asOf, dueDateIsDay, clock }),
  }
  if (dueOn === null || basis.daysPastDue === 0) return { ...basis, status: 'nothing-past-due', on: null }
  return {
    ...basis,
    status: basis.daysPastDue < basis.threshold ? 'pending' : 'reached',
    on: addDays(dueOn, basis.threshold - dueDateIsDay),
  }
}

function changeAfter(dueOn: CivilDate, { asOf, dueDateIsDay, clock }: ChargeOffOptions): CivilDate | null {
  // The day itself follows from the threshold, which may lie past the last day that can be written.
  const visibleOn = (day: CivilDate): string => {
    const days = daysPastDue(dueOn, day, dueDateIsDay)
    const threshold = findInForce(clock, day)?.value.daysPastDue ?? null
    if (threshold === null) return 'no clock'
    return days === 0 ? 'nothing past due' : `${threshold} ${days < threshold}`
  }
  const counts = [1, ...clock.history.flatMap(({ value }) => value?.daysPastDue ?? [])]
  const now = visibleOn(asOf)
  return (
    [
      ...clock.history.map(({ from }) => from),
      ...counts.flatMap((count) => dayAfter(dueOn, count - dueDateIsDay) ?? []),
    ]
      .filter((day) => day > asOf)
      .sort(inOrder)
      .find((day) => visibleOn(day) !== now) ?? null
  )
}
