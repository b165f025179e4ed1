import type { Policy } from '../policy'
import { simpleBuckets } from './bucket-tables'
import { declaredFacts } from './declared-facts'
import { declaredFactsOfFirms } from './declared-facts-of-firms'
import { derivedFacts, scoresOfFirms } from './derived-facts'
import { examples } from './examples'
import { examplesOfConcessions } from './examples-of-concessions'
import { examplesOfCreditTerms } from './examples-of-credit-terms'
import { examplesOfCuresAndAgreements } from './examples-of-cures-and-agreements'
import { examplesOfScenarios } from './examples-of-scenarios'
import { examplesOfArrears } from './examples-of-segments-of-arrears'
import { examplesOfConduct } from './examples-of-segments-of-conduct'
import { examplesOfFirms } from './examples-of-segments-of-firms'
import { examplesOfStrategy } from './examples-of-strategy'
import { examplesOfBehaviors } from './examples-of-strategy-of-behaviors'
import { examplesOfStrategyOfFirms } from './examples-of-strategy-of-firms'
import { examplesOfManner } from './examples-of-strategy-of-manner'
import { examplesOfObjections } from './examples-of-strategy-of-objections'
import { examplesOfStrategyOfSegments } from './examples-of-strategy-of-segments'
import { examplesOfWork } from './examples-of-strategy-of-work'
import { notedFacts } from './noted-facts'
import { payDays } from './pay-days'
import { segmentationsOfFirms } from './segmentations'
import { commitments, strategyOfFirms } from './strategy'

/**
 * Trade receivables between firms (应收账款), as collections practice tells them.
 *
 * Its choices: the due date is day 0; four grades of risk by 30, 60 and 90 days; soft collection from day
 * 30 (the narrow reading); amounts of authority in CNY. Its evidence is practice, marked secondary.
 */
export const tradeReceivables: Policy<'current' | 'low' | 'medium' | 'high' | 'very-high'> = {
  schemaVersion: 1,
  id: 'trade-receivables',
  version: '3',
  aging: {
    dueDateIsDay: 0,
    bucketTable: simpleBuckets,
  },
  // Not spreads, which would keep all of it in a bundle that uses none of it.
  facts: /* @__PURE__ */ declaredFacts.concat(notedFacts, declaredFactsOfFirms),
  derivedFacts: /* @__PURE__ */ derivedFacts.concat(scoresOfFirms),
  classification: { segmentations: segmentationsOfFirms },
  strategy: strategyOfFirms,
  commitments,
  examples: /* @__PURE__ */ examples.concat(
    examplesOfArrears,
    examplesOfConduct,
    examplesOfFirms,
    examplesOfCreditTerms,
    examplesOfStrategy,
    examplesOfWork,
    examplesOfObjections,
    examplesOfStrategyOfSegments,
    examplesOfStrategyOfFirms,
    examplesOfBehaviors,
    examplesOfManner,
    examplesOfScenarios,
    examplesOfConcessions,
    examplesOfCuresAndAgreements,
  ),
  contact: {
    payDays,
    bestHours: {
      channels: ['phone', 'visit'],
      hours: [
        { from: '09:30', to: '11:30' },
        { from: '14:00', to: '16:30' },
      ],
      source: {
        title: {
          en: 'Collections practice: the best hours between firms',
          'zh-CN': '催收实务：对企业的最佳联系时段',
        },
        confidence: 'secondary',
      },
    },
  },
}
