/**
 * The same few thousand questions, asked of one build of the library, as one text per answer.
 *
 * Plain functions of the language and nothing else, so that a bare engine can run them too: builds,
 * engines, zones and locales are compared by what they answer.
 *
 * @param {typeof import('arrears')} api
 * @returns {string[]}
 */
export function runCorpus(api) {
  const answers = []
  const ask = (question, call) => {
    answers.push(`${question} ${describeAnswer(api, call)}`)
  }
  const next = seededNumbers(20260331)
  askAboutDays(api, ask, next)
  askAboutMoney(api, ask, next)
  askAboutAging(api, ask, next)
  askAboutDecisions(api, ask, next)
  askAboutPlans(api, ask, next)
  askAboutContact(api, ask, next)
  askBadly(api, ask)
  return answers
}

function describeAnswer(api, call) {
  try {
    // JSON writes NaN and Infinity as null and drops what is undefined, which would hide a fault.
    const answer = JSON.stringify(call(), (_, value) =>
      value === undefined || (typeof value === 'number' && !Number.isFinite(value)) ? `(${value})` : value,
    )
    return answer === undefined ? '(undefined)' : answer
  } catch (error) {
    return api.isArrearsError(error) ? JSON.stringify(error.toJSON()) : `FOREIGN ERROR ${error}`
  }
}

/** A generator of whole numbers below a bound, always the same ones. */
function seededNumbers(seed) {
  let state = seed
  return (bound) => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return Math.floor((state / 4294967296) * bound)
  }
}

function pick(next, choices) {
  return choices[next(choices.length)]
}

function dayBetweenYears(next, from, to) {
  const two = (number) => (number < 10 ? `0${number}` : `${number}`)
  // Up to day 31 in every month, so that days that do not exist are asked for too.
  return `${String(from + next(to - from + 1)).padStart(4, '0')}-${two(1 + next(12))}-${two(1 + next(31))}`
}

const specialDays = [
  ...['2011-12-29', '2011-12-30', '2011-12-31', '1994-12-30', '1994-12-31', '1993-08-20', '1993-08-21'],
  ...['2024-02-28', '2024-02-29', '2025-02-28', '1900-02-28', '2000-02-29', '2026-03-08', '2026-11-01'],
  ...['1970-01-01', '1969-12-31', '0001-01-01', '0099-12-31', '0100-01-01', '9999-12-31'],
]

function askAboutDays(api, ask, next) {
  const rules = ['corresponding-day', 'month-end']
  const day = () => (next(3) === 0 ? pick(next, specialDays) : dayBetweenYears(next, 1900, 2199))
  for (let round = 0; round < 300; round++) {
    const [from, to, rule] = [day(), day(), pick(next, rules)]
    const [days, months, years] = [next(4001) - 2000, next(241) - 120, next(41) - 20]
    ask(`isCivilDate ${from}`, () => api.isCivilDate(from))
    ask(`daysBetween ${from} ${to}`, () => api.daysBetween(from, to))
    ask(`addDays ${from} ${days}`, () => api.addDays(from, days))
    ask(`addMonths ${from} ${months} ${rule}`, () => api.addMonths(from, months, rule))
    ask(`addYears ${from} ${years} ${rule}`, () => api.addYears(from, years, rule))
    ask(`monthsBetween ${from} ${to} ${rule}`, () => api.monthsBetween(from, to, rule))
    ask(`lastDayOfMonth ${from}`, () => api.lastDayOfMonth(from))
    ask(`daysPastDue ${from} ${to}`, () => [api.daysPastDue(from, to, 0), api.daysPastDue(from, to, 1)])
  }
  for (const anchor of specialDays) {
    for (const rule of rules) {
      ask(`a year of months from ${anchor} ${rule}`, () =>
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((count) => api.addMonths(anchor, -count, rule)),
      )
    }
  }
}

const currencies = [
  { code: 'USD', digits: 2 },
  { code: 'CNY', digits: 2 },
  { code: 'JPY', digits: 0 },
  { code: 'KWD', digits: 3 },
  { code: 'CLF', digits: 4 },
]

function amountOf(next, digits, wholeDigits) {
  let whole = String(1 + next(9))
  while (whole.length < wholeDigits) whole += String(next(10))
  let decimals = ''
  while (decimals.length < digits) decimals += String(next(10))
  return decimals === '' ? whole : `${whole}.${decimals}`
}

