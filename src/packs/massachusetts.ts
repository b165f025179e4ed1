import type { Pack } from '../contact'
import {
  massachusettsCollectorCallsElsewhere,
  massachusettsCollectorCallsHome,
  massachusettsCollectorHours,
  massachusettsVisitHours,
  massachusettsVisits,
  massachusettsWorkCalls,
} from './massachusetts-collectors'
import {
  massachusettsCallsElsewhere,
  massachusettsCallsHome,
  massachusettsCreditorHours,
  massachusettsHouseholdElsewhere,
  massachusettsHouseholdHome,
  massachusettsHouseholdHours,
} from './massachusetts-creditors'

/**
 * Massachusetts (马萨诸塞州): the regulations of the Attorney General, which bind creditors and who acts for them, and those
 * on licensed debt collectors. They stack on federal law. Not legal advice. The first day is 2024-09-27, as of which the texts read
 * are current; when they came into force was not seen, so that before it there is no answer.
 *
 * Debts of a person count as consumer debts. The hours of a creditor rest on a secondary source. Left out: the attorney, of whom no wording
 * was seen; consents, which are not named among the facts and so lift nothing; other kinds of rules, not researched.
 */
export const massachusetts: Pack = {
  id: 'us-ma',
  place: 'US-MA',
  version: '2026.1',
  title: { en: 'Massachusetts', 'zh-CN': '美国马萨诸塞州' },
  coverage: {
    window: 'partial',
    cap: 'partial',
    gap: 'not-researched',
    prerequisite: 'not-researched',
    recipient: 'not-researched',
    block: 'not-researched',
    preference: 'partial',
    content: 'not-researched',
    record: 'not-researched',
  },
  rules: [
    massachusettsCallsHome,
    massachusettsCallsElsewhere,
    massachusettsHouseholdHome,
    massachusettsHouseholdElsewhere,
    massachusettsHouseholdHours,
    massachusettsCreditorHours,
    massachusettsCollectorHours,
    massachusettsCollectorCallsHome,
    massachusettsCollectorCallsElsewhere,
    massachusettsVisits,
    massachusettsVisitHours,
    massachusettsWorkCalls,
  ],
}
