import type { BucketTable } from '../aging'

/**
 * The columns of a receivables aging by the age of the invoice (按开票日计算的账龄): day 0 is the invoice date.
 *
 * For reports of a policy with `agedBy: 'document-date'`, which count from `issuedOn`; the same paper gives other columns
 * by its due date. Nothing in this table says whether an invoice is past due.
 */
export const invoiceAgeBuckets: BucketTable<'0-30' | '31-60' | '61-90' | 'over-90'> = {
  id: 'receivables-invoice-age',
  buckets: [
    { id: '0-30', fromDay: 0, toDay: 30, label: { en: '0–30 days from invoice', 'zh-CN': '开票后 0–30 天' } },
    {
      id: '31-60',
      fromDay: 31,
      toDay: 60,
      label: { en: '31–60 days from invoice', 'zh-CN': '开票后 31–60 天' },
    },
    {
      id: '61-90',
      fromDay: 61,
      toDay: 90,
      label: { en: '61–90 days from invoice', 'zh-CN': '开票后 61–90 天' },
    },
    { id: 'over-90', fromDay: 91, label: { en: 'Over 90 days from invoice', 'zh-CN': '开票后超过 90 天' } },
  ],
  source: {
    title: {
      en: 'Receivables practice, variant: aging by invoice date, where 0–30 days are one column',
      'zh-CN': '应收账款实务（另一口径）：按开票日计算，0–30 天为一栏',
    },
    confidence: 'secondary',
  },
}

/** The columns of a receivables aging with one more, 91–120 (应收账款账龄，至 120 天). "Over 120" starts at 121. */
export const receivablesBuckets120: BucketTable<
  'not-due' | '1-30' | '31-60' | '61-90' | '91-120' | 'over-120'
> = {
  id: 'receivables-120',
  buckets: [
    { id: 'not-due', fromDay: 0, toDay: 0, label: { en: 'Not due', 'zh-CN': '未到期' } },
    { id: '1-30', fromDay: 1, toDay: 30, label: { en: '1–30 days', 'zh-CN': '1–30 天' } },
    { id: '31-60', fromDay: 31, toDay: 60, label: { en: '31–60 days', 'zh-CN': '31–60 天' } },
    { id: '61-90', fromDay: 61, toDay: 90, label: { en: '61–90 days', 'zh-CN': '61–90 天' } },
    { id: '91-120', fromDay: 91, toDay: 120, label: { en: '91–120 days', 'zh-CN': '91–120 天' } },
    { id: 'over-120', fromDay: 121, label: { en: 'Over 120 days', 'zh-CN': '超过 120 天' } },
  ],
  source: {
    title: {
      en: 'Receivables practice, variant: aging by due date in 30-day columns up to 120 days',
      'zh-CN': '应收账款实务（另一口径）：按到期日以 30 天分栏，至 120 天',
    },
    confidence: 'secondary',
  },
}

/**
 * The columns of a receivables aging in steps of fifteen days (应收账款账龄，15 天一栏).
 *
 * Practice names the width of the columns and not the last one; it is "over 90" here, as in the table of
 * thirty-day columns.
 */
export const receivablesBuckets15: BucketTable<
  'not-due' | '1-15' | '16-30' | '31-45' | '46-60' | '61-75' | '76-90' | 'over-90'
> = {
  id: 'receivables-15',
  buckets: [
    { id: 'not-due', fromDay: 0, toDay: 0, label: { en: 'Not due', 'zh-CN': '未到期' } },
    { id: '1-15', fromDay: 1, toDay: 15, label: { en: '1–15 days', 'zh-CN': '1–15 天' } },
    { id: '16-30', fromDay: 16, toDay: 30, label: { en: '16–30 days', 'zh-CN': '16–30 天' } },
    { id: '31-45', fromDay: 31, toDay: 45, label: { en: '31–45 days', 'zh-CN': '31–45 天' } },
    { id: '46-60', fromDay: 46, toDay: 60, label: { en: '46–60 days', 'zh-CN': '46–60 天' } },
    { id: '61-75', fromDay: 61, toDay: 75, label: { en: '61–75 days', 'zh-CN': '61–75 天' } },
    { id: '76-90', fromDay: 76, toDay: 90, label: { en: '76–90 days', 'zh-CN': '76–90 天' } },
    { id: 'over-90', fromDay: 91, label: { en: 'Over 90 days', 'zh-CN': '超过 90 天' } },
  ],
  source: {
    title: {
      en: 'Receivables practice, variant: aging by due date in 15-day columns',
      'zh-CN': '应收账款实务（另一口径）：按到期日以 15 天分栏',
    },
    confidence: 'secondary',
  },
}