function askAboutMoney(api, ask, next) {
  const modes = [
    ...['up', 'down', 'ceiling', 'floor', 'half-up', 'half-down', 'half-even', 'half-ceiling', 'half-floor'],
  ]
  const ties = [
    '0.005',
    '0.015',
    '1.005',
    '2.5',
    '-0.005',
    '-0.015',
    '-2.5',
    '-0.001',
    '0',
    '9007199254740993.5',
  ]
  for (const mode of modes) {
    for (const { code, digits } of currencies) {
      for (const unit of ['minor', 'major', '10', digits > 1 ? '0.05' : '5']) {
        const longValue = amountOf(next, 12, 1 + next(18))
        for (const value of [...ties, longValue, `-${longValue}`]) {
          ask(`roundAmount ${value} ${code} ${mode} ${unit}`, () =>
            api.roundAmount(value, code, { mode, unit }),
          )
        }
      }
    }
  }
  for (let round = 0; round < 60; round++) {
    const { code, digits } = pick(next, currencies)
    const amounts = []
    for (let count = next(9); count > 0; count--) {
      const sign = next(3) === 0 ? '-' : ''
      // Up to twenty whole digits: sums that a double cannot hold.
      amounts.push(`${sign}${amountOf(next, digits, 1 + next(20))}`)
    }
    ask(`sumAmounts ${code} ${amounts.join(' ')}`, () => api.sumAmounts(amounts, code))
    ask(`sorted ${code} ${amounts.join(' ')}`, () =>
      [...amounts].sort((left, right) => api.compareAmounts(left, right, code)),
    )
  }
  ask('sumAmounts past 2^53', () => api.sumAmounts(['90071992547409.91', '0.01', '0.01'], 'USD'))
  ask('sumAmounts back below 2^53', () => api.sumAmounts(['90071992547409.93', '-0.03'], 'USD'))
  for (const code of ['USD', 'JPY', 'KWD', 'CLF', 'HUF', 'IQD', 'XAU', 'usd', '', 'EURO']) {
    ask(`minorDigitsOf ${code}`, () => api.minorDigitsOf(code))
  }
}

function askAboutAging(api, ask, next) {
  const { mBuckets29, mBuckets30, receivablesBuckets, simpleBuckets } = api
  for (const bucketTable of [simpleBuckets, receivablesBuckets, mBuckets30, mBuckets29]) {
    for (const dueDateIsDay of [0, 1]) {
      const arrears = api.createArrears({
        policy: { schemaVersion: 1, id: 'corpus', version: '1', aging: { dueDateIsDay, bucketTable } },
      })
      const name = `${bucketTable.id} day ${dueDateIsDay}`
      for (let round = 0; round < 40; round++) {
        const asOf = pick(next, ['2011-12-30', '2026-03-31', '2024-02-29', '9999-12-30'])
        const account = accountNear(api, next, asOf, `A-${round}`)
        ask(`ageAccount ${name} ${asOf} ${round}`, () => arrears.ageAccount(account, { asOf }))
      }
      const portfolio = portfolioNear(api, next, '2026-03-31')
      ask(`reportAging ${name}`, () => arrears.reportAging(portfolio, { asOf: '2026-03-31' }))
      ask(`ageAccounts ${name}`, () => [
        ...arrears.ageAccounts(
          portfolio.flatMap((row) => row.accounts ?? [null]),
          { asOf: '2026-03-31' },
        ),
      ])
    }
  }
}

function accountNear(api, next, asOf, id) {
  const { code, digits } = pick(next, currencies)
  const dayNear = () => {
    try {
      return api.addDays(asOf, next(260) - 200)
    } catch {
      return asOf
    }
  }
  const dues = []
  for (let number = next(7); number > 0; number--) {
    const due = { id: `INV-${number}`, dueOn: dayNear() }
    if (next(4) === 0) due.issuedOn = dayNear()
    if (next(4) === 0) due.settledOn = dayNear()
    if (next(5) === 0) due.currency = code
    const amount = () => `${next(5) === 0 ? '-' : ''}${amountOf(next, digits, 1 + next(18))}`
    if (next(3) === 0)
      due.components = { principal: amount(), interest: amount(), fee: amountOf(next, digits, 1) }
    else due.amount = next(6) === 0 ? next(100000) : amount()
    dues.push(due)
  }
  return { id, currency: code, dues }
}

