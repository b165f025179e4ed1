import { type CivilDate, type Fault, verbatim } from '../foundations'

/** The fault of an end that comes before its beginning, of days of which the first counts and the last does not. */
export function endsBeforeStart(from: CivilDate, received: CivilDate): Fault {
  return {
    code: 'date-order',
    expected: { en: `a day not before ${from}`, 'zh-CN': `不早于 ${from} 的日期` },
    received: verbatim(received),
    remedy: {
      en: 'The first day counts and this one does not: check both days.',
      'zh-CN': '首日计入，此日不计入：请核对两个日期。',
    },
  }
}
