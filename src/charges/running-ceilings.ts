import {
  addMinorUnits,
  type CivilDate,
  compareMinorUnits,
  formatMinorUnits,
  type Label,
  type MinorUnits,
  ratioOf,
  roundQuotient,
  smallerMinorUnits,
  toMinorDigits,
  toMinorUnits,
} from '../foundations'
import type { CeilingTerms, ChargeCeiling, ClaimedCharge, RateLimit } from './charge-ceiling'
import type { DatedBalance } from './dated-amounts'
import { partsBetween, partsOf } from './rate-basis'

/** A ceiling that leaves less than was claimed. */
export interface CeilingReason {
  readonly ceiling: string
  /** What it allows in all by the day of the charge. */
  readonly limit: string
  /** What of it had been charged before. */
  readonly chargedBefore: string
  readonly why: Label
}

/** What ceilings leave of a charge, and each of them that leaves less than was claimed. */
export interface LeftOfCharge {
  readonly most: MinorUnits
  readonly reasons: readonly CeilingReason[]
}

/** Ceilings under which charges are made one after another, none on an earlier day than one before. */
export interface RunningCeilings {
  /** Makes a charge, as far as they leave it. */
  readonly charge: (charge: DatedCharge, units: MinorUnits) => LeftOfCharge
  /** What they would leave of charges that are made one after another; none is. */
  readonly foresee: (charges: readonly (readonly [DatedCharge, MinorUnits])[]) => readonly MinorUnits[]
}

type DatedCharge = Pick<ClaimedCharge, 'on' | 'component'>

/**
 * Ceilings of which nothing was used yet.
 *
 * @param terms - `lent` and `owed` may grow as days pass: each day is asked about when it is known.
 */
export function runCeilings(terms: Omit<CeilingTerms, 'charges'>): RunningCeilings {
  const minorDigits = toMinorDigits(terms.currency, 'currency')
  const format = (units: MinorUnits): string => formatMinorUnits(units, minorDigits)
  const running = terms.ceilings.map(
    (ceiling): RunningCeiling => ({ ceiling, limitOn: limitOf(ceiling, terms), charged: 0 }),
  )
  const charge = ({ on, component }: DatedCharge, asked: MinorUnits): LeftOfCharge => {
    const counting = running.filter(({ ceiling }) => ceiling.components.includes(component))
    // Never below zero: no ceiling falls, and no charge goes beyond one.
    const left = counting.map(({ limitOn, charged }) => addMinorUnits(limitOn(on), -charged))
    const most = left.reduce(smallerMinorUnits, asked)
    const reasons = counting.flatMap(({ ceiling, limitOn, charged }, place) =>
      compareMinorUnits(left[place] ?? 0, asked) < 0
        ? [reasonOf(ceiling, on, format(limitOn(on)), format(charged))]
        : [],
    )
    for (const one of counting) one.charged = addMinorUnits(one.charged, most)
    return { most, reasons }
  }
  return {
    charge,
    foresee: (charges) => {
      const before = running.map(({ charged }) => charged)
      const left = charges.map(([one, units]) => charge(one, units).most)
      running.forEach((one, place) => {
        one.charged = before[place] ?? 0
      })
      return left
    },
  }
}

/** A ceiling, and what was charged so far of what it counts. */
interface RunningCeiling {
  readonly ceiling: ChargeCeiling
  readonly limitOn: (day: CivilDate) => MinorUnits
  charged: MinorUnits
}

/** What a ceiling allows in all by each of many days that are asked for in order. */
function limitOf(
  { limit }: ChargeCeiling,
  terms: Omit<CeilingTerms, 'charges'>,
): (day: CivilDate) => MinorUnits {
  const { currency, lent, owed } = terms
  switch (limit.kind) {
    case 'amount': {
      const most = toMinorUnits(limit.amount, currency, 'ceilings')
      return () => most
    }
    case 'share': {
      const share = ratioOf({ numerator: limit.percent, denominator: 100, factor: 1, offset: 0 })
      return (day) => {
        const units = lent.reduce<MinorUnits>(
          (found, { from, amount }) => (from <= day ? toMinorUnits(amount, currency, 'lent') : found),
          0,
        )
        return roundedDown(BigInt(units) * share.numerator, share.denominator)
      }
    }
    case 'rate':
      return growingLimit(limit, limit.of === 'lent' ? lent : owed, terms)
  }
}

function growingLimit(
  limit: RateLimit,
  bases: readonly DatedBalance[],
  { currency }: Omit<CeilingTerms, 'charges'>,
): (day: CivilDate) => MinorUnits {
  const rate = ratioOf({ numerator: limit.percent, denominator: 100, factor: 1, offset: 0 })
  const below = rate.denominator * BigInt(partsOf(limit))
  let at = 0
  let reached: CivilDate | undefined
  // Amounts times the parts of days or years for which they were owed.
  let weighted = 0n
  const goTo = (day: CivilDate): void => {
    const units = toMinorUnits(bases[at]?.amount, currency, 'owed')
    weighted += BigInt(units) * BigInt(partsBetween(reached ?? bases[0]?.from ?? day, day, limit))
    reached = day
  }
  return (day) => {
    for (let next = bases[at + 1]; next !== undefined && next.from <= day; next = bases[at + 1]) {
      goTo(next.from)
      at++
    }
    goTo(day)
    return roundedDown(weighted * rate.numerator, below)
  }
}

function roundedDown(numerator: bigint, denominator: bigint): MinorUnits {
  return roundQuotient(numerator, denominator, { mode: 'down', step: 1 })
}

function reasonOf(
  { id, label }: ChargeCeiling,
  on: CivilDate,
  limit: string,
  chargedBefore: string,
): CeilingReason {
  return {
    ceiling: id,
    limit,
    chargedBefore,
    why: {
      en: `By ${on} the ceiling ${label?.en ?? id} allows ${limit} in all, of which ${chargedBefore} was charged before.`,
      'zh-CN': `截至 ${on}，上限“${label?.['zh-CN'] ?? id}”合计允许 ${limit}，此前已计收 ${chargedBefore}。`,
    },
  }
}
