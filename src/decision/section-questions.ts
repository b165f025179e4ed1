import { checkReAging, classesOf, type ReAgingRequest, type ReAgingVerdict } from '../aging'
import { type AsOf, dayOf, expectDay, type Fault, inputError, showValue, verbatim } from '../foundations'
import type { CaseFile } from '../model'
import { type PolicyVersions, policyOn } from '../policy'
import {
  type Loan,
  type LoanReplay,
  type PayoffOptions,
  type PayoffQuote,
  quotePayoff,
  replayLoan,
} from '../servicing'
import {
  checkLetter,
  checkRecord,
  computeLimitation,
  type LegalCase,
  type LegalReview,
  type Letter,
  type LetterCheck,
  type RecordCheck,
  type RecordRetention,
  type RetentionDates,
  type ReviewLegalCaseOptions,
  retainUntil,
  reviewLegalCase,
  type StrategyPolicy,
  type WrittenLetter,
} from '../strategy'
import type { Grounds } from './arrears-options'
import { type CaseOffers, type OffersOn, quoteCaseOffers } from './case-offers'
import { noSection } from './no-section'

/** The day of a question. */
type OnDay = Pick<AsOf, 'asOf'>

/**
 * What a policy is asked beside the decision on a case: its letters, its records, its legal path and its limits of
 * re-aging, by the version in force on `asOf`. A policy without the section that a question needs has no answer but `invalid-input`.
 */
export interface SectionQuestions {
  /** Does this letter of the policy, by its id, contain what it must? See `checkLetter`. */
  readonly checkLetter: (letter: string, written: WrittenLetter, on: OnDay) => LetterCheck
  /** Does the record of a contact state what it must, by the ids of what it states? See `checkRecord`. */
  readonly checkRecord: (present: readonly string[], on: OnDay) => RecordCheck
  /** Until when is a record kept, by the rules of the policy? See `retainUntil`. */
  readonly retainUntil: (dates: RetentionDates, on: OnDay) => RecordRetention
  /** How does this legal case stand, by the legal path of the policy? See `reviewLegalCase`. */
  readonly reviewLegalCase: (legalCase: LegalCase, options: ReviewLegalCaseOptions) => LegalReview
  /** May this account be re-aged, by the limits of the policy? See `checkReAging` of `arrears/aging`. */
  readonly checkReAging: (request: ReAgingRequest, on: OnDay) => ReAgingVerdict
  /**
   * What may be offered on this case, on which terms, who approves it, and which way out is worth most, by the products, the strategy
   * and the authority of the policy? See `quoteOffers`. What is owed is that of the ledger on `asOf`; what the strategy allows that of
   * `assess`, and what it may allow once more is known is `undetermined`.
   *
   * @throws ArrearsError `invalid-input` for what is no case file, with every issue of the question, where the policy has no `offers` or
   * no strategy, and for accounts in another currency.
   */
  readonly quoteOffers: (caseFile: CaseFile, on: OffersOn) => CaseOffers
  /**
   * How did this loan stand on each day, and what settles it, its money going by the order of the policy? See `replayLoan`; orders in
   * advance are left out, as the loan says what becomes of money beyond what is due.
   */
  readonly replayLoan: (loan: Loan, on: AsOf) => LoanReplay
  /** What settles this loan on each of these days, its money going by the order of the policy? See `quotePayoff`. */
  readonly quotePayoff: (loan: Loan, on: AsOf & Pick<PayoffOptions, 'validUntil'>) => PayoffQuote
  /** Until when can this claim be brought? The rule is law and no part of the policy: see `computeLimitation`. */
  readonly computeLimitation: typeof computeLimitation
}

/** The answers of {@link SectionQuestions} by these versions of a policy. */
export function sectionQuestions({ versions, law }: Pick<Grounds, 'versions' | 'law'>): SectionQuestions {
  const section = <Name extends 'letters' | 'recordKeeping' | 'legalPath'>(
    name: Name,
    on: unknown,
  ): NonNullable<StrategyPolicy[Name]> => {
    const found = strategyOn(versions, on)?.[name]
    if (found === undefined) throw noSection(`strategy.${name}`)
    return found
  }
  return {
    checkLetter: (id, written, on) => {
      const letter = letterOf(section('letters', on), id)
      return checkLetter(letter, written, strategyOn(versions, on)?.letterContents ?? [])
    },
    checkRecord: (present, on) => checkRecord(section('recordKeeping', on), present),
    retainUntil: (dates, on) => retainUntil(section('recordKeeping', on).rules, dates),
    reviewLegalCase: (legalCase, options) =>
      reviewLegalCase(section('legalPath', options), legalCase, options),
    checkReAging: (request, on) => {
      const asOf = expectDay(on)
      const limits = policyOn(versions, asOf).aging.reAgingLimits
      if (limits === undefined) throw noSection('aging.reAgingLimits')
      return checkReAging(request, { asOf, limits })
    },
    quoteOffers: (caseFile, on) => quoteCaseOffers(versions, law, caseFile, on),
    replayLoan: (loan, on) => {
      const { ledger, aging } = policyOn(versions, expectDay(on))
      return replayLoan(loan, { ...dayOf(on), ledger }, classesOf(aging))
    },
    quotePayoff: (loan, on) => {
      const { ledger, aging } = policyOn(versions, expectDay(on))
      return quotePayoff(loan, { ...on, ledger }, classesOf(aging))
    },
    computeLimitation,
  }
}

function strategyOn(versions: PolicyVersions, on: unknown): StrategyPolicy | undefined {
  return policyOn(versions, expectDay(on)).strategy?.policy
}

function letterOf(letters: readonly Letter[], id: unknown): Letter {
  const letter = letters.find((one) => one.id === id)
  if (letter === undefined) throw inputError(noSuchLetter(id, letters), 'letter')
  return letter
}

function noSuchLetter(id: unknown, letters: readonly Letter[]): Fault {
  const ids = letters.map((one) => one.id)
  return {
    code: 'unknown-reference',
    expected: {
      en: `a letter of the policy (${ids.join(', ')})`,
      'zh-CN': `政策中的函件（${ids.join('、')}）`,
    },
    received: typeof id === 'string' ? verbatim(JSON.stringify(id)) : showValue(id),
    remedy: {
      en: 'Correct the id, or add the letter to strategy.letters.',
      'zh-CN': '请更正编号，或将该函件加入 strategy.letters。',
    },
  }
}
