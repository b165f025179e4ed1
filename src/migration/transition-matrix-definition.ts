import type { MeasureDefinition } from '../measures'
import type { MoveBasis } from './move-share'

/** What a transition matrix is, by variant. */
export const transitionMatrixDefinition: MeasureDefinition<'transition-matrix', MoveBasis> = {
  id: 'transition-matrix',
  family: 'migration',
  label: { en: 'Transition matrix', 'zh-CN': '转移矩阵' },
  question: {
    en: 'Where does what stood in each status stand a month later?',
    'zh-CN': '各状态的账户一个月后处于何种状态？',
  },
  unit: 'ratio',
  better: 'neither',
  edges: {
    en: 'Probabilities, 0 to 1, which add to 1 in each row; a row in which nothing stood has none, nor has one by amount in which credits leave a balance below zero that moved one way. Stay, back and forward are shares of what is still on the books and add to 1 as well. Cures, pay-offs, write-offs, sales and what left without anyone saying how are columns of their own and are not left out. New accounts stand apart or enter the first row, and no other: the caller says which.',
    'zh-CN':
      '概率 0 至 1，各行之和为 1；期初为空的行无值；按金额时，行内某一去向的余额因贷项小于零的，该行亦无值。维持、回迁、前滚为期末仍在册部分的占比，合计亦为 1。治愈、结清、核销、转让与去向不明各自成列，不剔除。新账户单列或只计入首行，由调用者指明。',
  },
  source: {
    en: 'Markov chain models of doubtful accounts (Cyert, Davidson and Thompson 1962).',
    'zh-CN': '呆账的马尔可夫链模型（Cyert、Davidson 与 Thompson，1962）。',
  },
  variants: {
    amount: {
      label: { en: 'Transition matrix, by amount', 'zh-CN': '转移矩阵（按金额）' },
      basis: 'amount',
      formula: {
        en: 'balance at the start of the accounts that moved from i to j / balance at the start of all in i',
        'zh-CN': '由 i 转至 j 的账户期初余额 ÷ i 的期初余额',
      },
      denominator: { en: 'a balance at the start', 'zh-CN': '期初余额' },
      usedBy: {
        en: 'Lenders who forecast losses in money. A few large debts decide it.',
        'zh-CN': '按金额预测损失的贷款机构；少数大额债务起决定作用。',
      },
    },
    count: {
      label: { en: 'Transition matrix, by count', 'zh-CN': '转移矩阵（按户数）' },
      basis: 'count',
      formula: {
        en: 'accounts that moved from i to j / accounts in i at the start',
        'zh-CN': '由 i 转至 j 的户数 ÷ 期初 i 的户数',
      },
      denominator: { en: 'a number of accounts at the start', 'zh-CN': '期初户数' },
      usedBy: {
        en: 'Scoring and collection departments. Every account weighs the same.',
        'zh-CN': '评分与催收部门；每户权重相同。',
      },
    },
  },
}
