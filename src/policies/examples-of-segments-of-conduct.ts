import type { PolicyExample } from '../policy'

/**
 * Which conduct leads to which manner, hardship, pattern of excuses, warning and reliability? Worked examples
 * for either kind of customer.
 */
export const examplesOfConduct: readonly PolicyExample[] = [
  {
    id: 'manner-leave-me-alone',
    because: 'Hard words and little patience, as a collector noted: brief and calm.',
    given: { facts: { temperNoted: 'hostile', styleNoted: 'impulsive' } },
    expect: { segments: { personality: 'hostile', style: 'impulsive' } },
  },
  {
    id: 'manner-next-week',
    because: '"Next week", then silence: steady contact, and help to decide.',
    given: { facts: { temperNoted: 'evasive', styleNoted: 'hesitant' } },
    expect: { segments: { personality: 'evasive', style: 'hesitant' } },
  },
  {
    id: 'manner-blames-others',
    because: 'Blames everybody and finds fault: facts, point by point.',
    given: { facts: { temperNoted: 'victim', styleNoted: 'fault-finding' } },
    expect: { segments: { personality: 'victim', style: 'fault-finding' } },
  },
  {
    id: 'manner-i-have-money',
    because: '"I have money, you can do nothing": facts, straight to the point.',
    given: { facts: { temperNoted: 'confident', styleNoted: 'decisive' } },
    expect: { segments: { personality: 'confident', style: 'decisive' } },
  },
  {
    id: 'manner-will-not',
    because: 'Refuses and trusts nobody: patience, and documents.',
    given: { facts: { temperNoted: 'stubborn', styleNoted: 'suspicious' } },
    expect: { segments: { personality: 'stubborn', style: 'suspicious' } },
  },
  {
    id: 'manner-knows-the-law',
    because: 'Friendly and schooled: a plan in writing, with its details.',
    given: { facts: { temperNoted: 'sophisticated', styleNoted: 'steady' } },
    expect: { segments: { personality: 'sophisticated', style: 'steady' } },
  },
  {
    id: 'manner-tomorrow-for-sure',
    because: '"Tomorrow for sure, sorry", at length: an exact promise, and an end in time.',
    given: { facts: { temperNoted: 'promiser', styleNoted: 'talkative' } },
    expect: { segments: { personality: 'promiser', style: 'talkative' } },
  },
  {
    id: 'quake-marked',
    because: 'A mark says that the debtor was hit by a disaster.',
    given: { facts: { hitByDisaster: true } },
    expect: { segments: { hardshipKind: 'disaster', debtorSegment: 'hardship' } },
  },
  {
    id: 'quake-noted',
    because: 'The debtor told of an earthquake, and somebody noted it.',
    given: { facts: { hardshipCause: 'disaster' } },
    expect: { segments: { hardshipKind: 'disaster' } },
  },
  {
    id: 'epidemic',
    because: 'The business stood still in the epidemic.',
    given: { facts: { hardshipCause: 'epidemic' } },
    expect: { segments: { hardshipKind: 'epidemic' } },
  },
  {
    id: 'job-lost',
    because: 'The job is lost and there is no other income: a longer term, and no suit.',
    given: {
      facts: { hardshipCause: 'unemployment', willing: true, daysPastDue: 180, pastDue: '50000.00' },
      currency: 'CNY',
    },
    expect: { segments: { hardshipKind: 'unemployment', debtorSegment: 'hardship' } },
  },
  {
    id: 'livelihoods',
    because: 'A small firm on which livelihoods hang: an adapted plan.',
    given: { facts: { hardshipCause: 'livelihoods' } },
    expect: { segments: { hardshipKind: 'livelihoods', debtorSegment: 'hardship' } },
  },
  {
    id: 'hardship-of-another-kind',
    because: 'A hardship that no code names is one all the same.',
    given: { facts: { hardshipCause: 'other' } },
    expect: { segments: { hardshipKind: 'other' } },
  },
  {
    id: 'asked-and-none',
    because: 'Somebody asked, and there is no hardship.',
    given: { facts: { hardshipCause: 'none' } },
    expect: { segments: { hardshipKind: 'none' } },
  },
  {
    id: 'first-excuse',
    because: 'A reason that is given once is heard, and nothing else speaks of malice.',
    given: {
      facts: {
        sameExcuse: 1,
        excusesGiven: 1,
        excuseAfterDisproof: false,
        wilfulDefault: false,
        assetsHidden: false,
        falsePapers: false,
        cause: 'temporary',
      },
    },
    expect: { segments: { excusePattern: 'none', malice: 'none' } },
  },
  {
    id: 'system-problem-again',
    because: '"System problem" for the second time: a signal of its own.',
    given: { facts: { sameExcuse: 2, excusesGiven: 2, excuseAfterDisproof: false } },
    expect: { segments: { excusePattern: 'repeated' } },
  },
  {
    id: 'another-excuse-each-time',
    because: 'Three different excuses are a pattern too.',
    given: { facts: { sameExcuse: 1, excusesGiven: 3, excuseAfterDisproof: false } },
    expect: { segments: { excusePattern: 'repeated' } },
  },
  {
    id: 'excuse-after-disproof',
    because: 'The delivery note was shown, and the goods "never came" again.',
    given: { facts: { sameExcuse: 2, excusesGiven: 2, excuseAfterDisproof: true } },
    expect: { segments: { excusePattern: 'disproved', malice: 'suspected' } },
  },
  {
    id: 'assets-hidden',
    because: 'Evidence of hidden assets is a suspicion, which a reviewer weighs.',
    given: { facts: { assetsHidden: true } },
    expect: { segments: { malice: 'suspected' } },
  },
  {
    id: 'false-papers',
    because: 'Evidence of false papers is a suspicion, which a reviewer weighs.',
    given: { facts: { falsePapers: true } },
    expect: { segments: { malice: 'suspected' } },
  },
  {
    id: 'refuses-what-is-not-there',
    because: 'To refuse what one does not have is no malice.',
    given: {
      facts: {
        cause: 'wilful-refusal',
        capacity: 'temporarily-unable',
        excuseAfterDisproof: false,
        wilfulDefault: false,
        assetsHidden: false,
        falsePapers: false,
      },
    },
    expect: { segments: { malice: 'none', intent: 'refusing' } },
  },
  {
    id: 'no-sign',
    because: 'Ninety days without a sign.',
    given: { facts: { warningSigns: 0 } },
    expect: { segments: { earlyWarning: 'none' } },
  },
  {
    id: 'one-sign',
    because: 'One sign is a data point.',
    given: { facts: { warningSigns: 1 } },
    expect: { segments: { earlyWarning: 'some' } },
  },
  {
    id: 'two-signs',
    because: 'Two signs are a pattern.',
    given: { facts: { warningSigns: 2 } },
    expect: { segments: { earlyWarning: 'strong' } },
  },
  {
    id: 'likely-default',
    because: 'A probability of default of 20 % warns by itself.',
    given: { facts: { warningSigns: 0, defaultProbability: 0.2 } },
    expect: { segments: { earlyWarning: 'strong' } },
  },
  {
    id: 'promises-kept',
    because: 'Four of five kept, and the last of them.',
    given: { facts: { brokenPromises: 1, brokenPromisesInARow: 0, keptPromisesPercent: 80 } },
    expect: { segments: { promiseReliability: 'reliable' } },
  },
  {
    id: 'one-promise-broken',
    because: 'One broken promise is a data point, even if it was the only one.',
    given: { facts: { brokenPromises: 1, brokenPromisesInARow: 1, keptPromisesPercent: 0 } },
    expect: { segments: { promiseReliability: 'mixed' } },
  },
  {
    id: 'two-promises-in-a-row',
    because: 'Two broken in a row are a pattern, however many were kept before.',
    given: { facts: { brokenPromises: 2, brokenPromisesInARow: 2, keptPromisesPercent: 90 } },
    expect: { segments: { promiseReliability: 'unreliable' } },
  },
  {
    id: 'mostly-broken',
    because: 'Two of three broken, though the last was kept.',
    given: { facts: { brokenPromises: 2, brokenPromisesInARow: 0, keptPromisesPercent: 33.3 } },
    expect: { segments: { promiseReliability: 'unreliable' } },
  },
  {
    id: 'no-promise-due',
    because: 'No promise has come due: nothing can be said of them yet.',
    given: { facts: { brokenPromises: 0, brokenPromisesInARow: 0 } },
    expect: { segments: { promiseReliability: 'none-yet' } },
  },
  {
    id: 'two-years-a-customer',
    because:
      'Two years make a customer long-standing, and a valuable one of premium standing makes an easy case.',
    given: { facts: { daysAsCustomer: 730, valueRated: 'high', creditStanding: 'premium' } },
    expect: { segments: { relationship: 'long-standing', customerValue: 'high', difficulty: 'easy' } },
  },
  {
    id: 'a-day-less',
    because: 'A day less than two years is new.',
    given: { facts: { daysAsCustomer: 729, valueRated: 'middle', creditStanding: 'ordinary' } },
    expect: { segments: { relationship: 'new', customerValue: 'middle', difficulty: 'medium' } },
  },
  {
    id: 'hard-case',
    because: 'Of high risk by its standing, and of little value: hard, and owed the same care.',
    given: { facts: { valueRated: 'low', creditStanding: 'high-risk' } },
    expect: { segments: { customerValue: 'low', difficulty: 'hard' } },
  },
]
