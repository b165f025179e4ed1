import type { MeasureDefinition } from '../measures'

/** What the number of collectors needed is, by variant. */
export const collectorsNeededDefinition: MeasureDefinition<'collectors-needed', 'fte' | 'head-count'> = {
  id: 'collectors-needed',
  family: 'recovery',
  label: { en: 'Collectors needed', 'zh-CN': '所需催收员' },
  question: { en: 'How many collectors does this work take?', 'zh-CN': '完成这些工作需要多少名催收员？' },
  unit: 'number',
  better: 'neither',
  edges: {
    en: 'Without hours, or at a utilization of zero, there is no value. No work takes nobody. Full-time equivalents are not rounded; heads are whole people, so that the next larger number is taken: in its figures the work is rounded up to what so many people can do. Utilization is the share of the paid hours spent on the actions; about 85 % is a usual planning figure and no constant.',
    'zh-CN':
      '工时为零或利用率为零时无值。无工作则不需人员。全职当量不取整；人数为整数，向上取整，其分子为这些人可完成的工作量。利用率为带薪工时中用于催收动作的比例，约 85% 是常见规划值，并非常量。',
  },
  source: {
    en: 'Workforce planning of call centers and collections departments.',
    'zh-CN': '呼叫中心与催收部门的人力规划。',
  },
  variants: {
    fte: {
      label: { en: 'Collectors needed, in full-time equivalents', 'zh-CN': '所需催收员（全职当量）' },
      basis: 'count',
      formula: {
        en: 'accounts × actions per account × minutes per action / (hours per collector × 60 × utilization)',
        'zh-CN': '户数 × 每户动作数 × 每次分钟数 ÷（人均工时 × 60 × 利用率）',
      },
      denominator: { en: 'working minutes of a collector', 'zh-CN': '每名催收员的有效工作分钟' },
      usedBy: { en: 'Budgets, where part-time counts in part.', 'zh-CN': '预算编制，兼职按比例计。' },
    },
    'head-count': {
      label: { en: 'Collectors needed, in heads', 'zh-CN': '所需催收员（人数）' },
      basis: 'count',
      formula: {
        en: 'accounts × actions per account × minutes per action / (hours per collector × 60 × utilization), rounded up to a whole number',
        'zh-CN': '户数 × 每户动作数 × 每次分钟数 ÷（人均工时 × 60 × 利用率），向上取整',
      },
      denominator: { en: 'working minutes of a collector', 'zh-CN': '每名催收员的有效工作分钟' },
      usedBy: { en: 'Hiring and desks.', 'zh-CN': '招聘与工位安排。' },
    },
  },
}

/** What work capacity is. */
export const workCapacityDefinition: MeasureDefinition<'work-capacity', 'accounts'> = {
  id: 'work-capacity',
  family: 'recovery',
  label: { en: 'Work capacity', 'zh-CN': '催收产能' },
  question: { en: 'How many accounts can these collectors work?', 'zh-CN': '这些催收员能处理多少户？' },
  unit: 'number',
  better: 'higher',
  edges: {
    en: 'Where an account takes no action, or an action no time, there is no value. Nobody, or a utilization of zero, works no account. Not rounded: a part of an account is work begun.',
    'zh-CN': '每户无动作或动作不耗时则无值。无人或利用率为零时产能为零。不取整：不足一户为已开始的工作。',
  },
  source: {
    en: 'Workforce planning of call centers and collections departments.',
    'zh-CN': '呼叫中心与催收部门的人力规划。',
  },
  variants: {
    accounts: {
      label: { en: 'Work capacity, in accounts', 'zh-CN': '催收产能（户数）' },
      basis: 'count',
      formula: {
        en: 'collectors × hours per collector × 60 × utilization / (actions per account × minutes per action)',
        'zh-CN': '催收员人数 × 人均工时 × 60 × 利用率 ÷（每户动作数 × 每次分钟数）',
      },
      denominator: { en: 'minutes of work for an account', 'zh-CN': '每户工作分钟' },
      usedBy: {
        en: 'Departments that decide how many accounts to keep and how many to place.',
        'zh-CN': '决定自催与委外数量的部门。',
      },
    },
  },
}