function portfolioNear(api, next, asOf) {
  const rows = []
  for (let number = 0; number < 30; number++) {
    const accounts = []
    for (let count = next(4); count > 0; count--) accounts.push(accountNear(api, next, asOf, `A-${count}`))
    // A debtor that comes twice, and a row that is no case, are problems in their place.
    rows.push(number % 13 === 12 ? { debtor: {} } : { debtor: { id: `客户-${number % 25}` }, accounts })
  }
  return rows
}

function askBadly(api, ask) {
  const account = {
    id: 'A-1',
    currency: 'USD',
    dues: [{ id: 'INV-1', dueOn: '2026-03-01', amount: '100.00' }],
  }
  const [due] = account.dues
  const policy = {
    schemaVersion: 1,
    id: 'corpus',
    version: '1',
    aging: { dueDateIsDay: 0, bucketTable: api.simpleBuckets },
  }
  const strangeValues = [
    ...[
      undefined,
      null,
      true,
      0,
      -1,
      1.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      2 ** 53,
      10n,
      '',
      ' ',
      '1e3',
    ],
    ...['2026-02-30', '2026-3-1', '31.03.2026', '２０２６-03-01', [], {}, new Date(0), Symbol('s'), () => 0],
  ]
  strangeValues.forEach((value, index) => {
    const asked = `strange value ${index}`
    ask(`daysBetween ${asked}`, () => api.daysBetween(value, '2026-03-31'))
    ask(`addDays ${asked}`, () => api.addDays('2026-03-31', value))
    ask(`addMonths ${asked}`, () => api.addMonths('2026-03-31', 1, value))
    ask(`daysPastDue ${asked}`, () => api.daysPastDue('2026-03-31', '2026-03-31', value))
    ask(`sumAmounts ${asked}`, () => api.sumAmounts(['1.00', value], 'USD'))
    ask(`sumAmounts in ${asked}`, () => api.sumAmounts(['1'], value))
    ask(`roundAmount ${asked}`, () => api.roundAmount(value, 'USD', { mode: 'half-up', unit: 'minor' }))
    ask(`roundAmount by ${asked}`, () => api.roundAmount('1', 'USD', value))
    ask(`roundAmount to ${asked}`, () => api.roundAmount('1', 'USD', { mode: 'up', unit: value }))
    ask(`parseAccount ${asked}`, () => api.parseAccount(value))
    ask(`parseCaseFile ${asked}`, () => api.parseCaseFile(value))
    ask(`parseDue ${asked}`, () => api.parseDue({ ...due, amount: value }, 'JPY'))
    ask(`a due with ${asked}`, () => api.parseAccount({ ...account, dues: [{ ...due, dueOn: value }] }))
    ask(`an amount of ${asked}`, () => api.parseAccount({ ...account, dues: [{ ...due, amount: value }] }))
    ask(`a currency of ${asked}`, () => api.parseAccount({ ...account, currency: value }))
    ask(`a policy of ${asked}`, () => api.createArrears({ policy: value }) && 'accepted')
    ask(`a table of ${asked}`, () => {
      const aging = { dueDateIsDay: 0, bucketTable: { id: 't', buckets: [{ id: 'b', fromDay: value }] } }
      return api.createArrears({ policy: { ...policy, aging } }) && 'accepted'
    })
    ask(`as of ${asked}`, () => api.createArrears({ policy }).ageAccount(account, { asOf: value }))
  })
  const rule = {
    id: 'xx.cap',
    history: [
      { from: '2020-01-01', value: 7, citation: { title: 'Fair Calls Act s 3', confidence: 'verified' } },
      { from: '2024-07-01', value: null, citation: { title: 'Repeal Act s 1', confidence: 'verified' } },
    ],
  }
  for (const on of ['2019-12-31', '2020-01-01', '2024-06-30', '2024-07-01', 'never']) {
    ask(`valueOn ${on}`, () => api.valueOn(rule, on))
  }
}

const text = (en) => ({ en, 'zh-CN': `中文 ${en}` })

