import fc from 'fast-check'
import { type ContactContext, type ContactManner, ruleKinds } from '../../src/contact'
import { type BusinessCalendar, weekdays } from '../../src/foundations'
import {
  type Consent,
  type ContactRecord,
  channels,
  consentKinds,
  contactActors,
  contactOutcomes,
  contactPlaces,
  contactPurposes,
  contentItems,
  debtKinds,
  debtorKinds,
  institutions,
  type Mark,
  markKinds,
  type Notice,
  noticeKinds,
  type Preference,
  recipients,
} from '../../src/model'
import { type RealLaw, realLaws, zones } from './real-laws'

const MINUTE = 60_000
const DAY = 1440 * MINUTE
const WEEK = 7 * DAY

/** A week, and a contact that someone would like to make in it. */
export interface ContactWeek {
  readonly from: number
  readonly to: number
  readonly manner: ContactManner
  readonly context: ContactContext
}

/** Absent one time in so many. */
const known = <Value>(value: fc.Arbitrary<Value>, times = 10) =>
  fc.option(value, { nil: undefined, freq: times - 1 })
const rarely = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 5 }, { arbitrary: value, weight: 1 })
const anyOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values)
const few = <Value>(value: fc.Arbitrary<Value>, maxLength = 2) => fc.array(value, { maxLength })

/** A record of what is there, without what is not. */
const record = <Made extends object>(
  fields: {
    readonly [Name in keyof Made]-?: fc.Arbitrary<Made[Name] | undefined>
  },
): fc.Arbitrary<Made> =>
  fc
    .record<{ [Name in keyof Made]-?: Made[Name] | undefined }>(fields)
    .map((drawn) => Object.fromEntries(Object.entries(drawn).filter(([, one]) => one !== undefined)) as Made)

const ids = anyOf(['a', 'a', 'b'])
const accountIds = rarely(fc.constantFrom(['A-1'], ['A-2'], ['A-1', 'A-2']))
const usualChannel = fc.oneof(
  fc.constant('phone' as const),
  anyOf(channels.filter((one) => one !== 'public-post')),
)
const hours = anyOf([
  { from: '08:00', to: '12:30' },
  { from: '21:00', to: '09:00' },
  { from: '01:00', to: '02:15' },
])

const manners: fc.Arbitrary<ContactManner> = record<ContactManner>({
  channel: fc.oneof({ arbitrary: usualChannel, weight: 30 }, { arbitrary: anyOf(channels), weight: 1 }),
  actor: anyOf(contactActors),
  actorId: rarely(ids),
  principalId: rarely(ids),
  recipient: fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 4 },
    { arbitrary: anyOf(recipients), weight: 1 },
  ),
  personId: rarely(ids),
  place: known(anyOf(contactPlaces), 4),
  addressId: known(ids, 4),
  accountIds,
  purpose: rarely(anyOf(contactPurposes)),
  inReplyTo: rarely(anyOf(['0', '1', '2'])),
  contents: known(
    fc.oneof(
      { arbitrary: fc.constant(contentItems.filter((item) => !/others|suit/.test(item))), weight: 5 },
      { arbitrary: fc.constant<(typeof contentItems)[number][]>(['caller-identity', 'opt-out']), weight: 2 },
      { arbitrary: fc.subarray([...contentItems]), weight: 1 },
    ),
  ),
  isRecorded: known(anyOf([true, true, true, false])),
  acts: rarely(fc.constantFrom<string[]>([], [], ['violence'])),
})

