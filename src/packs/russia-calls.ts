import type { CapRule } from '../contact'

/** How many telephone conversations a day (每日电话交谈次数)? */
export const conversationsPerDay: CapRule = {
  kind: 'cap',
  id: 'ru.230-fz.conversations-per-day',
  label: { en: 'At most one telephone conversation a day', 'zh-CN': '每日电话交谈不超过一次' },
  effect: 'deny',
  scope: {
    channels: ['phone', 'voice-robot'],
    // On the initiative of the creditor alone.
    initiators: ['collector'],
  },
  counts: {
    channels: ['phone', 'voice-robot'],
    // Every call of this debtor that somebody answered.
    outcomes: ['hung-up', 'answered-by-debtor', 'answered-by-other'],
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
    except: ['reply'],
  },
  history: [
    {
      from: '2020-01-01',
      value: { most: 1, period: { days: 1 } },
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

/** How many telephone conversations a week (每周电话交谈次数)? */
export const conversationsPerWeek: CapRule = {
  kind: 'cap',
  id: 'ru.230-fz.conversations-per-week',
  label: { en: 'At most two telephone conversations a week', 'zh-CN': '每周电话交谈不超过两次' },
  effect: 'deny',
  scope: { channels: ['phone', 'voice-robot'], initiators: ['collector'] },
  counts: {
    channels: ['phone', 'voice-robot'],
    outcomes: ['hung-up', 'answered-by-debtor', 'answered-by-other'],
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
    except: ['reply'],
  },
  history: [
    {
      from: '2020-01-01',
      value: { most: 2, period: { unspecified: 'week' } },
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

/** How many telephone conversations a month (每月电话交谈次数)? */
export const conversationsPerMonth: CapRule = {
  kind: 'cap',
  id: 'ru.230-fz.conversations-per-month',
  label: { en: 'At most eight telephone conversations a month', 'zh-CN': '每月电话交谈不超过八次' },
  effect: 'deny',
  scope: { channels: ['phone', 'voice-robot'], initiators: ['collector'] },
  counts: {
    channels: ['phone', 'voice-robot'],
    outcomes: ['hung-up', 'answered-by-debtor', 'answered-by-other'],
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
    except: ['reply'],
  },
  history: [
    {
      from: '2020-01-01',
      value: { most: 8, period: { unspecified: 'month' } },
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

/** How many dialed calls a day, answered or not (每日拨号次数)? The limit on conversations, should it be on these. */
export const dialsPerDay: CapRule = {
  kind: 'cap',
  id: 'ru.230-fz.dials-per-day',
  label: {
    en: 'Better not more than one call a day, answered or not',
    'zh-CN': '每日拨打电话不宜超过一次（无论是否接通）',
  },
  effect: 'advise',
  scope: { channels: ['phone', 'voice-robot'], initiators: ['collector'] },
  counts: {
    channels: ['phone', 'voice-robot'],
    outcomes: [
      'not-connected',
      'no-message-possible',
      'no-answer',
      'voicemail',
      'wrong-number',
      'hung-up',
      'answered-by-debtor',
      'answered-by-other',
    ],
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
    except: ['reply'],
  },
  history: [
    {
      from: '2020-01-01',
      value: { most: 1, period: { days: 1 } },
      citation: {
        title: 'Федеральный закон от 03.07.2016 № 230-ФЗ, по ответам ФССП России (2019)',
        section: 'ч. 3 ст. 7',
        href: 'https://r09.fssp.gov.ru/faq/document26974543',
        confidence: 'weak',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How many dialed calls a week, answered or not (每周拨号次数)? The limit on conversations, should it be on these. */
export const dialsPerWeek: CapRule = {
  kind: 'cap',
  id: 'ru.230-fz.dials-per-week',
  label: {
    en: 'Better not more than two calls a week, answered or not',
    'zh-CN': '每周拨打电话不宜超过两次（无论是否接通）',
  },
  effect: 'advise',
  scope: { channels: ['phone', 'voice-robot'], initiators: ['collector'] },
  counts: {
    channels: ['phone', 'voice-robot'],
    outcomes: [
      'not-connected',
      'no-message-possible',
      'no-answer',
      'voicemail',
      'wrong-number',
      'hung-up',
      'answered-by-debtor',
      'answered-by-other',
    ],
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
    except: ['reply'],
  },
  history: [
    {
      from: '2020-01-01',
      value: { most: 2, period: { unspecified: 'week' } },
      citation: {
        title: 'Федеральный закон от 03.07.2016 № 230-ФЗ, по ответам ФССП России (2019)',
        section: 'ч. 3 ст. 7',
        href: 'https://r09.fssp.gov.ru/faq/document26974543',
        confidence: 'weak',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How many dialed calls a month, answered or not (每月拨号次数)? The limit on conversations, should it be on these. */
export const dialsPerMonth: CapRule = {
  kind: 'cap',
  id: 'ru.230-fz.dials-per-month',
  label: {
    en: 'Better not more than eight calls a month, answered or not',
    'zh-CN': '每月拨打电话不宜超过八次（无论是否接通）',
  },
  effect: 'advise',
  scope: { channels: ['phone', 'voice-robot'], initiators: ['collector'] },
  counts: {
    channels: ['phone', 'voice-robot'],
    outcomes: [
      'not-connected',
      'no-message-possible',
      'no-answer',
      'voicemail',
      'wrong-number',
      'hung-up',
      'answered-by-debtor',
      'answered-by-other',
    ],
    directions: ['outbound'],
    actors: ['lender', 'agency', 'debt-buyer'],
    except: ['reply'],
  },
  history: [
    {
      from: '2020-01-01',
      value: { most: 8, period: { unspecified: 'month' } },
      citation: {
        title: 'Федеральный закон от 03.07.2016 № 230-ФЗ, по ответам ФССП России (2019)',
        section: 'ч. 3 ст. 7',
        href: 'https://r09.fssp.gov.ru/faq/document26974543',
        confidence: 'weak',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
