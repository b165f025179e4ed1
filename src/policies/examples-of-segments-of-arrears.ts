import type { PolicyExample } from '../policy'

/**
 * Which case leads to which cause, age and severity of arrears, and to which customer segment? Worked examples
 * for either kind of customer.
 */
export const examplesOfArrears: readonly PolicyExample[] = [
  {
    id: 'oversight',
    because:
      'A first reminder shows that the debtor did not know: five days and a small sum are an oversight, not a refusal.',
    given: {
      facts: {
        daysPastDue: 5,
        pastDue: '500.00',
        willing: true,
        capacity: 'able',
        cause: 'unaware',
        timesLate: 1,
      },
      currency: 'CNY',
    },
    expect: {
      segments: {
        intent: 'unaware',
        severity: 'light',
        overdueKind: 'soft',
        lifeCycle: 'growth',
        debtorSegment: 'short-term',
      },
    },
  },
  {
    id: 'third-time-in-a-year',
    because: 'Three times late in a year are still a few; the trouble is passing.',
    given: {
      facts: { daysPastDue: 30, pastDue: '500.00', willing: true, cause: 'temporary', timesLate: 3 },
      currency: 'CNY',
    },
    expect: {
      segments: {
        intent: 'temporary-difficulty',
        overdueKind: 'soft',
        lifeCycle: 'growth',
        debtorSegment: 'short-term',
      },
    },
  },
  {
    id: 'fourth-time-in-a-year',
    because: 'Four times are no longer a few: what is light is called light.',
    given: {
      facts: { daysPastDue: 30, pastDue: '500.00', willing: true, cause: 'temporary', timesLate: 4 },
      currency: 'CNY',
    },
    expect: { segments: { severity: 'light', debtorSegment: 'light' } },
  },
  {
    id: 'not-due-yet',
    because: 'Nothing is overdue: gestation, and a customer of little debt and good means.',
    given: {
      facts: { daysPastDue: 0, pastDue: '0.00', capacity: 'able', debtBurden: 'low' },
      currency: 'CNY',
    },
    expect: {
      segments: {
        severity: 'not-past-due',
        lifeCycle: 'gestation',
        creditRisk: 'low',
        debtorSegment: 'low-risk',
      },
    },
  },
  {
    id: 'stalemate',
    because: 'From day 31 the debtor who is willing may pay yet, and is asked for a plan.',
    given: {
      facts: { daysPastDue: 31, pastDue: '8000.00', willing: true, capacity: 'able', debtBurden: 'middle' },
      currency: 'CNY',
    },
    expect: {
      segments: {
        severity: 'medium',
        overdueKind: 'soft',
        lifeCycle: 'maturity',
        creditRisk: 'middle',
        debtorSegment: 'potential-payer',
      },
    },
  },
  {
    id: 'middling',
    because: 'Ninety days are still middling where nobody knows what the debtor wants.',
    given: { facts: { daysPastDue: 90, pastDue: '900000.00' }, currency: 'CNY' },
    expect: { segments: { severity: 'medium', lifeCycle: 'maturity', debtorSegment: 'medium' } },
  },
  {
    id: 'decline-long-not-large',
    because: 'After day 90 the arrears are in decline, but a small sum does not make them heavy.',
    given: { facts: { daysPastDue: 91, pastDue: '9000.00' }, currency: 'CNY' },
    expect: { segments: { severity: 'medium', lifeCycle: 'decline', debtorSegment: 'medium' } },
  },
  {
    id: 'long-and-large',
    because: 'Long and large together are heavy.',
    given: { facts: { daysPastDue: 91, pastDue: '600000.00' }, currency: 'CNY' },
    expect: { segments: { severity: 'heavy', lifeCycle: 'decline', debtorSegment: 'heavy' } },
  },
  {
    id: 'long-and-low-will',
    because: 'Over 90 days and unwilling: the legal way, with privacy and dignity kept.',
    given: { facts: { daysPastDue: 91, pastDue: '9000.00', willing: false }, currency: 'CNY' },
    expect: { segments: { overdueKind: 'hard', debtorSegment: 'long-overdue-low-will' } },
  },
  {
    id: 'short-and-large',
    because: 'A short delay of a large sum is no oversight to pass over.',
    given: { facts: { daysPastDue: 10, pastDue: '600000.00' }, currency: 'CNY' },
    expect: { segments: { severity: 'medium', debtorSegment: 'medium' } },
  },
  {
    id: 'high-debt-weak-means',
    because: 'Debt high and ability weak: high risk, and negotiation stays open.',
    given: {
      facts: {
        daysPastDue: 45,
        pastDue: '8000.00',
        capacity: 'temporarily-unable',
        debtBurden: 'high',
        willing: true,
      },
      currency: 'CNY',
    },
    expect: {
      segments: {
        creditRisk: 'high',
        intent: 'temporary-difficulty',
        overdueKind: 'soft',
        debtorSegment: 'high-risk',
      },
    },
  },
  {
    id: 'structural',
    because: 'Expenses exceed income for good: unable, which calls for hardship and not for pressure.',
    given: { facts: { cause: 'structural', capacity: 'temporarily-unable' } },
    expect: { segments: { intent: 'unable', overdueKind: 'hard' } },
  },
  {
    id: 'unable-whatever-was-noted',
    because: 'Whoever cannot pay is unable first, even if somebody noted a refusal.',
    given: { facts: { cause: 'wilful-refusal', capacity: 'unable' } },
    expect: { segments: { intent: 'unable', overdueKind: 'hard' } },
  },
  {
    id: 'many-lenders',
    because: 'Several debts at once: what the debtor can bear over all of them is the question.',
    given: { facts: { cause: 'several-debts', willing: true } },
    expect: { segments: { intent: 'multiple-debts', overdueKind: 'soft' } },
  },
  {
    id: 'dispute-recorded',
    because: 'A recorded dispute is resolved first, whatever cause was noted before.',
    given: { facts: { disputed: true, cause: 'wilful-delay', willing: false } },
    expect: { segments: { intent: 'disputing', overdueKind: 'soft' } },
  },
  {
    id: 'dispute-noted',
    because: 'A dispute that people noted is resolved first too, though no mark was set yet.',
    given: { facts: { cause: 'dispute' } },
    expect: { segments: { intent: 'disputing', overdueKind: 'soft' } },
  },
  {
    id: 'delaying',
    because: 'A delay on purpose calls for a firm line.',
    given: { facts: { cause: 'wilful-delay' } },
    expect: { segments: { intent: 'delaying', overdueKind: 'hard' } },
  },
  {
    id: 'refusing',
    because:
      'Able and refusing: a formal demand, and a suspicion that wants evidence before any mark is set.',
    given: { facts: { cause: 'wilful-refusal', capacity: 'able' } },
    expect: {
      segments: { intent: 'refusing', overdueKind: 'hard', malice: 'suspected', debtorSegment: 'refusing' },
    },
  },
  {
    id: 'marked-wilful',
    because: 'The mark was set with evidence and reviewed; it raises no limit of contact.',
    given: { facts: { wilfulDefault: true } },
    expect: {
      segments: { intent: 'refusing', overdueKind: 'hard', malice: 'marked', debtorSegment: 'refusing' },
    },
  },
  {
    id: 'care-before-refusal',
    because: 'Who is in special care is treated so, whatever else is known.',
    given: { facts: { specialCare: true, cause: 'wilful-refusal', capacity: 'able', inHardship: true } },
    expect: { segments: { intent: 'refusing', debtorSegment: 'special' } },
  },
  {
    id: 'hardship-before-refusal',
    because: 'Hardship is looked at before a refusal is answered.',
    given: { facts: { inHardship: true, cause: 'wilful-refusal', capacity: 'able' } },
    expect: { segments: { hardshipKind: 'other', debtorSegment: 'hardship' } },
  },
  {
    id: 'able-and-willing-yet-late',
    because: 'Able and willing, and no cause was noted: a fault of procedure, not of will.',
    given: { facts: { capacity: 'able', willing: true } },
    expect: { segments: { overdueKind: 'soft', intent: 'not-known' } },
  },
  {
    id: 'all-four-factors',
    because: 'Able, willing and of steady income: strong.',
    given: { facts: { capacity: 'able', willing: true, incomeStable: true } },
    expect: { segments: { factors: 'strong' } },
  },
  {
    id: 'some-factors',
    because: 'Willing, and neither able nor of steady income: mixed.',
    given: { facts: { capacity: 'unable', willing: true, incomeStable: false } },
    expect: { segments: { factors: 'mixed' } },
  },
  {
    id: 'no-factor',
    because: 'None of the three holds: weak. Nobody asks of the family for that.',
    given: { facts: { capacity: 'unable', willing: false, incomeStable: false } },
    expect: { segments: { factors: 'weak' } },
  },
  {
    id: 'family-helps',
    because: 'A steady family may lift what would be weak.',
    given: { facts: { capacity: 'unable', willing: false, incomeStable: false, familyStable: true } },
    expect: { segments: { factors: 'mixed' } },
  },
  {
    id: 'family-never-counts-against',
    because: 'An unsteady family changes nothing.',
    given: { facts: { capacity: 'able', willing: true, incomeStable: true, familyStable: false } },
    expect: { segments: { factors: 'strong' } },
  },
  {
    id: 'nothing-known',
    because: 'Unknown is not a guess: where nothing is known each axis says so.',
    given: { facts: { bankrupt: false } },
    expect: {
      segments: {
        intent: 'not-known',
        factors: 'not-known',
        creditRisk: 'not-known',
        severity: 'not-known',
        overdueKind: 'not-known',
        relationship: 'not-known',
        customerValue: 'not-known',
        difficulty: 'not-known',
        personality: 'not-known',
        style: 'not-known',
        hardshipKind: 'not-known',
        excusePattern: 'not-known',
        earlyWarning: 'not-known',
        promiseReliability: 'not-known',
        malice: 'not-known',
        debtorSegment: 'not-known',
      },
    },
  },
]
