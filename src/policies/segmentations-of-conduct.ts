import type { Segmentation } from '../classification'
import { notKnown, otherwiseNotKnown } from './not-known'

/** Do excuses come again (借口规律)? Over the excuses of half a year, by code. */
export const excusePattern: Segmentation = {
  id: 'excusePattern',
  label: { en: 'pattern of excuses', 'zh-CN': '借口规律' },
  segments: [
    { id: 'none', label: { en: 'none', 'zh-CN': '无规律' } },
    { id: 'repeated', label: { en: 'repeated', 'zh-CN': '一再提出' } },
    { id: 'disproved', label: { en: 'repeated after disproof', 'zh-CN': '证伪后再次提出' } },
    notKnown,
  ],
  table: {
    id: 'excusePattern',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'disproved',
        when: { excuseAfterDisproof: true },
        outcome: 'disproved',
        note: {
          en: 'An excuse was given again after it had been disproved.',
          'zh-CN': '借口被证伪后再次提出。',
        },
      },
      {
        id: 'repeated',
        when: { sameExcuse: { from: 2 } },
        outcome: 'repeated',
        note: {
          en: 'The same excuse given again is a signal of its own.',
          'zh-CN': '同一借口再次提出，本身即为信号。',
        },
      },
      {
        id: 'several',
        when: { excusesGiven: { from: 3 } },
        outcome: 'repeated',
        note: {
          en: 'Three excuses or more, whichever they are; the number is a choice.',
          'zh-CN': '三次以上借口，无论内容；次数为选定的界限。',
        },
      },
      {
        id: 'none',
        when: { excuseAfterDisproof: false, sameExcuse: { to: 1 }, excusesGiven: { to: 2 } },
        outcome: 'none',
        note: {
          en: 'None twice: a reason that is given once is heard.',
          'zh-CN': '没有重复：只提出一次的理由应当听取。',
        },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: excuses are coded and counted',
        'zh-CN': '催收实务：借口编码并计数',
      },
      confidence: 'secondary',
    },
  },
}

/**
 * Are there signs that payment will fail (早期预警)? Signs that people noted within 90 days, and a default
 * probability that the caller supplies.
 */
export const earlyWarning: Segmentation = {
  id: 'earlyWarning',
  label: { en: 'early warning', 'zh-CN': '早期预警' },
  segments: [
    { id: 'none', label: { en: 'none', 'zh-CN': '无预警' } },
    { id: 'some', label: { en: 'some', 'zh-CN': '个别预警' } },
    { id: 'strong', label: { en: 'strong', 'zh-CN': '明显预警' } },
    notKnown,
  ],
  table: {
    id: 'earlyWarning',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'strong-by-probability',
        when: { defaultProbability: { from: 0.2 } },
        outcome: 'strong',
        note: {
          en: 'A default probability from 20 %, as the caller supplies it; the number is a choice.',
          'zh-CN': '调用方提供的违约概率达到 20%；该数值为选定的界限。',
        },
      },
      {
        id: 'strong',
        when: { warningSigns: { from: 2 } },
        outcome: 'strong',
        note: {
          en: 'Several signs within 90 days are a pattern; two is a choice.',
          'zh-CN': '90 天内多次出现即成规律；两次为选定的界限。',
        },
      },
      {
        id: 'some',
        when: { warningSigns: { from: 1, to: 1 } },
        outcome: 'some',
        note: { en: 'One is a data point.', 'zh-CN': '一次只是一个数据点。' },
      },
      {
        id: 'none',
        when: { warningSigns: { to: 0 } },
        outcome: 'none',
        note: { en: 'None within 90 days.', 'zh-CN': '90 天内未出现。' },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: { en: 'Collections practice: signs of early warning', 'zh-CN': '催收实务：早期预警信号' },
      confidence: 'secondary',
    },
  },
}

