import type { PolicyExample } from '../policy'

type Asked = NonNullable<PolicyExample['given']['offers']>

const atTheLimit: Asked = {
  asOf: '2026-06-10',
  owed: { principal: '100000.00' },
  willingness: 'willing',
  difficulty: 'temporary',
  monthlyIncome: '25000.00',
  monthlyExpenses: '20000.00',
  role: 'collector',
}
const aboveTheLimit: Asked = {
  asOf: '2026-06-10',
  owed: { principal: '100000.01' },
  willingness: 'willing',
  difficulty: 'temporary',
  monthlyIncome: '25000.00',
  monthlyExpenses: '20000.00',
  role: 'collector',
}

/**
 * What may be offered, and who may promise it (可提供的还款方案及权限)? Worked examples for loans and cards: the measure and the amount
 * each have an owner, the monthly payment is held against what is free, and the unwilling are offered nothing.
 */
export const examplesOfOffers: readonly PolicyExample[] = [
  {
    id: 'collector-asked-for-installments',
    because:
      'Somebody willing whom a passing difficulty struck asks the collector for installments: ten times 5,000 fit, the director approves them, and until then the collector promises nothing.',
    given: {
      facts: {},
      offers: {
        asOf: '2026-06-10',
        owed: { principal: '50000.00' },
        willingness: 'willing',
        difficulty: 'temporary',
        monthlyIncome: '30000.00',
        monthlyExpenses: '24000.00',
        role: 'collector',
      },
    },
    expect: {
      offers: {
        'interest-free:6': {
          status: 'not-allowed',
          reasons: ['above-free-income', 'needs-approval'],
          monthlyPayment: '8333.35',
        },
        'interest-free:10': {
          status: 'offered',
          reasons: ['needs-approval'],
          approver: 'director',
          mayPromise: false,
          monthlyPayment: '5000.00',
          payable: '50000.00',
        },
      },
    },
  },
  {
    id: 'director-asked-for-installments',
    because: 'The same, asked of the director, who may promise it.',
    given: {
      facts: {},
      offers: {
        asOf: '2026-06-10',
        owed: { principal: '50000.00' },
        willingness: 'willing',
        difficulty: 'temporary',
        monthlyIncome: '30000.00',
        monthlyExpenses: '24000.00',
        role: 'director',
      },
    },
    expect: {
      offers: {
        'interest-free:10': { status: 'offered', reasons: [], approver: 'director', mayPromise: true },
      },
    },
  },
  {
    id: 'exactly-the-authority-limit',
    because:
      '100,000.00 is still an amount of the collector, who may promise what is a measure of the collector: a part payment, and no plan.',
    given: { facts: {}, offers: atTheLimit },
    expect: {
      offers: {
        'good-faith-payment': {
          status: 'offered',
          reasons: [],
          approver: 'collector',
          mayPromise: true,
          payable: '5000.00',
        },
        'interest-free:24': {
          status: 'offered',
          reasons: ['needs-approval'],
          approver: 'director',
          mayPromise: false,
        },
      },
    },
  },
  {
    id: 'a-cent-above-the-authority-limit',
    because:
      '100,000.01 is an amount of the supervisor, whatever the measure: the collector asks before promising.',
    given: { facts: {}, offers: aboveTheLimit },
    expect: {
      offers: {
        'good-faith-payment': {
          status: 'offered',
          reasons: ['needs-approval'],
          approver: 'supervisor',
          mayPromise: false,
        },
      },
    },
  },
  {
    id: 'plan-on-a-small-amount',
    because: '20,000 is an amount of the collector, and a plan a measure of the director all the same.',
    given: {
      facts: {},
      offers: {
        asOf: '2026-06-10',
        owed: { principal: '20000.00' },
        willingness: 'willing',
        difficulty: 'temporary',
        monthlyIncome: '20000.00',
        monthlyExpenses: '16000.00',
        role: 'supervisor',
      },
    },
    expect: {
      offers: {
        'interest-free:10': {
          status: 'offered',
          reasons: ['needs-approval'],
          approver: 'director',
          mayPromise: false,
          monthlyPayment: '2000.00',
        },
        'good-faith-payment': { status: 'offered', approver: 'collector', mayPromise: true },
      },
    },
  },
  {
    id: 'lump-sum-in-difficulty',
    because:
      'A lump sum settles it without the penalty and with half of the interest; the principal is owed in full, and the general manager approves.',
    given: {
      facts: {},
      offers: {
        asOf: '2026-06-10',
        owed: { penalty: '600.00', interest: '1400.00', principal: '20000.00' },
        willingness: 'willing',
        difficulty: 'temporary',
        role: 'director',
      },
    },
    expect: {
      offers: {
        'early-lump-sum': {
          status: 'offered',
          reasons: ['needs-approval'],
          approver: 'general-manager',
          mayPromise: false,
          payable: '20700.00',
        },
      },
    },
  },
  {
    id: 'able-and-unwilling-to-pay',
    because: 'Able and unwilling: nothing is offered, and the formal path is taken.',
    given: {
      facts: {},
      offers: {
        asOf: '2026-06-10',
        owed: { interest: '1400.00', principal: '20000.00' },
        willingness: 'unwilling',
        difficulty: 'none',
        monthlyIncome: '20000.00',
        monthlyExpenses: '5000.00',
      },
    },
    expect: {
      offers: {
        'interest-free:10': {
          status: 'not-allowed',
          reasons: ['not-for-willingness', 'not-for-difficulty'],
        },
        'good-faith-payment': { status: 'not-allowed', reasons: ['not-for-willingness'] },
        'early-lump-sum': { status: 'not-allowed', reasons: ['not-for-willingness', 'not-for-difficulty'] },
      },
    },
  },
  {
    id: 'difficulty-that-lasts',
    because: 'Willing, and unable for good: hardship comes first, and no plan that cannot be kept.',
    given: {
      facts: {},
      offers: {
        asOf: '2026-06-10',
        owed: { principal: '20000.00' },
        willingness: 'willing',
        difficulty: 'permanent',
        monthlyIncome: '3000.00',
        monthlyExpenses: '3000.00',
      },
    },
    expect: {
      offers: {
        'interest-free:24': {
          status: 'not-allowed',
          reasons: ['not-for-difficulty', 'above-free-income'],
        },
        'good-faith-payment': { status: 'not-allowed', reasons: ['not-for-difficulty', 'nothing-free'] },
      },
    },
  },
  {
    id: 'means-not-known',
    because:
      'Nobody asked what comes in and what goes out: what can be afforded is open, and is asked first.',
    given: {
      facts: {},
      offers: {
        asOf: '2026-06-10',
        owed: { principal: '20000.00' },
        willingness: 'willing',
        difficulty: 'temporary',
      },
    },
    expect: {
      offers: {
        'interest-free:10': { status: 'undetermined', reasons: ['income-unknown'], mayPromise: null },
        'good-faith-payment': { status: 'undetermined', reasons: ['income-unknown'] },
      },
    },
  },
]
