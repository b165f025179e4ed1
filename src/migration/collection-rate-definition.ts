import type { MeasureDefinition } from '../measures'
import type { MoveBasis } from './move-share'

/** What a rate of entry to collection is, by variant. */
export const collectionEntryRateDefinition: MeasureDefinition<'collection-entry-rate', MoveBasis> = {
  id: 'collection-entry-rate',
  family: 'migration',
  label: { en: 'Rate of entry to collection', 'zh-CN': '入催率' },
  question: {
    en: 'What share of the accounts outside collection entered it?',
    'zh-CN': '未在催账户中有多少进入催收？',
  },
  unit: 'percent',
  better: 'lower',
  edges: {
    en: 'Nothing outside collection at the start: no value. The caller names the bucket with which collection begins. New accounts that are in collection at the end already were not outside at the start, and are told apart. By amount no value where credits make what moved less than nothing or more than could move.',
    'zh-CN':
      '期初无未在催账户时无值。催收自何档开始由调用者指明。期末已在催的新账户期初并不在册，另行列示。按金额时，贷项余额使迁徙额小于零或大于可迁徙余额的，无值。',
  },
  source: {
    en: 'Collection practice (入催率).',
    'zh-CN': '催收实务（入催率）。',
  },
  variants: {
    amount: {
      label: { en: 'Rate of entry to collection, by amount', 'zh-CN': '入催率（按金额）' },
      basis: 'amount',
      formula: {
        en: 'balance at the start of the accounts that entered collection / balance at the start of all outside it',
        'zh-CN': '进入催收的账户期初余额 ÷ 期初未在催余额',
      },
      denominator: { en: 'a balance outside collection at the start', 'zh-CN': '期初未在催余额' },
      usedBy: {
        en: 'Lenders who follow the money: few large debts decide it.',
        'zh-CN': '关注金额的贷款机构；少数大额债务起决定作用。',
      },
    },
    count: {
      label: { en: 'Rate of entry to collection, by count', 'zh-CN': '入催率（按户数）' },
      basis: 'count',
      formula: {
        en: 'accounts that entered collection / accounts outside it at the start',
        'zh-CN': '进入催收的户数 ÷ 期初未在催户数',
      },
      denominator: { en: 'a number of accounts outside collection at the start', 'zh-CN': '期初未在催户数' },
      usedBy: {
        en: 'Collection departments: every account weighs the same.',
        'zh-CN': '催收部门；每户权重相同。',
      },
    },
  },
}

/** What a rate of exit from collection is, by variant. */
export const collectionExitRateDefinition: MeasureDefinition<'collection-exit-rate', MoveBasis> = {
  id: 'collection-exit-rate',
  family: 'migration',
  label: { en: 'Rate of exit from collection', 'zh-CN': '出催率' },
  question: {
    en: 'What share of the accounts in collection left it?',
    'zh-CN': '在催账户中有多少退出催收？',
  },
  unit: 'percent',
  better: 'higher',
  edges: {
    en: 'Nothing in collection at the start: no value. Every way out counts, a write-off and a sale as much as a payment: each way is told beside it, because only some are good news. By amount no value where credits make what moved less than nothing or more than could move.',
    'zh-CN':
      '期初无在催账户时无值。各种退出方式均计入，包括核销与转让；各方式另行列示，并非都是好消息。按金额时，贷项余额使迁徙额小于零或大于可迁徙余额的，无值。',
  },
  source: {
    en: 'Collection practice (出催率).',
    'zh-CN': '催收实务（出催率）。',
  },
  variants: {
    amount: {
      label: { en: 'Rate of exit from collection, by amount', 'zh-CN': '出催率（按金额）' },
      basis: 'amount',
      formula: {
        en: 'balance at the start of the accounts that left collection / balance in collection at the start',
        'zh-CN': '退出催收的账户期初余额 ÷ 期初在催余额',
      },
      denominator: { en: 'a balance in collection at the start', 'zh-CN': '期初在催余额' },
      usedBy: {
        en: 'Lenders who follow the money: few large debts decide it.',
        'zh-CN': '关注金额的贷款机构；少数大额债务起决定作用。',
      },
    },
    count: {
      label: { en: 'Rate of exit from collection, by count', 'zh-CN': '出催率（按户数）' },
      basis: 'count',
      formula: {
        en: 'accounts that left collection / accounts in collection at the start',
        'zh-CN': '退出催收的户数 ÷ 期初在催户数',
      },
      denominator: { en: 'a number of accounts in collection at the start', 'zh-CN': '期初在催户数' },
      usedBy: {
        en: 'Collection departments: every account weighs the same.',
        'zh-CN': '催收部门；每户权重相同。',
      },
    },
  },
}
