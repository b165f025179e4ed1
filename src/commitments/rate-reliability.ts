import {
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  compareMinorUnits,
  formatMinorUnits,
  inOrder,
  inputError,
  isArray,
  isCivilDate,
  type MinorUnits,
  ratioOf,
  ratioToNumber,
  readField,
  showValue,
  toMinorDigits,
  toMinorUnits,
} from '../foundations'
import type { PromiseJudgment } from './judge-promise'

/** What was promised and paid in one currency, of the promises that came due. */
export interface CurrencyReliability {
  readonly currency: CurrencyCode
  readonly promised: string
  /** What the promises that were kept had promised. */
  readonly kept: string
  /** What was paid in time, of each promise at most its amount. */
  readonly paid: string
  /** `kept` and `paid` of `promised`, 0 to 100; not rounded, the nearest number. */
  readonly keptPercent: number
  readonly paidPercent: number
}

/** How far can a debtor's word be relied on (承诺履约记录)? */
export interface ReliabilityRecord {
  readonly pending: number
  readonly kept: number
  /** Paid in part, or too late: not kept. */
  readonly partial: number
  readonly broken: number
  readonly canceled: number
  /** `kept`, `partial` and `broken`: the denominator of the kept rate (承诺兑现率). */
  readonly due: number
  /** 100 times `kept` by `due`; `null` while no promise has come due, which is no bad record. */
  readonly keptPercent: number | null
  /** By currency code; none for a currency in which no promise has come due. */
  readonly byCurrency: readonly CurrencyReliability[]
  /** How many came due last were all kept, and how many all not; one of the two is 0. */
  readonly keptInARow: number
  readonly notKeptInARow: number
  readonly longestKept: number
  readonly longestNotKept: number
  /** The day on which the last one was broken, in part or whole; `null` where none was. */
  readonly lastNotKeptOn: CivilDate | null
}

/**
 * How far has this debtor's word been kept, by count, by money and in a row?
 *
 * Counted are promises that came due: kept, partial and broken. What is pending, canceled or was made later is in no
 * rate. In a row means in order of the days on which they ended; of one day, of the day promised, then by id.
 *
 * @param judgments - As of one day, each promise once, such as `judgePromises` returns.
 * @throws ArrearsError `invalid-input` for amounts that are not exact, or an unknown currency.
 *
 * Source: kept rate = kept promises / promises due, by count or by money, pending and canceled ones left out, as
 * collections trade defines it.
 *
 * @example
 * const promises = [
 *   { id: 'P-1', madeOn: '2026-03-02', dueOn: '2026-03-10', amount: '60.00', currency: 'USD' },
 *   { id: 'P-2', madeOn: '2026-03-12', dueOn: '2026-03-20', amount: '40.00', currency: 'USD' },
 * ]
 * const events = [{ kind: 'payment', id: 'PAY-1', effectiveOn: '2026-03-09', amount: '60.00' }]
 * const accounts = [{ id: 'A-1', currency: 'USD', dues: [], events }]
 * const rule = { graceDays: 0, thresholdPercent: 100, reminderMinutesBefore: 30 }
 * const asOf = '2026-03-21'
 * const record = rateReliability(judgePromises({ debtor: { id: 'D-1' }, accounts, promises }, { asOf, rule }))
 * record.keptPercent // => 50
 * record.byCurrency[0].keptPercent // => 60
 * record.notKeptInARow // => 1
 */
