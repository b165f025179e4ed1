import type { Label, Locale } from '../../src/foundations'
import type {
  BetterDirection,
  MeasureBasis,
  MeasureDefinition,
  MeasureFamily,
  MeasureUnit,
} from '../../src/kpi'

/** What leads the way to this page for one who wrote it, and says how it is made. */
const intro: Label = {
  en: 'Every measure of this library: what it answers, in what it is told, how each of its variants is reckoned and who uses that one, when it has no value, and where it comes from. Where there are several variants the caller names one: none is a default, because on the same books they differ. Nothing is rounded; a figure that cannot be reckoned is `null` with its reason, never 0.\n\nThis page is made from the definitions that the results carry (`measureDefinitions` of `arrears/kpi`) by `npm run measures`, and a test keeps the two equal.',
  'zh-CN':
    '本库的全部指标：回答什么问题、以何单位表示、每种口径如何计算、谁在使用、何时无值、出自何处。存在多种口径时由调用方指定，没有默认口径，因为同一套账上各口径结果不同。计算过程不做舍入；无法计算的指标为 `null` 并附原因，绝不写成 0。\n\n本页由结果所附的定义（`arrears/kpi` 的 `measureDefinitions`）经 `npm run measures` 生成，并有测试保证两者一致。',
}

const title: Label = { en: 'Measures', 'zh-CN': '指标' }

const otherLanguage: Label = {
  en: '[中文](MEASURES.zh-CN.md) · [README](README.md)',
  'zh-CN': '[English](MEASURES.md) · [说明](README.zh-CN.md)',
}

const families: Readonly<Record<MeasureFamily, Label>> = {
  receivables: { en: 'Receivables', 'zh-CN': '应收账款' },
  migration: { en: 'Migration between statuses', 'zh-CN': '迁徙与滚动' },
  cohorts: { en: 'Cohorts and pools', 'zh-CN': '账龄批次与资产池' },
  outreach: { en: 'Contacts and promises', 'zh-CN': '触达与承诺' },
  recovery: { en: 'Money and people', 'zh-CN': '回款与人效' },
  experiments: { en: 'Experiments', 'zh-CN': '策略对比' },
  analyses: { en: 'Analyses', 'zh-CN': '分析' },
}

const units: Readonly<Record<MeasureUnit, Label>> = {
  percent: { en: 'percent, 0 to 100', 'zh-CN': '百分比（0 至 100）' },
  'per-thousand': { en: 'per thousand', 'zh-CN': '千分比' },
  days: { en: 'days', 'zh-CN': '天' },
  months: { en: 'months', 'zh-CN': '月' },
  ratio: { en: 'bare ratio', 'zh-CN': '比值' },
  times: { en: 'times', 'zh-CN': '次' },
  number: { en: 'number', 'zh-CN': '个数' },
  'per-hour': { en: 'per hour', 'zh-CN': '每小时次数' },
  money: { en: 'money', 'zh-CN': '金额' },
}

const directions: Readonly<Record<BetterDirection, Label>> = {
  higher: { en: 'higher is better', 'zh-CN': '越高越好' },
  lower: { en: 'lower is better', 'zh-CN': '越低越好' },
  neither: { en: 'neither way is better in itself', 'zh-CN': '高低本身无优劣' },
}

const bases: Readonly<Record<MeasureBasis, Label>> = {
  amount: { en: 'amount', 'zh-CN': '金额' },
  count: { en: 'count', 'zh-CN': '数量' },
}

const columns: readonly Label[] = [
  { en: 'variant', 'zh-CN': '口径' },
  { en: 'formula', 'zh-CN': '公式' },
  { en: 'basis', 'zh-CN': '基础' },
  { en: 'who uses it', 'zh-CN': '使用者' },
]

const edgesWord: Label = { en: 'Edges', 'zh-CN': '边界' }
const sourceWord: Label = { en: 'Source', 'zh-CN': '出处' }
const colon: Label = { en: ': ', 'zh-CN': '：' }
const comma: Label = { en: ', ', 'zh-CN': '，' }

/** The page that lists these measures with their definitions, in one language. */
export function tellMeasures(definitions: readonly MeasureDefinition[], locale: Locale): string {
  const parts = Object.entries(families).map(([family, label]) => {
    const members = definitions.filter((definition) => definition.family === family)
    return members.length === 0
      ? ''
      : `\n## ${label[locale]}\n${members.map((member) => tellMeasure(member, locale)).join('')}`
  })
  return `# ${title[locale]}\n\n${otherLanguage[locale]}\n\n${intro[locale]}\n${parts.join('')}`
}

function tellMeasure(definition: MeasureDefinition, locale: Locale): string {
  const { id, label, question, unit, better, edges, source, variants } = definition
  const rows = Object.entries(variants).map(
    ([variant, { formula, basis, usedBy, unit: own, better: way }]) => {
      const differing = [
        ...(own === undefined ? [] : [units[own]]),
        ...(way === undefined ? [] : [directions[way]]),
      ]
      const aside = differing.map((label) => label[locale]).join(comma[locale])
      const told = aside === '' ? formula[locale] : `${formula[locale]} (${aside})`
      return row([`\`${variant}\``, told, bases[basis][locale], usedBy[locale]])
    },
  )
  return [
    `\n### ${label[locale]}\n`,
    `\`${id}\`${comma[locale]}${units[unit][locale]}${comma[locale]}${directions[better][locale]}\n`,
    `${question[locale]}\n`,
    row(columns.map((column) => column[locale])),
    row(columns.map(() => '---')),
    ...rows,
    '',
    `${edgesWord[locale]}${colon[locale]}${edges[locale]}\n`,
    `${sourceWord[locale]}${colon[locale]}${source[locale]}\n`,
  ].join('\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
