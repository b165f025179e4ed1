import { TZDate } from '@date-fns/tz'
import { addDays, startOfDay } from 'date-fns'
import { fromZonedTime, toZonedTime } from 'date-fns-tz'
import { DateTime } from 'luxon'
import { Temporal } from 'temporal-polyfill'
import { randomOf } from './random.mjs'

const DAY = 86_400_000
const MINUTE = 60_000
const OPENS = 8 * 60
const CLOSES = 21 * 60
const MOST = 7
const PERIOD_DAYS = 7
const HOURS_BIT = 1
const DAY_BIT = 2
const COUNT_BIT = 4
const FIRST_DAY = Date.UTC(2024, 0, 1) / DAY
const DAYS = 3 * 365

/** Fifty zones, with half and quarter hours, on both sides of the equator. */
export const zoneNames = [
  ...['Los_Angeles', 'Denver', 'Phoenix', 'Chicago', 'New_York', 'Halifax', 'St_Johns', 'Anchorage'],
  ...['Mexico_City', 'Bogota', 'Lima', 'Caracas', 'Montevideo', 'Sao_Paulo', 'Toronto', 'Winnipeg'],
].map((city) => `America/${city}`)
zoneNames.push(
  ...['London', 'Lisbon', 'Berlin', 'Paris', 'Madrid', 'Rome', 'Warsaw', 'Athens', 'Kyiv', 'Moscow'].map(
    (city) => `Europe/${city}`,
  ),
  ...['Shanghai', 'Tokyo', 'Seoul', 'Kolkata', 'Kathmandu', 'Karachi', 'Dubai', 'Tehran', 'Almaty'].map(
    (city) => `Asia/${city}`,
  ),
  ...['Singapore', 'Jakarta', 'Manila', 'Bangkok', 'Hong_Kong'].map((city) => `Asia/${city}`),
  ...['Sydney', 'Melbourne', 'Brisbane', 'Adelaide', 'Perth', 'Darwin'].map((city) => `Australia/${city}`),
  ...['Algiers', 'Lagos', 'Johannesburg', 'Nairobi'].map((city) => `Africa/${city}`),
)

const isoOf = (day) => new Date(day * DAY).toISOString().slice(0, 10)

/** Ten holidays a year, by their days since 1970. */
export const holidays = new Set(
  Array.from({ length: 30 }, (_, index) => FIRST_DAY + Math.floor((index * DAYS) / 30) + (index % 5)),
)

/**
 * Debtors with twenty contacts each within a month.
 *
 * @param zones - The zones they live in, in turn.
 * @param month - The start of the month, as a day since 1970; another for each where there is none.
 */
export function makeDebtors(count, zones, month) {
  const next = randomOf(23)
  return Array.from({ length: count }, (_, index) => {
    const start = (month ?? FIRST_DAY + 40 + next(DAYS - 80)) * DAY
    const events = Array.from({ length: 20 }, () => start + next(30 * 24 * 60) * MINUTE).sort((a, b) => a - b)
    return { zone: zones[index % zones.length], start, events }
  })
}

/** Instants of whole minutes within forty days of the start of the month, each with its debtor, the debtors in turn. */
export function makeQuestions(debtors, count) {
  const next = randomOf(7)
  return Array.from({ length: count }, (_, index) => {
    const debtor = debtors[index % debtors.length]
    return { debtor, at: debtor.start + next(40 * 24 * 60) * MINUTE }
  })
}

