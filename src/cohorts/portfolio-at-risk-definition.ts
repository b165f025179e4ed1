import type { MeasureDefinition } from '../measures'

const PORTFOLIO = { en: 'a gross portfolio', 'zh-CN': '贷款总额' }

/** What a portfolio at risk is, by variant. */
export const portfolioAtRiskDefinition: MeasureDefinition<
  'portfolio-at-risk',
  'late' | 'late-or-renegotiated'
> = {
  id: 'portfolio-at-risk',
  family: 'cohorts',
  label: { en: 'Portfolio at risk (PAR)', 'zh-CN': '风险贷款率（PAR）' },
  question: {
    en: 'What share of a portfolio is owed on loans of which an installment is late?',
    'zh-CN': '贷款总额中，有分期逾期的贷款的余额占多大比例？',
  },
  unit: 'percent',
  better: 'lower',
  edges: {
    en: 'The whole balance of a loan counts, not the overdue installments alone: that is the difference from an overdue rate: it is never below the overdue rate of installments late by the same threshold. A portfolio of zero or below has no value. Write-offs shrink the portfolio and improve the figure, so they are told beside it. A loan that is exactly n days late does not count.',
    'zh-CN':
      '计入贷款的全部余额，而不只是逾期的期次：这是与逾期率的区别，且不会低于按同一阈值计算的分期逾期率。贷款总额为零或小于零时无值。核销使总额缩小、比率好看，因此并列核销额。恰好逾期 n 天的贷款不计入。',
  },
  source: {
    en: 'CGAP and the microfinance standards that follow it; PAR30 is the usual threshold.',
    'zh-CN': 'CGAP 及沿用其定义的小额信贷标准；常用阈值为 PAR30。',
  },
  variants: {
    late: {
      label: { en: 'Portfolio at risk, late loans', 'zh-CN': '风险贷款率（仅逾期贷款）' },
      basis: 'amount',
      formula: {
        en: 'whole outstanding balance of loans with an installment more than n days late / gross portfolio',
        'zh-CN': '有分期逾期超过 n 天的贷款的全部余额 ÷ 贷款总额',
      },
      denominator: PORTFOLIO,
      usedBy: {
        en: 'Lenders who do not renegotiate, or who report renegotiated loans by themselves.',
        'zh-CN': '不做重组或将重组贷款单独列报的贷款机构。',
      },
    },
    'late-or-renegotiated': {
      label: {
        en: 'Portfolio at risk, late and renegotiated loans',
        'zh-CN': '风险贷款率（逾期及重组贷款）',
      },
      basis: 'amount',
      formula: {
        en: '(whole outstanding balance of loans with an installment more than n days late + balance of other renegotiated loans) / gross portfolio',
        'zh-CN': '（有分期逾期超过 n 天的贷款的全部余额 + 其余重组贷款余额） ÷ 贷款总额',
      },
      denominator: PORTFOLIO,
      usedBy: {
        en: 'Microfinance institutions and their investors, for whom a new schedule does not make a loan sound.',
        'zh-CN': '小额信贷机构及其投资者：改签还款计划并不等于贷款转好。',
      },
    },
  },
}
