import type { Policy } from '../policy'
import { cardFrom91Days, cardUpTo90Days } from './allocation-orders'
import { mBuckets30 } from './bucket-tables'
import { cardContactExamples } from './card-contact-examples'
import { declaredFacts } from './declared-facts'
import { declaredFactsOfPersons } from './declared-facts-of-persons'
import { derivedFacts } from './derived-facts'
import { examples } from './examples'
import { examplesOfCards } from './examples-of-cards'
import { examplesOfConcessions } from './examples-of-concessions'
import { examplesOfCuresAndAgreements } from './examples-of-cures-and-agreements'
import { examplesOfOffers } from './examples-of-offers'
import { examplesOfOffersOnCases } from './examples-of-offers-on-cases'
import { examplesOfScenarios } from './examples-of-scenarios'
import { examplesOfArrears } from './examples-of-segments-of-arrears'
import { examplesOfConduct } from './examples-of-segments-of-conduct'
import { examplesOfPersons } from './examples-of-segments-of-persons'
import { examplesOfStrategy } from './examples-of-strategy'
import { examplesOfManner } from './examples-of-strategy-of-manner'
import { examplesOfObjections } from './examples-of-strategy-of-objections'
import { examplesOfStrategyOfPersons } from './examples-of-strategy-of-persons'
import { examplesOfStrategyOfSegments } from './examples-of-strategy-of-segments'
import { examplesOfWork } from './examples-of-strategy-of-work'
import { examplesOfWorkedCasesOfPersons } from './examples-of-worked-cases-of-persons'
import { notedFacts } from './noted-facts'
import { productsOfCards } from './offer-products'
import { payDays } from './pay-days'
import { usOpenEndReAging } from './re-aging-limits'
import { segmentationsOfPersons } from './segmentations'
import { commitmentsOfCards, strategyOfCards } from './strategy-of-cards'
import { cardClasses } from './supervisory-classes'

/**
 * Credit cards in China (信用卡).
 *
 * Of the measures of 2011 (信用卡业务监督管理办法) it has the classes of article 92, the order of payments of article 57
 * (secondary: interest or fees first up to day 90, principal first from day 91), the recordings of article 68, the contents
 * of letters of article 69 and the installment agreement of article 70, while which is kept collection stops, and
 * which runs at most five years: no longer plan is offered.
 *
 * Its choices: the classes of cards and not those of 2023, of which they are in no class the milder; the due date is day 0;
 * M1 to M7 as for loans; before the due date a payment goes as up to day 90, to what is billed; a bank that records what
 * it says; one installment missed breaks an agreement; an account is re-aged as US supervisors accept it of such credit, for
 * want of limits of its own. Contact hours only through the pack of the place, without which
 * its examples of contact fail and say so. Amounts of authority in CNY. The rest is practice, as for loans.
 */
export const consumerCardCn: Policy<'M0' | 'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'M7'> = {
  schemaVersion: 1,
  id: 'consumer-card-cn',
  version: '1',
  aging: {
    dueDateIsDay: 0,
    bucketTable: mBuckets30,
    assetClassFloors: cardClasses,
    reAgingLimits: usOpenEndReAging,
  },
  // Not spreads, which would keep all of it in a bundle that uses none of it.
  facts: /* @__PURE__ */ declaredFacts.concat(notedFacts, declaredFactsOfPersons),
  derivedFacts,
  classification: { segmentations: segmentationsOfPersons },
  strategy: strategyOfCards,
  ledger: {
    allocationOrder: cardUpTo90Days,
    // M4 begins with day 91, as the article does.
    allocationRules: [{ id: 'from-day-91', classes: ['M4', 'M5', 'M6', 'M7'], order: cardFrom91Days }],
  },
  commitments: commitmentsOfCards,
  offers: productsOfCards,
  // Not a spread, which would keep all of it in a bundle that uses none of it.
  examples: /* @__PURE__ */ examples.concat(
    cardContactExamples,
    examplesOfArrears,
    examplesOfConduct,
    examplesOfPersons,
    examplesOfStrategy,
    examplesOfWork,
    examplesOfObjections,
    examplesOfStrategyOfSegments,
    examplesOfManner,
    examplesOfScenarios,
    examplesOfConcessions,
    examplesOfCuresAndAgreements,
    examplesOfStrategyOfPersons,
    examplesOfWorkedCasesOfPersons,
    examplesOfOffers,
    examplesOfOffersOnCases,
    examplesOfCards,
  ),
  contact: {
    institution: 'bank',
    practice: { recorded: ['phone', 'voice-robot', 'visit'] },
    payDays,
  },
}
