import type { Pack } from '../contact'
import {
  federalCallerIdentity,
  federalCollectorDisclosure,
  federalOptOut,
  federalRecordings,
  federalRetention,
  federalValidation,
  federalWorkEmail,
} from './us-federal-content'
import {
  federalCalls,
  federalDaysAfterConversation,
  federalDaysAfterConversationWithOthers,
} from './us-federal-frequency'
import {
  federalLocationAttorney,
  federalLocationContent,
  federalLocationOnce,
  federalRecipients,
} from './us-federal-others'
import { federalAttorney, federalBankruptcy, federalCease, federalDispute } from './us-federal-stops'
import { federalHours, federalPreferences } from './us-federal-times'
import { tcpaIdentity, tcpaOptOut, tcpaRecordedCalls } from './us-tcpa'

/**
 * The United States (美国联邦): the Fair Debt Collection Practices Act and Regulation F, which bind those who collect for others
 * and who buy debts, and the rules on recorded voices and on bankruptcy, which bind everybody. Not legal advice. The first day
 * of all is that of Regulation F, 2021-11-30.
 *
 * Debts of a person count as consumer debts. What is known of inconvenient times and places, and of employers who prohibit contact, is
 * passed as preferences; a written request to cease as the mark `cease-request`.
 *
 * Left out: consent to calls by robot or dialer to a mobile, as nothing tells a mobile from another line; the safe harbors
 * for e-mail and text; messages of limited content, which need say less; threats of suit on a time-barred debt, as no status says that
 * it is; that a reply must come in the slot of the message that it answers; the wait before a debt is reported to a bureau.
 */
export const usFederal: Pack = {
  id: 'us',
  place: 'US',
  version: '2026.1',
  title: { en: 'United States: FDCPA, Regulation F, TCPA', 'zh-CN': '美国联邦：FDCPA、F 条例、TCPA' },
  coverage: {
    window: 'complete',
    cap: 'partial',
    gap: 'complete',
    prerequisite: 'partial',
    recipient: 'partial',
    block: 'partial',
    preference: 'partial',
    content: 'partial',
    record: 'complete',
  },
  rules: [
    federalHours,
    federalPreferences,
    federalCalls,
    federalDaysAfterConversation,
    federalDaysAfterConversationWithOthers,
    federalRecipients,
    federalLocationOnce,
    federalLocationContent,
    federalLocationAttorney,
    federalAttorney,
    federalCease,
    federalDispute,
    federalBankruptcy,
    federalCollectorDisclosure,
    federalCallerIdentity,
    federalOptOut,
    federalValidation,
    federalWorkEmail,
    federalRetention,
    federalRecordings,
    tcpaRecordedCalls,
    tcpaOptOut,
    tcpaIdentity,
  ],
}
