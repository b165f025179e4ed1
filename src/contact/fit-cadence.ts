import {
  addDays,
  type CivilDate,
  civilDate,
  dayCount,
  daysBetween,
  describeFault,
  type Fault,
  formatInstant,
  type Issue,
  inspect,
  readInstant,
  record,
  type Shape,
  valueOrThrow,
  verbatim,
} from '../foundations'
import type { ContactRecord } from '../model'
import { blockingRules } from './blocking-rules'
import { answerContact } from './check-contact'
import { commonDay } from './common-day'
import { type ContactContext, expectContext } from './contact-question'
import { type ContactManner, contactMannerFields } from './contact-request'
import { answerWindows } from './contact-windows'

/** A cadence that somebody wishes for (期望的联系频率): so many contacts on each of these days. */
export interface CadenceRequest extends ContactManner {
  readonly from: CivilDate
  /** The last day; at most 92 days. */
  readonly to: CivilDate
  /** At most 24. */
  readonly timesPerDay: number
}

/** What of a day's contacts is permitted. */
export interface CadenceDay {
  readonly on: CivilDate
  /** When each may be made, the earliest first. */
  readonly at: readonly string[]
  /** The rules that cut the rest, by id; none where nothing was cut. */
  readonly cutBy: readonly string[]
}

/** What of a cadence is permitted (可行的联系频率). */
export interface FittedCadence {
  readonly wished: number
  readonly permitted: number
  readonly days: readonly CadenceDay[]
  /** What is not known and left out some of it. */
  readonly missing: readonly string[]
  readonly uncovered: readonly string[]
}

const MOST_DAYS = 92
const MOST_TIMES = 24
const MINUTE = 60_000

const requestShape: Shape<CadenceRequest> = /* @__PURE__ */ record<CadenceRequest>(
  // Not a spread, which would keep all of it in a bundle that uses none of it.
  /* @__PURE__ */ Object.assign({}, contactMannerFields, {
    from: civilDate,
    to: civilDate,
    timesPerDay: dayCount,
  }),
)

/**
 * How much of a cadence that is wished for is permitted, and which rules cut the rest?
 *
 * Each contact is made as early as it may be and is taken to reach the debtor, so that it counts wherever a contact can: what is
 * left is what can be relied on. A day is the time that is this day in every zone in which the debtor may be.
 *
 * @throws ArrearsError `invalid-input` with every issue, each with its path: days in the wrong order, more than 92 of them,
 * more than 24 contacts a day; `no-value-in-force` when a rule has no value yet.
 *
 * @example
 * const zones = fixedZones('2025c', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
 * const debtor = { kind: 'person', place: 'CN', timeZones: ['Asia/Shanghai'] }
 * const facts = { debtor, history: [], marks: [], preferences: [], institution: 'micro-lender', debtKinds: ['online-consumer-credit'] }
 * const wish = { channel: 'phone', actor: 'lender', from: '2026-06-10', to: '2026-06-10', timesPerDay: 5 }
 * const fitted = fitCadence(wish, { packs: [china], zones, acceptGaps: ['cn:*'], ...facts })
 * fitted.permitted // => 3
 * fitted.days[0].at // => ['2026-06-10T00:00:00.000Z', '2026-06-10T00:01:00.000Z', '2026-06-10T00:02:00.000Z']
 * fitted.days[0].cutBy // => ['cn.gbt-45251.conversations-per-day']
 */
export function fitCadence(request: CadenceRequest, context: ContactContext): FittedCadence {
  return answerCadence(expectCadence(request), expectContext(context))
}

/** The cadence that is wished for; throws `invalid-input` with every fault. */
export function expectCadence(request: unknown): CadenceRequest {
  return valueOrThrow(inspect(requestShape, request, cadenceIssues))
}

/** What of a cadence is permitted, of a request and a context that were checked. */
export function answerCadence(
  { from, to, timesPerDay, ...manner }: CadenceRequest,
  context: ContactContext,
): FittedCadence {
  const days: CadenceDay[] = []
  const planned: ContactRecord[] = []
  const missing = new Set<string>()
  const uncovered = new Set<string>()
  for (let index = 0; index <= daysBetween(from, to); index++) {
    const on = addDays(from, index)
    const day = commonDay(on, context)
    const windows = answerWindows({ request: { ...manner, from: day.start, to: day.end }, context })
    for (const fact of windows.missing) missing.add(fact)
    for (const gap of windows.uncovered) uncovered.add(gap)
    const at: string[] = []
    let earliest = day.start
    let cutBy: readonly string[] = []
    while (at.length < timesPerDay) {
      const known = withPlanned(context, planned)
      const { nextAllowedAt } = answerContact({ request: { ...manner, at: earliest }, context: known })
      const next = readInstant(nextAllowedAt) ?? Number.POSITIVE_INFINITY
      if (next >= day.end) {
        // What cuts it is what objects at a time that was open before any of these contacts.
        const open = windows.intervals[0]?.start ?? day.start + (day.end - day.start) / 2
        cutBy = objectors(manner, open, known)
        break
      }
      at.push(formatInstant(next))
      planned.push(contactOf(manner, next, planned.length))
      earliest = next + MINUTE
    }
    days.push({ on, at, cutBy })
  }
  return {
    wished: days.length * timesPerDay,
    permitted: days.reduce((count, { at }) => count + at.length, 0),
    days,
    missing: [...missing],
    uncovered: [...uncovered],
  }
}

function objectors(manner: ContactManner, at: string | number, context: ContactContext): readonly string[] {
  return blockingRules(answerContact({ request: { ...manner, at }, context }))
}

function withPlanned(context: ContactContext, planned: readonly ContactRecord[]): ContactContext {
  // Where nobody knows of the contacts so far, those to come do not make them known.
  return context.history === undefined ? context : { ...context, history: [...context.history, ...planned] }
}

/** A contact as it will stand in the history once it was made, and the debtor reached. */
function contactOf(manner: ContactManner, at: number, index: number): ContactRecord {
  const { inReplyTo: _, isRecorded: __, ...rest } = manner
  return { ...rest, id: `planned ${index}`, at, direction: 'outbound', outcome: 'answered-by-debtor' }
}

function cadenceIssues({ from, to, timesPerDay }: CadenceRequest): readonly Issue[] {
  const days = daysBetween(from, to) + 1
  return [
    ...(days < 1 ? [describeFault(endBeforeStart(from, to), 'to')] : []),
    ...(days > MOST_DAYS ? [describeFault(tooMany(MOST_DAYS, days, 'days', '天'), 'to')] : []),
    ...(timesPerDay > MOST_TIMES
      ? [describeFault(tooMany(MOST_TIMES, timesPerDay, 'contacts a day', '次/日'), 'timesPerDay')]
      : []),
  ]
}

function endBeforeStart(from: CivilDate, to: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `${from} or later`, 'zh-CN': `不早于 ${from} 的日期` },
    received: verbatim(to),
    remedy: { en: 'Exchange the two days.', 'zh-CN': '请对调两个日期。' },
  }
}

function tooMany(most: number, received: number, en: string, chinese: string): Fault {
  return {
    code: 'too-large',
    expected: { en: `at most ${most} ${en}`, 'zh-CN': `最多 ${most} ${chinese}` },
    received: verbatim(String(received)),
    remedy: { en: 'Ask in shorter stretches.', 'zh-CN': '请分段查询。' },
  }
}