/** What is known around a week, of which each may be unknown. */
const factsAround = (from: number, { calendar }: RealLaw) => {
  const instants = fc.oneof(
    fc.integer({ min: -8 * 1440, max: 8 * 1440 }).map((minute) => from + minute * MINUTE),
    fc
      .integer({ min: -8 * 24, max: 8 * 24 })
      .map((hour) => (Math.floor(from / DAY) * 24 + hour) * 60 * MINUTE),
    fc.integer({ min: -35 * 1440, max: -8 * 1440 }).map((minute) => from + minute * MINUTE),
  )
  const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
  const days = fc
    .oneof(fc.integer({ min: -2, max: 8 }), fc.integer({ min: -40, max: -3 }))
    .map((count) => dayOf(from + count * DAY))
  const contacts = fc
    .array(
      record<Omit<ContactRecord, 'id' | 'contents' | 'acts' | 'letter'>>({
        at: instants,
        channel: usualChannel,
        direction: anyOf(['outbound', 'outbound', 'outbound', 'inbound']),
        outcome: anyOf(contactOutcomes),
        actor: anyOf(contactActors),
        actorId: rarely(ids),
        principalId: rarely(ids),
        recipient: rarely(anyOf(recipients)),
        personId: rarely(ids),
        place: rarely(anyOf(contactPlaces)),
        addressId: known(ids, 3),
        accountIds,
        purpose: rarely(anyOf(contactPurposes)),
        inReplyTo: rarely(anyOf(['0', '1', '2'])),
        withConsent: rarely(fc.constant(true as const)),
      }),
      { maxLength: 12 },
    )
    .map((all) => all.map((one, index): ContactRecord => ({ ...one, id: String(index) })))
  const calendars: fc.Arbitrary<readonly BusinessCalendar[]> = fc
    .record({ holidays: few(days, 3), workdays: few(days, 1), to: rarely(days) })
    .map(({ holidays, workdays, to = dayOf(from + 500 * DAY) }) => {
      const open = workdays.filter((on) => /^(?:Sat|Sun)/.test(new Date(on).toUTCString()) && on <= to)
      const closed = [...new Set(holidays)].filter((on) => on <= to && !open.includes(on))
      const weekend = ['saturday', 'sunday'] as const
      const first = dayOf(from - 60 * DAY)
      return [{ id: calendar ?? 'xx', from: first, to, weekend, holidays: closed, workdays: open }]
    })
  return {
    history: known(contacts),
    marks: known(
      few(
        record<Pick<Mark, 'kind' | 'from' | 'until' | 'accountId'>>({
          kind: anyOf(markKinds),
          from: days,
          until: rarely(days),
          accountId: rarely(fc.constant('A-1')),
        }),
        1,
      ),
    ),
    consents: known(
      few(
        record<Consent>({
          kind: anyOf(consentKinds),
          from: days,
          until: rarely(days),
          form: known(anyOf(['written', 'written', 'oral'])),
          channels: rarely(fc.subarray([...channels])),
          addressId: rarely(ids),
          actorId: rarely(ids),
        }),
        3,
      ),
    ),
    notices: known(
      few(record<Notice>({ kind: anyOf(noticeKinds), sentOn: days, actorId: rarely(ids), accountIds }), 3),
    ),
    preferences: known(
      few(
        record<Preference>({
          from: days,
          until: rarely(days),
          weekdays: rarely(fc.subarray([...weekdays])),
          hours: known(
            few(hours).filter(({ length }) => length > 0),
            3,
          ),
          channels: rarely(fc.subarray([...channels])),
          places: rarely(fc.subarray([...contactPlaces])),
          addressIds: rarely(fc.constant(['a'])),
          personId: rarely(ids),
        }),
        1,
      ),
    ),
    calendars: known(calendars),
  }
}

/** What a host may accept not to know, beside the law. */
const factGaps = [
  ...[
    'debtor.kind',
    'debtor.place',
    'debtor.timeZones',
    'debtor.timeZones[0]',
    'debtor.timeZones[1]',
    'zones',
  ],
  ...['history', 'marks', 'consents', 'notices', 'preferences', 'debtor.preferences', 'identityEstablished'],
  ...['institution', 'debtKinds', 'daysPastDue', 'request.contents', 'request.isRecorded', 'request.place'],
  ...['request.addressId', 'calendars.au-national', 'calendars.ca-on', 'calendars.kz', 'calendars.ru'],
]