/**
 * Months overdue in three groups, where day 30 still belongs to M1 (M 档分组，30 天归 M1): early M1, middle M2
 * and M3, late from M4 on.
 *
 * What was written off is a group of its own in such reports; no number of days makes it, so it is no bucket.
 */
export const mGroups30: BucketTable<'current' | 'early' | 'middle' | 'late'> = {
  id: 'm-groups-30',
  buckets: [
    { id: 'current', fromDay: 0, toDay: 0, label: { en: 'M0, not past due', 'zh-CN': 'M0（未逾期）' } },
    {
      id: 'early',
      fromDay: 1,
      toDay: 30,
      label: { en: 'Early, M1, 1–30 days', 'zh-CN': '早期（M1，1–30 天）' },
    },
    {
      id: 'middle',
      fromDay: 31,
      toDay: 90,
      label: { en: 'Middle, M2–M3, 31–90 days', 'zh-CN': '中期（M2–M3，31–90 天）' },
    },
    { id: 'late', fromDay: 91, label: { en: 'Late, M4+, over 90 days', 'zh-CN': '后期（M4+，超过 90 天）' } },
  ],
  source: {
    title: {
      en: 'Chinese consumer-lending practice: early M1, middle M2–M3, late M4+, where M1 is 1–30 days',
      'zh-CN': '国内消费信贷实务：早期 M1、中期 M2–M3、后期 M4+，M1 为 1–30 天',
    },
    confidence: 'secondary',
  },
}

/**
 * Months overdue in three groups, where day 30 already belongs to M2 (M 档分组，30 天归 M2): early M1, middle M2
 * and M3, late from M4 on.
 *
 * What was written off is a group of its own in such reports; no number of days makes it, so it is no bucket.
 */
export const mGroups29: BucketTable<'current' | 'early' | 'middle' | 'late'> = {
  id: 'm-groups-29',
  buckets: [
    { id: 'current', fromDay: 0, toDay: 0, label: { en: 'M0, not past due', 'zh-CN': 'M0（未逾期）' } },
    {
      id: 'early',
      fromDay: 1,
      toDay: 29,
      label: { en: 'Early, M1, 1–29 days', 'zh-CN': '早期（M1，1–29 天）' },
    },
    {
      id: 'middle',
      fromDay: 30,
      toDay: 89,
      label: { en: 'Middle, M2–M3, 30–89 days', 'zh-CN': '中期（M2–M3，30–89 天）' },
    },
    {
      id: 'late',
      fromDay: 90,
      label: { en: 'Late, M4+, 90 days and over', 'zh-CN': '后期（M4+，90 天及以上）' },
    },
  ],
  source: {
    title: {
      en: 'Chinese consumer-lending practice, variant: early M1, middle M2–M3, late M4+, where M1 is 1–29 days',
      'zh-CN': '国内消费信贷实务（另一口径）：早期 M1、中期 M2–M3、后期 M4+，M1 为 1–29 天',
    },
    confidence: 'secondary',
  },
}

/**
 * Five classes by days past due as an older Chinese guideline had them (五级分类，旧口径): for the report of old
 * books, never as the floor of today; that is `fiveClasses2023` or `cardClasses`.
 *
 * One secondary source, which names neither the guideline nor its dates, and other sources differ: hence a
 * table of columns, without a date. It has no days for loss (损失), which therefore is no bucket.
 */
