import type { MeasureDefinition } from '../measures'
import type { MoveBasis } from './move-share'

/** What a cure rate is, by variant. */
export const cureRateDefinition: MeasureDefinition<'cure-rate', MoveBasis> = {
  id: 'cure-rate',
  family: 'migration',
  label: { en: 'Cure rate', 'zh-CN': '治愈率' },
  question: {
    en: 'What share of the delinquent accounts returned to current?',
    'zh-CN': '逾期账户中有多少恢复正常？',
  },
  unit: 'percent',
  better: 'higher',
  edges: {
    en: 'Nobody delinquent at the start: no value. By amount no value where credits make what moved less than nothing or more than could move. A partial payment that leaves anything overdue is no cure, a pay-off is a column of its own and no cure either, and current by a plan or by re-aging is told apart (plan cure rate). The window must be over; a longer one gives more. Who falls back later stays a cure, and is told by the re-default rate.',
    'zh-CN':
      '期初无逾期时无值。按金额时，贷项余额使迁徙额小于零或大于可迁徙余额的，无值。部分还款而仍有逾期不算治愈；结清单列，亦不算治愈；因还款计划或重新起算账龄而转为正常的另计（计划内治愈率）。窗口须已结束，越长则越高。其后再逾期者仍计为治愈，由再逾期率反映。',
  },
  source: {
    en: 'Supervisory and lenders’ practice: returned to current within a window, often 12 months, / delinquent at start.',
    'zh-CN': '监管与贷款机构实务：窗口期（常为 12 个月）内恢复正常 ÷ 期初逾期。',
  },
  variants: {
    amount: {
      label: { en: 'Cure rate, by amount', 'zh-CN': '治愈率（按金额）' },
      basis: 'amount',
      formula: {
        en: 'balance at the start of the accounts that returned to current within the window / balance of all that were delinquent',
        'zh-CN': '窗口内恢复正常的账户期初余额 ÷ 期初逾期余额',
      },
      denominator: { en: 'a balance delinquent at the start', 'zh-CN': '期初逾期余额' },
      usedBy: {
        en: 'Lenders who follow the money: few large debts decide it.',
        'zh-CN': '关注金额的贷款机构；少数大额债务起决定作用。',
      },
    },
    count: {
      label: { en: 'Cure rate, by count', 'zh-CN': '治愈率（按户数）' },
      basis: 'count',
      formula: {
        en: 'accounts that returned to current within the window / accounts delinquent at the start',
        'zh-CN': '窗口内恢复正常的户数 ÷ 期初逾期户数',
      },
      denominator: { en: 'a number of accounts delinquent at the start', 'zh-CN': '期初逾期户数' },
      usedBy: {
        en: 'Collection departments: every account weighs the same.',
        'zh-CN': '催收部门；每户权重相同。',
      },
    },
  },
}