/** The rules as a pack: hours, days without calls, and at most six calls in any seven days. */
function packOf() {
  const label = { en: 'A rule', 'zh-CN': '规则' }
  const citation = { title: 'Benchmark', confidence: 'verified' }
  const common = { label, effect: 'deny', scope: { channels: ['phone'] } }
  const history = (value) => [{ from: '2000-01-01', value, citation }]
  const kinds = ['gap', 'prerequisite', 'recipient', 'block', 'preference', 'content', 'record']
  return {
    id: 'xx',
    place: 'XX',
    version: '1',
    title: label,
    coverage: {
      window: 'complete',
      cap: 'complete',
      ...Object.fromEntries(kinds.map((kind) => [kind, 'none-in-law'])),
    },
    rules: [
      {
        ...common,
        kind: 'window',
        id: 'hours',
        sense: 'allows',
        history: history([{ from: '08:00', to: '21:00' }]),
      },
      {
        ...common,
        kind: 'window',
        id: 'days',
        sense: 'forbids',
        calendar: 'holidays',
        history: history([{ from: '00:00', to: '24:00', on: ['sunday', 'holiday'] }]),
      },
      {
        ...common,
        kind: 'cap',
        id: 'count',
        counts: {
          channels: ['phone'],
          outcomes: ['answered-by-debtor'],
          directions: ['outbound'],
          actors: ['lender'],
        },
        history: history({ most: MOST, period: { days: PERIOD_DAYS } }),
      },
    ],
  }
}

/** The law and a guard under it, and the contacts with these debtors, prepared. */
export function prepareAll({ prepareGuard }, zones, debtors) {
  const calendar = {
    id: 'holidays',
    from: isoOf(FIRST_DAY - 60),
    to: isoOf(FIRST_DAY + DAYS + 500),
    weekend: ['sunday'],
    holidays: [...holidays].map(isoOf),
  }
  const guard = prepareGuard({ packs: [packOf()], zones, calendars: [calendar] })
  return debtors.map(({ zone, events }) =>
    guard.prepareContact(
      { channel: 'phone', actor: 'lender' },
      {
        debtor: { place: 'XX', timeZones: [zone] },
        history: events.map((at, index) => ({
          id: String(index),
          at,
          channel: 'phone',
          direction: 'outbound',
          outcome: 'answered-by-debtor',
          actor: 'lender',
        })),
      },
    ),
  )
}

const bitOf = { hours: HOURS_BIT, days: DAY_BIT, count: COUNT_BIT }

/** The rules that block, of a verdict, as the other ways tell them. */
export const bitsOf = ({ ruleIds }) => ruleIds.reduce((bits, id) => bits | bitOf[id], 0)

/** What every way decides once it knows the local day and minute, and from when to when contacts count. */
function decide(day, minute, from, to, events) {
  let found = 0
  if (minute < OPENS || minute >= CLOSES) found |= HOURS_BIT
  // 1970-01-01 was a Thursday.
  if ((day + 4) % 7 === 0 || holidays.has(day)) found |= DAY_BIT
  let count = 0
  for (let index = events.length - 1; index >= 0; index--) {
    const event = events[index]
    if (event < from) break
    if (event < to) count++
  }
  return count >= MOST ? found | COUNT_BIT : found
}

/** The offsets that the arithmetic alone is given: of the instant, and of both ends of the days that count. */
export function givenOffsets({ instantAt }, zones, { debtor: { zone, events }, at }) {
  const offset = zones.offsetMinutesAt(zone, at) * MINUTE
  const day = Math.floor((at + offset) / DAY)
  const first = day - PERIOD_DAYS + 1
  return {
    at,
    events,
    offset,
    offsetFrom: first * DAY - instantAt(zones, zone, isoOf(first), 0),
    offsetTo: (day + 1) * DAY - instantAt(zones, zone, isoOf(day + 1), 0),
  }
}

/** Arithmetic alone, with the offsets given: the limit. */
export function decideByArithmetic({ at, events, offset, offsetFrom, offsetTo }) {
  const wall = at + offset
  const day = Math.floor(wall / DAY)
  const from = (day - PERIOD_DAYS + 1) * DAY - offsetFrom
  const to = (day + 1) * DAY - offsetTo
  return decide(day, (wall - day * DAY) / MINUTE, from, to, events)
}

const formats = new Map()
const newFormat = (zone) =>
  new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
const keptFormat = (zone) => {
  const kept = formats.get(zone) ?? newFormat(zone)
  formats.set(zone, kept)
  return kept
}

