import type { CapRule } from '../contact'

/** How many meetings a week (每周会面次数)? */
export const meetingsPerWeek: CapRule = {
  kind: 'cap',
  id: 'ru.230-fz.meetings-per-week',
  label: { en: 'At most one meeting a week', 'zh-CN': '每周会面不超过一次' },
  effect: 'deny',
  scope: {
    channels: ['visit'],
    // On the initiative of the creditor alone.
    initiators: ['collector'],
  },
  counts: {
    channels: ['visit'],
    // Not one at which nobody was met.
    outcomes: ['hung-up', 'answered-by-debtor', 'answered-by-other'],
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
    except: ['reply'],
  },
  history: [
    {
      from: '2020-01-01',
      value: { most: 1, period: { unspecified: 'week' } },
      citation: {
        title: 'Федеральный закон от 03.07.2016 № 230-ФЗ, по ответам ФССП России (2019)',
        section: 'ч. 3 ст. 7',
        href: 'https://r09.fssp.gov.ru/faq/document26974543',
        confidence: 'official',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How many messages a day (每日信息条数)? */
export const messagesPerDay: CapRule = {
  kind: 'cap',
  id: 'ru.230-fz.messages-per-day',
  label: { en: 'At most two messages a day', 'zh-CN': '每日发送信息不超过两条' },
  effect: 'deny',
  scope: { channels: ['sms', 'email', 'app', 'messenger'] },
  counts: {
    channels: ['phone', 'voice-robot', 'sms', 'email', 'app', 'messenger'],
    // Voice messages among them; whether one that did not arrive counts is not said: it does.
    outcomes: ['voicemail', 'delivered', 'read', 'not-delivered'],
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
  },
  history: [
    {
      from: '2020-01-01',
      value: { most: 2, period: { days: 1 } },
      citation: {
        title: 'Федеральный закон от 03.07.2016 № 230-ФЗ, по ответам ФССП России (2019)',
        section: 'ч. 5 ст. 7',
        href: 'https://r09.fssp.gov.ru/faq/document26974543',
        confidence: 'official',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How many messages a week (每周信息条数)? */
export const messagesPerWeek: CapRule = {
  kind: 'cap',
  id: 'ru.230-fz.messages-per-week',
  label: { en: 'At most four messages a week', 'zh-CN': '每周发送信息不超过四条' },
  effect: 'deny',
  scope: { channels: ['sms', 'email', 'app', 'messenger'] },
  counts: {
    channels: ['phone', 'voice-robot', 'sms', 'email', 'app', 'messenger'],
    outcomes: ['voicemail', 'delivered', 'read', 'not-delivered'],
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
  },
  history: [
    {
      from: '2020-01-01',
      value: { most: 4, period: { unspecified: 'week' } },
      citation: {
        title: 'Федеральный закон от 03.07.2016 № 230-ФЗ, по ответам ФССП России (2019)',
        section: 'ч. 5 ст. 7',
        href: 'https://r09.fssp.gov.ru/faq/document26974543',
        confidence: 'official',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How many messages a month (每月信息条数)? */
export const messagesPerMonth: CapRule = {
  kind: 'cap',
  id: 'ru.230-fz.messages-per-month',
  label: { en: 'At most sixteen messages a month', 'zh-CN': '每月发送信息不超过十六条' },
  effect: 'deny',
  scope: { channels: ['sms', 'email', 'app', 'messenger'] },
  counts: {
    channels: ['phone', 'voice-robot', 'sms', 'email', 'app', 'messenger'],
    outcomes: ['voicemail', 'delivered', 'read', 'not-delivered'],
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
  },
  history: [
    {
      from: '2020-01-01',
      value: { most: 16, period: { unspecified: 'month' } },
      citation: {
        title: 'Федеральный закон от 03.07.2016 № 230-ФЗ, по ответам ФССП России (2019)',
        section: 'ч. 5 ст. 7',
        href: 'https://r09.fssp.gov.ru/faq/document26974543',
        confidence: 'official',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
