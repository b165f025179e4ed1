import type { AssetClassFloors } from '../aging'

/**
 * The five classes of Chinese credit cards by days past due (信用卡五级分类), by article 92 of the measures of
 * 2011: 1–90, 91–120, 121–180 and over 180 days.
 *
 * Day 1 is the day after the due date: `dueDateIsDay: 0`. The article invites stricter standards. How it
 * combines with the measure of 2023 (`fiveClasses2023`) no official text that was read says; the article speaks to
 * cards and is in no class the milder of the two, and the lender chooses.
 */
export const cardClasses: AssetClassFloors = {
  id: 'cn-card-classes',
  label: { en: 'Five classes of credit cards', 'zh-CN': '信用卡五级分类' },
  history: [
    {
      from: '2011-01-13',
      value: [
        { id: 'normal', fromDay: 0, label: { en: 'Normal', 'zh-CN': '正常' } },
        { id: 'special-mention', fromDay: 1, label: { en: 'Special mention', 'zh-CN': '关注' } },
        { id: 'substandard', fromDay: 91, label: { en: 'Substandard', 'zh-CN': '次级' } },
        { id: 'doubtful', fromDay: 121, label: { en: 'Doubtful', 'zh-CN': '可疑' } },
        { id: 'loss', fromDay: 181, label: { en: 'Loss', 'zh-CN': '损失' } },
      ],
      citation: {
        title: '商业银行信用卡业务监督管理办法（银监会令2011年第2号）',
        section: '第九十二条',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/**
 * US retail loans with fixed terms (美国封闭式零售贷款): substandard at 90 and loss at 120 cumulative days past the
 * contractual due date, each day included.
 *
 * Counted with `dueDateIsDay: 0`. From the reporting day by which the policy asks lenders to apply it.
 * Bankruptcy, fraud and death have clocks of their own, which are left out because their days were not seen
 * in the text; loans secured by a home, which have another one too, are not meant either.
 */
export const usRetailClosedEnd: AssetClassFloors = {
  id: 'us-retail-closed-end',
  label: { en: 'US retail credit, closed-end', 'zh-CN': '美国零售信贷（封闭式）' },
  history: [
    {
      from: '2000-12-31',
      value: [
        { id: 'not-classified', fromDay: 0, label: { en: 'Not classified', 'zh-CN': '不作分类' } },
        { id: 'substandard', fromDay: 90, label: { en: 'Substandard', 'zh-CN': '次级' } },
        { id: 'loss', fromDay: 120, label: { en: 'Loss, charged off', 'zh-CN': '损失（核销）' } },
      ],
      citation: {
        title: 'FFIEC, Uniform Retail Credit Classification and Account Management Policy',
        section: '65 Fed. Reg. 36903',
        confidence: 'verified',
        verifiedOn: '2026-11-22',
      },
    },
  ],
}

/**
 * US revolving retail credit, such as cards (美国开放式零售信贷): substandard at 90 and loss at 180 cumulative days
 * past the contractual due date, each day included.
 *
 * Counted with `dueDateIsDay: 0`; dates and what is left out as in `usRetailClosedEnd`.
 */
export const usRetailOpenEnd: AssetClassFloors = {
  id: 'us-retail-open-end',
  label: { en: 'US retail credit, open-end', 'zh-CN': '美国零售信贷（开放式）' },
  history: [
    {
      from: '2000-12-31',
      value: [
        { id: 'not-classified', fromDay: 0, label: { en: 'Not classified', 'zh-CN': '不作分类' } },
        { id: 'substandard', fromDay: 90, label: { en: 'Substandard', 'zh-CN': '次级' } },
        { id: 'loss', fromDay: 180, label: { en: 'Loss, charged off', 'zh-CN': '损失（核销）' } },
      ],
      citation: {
        title: 'FFIEC, Uniform Retail Credit Classification and Account Management Policy',
        section: '65 Fed. Reg. 36903',
        confidence: 'verified',
        verifiedOn: '2026-11-22',
      },
    },
  ],
}

/**
 * Special mention and non-performing accounts in India (印度特别关注账户与不良资产): SMA-0 up to 30 days, SMA-1 over
 * 30, SMA-2 over 60, NPA over 90.
 *
 * Counted with `dueDateIsDay: 1`, by the day-end of the due date: due 31 March and unpaid, an account is SMA-1
 * on 30 April, SMA-2 on 30 May and NPA on 29 June. From the circular that clarified the count; the classes are
 * older. Floors by today's days alone: an NPA stays one until all arrears are paid, which the library is not
 * told here, and crop loans and revolving credit have rules of their own.
 */
export const indiaSma: AssetClassFloors = {
  id: 'in-sma',
  label: { en: 'Special mention and NPA, India', 'zh-CN': '印度 SMA 与 NPA 分类' },
  history: [
    {
      from: '2021-11-12',
      value: [
        { id: 'standard', fromDay: 0, label: { en: 'Standard, not overdue', 'zh-CN': '正常（未逾期）' } },
        { id: 'SMA-0', fromDay: 1, label: { en: 'SMA-0, up to 30 days', 'zh-CN': 'SMA-0（30 天以内）' } },
        { id: 'SMA-1', fromDay: 31, label: { en: 'SMA-1, over 30 days', 'zh-CN': 'SMA-1（超过 30 天）' } },
        { id: 'SMA-2', fromDay: 61, label: { en: 'SMA-2, over 60 days', 'zh-CN': 'SMA-2（超过 60 天）' } },
        { id: 'NPA', fromDay: 91, label: { en: 'NPA, over 90 days', 'zh-CN': 'NPA 不良（超过 90 天）' } },
      ],
      citation: {
        title:
          'Reserve Bank of India, Prudential norms on Income Recognition, Asset Classification and Provisioning pertaining to Advances – Clarifications',
        section: 'RBI/2021-2022/125, 12 November 2021',
        confidence: 'secondary',
        verifiedOn: '2026-11-22',
      },
    },
  ],
}

/**
 * The stages of IFRS 9 as its two presumptions have them (国际财务报告准则第 9 号的三阶段): stage 2 when more than
 * 30 days past due, stage 3 when more than 90.
 *
 * Both presumptions are rebuttable, so a lender with evidence may be in a better stage than this floor; and
 * days past due are only the backstop of a worse one. From the first day on which the standard was mandatory,
 * for annual periods that begin then.
 */
export const ifrs9Stages: AssetClassFloors = {
  id: 'ifrs-9-stages',
  label: { en: 'IFRS 9 stages', 'zh-CN': 'IFRS 9 三阶段' },
  history: [
    {
      from: '2018-01-01',
      value: [
        { id: 'stage-1', fromDay: 0, label: { en: 'Stage 1', 'zh-CN': '第一阶段' } },
        { id: 'stage-2', fromDay: 31, label: { en: 'Stage 2', 'zh-CN': '第二阶段' } },
        { id: 'stage-3', fromDay: 91, label: { en: 'Stage 3', 'zh-CN': '第三阶段' } },
      ],
      citation: {
        title: 'IFRS 9 Financial Instruments',
        section: '5.5.11, B5.5.37',
        confidence: 'secondary',
        verifiedOn: '2026-11-22',
      },
    },
  ],
}

/**
 * Default of a debtor of a bank in the European Union (欧盟违约定义): more than 90 days past due on a material
 * obligation.
 *
 * The days are those since the arrears became material, by both limits that the authority set, without a
 * break: give the due that crossed them as the oldest. Left out: unlikeliness to pay, the way back to
 * performing, and the 180 days that some authorities allowed for property and public debtors until the
 * regulation was amended. From the day on which the regulation applies.
 */
export const euDefault: AssetClassFloors = {
  id: 'eu-default',
  label: { en: 'Default, European Union', 'zh-CN': '欧盟违约认定' },
  history: [
    {
      from: '2014-01-01',
      value: [
        {
          id: 'not-in-default',
          fromDay: 0,
          label: { en: 'Not in default by days', 'zh-CN': '未达违约天数' },
        },
        { id: 'default', fromDay: 91, label: { en: 'Default', 'zh-CN': '违约' } },
      ],
      citation: {
        title: 'Regulation (EU) No 575/2013',
        section: 'Article 178(1)(b)',
        confidence: 'verified',
        verifiedOn: '2026-11-22',
      },
    },
  ],
}