/** What a plan cure rate is, by variant. */
export const planCureRateDefinition: MeasureDefinition<'plan-cure-rate', MoveBasis> = {
  id: 'plan-cure-rate',
  family: 'migration',
  label: { en: 'Plan cure rate', 'zh-CN': '计划内治愈率' },
  question: {
    en: 'What share of the delinquent accounts became current by a plan or by re-aging alone?',
    'zh-CN': '逾期账户中有多少仅因还款计划或重新起算账龄而转为正常？',
  },
  unit: 'percent',
  better: 'neither',
  edges: {
    en: 'Nobody delinquent at the start: no value. Such an account has not paid what was overdue: the lender has moved it, so that it is never added to the cure rate. Who returned to current without a plan too, within the window, counts there and not here. By amount no value where credits make what moved less than nothing or more than could move.',
    'zh-CN':
      '期初无逾期时无值。此类账户并未付清逾期，只是由贷款机构重新安排，不并入治愈率。窗口内又在无计划下恢复正常者计入治愈率，不计于此。按金额时，贷项余额使迁徙额小于零或大于可迁徙余额的，无值。',
  },
  source: {
    en: 'FFIEC policy on re-aging; cures to a plan are counted apart.',
    'zh-CN': 'FFIEC 账龄重新起算政策；计划内治愈另计。',
  },
  variants: {
    amount: {
      label: { en: 'Plan cure rate, by amount', 'zh-CN': '计划内治愈率（按金额）' },
      basis: 'amount',
      formula: {
        en: 'balance at the start of the accounts that became current by a plan alone within the window / balance of all that were delinquent',
        'zh-CN': '窗口内仅因计划转为正常的账户期初余额 ÷ 期初逾期余额',
      },
      denominator: { en: 'a balance delinquent at the start', 'zh-CN': '期初逾期余额' },
      usedBy: {
        en: 'Lenders who follow the money: few large debts decide it.',
        'zh-CN': '关注金额的贷款机构；少数大额债务起决定作用。',
      },
    },
    count: {
      label: { en: 'Plan cure rate, by count', 'zh-CN': '计划内治愈率（按户数）' },
      basis: 'count',
      formula: {
        en: 'accounts that became current by a plan alone within the window / accounts delinquent at the start',
        'zh-CN': '窗口内仅因计划转为正常的户数 ÷ 期初逾期户数',
      },
      denominator: { en: 'a number of accounts delinquent at the start', 'zh-CN': '期初逾期户数' },
      usedBy: {
        en: 'Collection departments: every account weighs the same.',
        'zh-CN': '催收部门；每户权重相同。',
      },
    },
  },
}

/** What a re-default rate is, by variant. */
export const reDefaultRateDefinition: MeasureDefinition<'re-default-rate', MoveBasis> = {
  id: 're-default-rate',
  family: 'migration',
  label: { en: 'Re-default rate', 'zh-CN': '再逾期率' },
  question: {
    en: 'What share of the cured accounts became delinquent again?',
    'zh-CN': '治愈账户中有多少再次逾期？',
  },
  unit: 'percent',
  better: 'lower',
  edges: {
    en: 'Nobody cured: no value. Counted for so many months after each cure, which must be over for the last of them. By the statuses at month ends: who was late and paid within a month is not seen. By amount no value where credits make what moved less than nothing or more than could move.',
    'zh-CN':
      '无治愈账户时无值。自每户治愈起计若干个月，最后一户的期限须已届满。按月末状态计：月内逾期又付清的不可见。按金额时，贷项余额使迁徙额小于零或大于可迁徙余额的，无值。',
  },
  source: {
    en: 'Lenders’ practice; the complement of a lasting cure.',
    'zh-CN': '贷款机构实务；与持续治愈互补。',
  },
  variants: {
    amount: {
      label: { en: 'Re-default rate, by amount', 'zh-CN': '再逾期率（按金额）' },
      basis: 'amount',
      formula: {
        en: 'balance at the start of the cured accounts that became delinquent again / balance at the start of all cured',
        'zh-CN': '治愈后再逾期账户的期初余额 ÷ 全部治愈账户的期初余额',
      },
      denominator: { en: 'a balance cured', 'zh-CN': '治愈余额' },
      usedBy: {
        en: 'Lenders who follow the money: few large debts decide it.',
        'zh-CN': '关注金额的贷款机构；少数大额债务起决定作用。',
      },
    },
    count: {
      label: { en: 'Re-default rate, by count', 'zh-CN': '再逾期率（按户数）' },
      basis: 'count',
      formula: {
        en: 'cured accounts that became delinquent again / cured accounts',
        'zh-CN': '治愈后再逾期户数 ÷ 治愈户数',
      },
      denominator: { en: 'a number of accounts cured', 'zh-CN': '治愈户数' },
      usedBy: {
        en: 'Collection departments: every account weighs the same.',
        'zh-CN': '催收部门；每户权重相同。',
      },
    },
  },
}