/** A small policy that reaches every step of the chain. */
function decidingPolicy(api) {
  const row = (id, when, outcome) => ({ id, when, outcome })
  return {
    schemaVersion: 1,
    id: 'corpus',
    version: '1',
    aging: { dueDateIsDay: 1, bucketTable: api.mBuckets30 },
    facts: [{ id: 'willing', label: text('willing'), type: 'boolean' }],
    classification: {
      segmentations: [
        {
          id: 'mood',
          label: text('mood'),
          segments: ['good', 'bad', 'none'].map((id) => ({ id, label: text(id) })),
          table: {
            id: 'mood',
            hitPolicy: 'unique',
            rows: [
              row('g', { willing: true }, 'good'),
              row('b', { willing: false }, 'bad'),
              row('u', { willing: 'unknown' }, 'none'),
            ],
          },
        },
      ],
    },
    strategy: {
      stages: ['early', 'late'].map((id) => ({ id, label: text(id) })),
      stageTable: {
        id: 'stages',
        hitPolicy: 'first',
        rows: [
          row('e', { daysPastDue: { below: 31 } }, 'early'),
          row('l', { pastDue: { above: '100.00' } }, 'late'),
          row('x', { mood: ['bad', 'none'] }, 'late'),
        ],
      },
      treatments: ['wait', 'call'].map((id, pressure) => ({
        id,
        label: text(id),
        pressure,
        channels: ['phone'],
        measure: id,
      })),
      treatmentTable: {
        id: 'treatments',
        hitPolicy: 'first',
        rows: [
          row('d', { disputed: true }, 'wait'),
          row('c', { stage: 'late' }, 'call'),
          row('w', {}, 'wait'),
        ],
      },
      cadenceTable: {
        id: 'cadence',
        hitPolicy: 'first',
        rows: [row('7', { daysPastDue: { from: 1, to: 60 } }, 7)],
      },
      letters: [
        { id: 'one', label: text('one'), fromDay: 3, toDay: 9 },
        { id: 'two', label: text('two'), fromDay: 40 },
      ],
      authority: {
        currency: 'CNY',
        roles: [
          { id: 'low', label: text('low'), upTo: '50.00' },
          { id: 'high', label: text('high') },
        ],
        measures: [{ id: 'wait', label: text('wait'), owner: 'low' }],
      },
    },
  }
}

/** Of the kinds of rules that a made-up place has none of. */
const noOtherLaw = {
  gap: 'none-in-law',
  prerequisite: 'none-in-law',
  recipient: 'none-in-law',
  block: 'none-in-law',
  preference: 'none-in-law',
  content: 'none-in-law',
  record: 'none-in-law',
}

/** A made-up place with a window and a cap, for two zones of which one changes its clocks. */
function lawOf(api, next) {
  const citation = { title: 'Fair Calls Act s 3', confidence: 'secondary' }
  const label = { en: 'a rule', 'zh-CN': '一条规则' }
  const common = { label, effect: 'deny', scope: { channels: ['phone'] } }
  const hours = [{ from: '08:00', to: pick(next, ['20:00', '22:00']) }]
  const packs = [
    {
      id: 'xx',
      place: 'XX',
      version: '1',
      title: label,
      coverage: { ...noOtherLaw, window: 'complete', cap: pick(next, ['complete', 'partial']) },
      rules: [
        {
          ...common,
          kind: 'window',
          id: 'xx.hours',
          sense: 'allows',
          history: [{ from: '2026-01-01', value: hours, citation }],
        },
        {
          ...common,
          kind: 'cap',
          id: 'xx.cap',
          counts: {
            channels: ['letter'],
            outcomes: ['sent-letter'],
            directions: ['outbound'],
            actors: ['lender'],
          },
          history: [{ from: '2020-01-01', value: { most: 1, period: { days: 2 } }, citation }],
        },
      ],
    },
  ]
  const zones = api.fixedZones('by hand', {
    'Asia/Shanghai': { offsetMinutes: 480, transitions: [] },
    'America/New_York': {
      offsetMinutes: -300,
      transitions: [{ at: '2026-03-08T07:00Z', offsetMinutes: -240 }],
    },
  })
  return { packs, zones }
}

