import type { BlockRule, ContentRule, RecordRule } from '../contact'

/** Which statuses of the debtor stop direct contact (停止直接联系)? */
export const protectedDebtors: BlockRule = {
  kind: 'block',
  id: 'ru.230-fz.protected-debtors',
  label: {
    en: 'No direct contact with debtors who are bankrupt, lack capacity, are in hospital, severely disabled or minors',
    'zh-CN': '债务人破产、无或限制行为能力、住院、重度残疾或未成年的，不得直接联系',
  },
  effect: 'deny',
  // Direct contact: meetings and calls.
  scope: { channels: ['phone', 'voice-robot', 'visit'], initiators: ['collector'] },
  statuses: ['bankruptcy', 'incapacity', 'hospitalization', 'severe-disability', 'minor'],
  history: [
    {
      from: '2020-01-01',
      value: 'in-force',
      citation: {
        title: 'Федеральный закон от 03.07.2016 № 230-ФЗ',
        section: 'ч. 1 и 2 ст. 7',
        href: 'http://kremlin.ru/acts/bank/40955/page/2',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** What must be said at once in a call or meeting (通话与会面须表明身份)? */
export const identity: ContentRule = {
  kind: 'content',
  id: 'ru.230-fz.identity',
  label: {
    en: "Calls and meetings give the creditor's and the caller's names",
    'zh-CN': '通话与会面须告知债权人名称及催收人员身份',
  },
  effect: 'deny',
  scope: { channels: ['phone', 'voice-robot', 'visit'] },
  must: ['creditor-identity', 'caller-identity'],
  history: [
    {
      from: '2020-01-01',
      // What had to be said before was not seen.
      value: null,
      citation: {
        title: 'Федеральный закон от 03.07.2016 № 230-ФЗ',
        section: 'ст. 7',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
    {
      from: '2025-09-01',
      value: 'in-force',
      citation: {
        title: 'Федеральный закон от 03.07.2016 № 230-ФЗ',
        section: 'ст. 7',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** What must a message carry (信息须载明的内容)? The creditor's name in full, or the representative's, and a telephone number. */
export const messageContent: ContentRule = {
  kind: 'content',
  id: 'ru.230-fz.message-content',
  label: {
    en: "Messages give the creditor's full name and a telephone number",
    'zh-CN': '信息须载明债权人全称及联系电话',
  },
  effect: 'deny',
  scope: { channels: ['sms', 'email', 'app', 'messenger'] },
  must: ['creditor-identity', 'telephone-number'],
  history: [
    {
      from: '2020-01-01',
      value: null,
      citation: {
        title: 'Федеральный закон от 03.07.2016 № 230-ФЗ',
        section: 'ст. 7',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
    {
      from: '2025-09-01',
      value: 'in-force',
      citation: {
        title: 'Федеральный закон от 03.07.2016 № 230-ФЗ',
        section: 'ст. 7',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How long are recordings and messages kept (录音与信息的保存)? From when it is counted was not seen. */
export const retention: RecordRule = {
  kind: 'record',
  id: 'ru.230-fz.retention',
  label: {
    en: 'Recordings and messages are kept 18 months, until September 2025 three years',
    'zh-CN': '录音与信息保存十八个月（2025年9月前为三年）',
  },
  effect: 'deny',
  scope: { channels: ['phone', 'voice-robot', 'sms', 'email', 'app', 'messenger', 'visit'] },
  history: [
    {
      from: '2020-01-01',
      value: { keep: { count: 3, unit: 'years' } },
      citation: {
        title: 'Федеральный закон от 03.07.2016 № 230-ФЗ',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
    {
      from: '2025-09-01',
      value: { keep: { count: 18, unit: 'months' } },
      citation: {
        title: 'Федеральный закон от 03.07.2016 № 230-ФЗ',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
