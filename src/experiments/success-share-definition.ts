import type { MeasureDefinition } from '../measures'

/** What the share of successes in an arm of an experiment is. */
export const successShareDefinition: MeasureDefinition<'success-share', 'count'> = {
  id: 'success-share',
  family: 'experiments',
  label: { en: 'Share of successes in an arm', 'zh-CN': '实验组成功比例' },
  question: {
    en: 'How large a share of an arm of an experiment came to what is counted as success?',
    'zh-CN': '实验组中有多大比例达到约定的成功标准？',
  },
  unit: 'ratio',
  better: 'neither',
  edges: {
    en: 'Told from 0 to 1, as its interval is. Without observations there is no value. What counts as success, such as a payment within 30 days, and which way is good are said before the experiment starts; every case that was drawn counts, also where the strategy was not carried out.',
    'zh-CN':
      '以 0 至 1 表示，与其区间一致。无观测时无值。何为成功（例如 30 天内付款）以及何者为好，应在实验开始前约定；凡被分入该组的案件都计入，即使策略未执行。',
  },
  source: {
    en: 'E. B. Wilson, J. Am. Stat. Assoc. 22 (1927), for the interval of each share.',
    'zh-CN': '各比例的区间：E. B. Wilson，J. Am. Stat. Assoc. 22（1927）。',
  },
  variants: {
    count: {
      label: { en: 'Share of successes, by count', 'zh-CN': '成功比例（按数量）' },
      basis: 'count',
      formula: { en: 'successes / observations of the arm', 'zh-CN': '成功数 ÷ 该组观测数' },
      denominator: { en: 'observations', 'zh-CN': '观测数' },
      usedBy: {
        en: 'Champion and challenger tests of wording, channel and frequency.',
        'zh-CN': '话术、渠道与频率的冠军挑战者实验。',
      },
    },
  },
}

/** What the difference of the shares of two arms is. */
export const shareDifferenceDefinition: MeasureDefinition<'share-difference', 'challenger-less-champion'> = {
  id: 'share-difference',
  family: 'experiments',
  label: { en: 'Difference of two shares', 'zh-CN': '两组比例之差' },
  question: {
    en: 'By how much does the share of successes of the challenger differ from that of the champion?',
    'zh-CN': '挑战者组的成功比例与冠军组相差多少？',
  },
  unit: 'ratio',
  better: 'neither',
  edges: {
    en: 'Told from -1 to 1; 0.01 is one percentage point. Without observations in either arm there is no value.',
    'zh-CN': '以 -1 至 1 表示；0.01 为一个百分点。任一组无观测时无值。',
  },
  source: {
    en: 'R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17 (1998), method 10, for its interval.',
    'zh-CN': '其区间：R. G. Newcombe，Statistics in Medicine 17（1998），方法 10。',
  },
  variants: {
    'challenger-less-champion': {
      label: { en: 'Share of the challenger less that of the champion', 'zh-CN': '挑战者组比例减冠军组比例' },
      basis: 'count',
      formula: {
        en: 'successes / observations of the challenger − successes / observations of the champion, on the common denominator of both',
        'zh-CN': '挑战者组成功数 ÷ 其观测数 − 冠军组成功数 ÷ 其观测数（通分）',
      },
      denominator: { en: 'observations in one arm', 'zh-CN': '其中一组的观测数' },
      usedBy: {
        en: 'Champion and challenger tests by count.',
        'zh-CN': '按数量评估的冠军挑战者实验。',
      },
    },
  },
}