/** Events of other kinds, a different few each time. */
function eventsNear(api, next, asOf) {
  const common = (id, most) => ({ id, effectiveOn: api.addDays(asOf, next(most)) })
  const all = [
    { kind: 'charge', component: pick(next, ['fee', 'penalty']), amount: '7', ...common('c', 9) },
    { kind: 'waiver', components: { interest: '3', principal: '1' }, ...common('w', 9) },
    { kind: 'refund', amount: '5', ...common('r', 9) },
    { kind: 'chargeback', of: 'p', amount: '1', ...common('b', 20), effectiveOn: api.addDays(asOf, 20) },
    { kind: 'reversal', of: 'p', ...common('v', 9), effectiveOn: api.addDays(asOf, 20 + next(9)) },
    { kind: 're-aging', ...common('a', 9) },
    { kind: 'write-off', ...common('x', 60) },
    { kind: 'pause', ...common('h', 9) },
  ]
  return all.filter(() => next(4) === 0)
}

function askAboutDecisions(api, ask, next) {
  const arrears = api.createArrears({
    policy: {
      ...decidingPolicy(api),
      ledger: {
        allocationOrder: {
          id: 'ours',
          steps: [
            'past-due-interest',
            'due-interest',
            'past-due-principal',
            'due-principal',
            'in-advance-principal',
          ],
          direction: pick(next, ['vertical', 'horizontal']),
          excess: 'last',
          ties: 'pro-rata',
        },
        allocationRules: [
          {
            id: 'late',
            classes: ['M2', 'M3'],
            order: { id: 'p', steps: ['past-due-principal'], direction: 'vertical', excess: 'hold' },
          },
        ],
      },
      commitments: { promises: { graceDays: 1, thresholdPercent: 90, reminderMinutesBefore: 30 } },
      contact: { bestHours: { channels: ['phone'], hours: [{ from: '09:30', to: '11:30' }] } },
    },
    ...lawOf(api, next),
  })
  for (let index = 0; index < 150; index++) {
    const asOf = api.addDays('2026-03-31', next(200) - 100)
    const accounts = []
    for (let count = next(3); count > 0; count--) {
      const account = accountNear(api, next, asOf, `A-${count}`)
      const events = [
        {
          kind: 'payment',
          id: 'p',
          effectiveOn: api.addDays(asOf, next(60) - 40),
          amount: `${1 + next(200)}`,
        },
        ...eventsNear(api, next, asOf),
      ]
      accounts.push(
        next(2) === 0 ? { ...account, currency: 'CNY', dues: [], events } : { ...account, events },
      )
    }
    const caseFile = {
      debtor: {
        id: `D-${index}`,
        ...(next(4) === 0 ? {} : { place: 'XX' }),
        timeZones: pick(next, [
          ['Asia/Shanghai'],
          ['America/New_York'],
          ['Asia/Shanghai', 'America/New_York'],
        ]),
      },
      accounts,
      ...(next(3) === 0
        ? {}
        : {
            promises: [
              {
                id: 'P',
                madeOn: api.addDays(asOf, -next(10)),
                dueOn: api.addDays(asOf, next(5)),
                amount: '50',
                currency: 'CNY',
              },
            ],
          }),
      ...(next(3) === 0
        ? {}
        : {
            marks:
              next(2) === 0
                ? []
                : [
                    {
                      kind: 'dispute',
                      from: api.addDays(asOf, -next(30)),
                      until: api.addDays(asOf, next(30)),
                    },
                  ],
          }),
      ...(next(3) === 0
        ? {}
        : {
            contacts: [
              {
                id: 'c',
                at: `${api.addDays(asOf, -next(20))}T08:00:00Z`,
                channel: 'letter',
                direction: 'outbound',
                outcome: 'sent-letter',
                actor: 'lender',
                letter: 'one',
              },
            ],
          }),
      ...(next(3) === 0 ? {} : { facts: { willing: next(2) === 0 } }),
    }
    ask(`assess ${index}`, () => arrears.assess(caseFile, { asOf, at: `${asOf}T13:00:00Z`, trace: true }))
    for (const account of accounts) {
      ask(`allocate ${index}`, () =>
        arrears.allocatePayment(account, {
          kind: 'payment',
          id: 'new',
          effectiveOn: api.addDays(asOf, next(20) - 10),
          amount: `${1 + next(300)}`,
        }),
      )
    }
    ask(`explain ${index}`, () =>
      ['en', 'zh-CN'].map((locale) => arrears.explain(arrears.assess(caseFile, { asOf }), { locale })),
    )
    ask(`decide ${index}`, () =>
      arrears.decide(
        {
          facts: { daysPastDue: next(120), ...(next(2) === 0 ? { pastDue: `${next(300)}.00` } : {}) },
          currency: pick(next, ['CNY', 'USD']),
        },
        { asOf },
      ),
    )
    ask(`judge ${index}`, () =>
      api.judgePromise(
        {
          id: 'P',
          madeOn: '2026-03-01',
          dueOn: api.addDays('2026-03-01', next(20)),
          amount: '100.00',
          currency: 'USD',
        },
        [
          {
            kind: 'payment',
            id: 'p',
            effectiveOn: api.addDays('2026-03-01', next(40)),
            amount: `${1 + next(200)}`,
          },
        ],
        {
          asOf: api.addDays('2026-03-01', next(40)),
          rule: { graceDays: next(5), thresholdPercent: 50 + next(51), reminderMinutesBefore: 30 },
        },
      ),
    )
    const legs = [10, 20, 30].map((count) => ({
      dueOn: api.addDays('2026-03-01', count),
      amount: `${1 + next(100)}`,
    }))
    const events = Array.from({ length: next(5) }, (_, at) => ({
      kind: 'payment',
      id: `p${at}`,
      effectiveOn: api.addDays('2026-03-01', next(45)),
      amount: `${1 + next(120)}`,
    }))
    const account = { id: 'A', currency: 'JPY', dues: [], events }
    const asOfLeg = api.addDays('2026-03-01', next(60))
    const promises = [
      {
        id: 'P',
        madeOn: '2026-03-01',
        dueOn: '2026-03-31',
        amount: api.sumAmounts(
          legs.map(({ amount }) => amount),
          'JPY',
        ),
        currency: 'JPY',
        legs,
      },
      {
        id: 'Q',
        madeOn: '2026-03-08',
        dueOn: '2026-04-09',
        amount: '50',
        currency: 'JPY',
        ...(next(2) === 0 ? { supersedes: 'P' } : {}),
      },
    ]
    ask(`promises ${index}`, () => {
      const rule = { graceDays: next(3), thresholdPercent: 90, reminderMinutesBefore: 30 }
      const judged = api.judgePromises(
        { debtor: { id: 'D' }, accounts: [account], promises },
        { asOf: asOfLeg, rule },
      )
      return [judged, api.rateReliability(judged)]
    })
    ask(`agreement ${index}`, () =>
      api.followAgreement(
        {
          id: 'AG',
          accountId: 'A',
          agreedOn: '2026-03-01',
          currency: 'JPY',
          installments: legs,
          ...(next(2) === 0 ? { reinstatedOn: ['2026-03-25'] } : {}),
        },
        account,
        {
          asOf: asOfLeg,
          terms: {
            graceDays: next(3),
            thresholdPercent: 90,
            cureDays: next(4),
            missedInstallments: 1 + next(2),
            onBreach: 'accelerate',
            reinstatement: { withinDays: next(6), times: 1 },
          },
        },
      ),
    )
    const counting = pick(next, [
      { method: 'corresponding-months', pauses: { resumeDay: 'counted' } },
      { method: 'mba', grace: { days: next(9), effect: 'suppress' } },
      { anchor: 'first-into-arrears', grace: { days: next(9), effect: 'move-due-date' } },
      { anchor: 'recency', tolerance: { limit: 'percent', percent: 10 } },
    ])
    ask(`counted ${index}`, () =>
      api
        .createArrears({
          policy: {
            schemaVersion: 1,
            id: 'counted',
            version: '1',
            aging: { dueDateIsDay: next(2), bucketTable: api.mBuckets30, counting },
          },
        })
        .ageAccount(
          {
            ...account,
            dues: [{ id: '1', ...legs[0] }],
            events: [...events, { kind: 'pause', id: 'stop', effectiveOn: '2026-03-20' }],
          },
          { asOf: asOfLeg },
        ),
    )
    ask(`ledger ${index}`, () =>
      api.replayAccount({ ...account, dues: [{ id: '1', ...legs[0] }] }, { asOf: asOfLeg }),
    )
    ask(`commitment ${index}`, () =>
      api.judgeCreditorCommitment(
        { id: 'C', kind: 'copy', madeOn: '2026-03-01', dueOn: '2026-03-10' },
        { asOf: asOfLeg },
      ),
    )
  }
}

