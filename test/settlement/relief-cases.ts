import type { AccountEvent, AgreementTerms, InstallmentAgreement } from '../../src/model'
import { followRelief, type PerformanceRelief, type ReliefStanding } from '../../src/settlement'

/** 900 in three installments of 300: on time up to the 17th, curable up to the 27th, broken on the 28th. */
export const agreement: InstallmentAgreement = {
  id: 'AG-1',
  accountId: 'A-1',
  agreedOn: '2026-04-01',
  currency: 'CNY',
  installments: [
    { dueOn: '2026-04-15', amount: '300.00' },
    { dueOn: '2026-05-15', amount: '300.00' },
    { dueOn: '2026-06-15', amount: '300.00' },
  ],
}
export const terms: AgreementTerms = {
  graceDays: 2,
  thresholdPercent: 100,
  cureDays: 10,
  missedInstallments: 1,
  onBreach: 'accelerate',
}
/** Once, within seven days of the breach: of one on 28 May, up to 4 June. */
export const reinstating: AgreementTerms = { ...terms, reinstatement: { withinDays: 7, times: 1 } }
/** A third of it is 33.33 and 16.67, two thirds are 66.67 and 33.35. */
export const relief: PerformanceRelief = {
  id: 'R-1',
  grantedOn: '2026-04-01',
  components: { penalty: '100.00', interest: '50.02' },
  becomes: 'at-once',
  onBreach: 'restore',
  rounding: { mode: 'half-up', unit: 'minor' },
}
export type Paid = readonly (readonly [on: string, amount: string])[]
export const eventsOf = (paid: Paid): readonly AccountEvent[] =>
  paid.map(([effectiveOn, amount]) => ({ kind: 'payment', id: `P-${effectiveOn}`, effectiveOn, amount }))

export interface Given {
  readonly paid: Paid
  readonly asOf: string
  readonly relief?: Partial<PerformanceRelief>
  readonly agreement?: Partial<InstallmentAgreement>
  readonly terms?: AgreementTerms
  readonly more?: readonly AccountEvent[]
  readonly knownOn?: string
}
export const follow = (given: Given): ReliefStanding =>
  followRelief(
    { ...relief, ...given.relief },
    { ...agreement, ...given.agreement },
    { id: 'A-1', currency: 'CNY', dues: [], events: [...eventsOf(given.paid), ...(given.more ?? [])] },
    {
      asOf: given.asOf,
      terms: given.terms ?? terms,
      ...(given.knownOn === undefined ? {} : { knownOn: given.knownOn }),
    },
  )
/** The penalty and the interest of it. */
export const two = ({ components }: ReliefStanding['earned']): string =>
  `${components.penalty} ${components.interest}`
export const told = (events: readonly AccountEvent[]): readonly string[] =>
  events.map((event) => {
    if (event.kind === 'waiver')
      return `${event.effectiveOn} waiver ${Object.values(event.components).join(' ')}`
    return event.kind === 'charge' ? `${event.effectiveOn} ${event.component} ${event.amount}` : event.kind
  })

export const all: Paid = [
  ['2026-04-15', '300'],
  ['2026-05-15', '300'],
  ['2026-06-15', '300'],
]
/** One installment and a half, before the second is missed. */
export const half: Paid = [
  ['2026-04-15', '300'],
  ['2026-05-10', '150'],
]
/** Two, and half of the last: 750 of 900, five sixths. */
export const allButHalf: Paid = [
  ['2026-04-15', '300'],
  ['2026-05-15', '300'],
  ['2026-06-20', '150'],
]
export const kept = { onBreach: 'keep-in-proportion' } as const
export const onCompletion = { becomes: 'on-completion' } as const
export const withEach = { becomes: 'with-each-installment' } as const
export const whole = '100.00 50.02'
export const none = '0.00 0.00'
