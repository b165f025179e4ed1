import type { Pack } from '../contact'
import {
  districtCallOptOut,
  districtCalls,
  districtDaysAfterConversation,
  districtHours,
  districtVisits,
} from './district-of-columbia-calls'
import {
  districtConsent,
  districtEmailRequests,
  districtMessages,
  districtNoticeFirst,
  districtPrivateRequests,
  districtTextRequests,
} from './district-of-columbia-messages'

/**
 * The District of Columbia (哥伦比亚特区): section 28-3814 of its Code, which binds whoever collects consumer debts of more than
 * 30 days past due but those on land and vehicles. It stacks on federal law. Not legal advice. The first day is the law's own,
 * 2023-01-01.
 *
 * Debts of a person that are no trade debts count as consumer debts. Left out: the moratorium of a public-health emergency, as no
 * status says that there is one; that a completed call which the consumer had asked for does not count.
 */
export const districtOfColumbia: Pack = {
  id: 'us-dc',
  place: 'US-DC',
  version: '2026.1',
  title: { en: 'District of Columbia', 'zh-CN': '美国哥伦比亚特区' },
  coverage: {
    window: 'complete',
    cap: 'partial',
    gap: 'complete',
    prerequisite: 'partial',
    recipient: 'not-researched',
    block: 'partial',
    preference: 'partial',
    content: 'partial',
    record: 'not-researched',
  },
  rules: [
    districtHours,
    districtVisits,
    districtCalls,
    districtDaysAfterConversation,
    districtCallOptOut,
    districtNoticeFirst,
    districtConsent,
    districtTextRequests,
    districtEmailRequests,
    districtPrivateRequests,
    districtMessages,
    {
      kind: 'content',
      id: 'us-dc.28-3814.opt-out',
      label: { en: 'How to opt out, in every electronic message', 'zh-CN': '电子信息均应载明退订方式' },
      effect: 'deny',
      scope: {
        channels: ['sms', 'email', 'app', 'messenger'],
        actors: ['lender', 'agency', 'debt-buyer'],
        debtors: ['person'],
        debtKinds: [
          'credit-card',
          'online-consumer-credit',
          'consumer-credit',
          'student-loan',
          'medical',
          'rent',
          'utility',
          'other',
        ],
        daysPastDue: { from: 31 },
      },
      must: ['opt-out'],
      history: [
        {
          from: '2023-01-01',
          value: 'in-force',
          citation: {
            title: 'Code of the District of Columbia',
            section: '28-3814(d)(4)(B)',
            href: 'https://github.com/DCCouncil/law-xml',
            confidence: 'verified',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
    {
      kind: 'content',
      id: 'us-dc.28-3814.no-disclosure',
      label: {
        en: 'Nothing of the debt to relatives, friends, neighbors or the employer',
        'zh-CN': '不得向亲友、邻居或雇主透露债务',
      },
      effect: 'deny',
      scope: {
        recipients: [
          'spouse',
          'parent',
          'heir',
          'contact-person',
          'relative',
          'employer',
          'colleague',
          'neighbor',
          'other',
        ],
        actors: ['lender', 'agency', 'debt-buyer'],
        debtors: ['person'],
        debtKinds: [
          'credit-card',
          'online-consumer-credit',
          'consumer-credit',
          'student-loan',
          'medical',
          'rent',
          'utility',
          'other',
        ],
        daysPastDue: { from: 31 },
      },
      mustNot: ['debt-to-others', 'debt-details'],
      history: [
        {
          from: '2023-01-01',
          value: 'in-force',
          citation: {
            title: 'Code of the District of Columbia',
            section: '28-3814',
            href: 'https://github.com/DCCouncil/law-xml',
            confidence: 'verified',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
    {
      kind: 'block',
      id: 'us-dc.28-3814.attorney',
      label: { en: 'The attorney instead of the consumer', 'zh-CN': '有律师代理的，应联系律师' },
      effect: 'deny',
      scope: {
        recipients: ['debtor', 'co-debtor', 'guarantor', 'spouse'],
        actors: ['lender', 'agency', 'debt-buyer'],
        debtors: ['person'],
        debtKinds: [
          'credit-card',
          'online-consumer-credit',
          'consumer-credit',
          'student-loan',
          'medical',
          'rent',
          'utility',
          'other',
        ],
        daysPastDue: { from: 31 },
      },
      statuses: ['represented'],
      history: [
        {
          from: '2023-01-01',
          value: 'in-force',
          citation: {
            title: 'Code of the District of Columbia',
            section: '28-3814',
            href: 'https://github.com/DCCouncil/law-xml',
            confidence: 'verified',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
  ],
}
