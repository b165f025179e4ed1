import type { AgreementStanding, Breach } from '../commitments'
import {
  addMinorUnits,
  type CivilDate,
  compareMinorUnits,
  formatMinorUnits,
  inOrder,
  type MinorUnits,
  smallerMinorUnits,
  sumMinorUnits,
  type UnitRounding,
} from '../foundations'
import {
  type AccountEvent,
  type ComponentUnits,
  componentNames,
  forEachComponent,
  type InstallmentAgreement,
  lessComponents,
  statedComponents,
} from '../model'
import { roundedShare } from './percent-of'
import type { PerformanceRelief } from './relief-terms'

/** What a relief hangs on, in minor units. */
export interface ReliefFacts {
  readonly relief: PerformanceRelief
  readonly agreement: InstallmentAgreement
  readonly standing: AgreementStanding
  /** What is given up. */
  readonly whole: ComponentUnits
  readonly agreed: MinorUnits
  /** The installments, in order, with the day on which enough was paid of each. */
  readonly rows: readonly { readonly units: MinorUnits; readonly paidOn: CivilDate | null }[]
  /** The money that came in from the day of the agreement to the day of the question. */
  readonly received: readonly { readonly on: CivilDate; readonly units: MinorUnits }[]
  readonly rounding: UnitRounding
  readonly minorDigits: number
}

/** How a relief stands on a day: what is earned for good, and what the ledger does not ask for on it. */
export interface ReliefOn {
  readonly earned: ComponentUnits
  readonly waived: ComponentUnits
}

/** The money that came in before a day, up to what was agreed; before none: all of it. */
export function paidBefore({ received, agreed }: ReliefFacts, day: CivilDate | null): MinorUnits {
  const sum = sumMinorUnits(received.flatMap(({ on, units }) => (day === null || on < day ? [units] : [])))
  return smallerMinorUnits(sum, agreed)
}

/** The breach that stands on a day. */
export function breachOn({ standing }: ReliefFacts, day: CivilDate): Breach | undefined {
  return standing.breaches.find(
    ({ on, reinstatedOn }) => on <= day && (reinstatedOn === null || day < reinstatedOn),
  )
}

/** The day on which the agreement was kept, or `null`. */
export function keptOn(facts: ReliefFacts): CivilDate | null {
  const { standing, rows } = facts
  return standing.status === 'kept' ? countsFrom(rows[rows.length - 1]?.paidOn ?? null, facts) : null
}

/** How a relief stands at the end of a day up to that of the question. */
export function reliefOn(day: CivilDate, facts: ReliefFacts): ReliefOn {
  const { relief, agreed, whole, rounding } = facts
  if (day < relief.grantedOn) return { earned: nothing, waived: nothing }
  const paid = largest([0, ...earningShares(facts).flatMap(({ on, share }) => (on <= day ? [share] : []))])
  const earned =
    compareMinorUnits(paid, agreed) >= 0
      ? whole
      : forEachComponent((name) =>
          roundedShare(whole[name], { numerator: BigInt(paid), denominator: BigInt(agreed) }, rounding),
        )
  const isWaived = relief.becomes === 'at-once' && breachOn(facts, day) === undefined
  return { earned, waived: isWaived ? whole : earned }
}

/** What the ledger is to be told of a relief, by day: what it no longer asks for, and what it asks for again. */
export function reliefEvents(facts: ReliefFacts): readonly AccountEvent[] {
  const { relief, standing, minorDigits } = facts
  const days = [
    relief.grantedOn,
    ...earningShares(facts).map(({ on }) => on),
    ...standing.breaches.flatMap(({ on, reinstatedOn }) =>
      reinstatedOn === null ? [on] : [on, reinstatedOn],
    ),
  ].filter((day) => day >= relief.grantedOn && day <= standing.asOf)
  let before = nothing
  return [...new Set(days)].sort(inOrder).flatMap((day): readonly AccountEvent[] => {
    const { waived } = reliefOn(day, facts)
    const more = forEachComponent((name) => atLeastZero(addMinorUnits(waived[name], -before[name])))
    const restored = forEachComponent((name) => atLeastZero(addMinorUnits(before[name], -waived[name])))
    before = waived
    const charges = (['cost', 'fee', 'penalty', 'interest'] as const).flatMap(
      (component): readonly AccountEvent[] =>
        restored[component] === 0
          ? []
          : [
              {
                kind: 'charge',
                id: `${relief.id}-restored-${component}-${day}`,
                effectiveOn: day,
                component,
                amount: formatMinorUnits(restored[component], minorDigits),
              },
            ],
    )
    return componentNames.every((name) => more[name] === 0)
      ? charges
      : [
          {
            kind: 'waiver',
            id: `${relief.id}-waived-${day}`,
            effectiveOn: day,
            components: statedComponents(more, minorDigits),
          },
        ]
  })
}

/** What stays conditional, or is restored: all that is not earned. */
export function notEarned({ whole }: ReliefFacts, { earned }: ReliefOn): ComponentUnits {
  return lessComponents(whole, earned)
}

/** The days on which a share is earned, as money of what was agreed: all that was agreed is all of it. */
function earningShares(
  facts: ReliefFacts,
): readonly { readonly on: CivilDate; readonly share: MinorUnits }[] {
  const { relief, rows, standing, agreed } = facts
  const kept = keptOn(facts)
  let sum: MinorUnits = 0
  const withInstallments = rows.flatMap(({ units, paidOn }) => {
    sum = addMinorUnits(sum, units)
    const on = relief.becomes === 'with-each-installment' ? countsFrom(paidOn, facts) : null
    return on === null ? [] : [{ on, share: sum }]
  })
  const onBreach =
    relief.onBreach === 'restore'
      ? []
      : // What was over before the grant was no breach of what the relief hangs on.
        standing.breaches
          .filter(({ reinstatedOn }) => reinstatedOn === null || reinstatedOn > relief.grantedOn)
          .map(({ on }) => ({ on: latest(on, relief.grantedOn), share: paidBefore(facts, on) }))
  return [...withInstallments, ...onBreach, ...(kept === null ? [] : [{ on: kept, share: agreed }])]
}

/** The day from which what was reached on a day counts: not while the agreement is broken, nor once it is canceled. */
function countsFrom(day: CivilDate | null, facts: ReliefFacts): CivilDate | null {
  const { relief, agreement } = facts
  if (day === null) return null
  const breach = breachOn(facts, day)
  const stands = breach === undefined ? day : breach.reinstatedOn
  if (stands === null || (agreement.canceledOn !== undefined && stands >= agreement.canceledOn)) return null
  return latest(stands, relief.grantedOn)
}

const nothing: ComponentUnits = { cost: 0, fee: 0, penalty: 0, interest: 0, principal: 0 }

function largest(units: readonly MinorUnits[]): MinorUnits {
  return units.reduce((one, other) => (compareMinorUnits(one, other) < 0 ? other : one))
}

function atLeastZero(units: MinorUnits): MinorUnits {
  return units < 0 ? 0 : units
}

/** The later of two days. */
export function latest(one: CivilDate, other: CivilDate): CivilDate {
  return one < other ? other : one
}