const gapsOf = ({ packs, place }: RealLaw): readonly string[] => [
  ...packs.map(({ id }) => `${id}:*`),
  'place',
  ...(place === undefined ? ['debtor.place'] : []),
]
const zoneGaps = factGaps.filter((gap) => /zones/i.test(gap))
const acceptedGaps = (law: RealLaw): fc.Arbitrary<readonly string[]> =>
  fc.oneof(
    { arbitrary: fc.constant([...gapsOf(law), ...zoneGaps]), weight: 1 },
    { arbitrary: fc.constant(gapsOf(law)), weight: 8 },
    { arbitrary: fc.subarray(factGaps).map((gaps) => [...gapsOf(law), ...gaps]), weight: 8 },
    {
      arbitrary: fc.subarray(law.packs.flatMap(({ id }) => ruleKinds.map((kind) => `${id}:${kind}`))),
      weight: 1,
    },
  )

const zonesOf = ({ timeZones }: RealLaw) =>
  fc.oneof(
    { arbitrary: anyOf(timeZones), weight: 12 },
    { arbitrary: fc.constantFrom([], ['Not/Known', ...(timeZones[0] ?? [])]), weight: 1 },
  )

/** Weeks anywhere in the years of a law, or around a day on which a rule or a clock changes. */
export function contactWeeks(
  around: 'anywhere' | 'around turns',
  laws: readonly RealLaw[] = realLaws,
): fc.Arbitrary<ContactWeek> {
  return anyOf(around === 'anywhere' ? laws : laws.filter(({ turns }) => turns.length > 0)).chain((law) => {
    const first = Date.parse(law.firstDay) + 2 * DAY
    const starts =
      around === 'anywhere'
        ? fc.integer({ min: first, max: Date.UTC(2027, 11, 20) })
        : fc.tuple(anyOf(law.turns), fc.integer({ min: 0, max: WEEK })).map(([turn, before]) => turn - before)
    return starts.chain((from) => weekOf(law, from))
  })
}

/** Is there a zone in which the debtor may be whose clock is not known? */
export function hasUnknownZone({ zones: data, debtor }: ContactContext): boolean {
  const { timeZones = [] } = debtor
  return data === undefined || timeZones.length === 0 || timeZones.includes('Not/Known')
}

/** The same without a reply that lifts a rule: it does so at the instant asked, and the intervals are judged without it. */
function withoutLiftingReply({ manner, context, ...week }: ContactWeek): ContactWeek {
  const { inReplyTo: _, ...unanswering } = manner
  const namesReply = context.packs.some(({ rules }) => rules.some(({ unless }) => unless?.includes('reply')))
  // What the debtor asked yields to a reply, whatever the packs say.
  const isLifted = namesReply || (context.preferences ?? []).length > 0
  return { ...week, manner: isLifted ? unanswering : manner, context }
}

function weekOf(law: RealLaw, from: number): fc.Arbitrary<ContactWeek> {
  const debtor = record<ContactContext['debtor']>({
    id: fc.constant(undefined),
    kind: known(anyOf(['person', 'person', 'person', ...debtorKinds] as const)),
    place: fc.constant(law.place),
    timeZones: zonesOf(law),
    // Of these no law asks.
    payDays: fc.constant(undefined),
  })
  return fc
    .record({
      manner: manners,
      context: record<ContactContext>({
        packs: fc.constant(law.packs),
        zones: known(fc.constant(zones), 40),
        prohibitedActs: fc.constant(undefined),
        debtor,
        ...factsAround(from, law),
        identityEstablished: known(anyOf([true, true, false])),
        institution: known(anyOf(institutions.slice(0, 4))),
        debtKinds: known(few(anyOf(debtKinds.slice(0, 4))).filter(({ length }) => length > 0)),
        daysPastDue: known(fc.integer({ min: 0, max: 90 })),
        acceptGaps: acceptedGaps(law),
        minimumConfidence: rarely(anyOf(['official', 'secondary'])),
        unspecifiedPeriods: rarely(fc.constant('calendar' as const)),
      }),
    })
    .map((drawn) => withoutLiftingReply({ ...drawn, from, to: from + WEEK }))
}
