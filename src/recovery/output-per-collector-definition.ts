import type { MeasureDefinition } from '../measures'

/** What the output per collector is. */
export const outputPerCollectorDefinition: MeasureDefinition<'output-per-collector', 'collected'> = {
  id: 'output-per-collector',
  family: 'recovery',
  label: { en: 'Output per collector', 'zh-CN': '人均回款' },
  question: { en: 'How much does one collector bring in?', 'zh-CN': '每名催收员收回多少？' },
  unit: 'money',
  better: 'higher',
  edges: {
    en: 'Without collectors there is no value. Below zero where more was reversed than collected. Collectors are heads or full-time equivalents, by the choice of the caller, the same every period. It compares people only where their cases are alike, and is never the sole ground of pay: bonus on recovered amount alone is forbidden for card collections.',
    'zh-CN':
      '无催收员时无值。冲正大于收回时小于零。人数按在岗人数或全职当量由调用方确定，各期一致。仅在案件相近时可比，不得单独作为计酬依据：信用卡催收禁止仅按回款额计发奖金。',
  },
  source: {
    en: 'Collections practice (output = collected / collectors).',
    'zh-CN': '催收实务：人均产能 = 回款 ÷ 催收员人数。',
  },
  variants: {
    collected: {
      label: { en: 'Output per collector', 'zh-CN': '人均回款' },
      basis: 'amount',
      formula: { en: 'collected / collectors', 'zh-CN': '回款 ÷ 催收员人数' },
      denominator: { en: 'a collector count', 'zh-CN': '催收员人数' },
      usedBy: { en: 'Heads of collections departments.', 'zh-CN': '催收部门负责人。' },
    },
  },
}

/** What the revenue per collector is. */
export const revenuePerCollectorDefinition: MeasureDefinition<'revenue-per-collector', 'commission'> = {
  id: 'revenue-per-collector',
  family: 'recovery',
  label: { en: 'Revenue per collector', 'zh-CN': '人均佣金收入' },
  question: {
    en: 'How much does one full-time collector earn an agency?',
    'zh-CN': '每名全职催收员为机构带来多少佣金？',
  },
  unit: 'money',
  better: 'higher',
  edges: {
    en: 'It always has a value: where any part is zero it is zero. The parts are means, so that it misleads where balance and liquidation go together, as they do: small balances liquidate better.',
    'zh-CN': '始终有值：任一部分为零即为零。各部分均为平均数，余额与催回率相关时会失真：小额通常催回更好。',
  },
  source: {
    en: 'Practice of collection agencies (revenue per FTE).',
    'zh-CN': '委外催收机构实务（全职当量人均收入）。',
  },
  variants: {
    commission: {
      label: { en: 'Revenue per collector', 'zh-CN': '人均佣金收入' },
      basis: 'amount',
      formula: {
        en: 'accounts per collector × average balance × liquidation × commission',
        'zh-CN': '人均户数 × 户均余额 × 催回率 × 佣金率',
      },
      usedBy: {
        en: 'Agencies that price a placement or plan a team.',
        'zh-CN': '为委托报价或规划团队的催收机构。',
      },
    },
  },
}
