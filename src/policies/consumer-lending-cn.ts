import type { Policy } from '../policy'
import { civilCode561 } from './allocation-orders'
import { fiveClasses2023 } from './asset-classes'
import { mBuckets30 } from './bucket-tables'
import { contactExamples } from './contact-examples'
import { declaredFacts } from './declared-facts'
import { declaredFactsOfPersons } from './declared-facts-of-persons'
import { derivedFacts } from './derived-facts'
import { examples } from './examples'
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
import { productsOfLoans } from './offer-products'
import { payDays } from './pay-days'
import { segmentationsOfPersons } from './segmentations'
import { commitments, strategyOfPersons } from './strategy'

/**
 * Consumer loans in China (个人消费贷款).
 *
 * Its choices: the due date is day 0; M1 to M7 with M1 1–30 days and M7 over 180; the asset class floors
 * of 2023; no ceilings on rates by default; contact hours only through the pack of the place, without which its
 * examples of contact fail and say so; what is offered to those who cannot pay at once. Amounts of authority in CNY.
 */
export const consumerLendingCn: Policy<'M0' | 'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'M7'> = {
  schemaVersion: 1,
  id: 'consumer-lending-cn',
  version: '3',
  aging: {
    dueDateIsDay: 0,
    bucketTable: mBuckets30,
    assetClassFloors: fiveClasses2023,
  },
  // Not spreads, which would keep all of it in a bundle that uses none of it.
  facts: /* @__PURE__ */ declaredFacts.concat(notedFacts, declaredFactsOfPersons),
  derivedFacts,
  classification: { segmentations: segmentationsOfPersons },
  strategy: strategyOfPersons,
  ledger: { allocationOrder: civilCode561 },
  commitments,
  contact: { payDays },
  offers: productsOfLoans,
  // Not a spread, which would keep all of it in a bundle that uses none of it.
  examples: /* @__PURE__ */ examples.concat(
    contactExamples,
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
  ),
}
