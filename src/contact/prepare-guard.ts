import { answerContact } from './check-contact'
import type { ContactFacts } from './contact-facts'
import { type CheckedLaw, type ContactLaw, expectLaw } from './contact-law'
import { expectContext, expectPlanned, expectQuestion, expectWindowsQuestion } from './contact-question'
import type { ContactManner, ContactRequest, ContactWindowsRequest } from './contact-request'
import { answerWindows, type ContactWindows } from './contact-windows'
import { answerCadence, type CadenceRequest, expectCadence, type FittedCadence } from './fit-cadence'
import { type PreparedContact, readyContact } from './prepare-contact'
import {
  answerScreening,
  expectLimits,
  type HarassmentFinding,
  type ScreeningLimits,
} from './screen-contacts'
import type { ContactVerdict } from './verdict'

/** The questions about contact under law that was checked once (联系守卫). */
export interface ContactGuard {
  /** May this contact happen now? See `checkContact` of `arrears/contact`. */
  readonly checkContact: (request: ContactRequest, facts: ContactFacts) => ContactVerdict
  /** When may the debtor be contacted? See `contactWindows` of `arrears/contact`. */
  readonly contactWindows: (request: ContactWindowsRequest, facts: ContactFacts) => ContactWindows
  /** The same contact, to be asked about before every dial. See `prepareContact` of `arrears/contact`. */
  readonly prepareContact: (manner: ContactManner, facts: ContactFacts) => PreparedContact
  /** How much of a cadence is permitted? See `fitCadence` of `arrears/contact`. */
  readonly fitCadence: (request: CadenceRequest, facts: ContactFacts) => FittedCadence
  /** Was anybody harassed? See `screenContacts` of `arrears/contact`. */
  readonly screenContacts: (facts: ContactFacts, limits?: ScreeningLimits) => readonly HarassmentFinding[]
}

/**
 * May the debtors of this portfolio be contacted, under this law? Checks and reads the law once, for any number of debtors.
 *
 * @throws ArrearsError `invalid-input` with every issue of the law, each with its path.
 *
 * @example
 * const zones = fixedZones('2025c', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
 * const guard = prepareGuard({ packs: [china], zones })
 * const debtor = { kind: 'person', place: 'CN', timeZones: ['Asia/Shanghai'] }
 * const facts = { debtor, history: [], marks: [], preferences: [], institution: 'micro-lender', debtKinds: ['online-consumer-credit'] }
 * const contact = guard.prepareContact({ channel: 'phone', actor: 'lender' }, { ...facts, acceptGaps: ['cn:*'] })
 * contact.check('2026-06-10T07:59:59+08:00').status // => 'blocked'
 */
export function prepareGuard(law: ContactLaw): ContactGuard {
  return guardUnder(expectLaw(law))
}

/** The guard of law that was checked. */
export function guardUnder(law: CheckedLaw): ContactGuard {
  return {
    checkContact: (request, facts) => answerContact(expectQuestion(request, facts, law)),
    contactWindows: (request, facts) => answerWindows(expectWindowsQuestion(request, facts, law)),
    prepareContact: (manner, facts) => readyContact(expectPlanned(manner, facts, law)),
    fitCadence: (request, facts) => answerCadence(expectCadence(request), expectContext(facts, law)),
    screenContacts: (facts, limits = {}) => answerScreening(expectContext(facts, law), expectLimits(limits)),
  }
}
