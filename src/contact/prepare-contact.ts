import { expectInstant, type Instant } from '../foundations'
import { type BriefVerdict, lastingVerdict } from './brief-verdict'
import { untoldZones } from './candidate-zones'
import type { ZoneClocks } from './clock-readings'
import { type ContactContext, expectPlanned, type KnownContext, type Planned } from './contact-question'
import type { ContactManner } from './contact-request'
import { generalContact } from './general-contact'
import { type Matter, matterIn } from './matter'
import { plainContact } from './plain-contact'
import { sharedLaw } from './shared-law'

/** One kind of contact with one debtor, made ready to be asked about at any instant (预先准备的联系). */
export interface PreparedContact {
  /**
   * May it happen at this instant? As `checkContact`, in short.
   *
   * @throws ArrearsError `invalid-input` for what is not an instant; `no-value-in-force` as `checkContact`.
   */
  readonly check: (at: Instant) => BriefVerdict
  /**
   * The first allowed instant from this one on, in milliseconds since 1970; `null` where none is known within 400 days. As
   * `nextAllowedAt` of a verdict.
   *
   * @throws ArrearsError as `check`.
   */
  readonly nextAllowedAt: (at: Instant) => number | null
}

/**
 * The same contact with the same debtor, to be asked about again and again: what hangs on no instant is found once.
 *
 * A dialler prepares the debtors of its list and asks before each dial; when anything becomes known of one, a contact above all,
 * it prepares that one anew. Answers are those of `checkContact` with the same context and no grounds.
 *
 * @throws ArrearsError `invalid-input` with every issue, each with its path.
 *
 * @example
 * const zones = fixedZones('2025c', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
 * const debtor = { kind: 'person', place: 'CN', timeZones: ['Asia/Shanghai'] }
 * const facts = { debtor, history: [], marks: [], preferences: [], institution: 'micro-lender', debtKinds: ['online-consumer-credit'] }
 * const manner = { channel: 'phone', actor: 'lender' }
 * const contact = prepareContact(manner, { packs: [china], zones, acceptGaps: ['cn:*'], ...facts })
 * contact.check('2026-06-10T21:59:59+08:00').status // => 'allowed'
 * contact.check('2026-06-10T22:00:00+08:00').ruleIds // => ['cn.gbt-45251.quiet-hours']
 * formatInstant(contact.nextAllowedAt('2026-06-10T22:00:00+08:00')) // => '2026-06-11T00:00:00.000Z'
 */
export function prepareContact(manner: ContactManner, context: ContactContext): PreparedContact {
  return readyContact(expectPlanned(manner, context))
}

/** The same, of a contact and a context that were checked. */
export function readyContact({ manner, context }: Planned): PreparedContact {
  const { shared = sharedLaw(context.calendars, context.zones) } = context
  const known: KnownContext = { ...context, shared }
  const matter = timelessMatter(manner, known)
  const lasting = lastingVerdict(matter)
  // Little is kept of each of very many contacts, and the rest is found again where it is needed.
  const plain = plainContact(matter, lasting, () => generalContact(timelessMatter(manner, known), lasting))
  if (plain !== undefined) return plain
  const general = generalContact(matter, lasting)
  return {
    check: (at) => general.check(expectInstant(at, 'at')),
    nextAllowedAt: (at) => general.nextAllowedAt(expectInstant(at, 'at')),
  }
}

/** What bears on this contact by clocks that are taken to be known: where one is not, that is told of the instant. */
function timelessMatter(manner: ContactManner, context: KnownContext): Matter {
  const { zones, debtor, shared = sharedLaw(context.calendars, context.zones) } = context
  const clocksOf = (names: readonly string[]): ZoneClocks =>
    shared.clocksOf(zones === undefined ? [] : [...new Set(names)])
  return matterIn(
    manner,
    { ...context, shared },
    { clocks: clocksOf(debtor.timeZones ?? []), unknownZones: untoldZones(context) },
    (zone) => ({ clocks: clocksOf([zone]), unknownZones: zones === undefined ? ['zones'] : [] }),
  )
}