function askAboutPlans(api, ask, next) {
  for (let index = 0; index < 120; index++) {
    const shared = {
      currency: pick(next, ['CNY', 'JPY', 'KWD']),
      amount: `${1 + next(9000000)}`,
      count: 1 + next(48),
      firstDueOn: pick(next, ['2026-01-31', '2024-02-29', '2026-05-15']),
      monthRule: pick(next, ['corresponding-day', 'month-end']),
      rounding: {
        mode: pick(next, ['half-up', 'half-even', 'down', 'up']),
        unit: pick(next, ['minor', 'major']),
      },
    }
    const remainder = pick(next, ['first', 'last', 'spread', 'largest-remainder', 'separate'])
    ask(`parts ${index}`, () => api.planInstallments({ ...shared, method: 'equal-parts', remainder }))
    ask(`annuity ${index}`, () =>
      api.planInstallments({ ...shared, method: 'annuity', annualRatePercent: `${next(40)}.${next(10)}` }),
    )
    ask(`split ${index}`, () =>
      api.splitAmount(shared.amount, shared.currency, { parts: shared.count, remainder, unit: 'minor' }),
    )
    const [overdue, receivables] = [`${next(900)}.00`, `${next(2000)}.00`]
    ask(`rate ${index}`, () => {
      const rate = api.overdueRate({
        variant: 'amount',
        asOf: '2026-03-31',
        currency: 'USD',
        overdue,
        receivables,
      })
      return [
        rate,
        ...['en', 'zh-CN'].map((locale) =>
          api.formatMeasure(rate, { decimals: 2, roundingMode: 'half-even', locale }),
        ),
      ]
    })
    ask(`dso ${index}`, () =>
      api.daysSalesOutstanding({
        variant: 'ending',
        period: { from: '2026-01-01', to: '2026-03-31' },
        currency: 'USD',
        closingReceivables: receivables,
        creditSales: overdue,
      }),
    )
    ask(`sheet ${index}`, () =>
      api.ARREARS_BUCKET(
        [
          ['2026-01-01', 46000 + next(200)],
          ['', 'soon'],
        ],
        '2026-03-31',
        0,
        pick(next, ['simple', 'm-30', 'm-29']),
        'zh-CN',
      ),
    )
  }
}

