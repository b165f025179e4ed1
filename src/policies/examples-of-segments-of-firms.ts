import type { PolicyExample } from '../policy'

/** Which firm is of which importance, type, behavior and grade? Worked examples for trade between firms. */
export const examplesOfFirms: readonly PolicyExample[] = [
  {
    id: 'important-and-worsening',
    because: 'A large debt of a firm whose finances worsen: top management and a special plan.',
    given: { facts: { pastDue: '500000.00', financesWorsening: true }, currency: 'CNY' },
    expect: { segments: { importance: 'important', standing: 'high-importance-high-risk' } },
  },
  {
    id: 'important-with-bad-record',
    because: 'A large effect on the business and a bad record: the same.',
    given: {
      facts: { pastDue: '499999.99', largeEffect: true, financesWorsening: false, badRecord: true },
      currency: 'CNY',
    },
    expect: { segments: { importance: 'important', standing: 'high-importance-high-risk' } },
  },
  {
    id: 'important-and-sound',
    because: 'Important and sound: the relationship is kept, and the principle held.',
    given: { facts: { largeEffect: true, financesWorsening: false, badRecord: false } },
    expect: { segments: { importance: 'important', standing: 'high-importance-low-risk' } },
  },
  {
    id: 'ordinary-and-worsening',
    because: 'Of little weight, and its finances worsen: shorter terms, earlier escalation.',
    given: { facts: { pastDue: '20000.00', largeEffect: false, financesWorsening: true }, currency: 'CNY' },
    expect: { segments: { importance: 'ordinary', standing: 'low-importance-high-risk' } },
  },
  {
    id: 'ordinary-with-bad-record',
    because: 'Of little weight, with a bad record: the same.',
    given: {
      facts: { pastDue: '20000.00', largeEffect: false, financesWorsening: false, badRecord: true },
      currency: 'CNY',
    },
    expect: { segments: { importance: 'ordinary', standing: 'low-importance-high-risk' } },
  },
  {
    id: 'ordinary-and-sound',
    because: 'Of little weight and sound: the standard process.',
    given: {
      facts: { pastDue: '499999.99', largeEffect: false, financesWorsening: false, badRecord: false },
      currency: 'CNY',
    },
    expect: { segments: { importance: 'ordinary', standing: 'low-importance-low-risk' } },
  },
  {
    id: 'nothing-rated',
    because: 'A firm that nobody rated: each axis says that it is not known.',
    given: { facts: { pastDue: '20000.00' }, currency: 'CNY' },
    expect: {
      segments: {
        importance: 'not-known',
        standing: 'not-known',
        customerType: 'not-known',
        debtorBehavior: 'not-known',
        creditGrade: 'not-known',
      },
    },
  },
  {
    id: 'type-core',
    because: 'Large and long: core.',
    given: {
      facts: {
        tradeVolume: 'large',
        paymentHistory: 'sometimes-late',
        strategicValue: 'middle',
        daysAsCustomer: 730,
      },
    },
    expect: { segments: { customerType: 'core' } },
  },
  {
    id: 'type-growth',
    because: 'Of high strategic value and sometimes late: growth.',
    given: {
      facts: {
        tradeVolume: 'regular',
        paymentHistory: 'sometimes-late',
        strategicValue: 'high',
        daysAsCustomer: 100,
      },
    },
    expect: { segments: { customerType: 'growth' } },
  },
  {
    id: 'type-growth-large',
    because: 'Large, new and of high strategic value: growth still.',
    given: {
      facts: { tradeVolume: 'large', paymentHistory: 'prompt', strategicValue: 'high', daysAsCustomer: 100 },
    },
    expect: { segments: { customerType: 'growth' } },
  },
  {
    id: 'type-ordinary',
    because: 'Regular trade of middle value, paid promptly: ordinary.',
    given: {
      facts: {
        tradeVolume: 'regular',
        paymentHistory: 'prompt',
        strategicValue: 'middle',
        daysAsCustomer: 1000,
      },
    },
    expect: { segments: { customerType: 'ordinary' } },
  },
  {
    id: 'type-ordinary-new',
    because: 'Large, new, and of no special value: ordinary.',
    given: {
      facts: { tradeVolume: 'large', paymentHistory: 'prompt', strategicValue: 'low', daysAsCustomer: 729 },
    },
    expect: { segments: { customerType: 'ordinary' } },
  },
  {
    id: 'type-ordinary-large',
    because: 'Large and long, of low strategic value: ordinary.',
    given: {
      facts: { tradeVolume: 'large', paymentHistory: 'prompt', strategicValue: 'low', daysAsCustomer: 730 },
    },
    expect: { segments: { customerType: 'ordinary' } },
  },
  {
    id: 'type-problem',
    because: 'Often late is a problem, however large the trade.',
    given: { facts: { tradeVolume: 'large', paymentHistory: 'often-late' } },
    expect: { segments: { customerType: 'problem' } },
  },
  {
    id: 'type-occasional',
    because: 'Few deals: strict terms, and quick.',
    given: { facts: { tradeVolume: 'few-deals', paymentHistory: 'prompt' } },
    expect: { segments: { customerType: 'occasional' } },
  },
  {
    id: 'type-large-of-unknown-age',
    because: 'Large, but nobody knows for how long: not known, rather than core.',
    given: { facts: { tradeVolume: 'large', paymentHistory: 'prompt', strategicValue: 'high' } },
    expect: { segments: { customerType: 'not-known' } },
  },
  {
    id: 'has-money-but-delays',
    because: 'Somebody saw that the firm has money and delays: for tone and playbook alone.',
    given: { facts: { behaviorNoted: 'delays-with-money' } },
    expect: { segments: { debtorBehavior: 'delays-with-money' } },
  },
  {
    id: 'credit-as-finance',
    because: 'The firm lives on the credit of its suppliers.',
    given: { facts: { behaviorNoted: 'credit-as-finance' } },
    expect: { segments: { debtorBehavior: 'credit-as-finance' } },
  },
  {
    id: 'insolvent-firm',
    because: 'There is nothing left: early, with sympathy.',
    given: { facts: { behaviorNoted: 'insolvent' } },
    expect: { segments: { debtorBehavior: 'insolvent' } },
  },
  {
    id: 'changing-excuses',
    because: 'A large firm with another excuse each time: facts, dates, documents.',
    given: { facts: { behaviorNoted: 'changing-excuses' } },
    expect: { segments: { debtorBehavior: 'changing-excuses' } },
  },
  {
    id: 'grade-aaa',
    because: '90 points of 100 are grade AAA.',
    given: { facts: { creditScore: 90 } },
    expect: { segments: { creditGrade: 'aaa' } },
  },
  {
    id: 'grade-aa',
    because: '80 points of 100 are grade AA.',
    given: { facts: { creditScore: 80 } },
    expect: { segments: { creditGrade: 'aa' } },
  },
  {
    id: 'grade-a',
    because: '70 points of 100 are grade A.',
    given: { facts: { creditScore: 70 } },
    expect: { segments: { creditGrade: 'a' } },
  },
  {
    id: 'grade-bbb',
    because: '60 points of 100 are grade BBB.',
    given: { facts: { creditScore: 60 } },
    expect: { segments: { creditGrade: 'bbb' } },
  },
  {
    id: 'grade-bb',
    because: '50 points of 100 are grade BB.',
    given: { facts: { creditScore: 50 } },
    expect: { segments: { creditGrade: 'bb' } },
  },
  {
    id: 'grade-b',
    because: '40 points of 100 are grade B.',
    given: { facts: { creditScore: 40 } },
    expect: { segments: { creditGrade: 'b' } },
  },
  {
    id: 'grade-ccc',
    because: '30 points of 100 are grade CCC.',
    given: { facts: { creditScore: 30 } },
    expect: { segments: { creditGrade: 'ccc' } },
  },
  {
    id: 'grade-cc',
    because: '20 points of 100 are grade CC.',
    given: { facts: { creditScore: 20 } },
    expect: { segments: { creditGrade: 'cc' } },
  },
  {
    id: 'grade-c',
    because: '10 points of 100 are grade C.',
    given: { facts: { creditScore: 10 } },
    expect: { segments: { creditGrade: 'c' } },
  },
  {
    id: 'grade-d',
    because: '9 points of 100 are grade D.',
    given: { facts: { creditScore: 9 } },
    expect: { segments: { creditGrade: 'd' } },
  },
  {
    id: 'grade-of-factors',
    because:
      'Points add up: 49 for the figures, 16 for judgment and, without any report, 9 for what others say: 74 of 100, grade A.',
    given: {
      facts: {
        liquidity: 1.2,
        leverage: 0.5,
        margin: 0.1,
        paymentHistory: 'prompt',
        daysOverTradeTerm: 12,
        returnedShare: 0.01,
        firmSize: 'medium',
        marketPosition: 'fair',
        yearsInBusiness: 12,
        management: 'fair',
        integrity: 'fair',
        press: 'mixed',
      },
    },
    expect: { segments: { creditGrade: 'a' } },
  },
  {
    id: 'grade-without-figures',
    because: 'Without its figures a firm has no grade, however good its name.',
    given: {
      facts: { marketPosition: 'strong', management: 'strong', integrity: 'strong', bankReport: 'favorable' },
    },
    expect: { segments: { creditGrade: 'not-known' } },
  },
  {
    id: 'severity-short-and-small',
    because: 'Up to 30 days and 100,000: light between firms.',
    given: { facts: { daysPastDue: 30, pastDue: '100000.00' }, currency: 'CNY' },
    expect: { segments: { severity: 'light', debtorSegment: 'light' } },
  },
  {
    id: 'severity-a-cent-more',
    because: 'A cent more is no longer small.',
    given: { facts: { daysPastDue: 30, pastDue: '100000.01' }, currency: 'CNY' },
    expect: { segments: { severity: 'medium' } },
  },
  {
    id: 'severity-large',
    because: 'From 500,000 the debt is large, and after 90 days heavy.',
    given: { facts: { daysPastDue: 91, pastDue: '500000.00' }, currency: 'CNY' },
    expect: { segments: { severity: 'heavy' } },
  },
  {
    id: 'severity-not-large',
    because: 'A cent less is long and not large.',
    given: { facts: { daysPastDue: 91, pastDue: '499999.99' }, currency: 'CNY' },
    expect: { segments: { severity: 'medium' } },
  },
]