/** May a promise of this debtor be relied on (承诺可靠度)? From the promises that have come due. */
export const promiseReliability: Segmentation = {
  id: 'promiseReliability',
  label: { en: 'reliability of promises', 'zh-CN': '承诺可靠度' },
  segments: [
    { id: 'reliable', label: { en: 'reliable', 'zh-CN': '可靠' } },
    { id: 'mixed', label: { en: 'mixed', 'zh-CN': '时好时坏' } },
    { id: 'unreliable', label: { en: 'unreliable', 'zh-CN': '不可靠' } },
    { id: 'none-yet', label: { en: 'no promise has come due yet', 'zh-CN': '尚无到期承诺' } },
    notKnown,
  ],
  table: {
    id: 'promiseReliability',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'unreliable',
        when: { brokenPromisesInARow: { from: 2 } },
        outcome: 'unreliable',
        note: { en: 'Two broken in a row are a pattern.', 'zh-CN': '连续两次未兑现即成规律。' },
      },
      {
        id: 'mostly-broken',
        when: { brokenPromises: { from: 2 }, keptPromisesPercent: { below: 50 } },
        outcome: 'unreliable',
        note: {
          en: 'More broken than kept, and not for the first time; half is a choice.',
          'zh-CN': '未兑现多于兑现，且不止一次；一半为选定的界限。',
        },
      },
      {
        id: 'reliable',
        when: { brokenPromisesInARow: { to: 0 }, keptPromisesPercent: { from: 80 } },
        outcome: 'reliable',
        note: {
          en: 'The last was kept, and four of five; the share is a choice.',
          'zh-CN': '最近一次已兑现，且兑现率达八成；该比例为选定的界限。',
        },
      },
      {
        id: 'none-yet',
        when: { brokenPromises: { to: 0 }, keptPromisesPercent: 'unknown' },
        outcome: 'none-yet',
        note: { en: 'No promise has come due.', 'zh-CN': '尚无承诺到期。' },
      },
      {
        id: 'mixed',
        when: {
          brokenPromises: { from: 0 },
          brokenPromisesInARow: { to: 1 },
          keptPromisesPercent: { from: 0 },
        },
        outcome: 'mixed',
        note: { en: 'One broken promise is a data point.', 'zh-CN': '一次未兑现只是一个数据点。' },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: one broken promise is a data point, two in a row a pattern',
        'zh-CN': '催收实务：一次失约是数据点，连续两次成规律',
      },
      confidence: 'secondary',
    },
  },
}

/**
 * Is the default wilful (恶意拖欠)? An internal mark, never a shared list; what is suspected calls for evidence and
 * review, not for more contact. It raises no contact limit.
 */
export const malice: Segmentation = {
  id: 'malice',
  label: { en: 'wilful default', 'zh-CN': '恶意拖欠' },
  segments: [
    { id: 'marked', label: { en: 'marked', 'zh-CN': '已标记' } },
    { id: 'suspected', label: { en: 'suspected', 'zh-CN': '疑似' } },
    { id: 'none', label: { en: 'none', 'zh-CN': '无' } },
    notKnown,
  ],
  table: {
    id: 'malice',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'marked',
        when: { wilfulDefault: true },
        outcome: 'marked',
        note: {
          en: 'The mark stands: with evidence, author, reviewer, date and expiry, and after a chance to answer.',
          'zh-CN': '标记有效：有证据、标记人、复核人、日期和有效期，并已给予申辩机会。',
        },
      },
      {
        id: 'suspected-excuse',
        when: { excuseAfterDisproof: true },
        outcome: 'suspected',
        note: { en: 'An excuse repeated after it was disproved.', 'zh-CN': '借口被证伪后仍重复。' },
      },
      {
        id: 'suspected-assets',
        when: { assetsHidden: true },
        outcome: 'suspected',
        note: { en: 'Assets hidden.', 'zh-CN': '隐匿财产。' },
      },
      {
        id: 'suspected-papers',
        when: { falsePapers: true },
        outcome: 'suspected',
        note: { en: 'False papers.', 'zh-CN': '提供虚假材料。' },
      },
      {
        id: 'suspected-refusal',
        when: { capacity: 'able', intent: 'refusing' },
        outcome: 'suspected',
        note: { en: 'Able and refusing.', 'zh-CN': '有能力而拒绝。' },
      },
      {
        id: 'none',
        when: {
          wilfulDefault: false,
          excuseAfterDisproof: false,
          assetsHidden: false,
          falsePapers: false,
          intent: { not: ['refusing', 'not-known'] },
        },
        outcome: 'none',
        note: { en: 'None of it, and no refusal.', 'zh-CN': '均不存在，且未拒绝。' },
      },
      {
        id: 'none-unable',
        when: {
          wilfulDefault: false,
          excuseAfterDisproof: false,
          assetsHidden: false,
          falsePapers: false,
          capacity: ['temporarily-unable', 'unable'],
        },
        outcome: 'none',
        note: {
          en: 'None of it, and no means to pay: refusing what one does not have is no malice.',
          'zh-CN': '均不存在，且无力支付：无钱可付的拒绝不是恶意。',
        },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: the internal mark of wilful default, and what it needs',
        'zh-CN': '催收实务：恶意拖欠的内部标记及其要件',
      },
      confidence: 'secondary',
    },
  },
}
