import type { Pack } from '../contact'
import { bankRecording, bankUnansweredPerNumber } from './china-banks'
import { cardRecipients, cardRecording, cardSettlement } from './china-cards'
import { consumerFinanceRecipients, consumerFinanceRecords } from './china-consumer-finance'
import {
  conversationsPerDay,
  debtorFirst,
  noDisclosure,
  quietHours,
  recipients,
  refusalOfOthers,
} from './china-standard'

/**
 * Mainland China (中国大陆): the recommended national standard on collection of online personal consumer credit, the guide of
 * the banking association, the rules on credit cards and on consumer finance companies. Not legal advice.
 *
 * Nothing is `complete`: of the standard and of the guide only reports were seen, and of the rules of provinces nothing. Left
 * out, because a text, a date or a number was not seen: the interval of seven days between cycles of collection, the
 * years for which the standard has records kept, and the content of letters on cards. Calls of the notice type (告知式) that connect,
 * of which three a day are allowed beside three conversations, are not told apart from conversations by a contact record.
 */
export const china: Pack = {
  id: 'cn',
  place: 'CN',
  version: '2026.2',
  title: { en: 'Mainland China: consumer credit', 'zh-CN': '中国大陆：个人消费信贷' },
  coverage: {
    window: 'partial',
    cap: 'partial',
    gap: 'partial',
    prerequisite: 'partial',
    recipient: 'partial',
    block: 'partial',
    preference: 'partial',
    content: 'partial',
    record: 'partial',
  },
  rules: [
    quietHours,
    conversationsPerDay,
    recipients,
    debtorFirst,
    refusalOfOthers,
    noDisclosure,
    bankUnansweredPerNumber,
    bankRecording,
    cardRecipients,
    cardSettlement,
    cardRecording,
    consumerFinanceRecords,
    consumerFinanceRecipients,
  ],
}