export function rateReliability(judgments: readonly PromiseJudgment[]): ReliabilityRecord {
  const judged = readJudgments(judgments)
  const count = (wanted: PromiseJudgment['status']): number =>
    judged.filter(({ status }) => status === wanted).length
  const [kept, partial, broken] = [count('kept'), count('partial'), count('broken')]
  const due = kept + partial + broken
  const ended = judged
    .filter(({ status }) => status === 'kept' || isNotKept(status))
    .sort(
      (one, other) =>
        inOrder(one.endedOn ?? '', other.endedOn ?? '') ||
        inOrder(one.dueOn, other.dueOn) ||
        inOrder(one.promiseId, other.promiseId),
    )

  const run = { kept: 0, notKept: 0, longestKept: 0, longestNotKept: 0 }
  let lastNotKeptOn: CivilDate | null = null
  for (const { status, endedOn } of ended) {
    const failed = isNotKept(status)
    run.kept = failed ? 0 : run.kept + 1
    run.notKept = failed ? run.notKept + 1 : 0
    run.longestKept = Math.max(run.longestKept, run.kept)
    run.longestNotKept = Math.max(run.longestNotKept, run.notKept)
    if (failed) lastNotKeptOn = endedOn
  }
  return {
    pending: count('pending'),
    kept,
    partial,
    broken,
    canceled: count('canceled'),
    due,
    keptPercent: due === 0 ? null : (100 * kept) / due,
    byCurrency: [...new Set(ended.map(({ currency }) => currency))]
      .sort(inOrder)
      .map((currency) => reliabilityIn(currency, ended)),
    keptInARow: run.kept,
    notKeptInARow: run.notKept,
    longestKept: run.longestKept,
    longestNotKept: run.longestNotKept,
    lastNotKeptOn,
  }
}

/** What of a judgment is counted. */
type Counted = Pick<
  PromiseJudgment,
  'promiseId' | 'status' | 'dueOn' | 'currency' | 'promised' | 'paid' | 'endedOn'
>

/** Reads each entry once and by index, so that nothing in it can break off or answer twice. */
function readJudgments(judgments: unknown): readonly Counted[] {
  if (!isArray(judgments)) throw notJudgments(judgments)
  return Array.from({ length: judgments.length }, (_, index): Counted => {
    const entry = readField(judgments, index)
    const texts = ['promiseId', 'status', 'dueOn', 'currency', 'promised', 'paid'].map((name) =>
      readField(entry, name),
    )
    const [promiseId, status, dueOn, currency, promised, paid] = texts
    const endedOn = readField(entry, 'endedOn')
    if (
      typeof promiseId !== 'string' ||
      !isStatus(status) ||
      typeof currency !== 'string' ||
      typeof promised !== 'string' ||
      typeof paid !== 'string' ||
      !isDay(dueOn) ||
      !(endedOn === null || isDay(endedOn))
    ) {
      throw notJudgments(judgments)
    }
    return { promiseId, status, dueOn, currency, promised, paid, endedOn }
  })
}

function isStatus(value: unknown): value is PromiseJudgment['status'] {
  return ['not-made', 'pending', 'kept', 'partial', 'broken', 'canceled'].some((status) => status === value)
}

function isDay(value: unknown): value is CivilDate {
  return typeof value === 'string' && isCivilDate(value)
}

function notJudgments(received: unknown): Error {
  return inputError(
    {
      code: 'wrong-type',
      expected: { en: 'a list of judgments', 'zh-CN': '承诺判断的列表' },
      received: showValue(received),
      remedy: { en: 'Pass what judgePromises returned.', 'zh-CN': '请传入 judgePromises 的返回值。' },
    },
    'judgments',
  )
}

function isNotKept(status: PromiseJudgment['status']): boolean {
  return status === 'partial' || status === 'broken'
}

function reliabilityIn(currency: CurrencyCode, ended: readonly Counted[]): CurrencyReliability {
  const minorDigits = toMinorDigits(currency, 'currency')
  let promised: MinorUnits = 0
  let kept: MinorUnits = 0
  let paid: MinorUnits = 0
  for (const judgment of ended) {
    if (judgment.currency !== currency) continue
    const whole = toMinorUnits(judgment.promised, currency, 'judgments')
    const got = toMinorUnits(judgment.paid, currency, 'judgments')
    promised = addMinorUnits(promised, whole)
    if (judgment.status === 'kept') kept = addMinorUnits(kept, whole)
    paid = addMinorUnits(paid, compareMinorUnits(got, whole) < 0 ? got : whole)
  }
  const percentOf = (part: MinorUnits): number =>
    ratioToNumber(ratioOf({ numerator: String(part), denominator: String(promised), factor: 100, offset: 0 }))
  return {
    currency,
    promised: formatMinorUnits(promised, minorDigits),
    kept: formatMinorUnits(kept, minorDigits),
    paid: formatMinorUnits(paid, minorDigits),
    keptPercent: percentOf(kept),
    paidPercent: percentOf(paid),
  }
}
