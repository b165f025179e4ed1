import type { LimitationRule } from '../strategy'

/**
 * Until when a claim for money may be brought in China: the general period of three years, and twenty years from the
 * due date as the longest (诉讼时效).
 *
 * The judicial provisions on limitation count a debt with a due date from the day that its term ends, and the Civil Code
 * leaves that day out; practice often counts from the day after. So there are two last days: demand by the earlier, and
 * call a debt expired only after the later. A debt agreed in installments is counted from its last due date (article
 * 189), which is the `dueOn` to give.
 *
 * A suit counts from its filing, and what the provisions hold equal to it (article 11: payment order, proof in
 * bankruptcy, preservation, enforcement). A partial payment is the debtor's agreement to perform (article 14 of the
 * provisions). Once the period has expired, agreement to perform forgoes the defense; that three years then begin anew
 * is the reading of practice. A payment made after expiry is kept, and is not taken here to forgo the rest.
 *
 * Left out: that a last day on a statutory holiday moves (article 203), which needs the official calendar and only ever
 * makes it later; special periods of other laws; the extension of the twenty years by a court; claims that know no
 * limitation. Claims from before 2015-10-01 may have expired under the two years of earlier law, and are not told.
 */
export const limitationCn: LimitationRule = {
  id: 'cn-limitation-general',
  label: { en: 'China, general limitation period', 'zh-CN': '普通诉讼时效' },
  history: [
    {
      from: '2021-01-01',
      value: {
        period: { count: 3, unit: 'years' },
        startsFrom: 'knowledge',
        orFromDayAfterDue: true,
        longest: {
          period: { count: 20, unit: 'years' },
          source: {
            title: '中华人民共和国民法典',
            section: '第一百八十八条第二款',
            confidence: 'verified',
            verifiedOn: '2026-11-21',
          },
        },
        claimsFrom: {
          day: '2015-10-01',
          source: {
            title:
              '最高人民法院关于适用《中华人民共和国民法总则》诉讼时效制度若干问题的解释（法释〔2018〕12号）',
            section: '第二条、第三条',
            confidence: 'verified',
            verifiedOn: '2026-11-22',
          },
        },
        effects: {
          demand: {
            effect: 'interrupts',
            source: {
              title: '中华人民共和国民法典',
              section: '第一百九十五条第一项',
              confidence: 'verified',
              verifiedOn: '2026-11-22',
            },
          },
          acknowledgement: {
            effect: 'interrupts',
            revives: true,
            source: {
              title: '中华人民共和国民法典',
              section: '第一百九十二条第二款、第一百九十五条第二项',
              confidence: 'verified',
              verifiedOn: '2026-11-22',
            },
          },
          payment: {
            effect: 'interrupts',
            source: {
              title: '最高人民法院关于审理民事案件适用诉讼时效制度若干问题的规定（2020年修正）',
              section: '第十四条',
              confidence: 'verified',
              verifiedOn: '2026-11-22',
            },
          },
          suit: {
            effect: 'interrupts',
            source: {
              title: '中华人民共和国民法典',
              section: '第一百九十五条第三项、第四项',
              confidence: 'verified',
              verifiedOn: '2026-11-22',
            },
          },
          suspension: {
            effect: 'suspends',
            inLast: { count: 6, unit: 'months' },
            source: {
              title: '中华人民共和国民法典',
              section: '第一百九十四条',
              confidence: 'verified',
              verifiedOn: '2026-11-22',
            },
          },
        },
      },
      citation: {
        title: '中华人民共和国民法典',
        section: '第一百八十八条',
        confidence: 'verified',
        verifiedOn: '2026-11-22',
      },
    },
  ],
}