export const olderFiveClasses: BucketTable<'normal' | 'special-mention' | 'substandard' | 'doubtful'> = {
  id: 'cn-five-classes-older',
  buckets: [
    { id: 'normal', fromDay: 0, toDay: 0, label: { en: 'Normal', 'zh-CN': '正常' } },
    { id: 'special-mention', fromDay: 1, toDay: 90, label: { en: 'Special mention', 'zh-CN': '关注' } },
    { id: 'substandard', fromDay: 91, toDay: 180, label: { en: 'Substandard', 'zh-CN': '次级' } },
    { id: 'doubtful', fromDay: 181, label: { en: 'Doubtful', 'zh-CN': '可疑' } },
  ],
  source: {
    title: {
      en: 'Older Chinese guideline on the five classes: limits of 90 and 180 days',
      'zh-CN': '五级分类旧指引：以 90 天、180 天为界',
    },
    confidence: 'weak',
  },
}

/**
 * The account status by which US lenders report a debt to consumer reporting agencies (征信账户状态代码): the
 * bucket ids are the codes of the Metro 2 format, 11 below 30 days to 84 from 180 days on.
 *
 * Counted with `dueDateIsDay: 0`. Only the codes that days alone decide; collection, charge-off, repossession
 * and closed accounts have codes of their own.
 */
export const usReportingCodes: BucketTable<'11' | '71' | '78' | '80' | '82' | '83' | '84'> = {
  id: 'us-reporting-codes',
  buckets: [
    {
      id: '11',
      fromDay: 0,
      toDay: 29,
      label: { en: '11, current, 0–29 days', 'zh-CN': '11（正常，0–29 天）' },
    },
    { id: '71', fromDay: 30, toDay: 59, label: { en: '71, 30–59 days', 'zh-CN': '71（30–59 天）' } },
    { id: '78', fromDay: 60, toDay: 89, label: { en: '78, 60–89 days', 'zh-CN': '78（60–89 天）' } },
    { id: '80', fromDay: 90, toDay: 119, label: { en: '80, 90–119 days', 'zh-CN': '80（90–119 天）' } },
    { id: '82', fromDay: 120, toDay: 149, label: { en: '82, 120–149 days', 'zh-CN': '82（120–149 天）' } },
    { id: '83', fromDay: 150, toDay: 179, label: { en: '83, 150–179 days', 'zh-CN': '83（150–179 天）' } },
    { id: '84', fromDay: 180, label: { en: '84, 180 days and over', 'zh-CN': '84（180 天及以上）' } },
  ],
  source: {
    title: 'Metro 2 Format, Credit Reporting Resource Guide',
    section: 'Field 17A, Account Status',
    confidence: 'secondary',
    verifiedOn: '2026-11-22',
  },
}

/**
 * The columns in which US banks report past-due loans to their supervisors (美国监管报表的逾期分栏): 30–59, 60–89,
 * 90 days and more; what is less than 30 days late is not past due there.
 *
 * Counted with `dueDateIsDay: 0`. A loan with monthly payments may instead be past due once two are missed;
 * this table counts days alone.
 */
export const usSupervisoryColumns: BucketTable<'under-30' | '30-59' | '60-89' | '90-and-over'> = {
  id: 'us-supervisory',
  buckets: [
    { id: 'under-30', fromDay: 0, toDay: 29, label: { en: 'Less than 30 days', 'zh-CN': '不满 30 天' } },
    { id: '30-59', fromDay: 30, toDay: 59, label: { en: '30–59 days', 'zh-CN': '30–59 天' } },
    { id: '60-89', fromDay: 60, toDay: 89, label: { en: '60–89 days', 'zh-CN': '60–89 天' } },
    { id: '90-and-over', fromDay: 90, label: { en: '90 days and over', 'zh-CN': '90 天及以上' } },
  ],
  source: {
    title: 'OCC reports and Call Report, past-due loans',
    confidence: 'secondary',
    verifiedOn: '2026-11-22',
  },
}
