import type { MeasureDefinition, MeasureVariant } from '../measures'

/** What coverage and penetration can mean: each word is used for each of these. */
export type ReachVariant = 'share-of-stock-dialed' | 'dials-per-account-in-stock' | 'dials-per-account-dialed'

const SHARE = {
  basis: 'count',
  unit: 'percent',
  formula: {
    en: 'accounts with at least one attempt / accounts in stock',
    'zh-CN': '至少拨打过一次的户数 ÷ 库存户数',
  },
  denominator: { en: 'accounts in stock', 'zh-CN': '库存户数' },
} as const

const PER_STOCK = {
  basis: 'count',
  unit: 'ratio',
  formula: { en: 'attempts / accounts in stock', 'zh-CN': '拨打次数 ÷ 库存户数' },
  denominator: { en: 'accounts in stock', 'zh-CN': '库存户数' },
} as const

const PER_DIALED = {
  basis: 'count',
  unit: 'ratio',
  formula: {
    en: 'attempts / accounts with at least one attempt',
    'zh-CN': '拨打次数 ÷ 至少拨打过一次的户数',
  },
  denominator: { en: 'accounts attempted', 'zh-CN': '已拨打户数' },
} as const

const SOURCE = {
  en: 'Practice of Chinese collection departments: 覆盖率 is the share of the stock that was dialed, 渗透率 the dials per account; others swap the two words.',
  'zh-CN': '国内催收实务：覆盖率为已拨打户数占库存的比例，渗透率为户均拨打次数；也有机构两词互换。',
}

const coverageVariants: Readonly<Record<ReachVariant, MeasureVariant>> = {
  'share-of-stock-dialed': {
    ...SHARE,
    label: { en: 'Coverage: share of the stock dialed', 'zh-CN': '覆盖率（已拨打户数占库存）' },
    usedBy: { en: 'Most Chinese collection departments.', 'zh-CN': '多数国内催收部门。' },
  },
  'dials-per-account-in-stock': {
    ...PER_STOCK,
    better: 'neither',
    label: { en: 'Coverage: dials per account in stock', 'zh-CN': '覆盖率（库存户均拨打次数）' },
    usedBy: {
      en: 'Departments that swap the two words, for what others call penetration.',
      'zh-CN': '两词互换的机构，即他处所称渗透率。',
    },
  },
  'dials-per-account-dialed': {
    ...PER_DIALED,
    better: 'neither',
    label: { en: 'Coverage: dials per account dialed', 'zh-CN': '覆盖率（已拨打户均拨打次数）' },
    usedBy: {
      en: 'Departments that swap the two words and leave out accounts not dialed.',
      'zh-CN': '两词互换且不计未拨打户的机构。',
    },
  },
}

const penetrationVariants: Readonly<Record<ReachVariant, MeasureVariant>> = {
  'share-of-stock-dialed': {
    ...SHARE,
    better: 'higher',
    label: { en: 'Penetration: share of the stock dialed', 'zh-CN': '渗透率（已拨打户数占库存）' },
    usedBy: {
      en: 'Departments that swap the two words, for what others call coverage.',
      'zh-CN': '两词互换的机构，即他处所称覆盖率。',
    },
  },
  'dials-per-account-in-stock': {
    ...PER_STOCK,
    label: { en: 'Penetration: dials per account in stock', 'zh-CN': '渗透率（库存户均拨打次数）' },
    usedBy: { en: 'Most Chinese collection departments.', 'zh-CN': '多数国内催收部门。' },
  },
  'dials-per-account-dialed': {
    ...PER_DIALED,
    label: { en: 'Penetration: dials per account dialed', 'zh-CN': '渗透率（已拨打户均拨打次数）' },
    usedBy: {
      en: 'Whoever asks how hard the accounts that were dialed were worked.',
      'zh-CN': '关注已拨打账户作业强度者。',
    },
  },
}

/** What coverage is, by variant. */
export const coverageDefinition: MeasureDefinition<'coverage', ReachVariant> = {
  id: 'coverage',
  family: 'outreach',
  label: { en: 'Coverage', 'zh-CN': '覆盖率' },
  question: { en: 'How much of the stock has been dialed?', 'zh-CN': '库存账户中有多少已拨打？' },
  unit: 'percent',
  better: 'higher',
  edges: {
    en: 'Without accounts there is no value. An account dialed ten times is covered once. Coverage and penetration are swapped by some: the variant says what is divided.',
    'zh-CN': '无账户时无值。拨打十次的账户只计一次。覆盖率与渗透率两词常被互换，以口径所示算法为准。',
  },
  source: SOURCE,
  variants: coverageVariants,
}

/** What penetration is, by variant. */
export const penetrationDefinition: MeasureDefinition<'penetration', ReachVariant> = {
  id: 'penetration',
  family: 'outreach',
  label: { en: 'Penetration', 'zh-CN': '渗透率' },
  question: { en: 'How often is an account dialed?', 'zh-CN': '每户平均拨打多少次？' },
  unit: 'ratio',
  better: 'neither',
  edges: {
    en: 'Without accounts there is no value. More is no aim of its own: law limits how often a debtor is called. Coverage and penetration are swapped by some: the variant says what is divided.',
    'zh-CN': '无账户时无值。并非越高越好：法律限制联系频次。覆盖率与渗透率两词常被互换，以口径所示算法为准。',
  },
  source: SOURCE,
  variants: penetrationVariants,
}