/** The local time as if it were in UTC, cut from the text by position. */
function wallOf(format, at) {
  const text = format.format(at)
  return Date.UTC(
    +text.slice(6, 10),
    +text.slice(0, 2) - 1,
    +text.slice(3, 5),
    +text.slice(12, 14),
    +text.slice(15, 17),
  )
}

const byIntl =
  (formatOf) =>
  ({ debtor: { zone, events }, at }) => {
    const format = formatOf(zone)
    const wall = wallOf(format, at)
    const day = Math.floor(wall / DAY)
    // The start of a day: by the offset of now, mended by what the clock shows then.
    const startOf = (one) => {
      const guess = one * DAY - (wall - at)
      return guess + (one * DAY - wallOf(format, guess))
    }
    return decide(day, (wall - day * DAY) / MINUTE, startOf(day - PERIOD_DAYS + 1), startOf(day + 1), events)
  }

/** The same decision as users of other libraries would write it, one call for the local time, one for each end. */
export const peers = {
  'Intl, formatter kept': byIntl(keptFormat),
  'Intl, a new formatter each time': byIntl(newFormat),
  'date-fns-tz': ({ debtor: { zone, events }, at }) => {
    const local = toZonedTime(at, zone)
    const start = startOfDay(local)
    const day = Math.round((start.getTime() - start.getTimezoneOffset() * MINUTE) / DAY)
    const from = fromZonedTime(addDays(start, 1 - PERIOD_DAYS), zone).getTime()
    const to = fromZonedTime(addDays(start, 1), zone).getTime()
    return decide(day, local.getHours() * 60 + local.getMinutes(), from, to, events)
  },
  luxon: ({ debtor: { zone, events }, at }) => {
    const local = DateTime.fromMillis(at, { zone })
    const start = local.startOf('day')
    const day = Date.UTC(local.year, local.month - 1, local.day) / DAY
    const from = start.minus({ days: PERIOD_DAYS - 1 }).toMillis()
    const to = start.plus({ days: 1 }).toMillis()
    return decide(day, local.hour * 60 + local.minute, from, to, events)
  },
  '@date-fns/tz': ({ debtor: { zone, events }, at }) => {
    const local = new TZDate(at, zone)
    const start = startOfDay(local)
    const day = Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / DAY
    const from = addDays(start, 1 - PERIOD_DAYS).getTime()
    const to = addDays(start, 1).getTime()
    return decide(day, local.getHours() * 60 + local.getMinutes(), from, to, events)
  },
  'temporal-polyfill': ({ debtor: { zone, events }, at }) => {
    const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
    const start = local.startOfDay()
    const day = Date.UTC(local.year, local.month - 1, local.day) / DAY
    const from = start.subtract({ days: PERIOD_DAYS - 1 }).epochMilliseconds
    const to = start.add({ days: 1 }).epochMilliseconds
    return decide(day, local.hour * 60 + local.minute, from, to, events)
  },
}

/** The next allowed instant, day by day, with luxon. */
export function nextWithLuxon({ debtor: { zone, events }, at }) {
  const now = DateTime.fromMillis(at, { zone })
  for (let start = now.startOf('day'); ; start = start.plus({ days: 1 }).startOf('day')) {
    const day = Date.UTC(start.year, start.month - 1, start.day) / DAY
    const from = start.minus({ days: PERIOD_DAYS - 1 }).toMillis()
    const to = start.plus({ days: 1 }).toMillis()
    if (decide(day, OPENS, from, to, events) !== 0) continue
    const opens = Math.max(at, start.set({ minute: 0, hour: OPENS / 60 }).toMillis())
    if (opens < start.set({ minute: 0, hour: CLOSES / 60 }).toMillis()) return opens
  }
}

/** The next allowed instant, a quarter of an hour at a time, with date-fns-tz. */
export function nextByStepping(question) {
  const step = 15 * MINUTE
  const isAllowed = (at) => peers['date-fns-tz']({ debtor: question.debtor, at }) === 0
  if (isAllowed(question.at)) return question.at
  let at = Math.ceil((question.at + 1) / step) * step
  while (!isAllowed(at)) at += step
  return at
}
