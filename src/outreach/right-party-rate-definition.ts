import type { MeasureDefinition } from '../measures'

/** What a right-party rate is, by variant. */
export const rightPartyRateDefinition: MeasureDefinition<
  'right-party-rate',
  'of-people-reached' | 'of-answered' | 'of-attempts' | 'of-attempts-to-valid-numbers'
> = {
  id: 'right-party-rate',
  family: 'outreach',
  label: { en: 'Right-party contact rate (RPC)', 'zh-CN': '本人接通率（RPC）' },
  question: {
    en: 'How often is the right party on the line?',
    'zh-CN': '接触到的有多少是债务人本人？',
  },
  unit: 'percent',
  better: 'higher',
  edges: {
    en: 'Without a denominator there is no value. A wrong number, a voicemail and a third person are not the right party; who is, the caller names. The four variants differ many times over on the same calls.',
    'zh-CN':
      '分母为零时无值。错号、语音信箱和第三人都不是本人；何人视为本人由调用方指定。四种口径对同一批通话可相差数倍。',
  },
  source: {
    en: 'Trade definitions that contradict each other: of people reached (collection call statistics), of answered calls (insideARM), of attempts (vcc.live), of attempts to valid numbers (enformion).',
    'zh-CN':
      '行业定义互相矛盾：占接触到的人（催收通话统计）、占接通（insideARM）、占拨打（vcc.live）、占有效号码拨打（enformion）。',
  },
  variants: {
    'of-people-reached': {
      label: { en: 'Right-party rate, of people reached', 'zh-CN': '本人接通率（占接触到的人）' },
      basis: 'count',
      formula: { en: 'right-party contacts / people reached', 'zh-CN': '本人接通次数 ÷ 接触到的人次' },
      denominator: { en: 'people reached', 'zh-CN': '接触到的人次' },
      usedBy: {
        en: 'Whoever judges the quality of telephone numbers. At least as high as of answered calls.',
        'zh-CN': '评估号码质量者；不低于占接通口径。',
      },
    },
    'of-answered': {
      label: { en: 'Right-party rate, of answered calls', 'zh-CN': '本人接通率（占接通）' },
      basis: 'count',
      formula: {
        en: 'right-party contacts / attempts that a person answered',
        'zh-CN': '本人接通次数 ÷ 有人接听的拨打次数',
      },
      denominator: { en: 'answered attempts', 'zh-CN': '接通次数' },
      usedBy: {
        en: 'Agencies in the sense of insideARM; calls that were hung up before a talk count against it.',
        'zh-CN': '采用 insideARM 口径的催收机构；未及交谈即挂断的通话计入分母。',
      },
    },
    'of-attempts': {
      label: { en: 'Right-party rate, of attempts', 'zh-CN': '本人接通率（占拨打）' },
      basis: 'count',
      formula: { en: 'right-party contacts / attempts', 'zh-CN': '本人接通次数 ÷ 拨打次数' },
      denominator: { en: 'attempts', 'zh-CN': '拨打次数' },
      usedBy: {
        en: 'Vendors of dialers, and plans of hours. The lowest of the four.',
        'zh-CN': '外呼系统供应商及时段安排；四种口径中最低。',
      },
    },
    'of-attempts-to-valid-numbers': {
      label: {
        en: 'Right-party rate, of attempts to valid numbers',
        'zh-CN': '本人接通率（占有效号码拨打）',
      },
      basis: 'count',
      formula: {
        en: 'right-party contacts / attempts to numbers in service that are not somebody else’s',
        'zh-CN': '本人接通次数 ÷ 对可用且非他人号码的拨打次数',
      },
      denominator: { en: 'attempts to valid numbers', 'zh-CN': '有效号码拨打次数' },
      usedBy: {
        en: 'Vendors of contact data, who leave out numbers that are not in service.',
        'zh-CN': '联系数据供应商；剔除停机、空号等无效号码。',
      },
    },
  },
}
