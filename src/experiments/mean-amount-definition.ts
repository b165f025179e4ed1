import type { MeasureDefinition } from '../measures'

/** What the mean amount of an arm of an experiment is. */
export const meanAmountDefinition: MeasureDefinition<'mean-amount', 'amount'> = {
  id: 'mean-amount',
  family: 'experiments',
  label: { en: 'Mean amount of an arm', 'zh-CN': '实验组平均金额' },
  question: {
    en: 'How much money came in on average for each case of an arm of an experiment?',
    'zh-CN': '实验组中每个案件平均回款多少？',
  },
  unit: 'money',
  better: 'neither',
  edges: {
    en: 'Cases that brought nothing count with zero: a mean over payers alone compares other people. Without observations there is no value. A few large payments decide it, and widen its interval.',
    'zh-CN':
      '未回款的案件以零计入：只对付款人求平均，比较的就不是同一群人。无观测时无值。少数大额付款会左右结果并拉宽区间。',
  },
  source: {
    en: 'Practice of champion and challenger tests: collected money per case drawn.',
    'zh-CN': '冠军挑战者实验实务：每个入组案件的回款额。',
  },
  variants: {
    amount: {
      label: { en: 'Mean amount, by case', 'zh-CN': '平均金额（按案件）' },
      basis: 'amount',
      formula: { en: 'total of the amounts / observations of the arm', 'zh-CN': '金额合计 ÷ 该组观测数' },
      denominator: { en: 'observations', 'zh-CN': '观测数' },
      usedBy: {
        en: 'Tests of strategies that are judged by money.',
        'zh-CN': '以金额评判策略的实验。',
      },
    },
  },
}

/** What the difference of the mean amounts of two arms is. */
export const meanDifferenceDefinition: MeasureDefinition<'mean-difference', 'challenger-less-champion'> = {
  id: 'mean-difference',
  family: 'experiments',
  label: { en: 'Difference of two mean amounts', 'zh-CN': '两组平均金额之差' },
  question: {
    en: 'How much more or less does a case of the challenger bring than one of the champion?',
    'zh-CN': '挑战者组每案平均比冠军组多或少多少？',
  },
  unit: 'money',
  better: 'neither',
  edges: {
    en: 'Below zero where the challenger brings less. Without observations in either arm there is no value; its interval needs two observations in each arm, and amounts that are not all equal within both.',
    'zh-CN':
      '挑战者组较少时为负。任一组无观测时无值；其区间要求每组至少两个观测，且不得两组内金额都完全相同。',
  },
  source: {
    en: 'B. L. Welch, "The generalization of Student\'s problem when several different population variances are involved", Biometrika 34 (1947); F. E. Satterthwaite, Biometrics Bulletin 2 (1946), for its interval.',
    'zh-CN':
      '其区间：B. L. Welch，Biometrika 34（1947）；F. E. Satterthwaite，Biometrics Bulletin 2（1946）。',
  },
  variants: {
    'challenger-less-champion': {
      label: {
        en: 'Mean amount of the challenger less that of the champion',
        'zh-CN': '挑战者组平均金额减冠军组平均金额',
      },
      basis: 'amount',
      formula: {
        en: 'total / observations of the challenger − total / observations of the champion, on the common denominator of both',
        'zh-CN': '挑战者组金额合计 ÷ 其观测数 − 冠军组金额合计 ÷ 其观测数（通分）',
      },
      denominator: { en: 'observations in one arm', 'zh-CN': '其中一组的观测数' },
      usedBy: {
        en: 'Champion and challenger tests by money.',
        'zh-CN': '按金额评估的冠军挑战者实验。',
      },
    },
  },
}
