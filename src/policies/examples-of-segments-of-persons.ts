import type { PolicyExample } from '../policy'

/** Which person is silent why, and owed which care? Worked examples for consumer loans. */
export const examplesOfPersons: readonly PolicyExample[] = [
  {
    id: 'silent-on-purpose',
    because: 'Silence on purpose is rare, and shown here.',
    given: { facts: { silenceShown: 'wilful' } },
    expect: { segments: { silenceCause: 'wilful' } },
  },
  {
    id: 'silent-without-money',
    because: 'Cheated, and nothing left: not to be treated as able.',
    given: { facts: { silenceShown: 'no-money' } },
    expect: { segments: { silenceCause: 'no-money' } },
  },
  {
    id: 'silent-among-creditors',
    because: 'Some money and many creditors: what can be borne counts, not who calls most.',
    given: { facts: { silenceShown: 'several-creditors' } },
    expect: { segments: { silenceCause: 'several-creditors' } },
  },
  {
    id: 'silent-unshown',
    because: 'Nobody has shown why: it is not known, and no reason to think the debtor able.',
    given: { facts: { debtorAnswered: false, attempts: 2 } },
    expect: { segments: { silenceCause: 'not-known' } },
  },
  {
    id: 'marked-minor',
    because: 'A minor by mark.',
    given: { facts: { isMinor: true } },
    expect: { segments: { specialGroup: 'minor' } },
  },
  {
    id: 'marked-disabled',
    because: 'Severely disabled by mark.',
    given: { facts: { severelyDisabled: true } },
    expect: { segments: { specialGroup: 'disabled' } },
  },
  {
    id: 'marked-in-hospital',
    because: 'In hospital by mark.',
    given: { facts: { hospitalized: true } },
    expect: { segments: { specialGroup: 'seriously-ill' } },
  },
  {
    id: 'noted-minor',
    because: 'A minor, as somebody noted.',
    given: { facts: { specialCircumstances: 'minor' } },
    expect: { segments: { specialGroup: 'minor' } },
  },
  {
    id: 'noted-disabled',
    because: 'Disabled, as somebody noted.',
    given: { facts: { specialCircumstances: 'disabled' } },
    expect: { segments: { specialGroup: 'disabled' } },
  },
  {
    id: 'noted-ill',
    because: 'Seriously ill, as somebody noted.',
    given: { facts: { specialCircumstances: 'seriously-ill' } },
    expect: { segments: { specialGroup: 'seriously-ill' } },
  },
  {
    id: 'noted-elderly',
    because: 'Elderly, as somebody noted: patience and trained staff. The group itself presses nothing.',
    given: { facts: { specialCircumstances: 'elderly', specialCare: true } },
    expect: { segments: { specialGroup: 'elderly', debtorSegment: 'special' } },
  },
  {
    id: 'noted-none',
    because: 'Somebody made sure that there is nothing special.',
    given: { facts: { specialCircumstances: 'none' } },
    expect: { segments: { specialGroup: 'none' } },
  },
  {
    id: 'nobody-asked',
    because: 'Nobody asked: not known, which is not none.',
    given: { facts: { specialCare: false } },
    expect: { segments: { specialGroup: 'not-known', incomePattern: 'not-known' } },
  },
  {
    id: 'salaried',
    because: 'A salary, which one unexpected cost breaks.',
    given: { facts: { incomeKind: 'salaried' } },
    expect: { segments: { incomePattern: 'salaried' } },
  },
  {
    id: 'irregular-wage',
    because: 'An irregular wage: willingness first, then the source of payment.',
    given: { facts: { incomeKind: 'irregular-wage' } },
    expect: { segments: { incomePattern: 'irregular-wage' } },
  },
  {
    id: 'small-business',
    because: 'A business of one: receipts, stock and all debts together.',
    given: { facts: { incomeKind: 'small-business' } },
    expect: { segments: { incomePattern: 'small-business' } },
  },
  {
    id: 'severity-short-and-small',
    because: 'Up to 30 days and 10,000: light for a person.',
    given: { facts: { daysPastDue: 30, pastDue: '10000.00' }, currency: 'CNY' },
    expect: { segments: { severity: 'light', debtorSegment: 'light' } },
  },
  {
    id: 'severity-a-cent-more',
    because: 'A cent more is no longer small.',
    given: { facts: { daysPastDue: 30, pastDue: '10000.01' }, currency: 'CNY' },
    expect: { segments: { severity: 'medium' } },
  },
  {
    id: 'severity-large',
    because: 'From 50,000 the debt is large, and after 90 days heavy.',
    given: { facts: { daysPastDue: 91, pastDue: '50000.00' }, currency: 'CNY' },
    expect: { segments: { severity: 'heavy' } },
  },
  {
    id: 'severity-not-large',
    because: 'A cent less is long and not large.',
    given: { facts: { daysPastDue: 91, pastDue: '49999.99' }, currency: 'CNY' },
    expect: { segments: { severity: 'medium' } },
  },
]
