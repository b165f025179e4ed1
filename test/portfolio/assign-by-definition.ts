import type { AssignOptions, CaseToAssign, Collector } from '../../src/portfolio'

/** Amounts of these tests have at most two decimals, complexities at most three, in numbers or in text. */
const hundredths = (amount: string | number | undefined): bigint =>
  BigInt(Math.round(Number(amount ?? 0) * 100))
const thousandths = (cases: number): bigint => BigInt(Math.round(cases * 1000))

/** Who has which cases so far. */
export type Desks = ReadonlyMap<string, readonly CaseToAssign[]>

const weightOf = (cases: readonly CaseToAssign[]): bigint =>
  cases.reduce((sum, { complexity = 1 }) => sum + thousandths(complexity), 0n)
const centsOf = (cases: readonly CaseToAssign[]): bigint =>
  cases.reduce((sum, { amount }) => sum + hundredths(amount), 0n)

/** May this collector have the case, by what both say and the order of roles, whatever else is on the desk? */
export function mayHave(one: CaseToAssign, collector: Collector, options: AssignOptions): boolean {
  const { skills = [], languages = [], customerClass, role, amount, currency, notWith = [] } = one
  const rank = (name: string | undefined) => (name === undefined ? -1 : (options.roles ?? []).indexOf(name))
  if (notWith.includes(collector.id)) return false
  if (!skills.every((skill) => (collector.skills ?? []).includes(skill))) return false
  if (languages.length > 0 && !languages.some((name) => (collector.languages ?? []).includes(name)))
    return false
  if (collector.customerClasses !== undefined) {
    if (customerClass === undefined || !collector.customerClasses.includes(customerClass)) return false
  }
  if (rank(collector.role) < rank(role)) return false
  if (collector.upTo === undefined && collector.mostAmount === undefined) return true
  if (currency !== undefined && currency !== collector.currency) return false
  if (amount === undefined) return options.unknownAmount === 'count-as-zero'
  return collector.upTo === undefined || hundredths(amount) <= hundredths(collector.upTo)
}

/** Would these cases together be within the limits of the collector on the whole? */
export function isWithin(cases: readonly CaseToAssign[], { mostCases, mostAmount }: Collector): boolean {
  return (
    (mostCases === undefined || weightOf(cases) <= thousandths(mostCases)) &&
    (mostAmount === undefined || centsOf(cases) <= hundredths(mostAmount))
  )
}

type Fraction = readonly [bigint, bigint]

const compareFractions = ([a, b]: Fraction, [c, d]: Fraction): number => Number(a * d - c * b)

function fullerShare(cases: readonly CaseToAssign[], { mostCases, mostAmount }: Collector): Fraction {
  const share = (used: bigint, most: bigint): Fraction => (most === 0n ? [1n, 1n] : [used, most])
  const byCount: Fraction =
    mostCases === undefined ? [0n, 1n] : share(weightOf(cases), thousandths(mostCases))
  const byAmount: Fraction =
    mostAmount === undefined ? [0n, 1n] : share(centsOf(cases), hundredths(mostAmount))
  return compareFractions(byCount, byAmount) < 0 ? byAmount : byCount
}

/** The whole allocation, read out of its definition step by step; who has each case, or `null`. */
export function assignByDefinition(
  cases: readonly CaseToAssign[],
  collectors: readonly Collector[],
  options: AssignOptions,
): ReadonlyMap<string, string | null> {
  const desks = new Map(collectors.map(({ id }) => [id, [] as CaseToAssign[]]))
  const deskOf = ({ id }: Collector): CaseToAssign[] => desks.get(id) ?? []
  const places = new Map<string, string | null>()
  const able = (one: CaseToAssign) =>
    collectors.filter((collector) => mayHave(one, collector, options) && isWithin([one], collector))
  const hasRoom = (one: CaseToAssign) => (collector: Collector) =>
    isWithin([...deskOf(collector), one], collector)
  const put = (one: CaseToAssign, collector: Collector) => {
    deskOf(collector).push(one)
    places.set(one.id, collector.id)
  }

  const inTurn = [...cases].sort((one, other) => {
    const byUrgency = (other.urgency ?? 0) - (one.urgency ?? 0)
    const byAble = able(one).length - able(other).length
    if (byUrgency !== 0 || byAble !== 0) return byUrgency || byAble
    if ((one.amount === undefined) !== (other.amount === undefined)) return one.amount === undefined ? 1 : -1
    if (one.amount !== undefined) {
      if (one.currency !== other.currency) return (one.currency ?? '') < (other.currency ?? '') ? -1 : 1
      const byAmount = Number(hundredths(other.amount) - hundredths(one.amount))
      if (byAmount !== 0) return byAmount
    }
    return one.id < other.id ? -1 : 1
  })

  for (const one of inTurn) {
    const earlier = able(one).filter(({ id }) => id === one.collectorId)
    for (const collector of earlier.filter(hasRoom(one))) put(one, collector)
  }
  const rank = ({ role }: Collector) => (role === undefined ? -1 : (options.roles ?? []).indexOf(role))
  const authority = ({ upTo }: Collector) => (upTo === undefined ? Number.POSITIVE_INFINITY : Number(upTo))
  const unneeded = ({ skills = [] }: Collector, one: CaseToAssign) =>
    skills.filter((skill) => !(one.skills ?? []).includes(skill)).length
  for (const one of inTurn) {
    if (places.has(one.id)) continue
    const ordered = able(one)
      .filter(hasRoom(one))
      .sort((left, right) => {
        const byAuthority =
          authority(left) === authority(right) ? 0 : authority(left) < authority(right) ? -1 : 1
        const byFit = rank(left) - rank(right) || byAuthority || unneeded(left, one) - unneeded(right, one)
        if (options.prefer === 'closest-fit' && byFit !== 0) return byFit
        const [mine, others] = [deskOf(left), deskOf(right)]
        return (
          compareFractions(fullerShare(mine, left), fullerShare(others, right)) ||
          Number(weightOf(mine) - weightOf(others)) ||
          mine.length - others.length
        )
      })
    const [first] = ordered
    if (first === undefined) places.set(one.id, null)
    else put(one, first)
  }
  return places
}