function askAboutContact(api, ask, next) {
  const citation = { title: 'Fair Calls Act s 3', confidence: 'verified' }
  const common = { label: text('rule'), effect: 'deny', scope: { channels: ['phone'] } }
  const pack = {
    id: 'xx',
    place: 'XX',
    version: '1',
    title: text('Fair calls'),
    coverage: { ...noOtherLaw, window: 'complete', cap: 'complete' },
    rules: [
      {
        ...common,
        kind: 'window',
        id: 'xx.hours',
        sense: 'forbids',
        history: [{ from: '2020-01-01', value: [{ from: '22:00', to: '08:00' }], citation }],
      },
      {
        ...common,
        kind: 'cap',
        id: 'xx.cap',
        counts: {
          channels: ['phone'],
          outcomes: ['no-answer'],
          directions: ['outbound'],
          actors: ['lender', 'agency'],
        },
        history: [{ from: '2020-01-01', value: { most: 2, period: { days: 1 } }, citation }],
      },
    ],
  }
  const berlin = {
    offsetMinutes: 60,
    transitions: [
      { at: '2026-03-29T01:00Z', offsetMinutes: 120 },
      { at: '2026-10-25T01:00Z', offsetMinutes: 60 },
    ],
  }
  const zones = api.fixedZones('corpus', {
    'Europe/Berlin': berlin,
    'Asia/Shanghai': { offsetMinutes: 480, transitions: [] },
  })
  const start = 1774656000000
  for (let index = 0; index < 80; index++) {
    const at = start + next(60 * 24 * 4) * 60000
    const history = [0, 1, 2].slice(next(4)).map((number) => ({
      id: `c${number}`,
      at: at - next(2000) * 60000,
      channel: 'phone',
      direction: 'outbound',
      outcome: 'no-answer',
      actor: 'lender',
    }))
    const debtor = {
      place: 'XX',
      timeZones: next(2) === 0 ? ['Europe/Berlin'] : ['Europe/Berlin', 'Asia/Shanghai'],
    }
    const context = { packs: [pack], zones, debtor, history }
    ask(`contact ${index}`, () => api.checkContact({ at, channel: 'phone', actor: 'lender' }, context))
    ask(`windows ${index}`, () =>
      api.contactWindows({ from: at, to: at + 172800000, channel: 'phone', actor: 'agency' }, context),
    )
  }
}
