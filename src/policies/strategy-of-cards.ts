import type { Policy } from '../policy'
import { letterContentsOfCards } from './letter-contents'
import { lettersOfCards } from './letters'
import { offersOfCards } from './offers'
import { recordKeepingOfCards } from './record-keeping'
import { commitments, strategyOfPersons } from './strategy'

type Commitments = NonNullable<Policy['commitments']>

/**
 * When the cardholder's undertakings count as kept. The law says that collection stops unless the agreement is not
 * performed; that one installment missed breaks it on the next day, and that all then falls due, is a choice.
 */
export const commitmentsOfCards: Commitments = {
  promises: commitments.promises,
  agreements: {
    graceDays: 0,
    thresholdPercent: 100,
    cureDays: 0,
    missedInstallments: 1,
    onBreach: 'accelerate',
  },
}

// Not a spread, which would keep all of it in a bundle that uses none of it.
/** The strategy of credit cards in China (信用卡催收策略): that of loans to persons, with what the law on cards adds. */
export const strategyOfCards: NonNullable<Policy['strategy']> = /* @__PURE__ */ Object.assign(
  {},
  strategyOfPersons,
  {
    offers: offersOfCards,
    letters: lettersOfCards,
    letterContents: letterContentsOfCards,
    recordKeeping: recordKeepingOfCards,
  },
)
