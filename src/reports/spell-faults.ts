import { type Amount, type CivilDate, describeFault, type Issue, joinPath, verbatim } from '../foundations'

/** A spell in which nothing was overdue. */
export function notPositive(received: Amount, path: string): Issue {
  return describeFault(
    {
      code: 'not-positive',
      expected: { en: 'more than zero', 'zh-CN': '大于零的金额' },
      received: verbatim(String(received)),
      remedy: {
        en: 'Give what was overdue; where nothing was, there is no spell.',
        'zh-CN': '请填写逾期金额；没有逾期即无此次记录。',
      },
    },
    path,
  )
}

/** A day that had not come yet on that of the analysis. */
export function afterAsOf(day: CivilDate, asOf: CivilDate, path: string): Issue {
  return describeFault(
    {
      code: 'date-order',
      expected: {
        en: `a day not after ${asOf}, the day of the analysis`,
        'zh-CN': `不晚于分析日 ${asOf} 的日期`,
      },
      received: verbatim(day),
      remedy: {
        en: 'Leave out what had not happened yet, or analyze as of a later day.',
        'zh-CN': '请剔除尚未发生的记录，或改用更晚的分析日。',
      },
    },
    path,
  )
}

/** A spell that ends before it has lasted a day. */
export function notAfterStart(endedOn: CivilDate, from: CivilDate, path: string): Issue {
  return describeFault(
    {
      code: 'date-order',
      expected: {
        en: `a day after ${from}, where the spell starts`,
        'zh-CN': `晚于逾期起始日 ${from} 的日期`,
      },
      received: verbatim(endedOn),
      remedy: {
        en: 'Give the first day on which nothing was overdue any more.',
        'zh-CN': '请给出不再逾期的第一天。',
      },
    },
    path,
  )
}

/** A spell that starts while an earlier one of the same customer goes on. */
export function overlapping(from: CivilDate, end: CivilDate | undefined, index: number, path: string): Issue {
  const earlier = joinPath('spells', index)
  return describeFault(
    {
      code: 'wrong-type',
      expected:
        end === undefined
          ? {
              en: `no spell after ${earlier}, which goes on`,
              'zh-CN': `${earlier} 仍在持续，其后不应再有逾期`,
            }
          : {
              en: `${end} or later, where ${earlier} of the same customer ended`,
              'zh-CN': `不早于同一客户 ${earlier} 结束日 ${end}`,
            },
      received: verbatim(from),
      remedy: {
        en: 'Join what is one spell, or give the end of the earlier one.',
        'zh-CN': '请合并为一次逾期，或补上前一次的结束日。',
      },
    },
    path,
  )
}
