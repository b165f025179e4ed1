import type { Pack } from '../contact'
import {
  conversationsPerDay,
  conversationsPerMonth,
  conversationsPerWeek,
  dialsPerDay,
  dialsPerMonth,
  dialsPerWeek,
} from './russia-calls'
import { identity, messageContent, protectedDebtors, retention } from './russia-manner'
import {
  meetingsPerWeek,
  messagesPerDay,
  messagesPerMonth,
  messagesPerWeek,
} from './russia-meetings-and-messages'

/**
 * Russia (俄罗斯): Federal Law 230-FZ of 2016-07-03. Not legal advice.
 *
 * Article 7 was read in part; its hours and numbers are those of the answers of the bailiff service of 2019: from the first day
 * after that year. What is new since 2025-09-01 was reported. Workdays and days off go by the calendar `ru`.
 *
 * Nothing is `complete`. Whether a dialed call that nobody answered counts is open: conversations are limited, and dials advised
 * upon. Messages are those of any electronic kind, as the answers name the text message, the telegram, voice and others; that
 * messengers are among them since 2024 was not read, and that they count is the stricter reading. Whether replies to a message of
 * the debtor count is not said: they do. Statuses stop direct contact, here calls and meetings. A message that names the
 * representative in place of the creditor cannot be told apart.
 *
 * Left out, because no text was seen: that third persons are contacted with the written consent of the debtor alone and
 * unless they object, and that a debtor may refuse contact or name a lawyer from four months after default.
 */
export const russia: Pack = {
  id: 'ru',
  place: 'RU',
  version: '2026.1',
  title: { en: 'Russia: Federal Law 230-FZ', 'zh-CN': '俄罗斯：第230-FZ号联邦法' },
  coverage: {
    window: 'partial',
    cap: 'partial',
    gap: 'not-researched',
    prerequisite: 'not-researched',
    recipient: 'not-researched',
    block: 'partial',
    preference: 'not-researched',
    content: 'partial',
    record: 'partial',
  },
  rules: [
    {
      kind: 'window',
      id: 'ru.230-fz.hours',
      label: {
        en: 'Calls and meetings on workdays 08:00 to 22:00, on days off 09:00 to 20:00',
        'zh-CN': '通话与会面：工作日 8:00 至 22:00，休息日 9:00 至 20:00',
      },
      effect: 'deny',
      // On the initiative of the creditor alone.
      scope: { channels: ['phone', 'voice-robot', 'visit'], initiators: ['collector'] },
      sense: 'allows',
      calendar: 'ru',
      history: [
        {
          from: '2020-01-01',
          value: [
            { from: '08:00', to: '22:00', on: ['business-day'] },
            { from: '09:00', to: '20:00', on: ['non-business-day'] },
          ],
          citation: {
            title: 'Федеральный закон от 03.07.2016 № 230-ФЗ, по ответам ФССП России (2019)',
            section: 'ч. 3 ст. 7',
            href: 'https://r09.fssp.gov.ru/faq/document26974543',
            confidence: 'official',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
    {
      kind: 'window',
      id: 'ru.230-fz.message-hours',
      label: {
        en: 'Messages on workdays 08:00 to 22:00, on days off 09:00 to 20:00',
        'zh-CN': '发送信息：工作日 8:00 至 22:00，休息日 9:00 至 20:00',
      },
      effect: 'deny',
      // Letters are not limited.
      scope: { channels: ['sms', 'email', 'app', 'messenger'] },
      sense: 'allows',
      calendar: 'ru',
      history: [
        {
          from: '2020-01-01',
          value: [
            { from: '08:00', to: '22:00', on: ['business-day'] },
            { from: '09:00', to: '20:00', on: ['non-business-day'] },
          ],
          citation: {
            title: 'Федеральный закон от 03.07.2016 № 230-ФЗ, по ответам ФССП России (2019)',
            section: 'ч. 5 ст. 7',
            href: 'https://r09.fssp.gov.ru/faq/document26974543',
            confidence: 'official',
            verifiedOn: '2026-11-21',
          },
        },
      ],
    },
    meetingsPerWeek,
    conversationsPerDay,
    conversationsPerWeek,
    conversationsPerMonth,
    dialsPerDay,
    dialsPerWeek,
    dialsPerMonth,
    messagesPerDay,
    messagesPerWeek,
    messagesPerMonth,
    protectedDebtors,
    identity,
    messageContent,
    retention,
  ],
}
