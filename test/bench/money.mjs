import { Decimal } from 'decimal.js'
import { randomOf } from './random.mjs'

/**
 * What a balance bears in a period, as fractions: 0.05 % a day, 4.35 % and 6 % a year for a month, and 13.9875 % a year for 31
 * days of 365. By the first three many a balance bears exactly half a cent more or less.
 */
const rates = [
  [5, 10_000],
  [435, 120_000],
  [600, 120_000],
  [139_875 * 31, 1_000_000 * 365],
].map(([above, below]) => ({ above: BigInt(above), below: BigInt(below), value: above / below }))

/**
 * Balances of up to 100,000.00, half of them whole, as what is lent is; three in a hundred are up to a hundred thousand
 * million, which, times the numerator of the last rate, are past 2^53, and one in two thousand comes near to 2^53 itself. Each as
 * whole cents, and in every form that another way wants, made before.
 */
export function makeBalances(count) {
  const next = randomOf(41)
  const cents = Array.from({ length: count }, (_, index) => {
    if (index % 2_000 === 1_999) return Number.MAX_SAFE_INTEGER - next(1_000_000_000)
    if (next(100) < 3) return next(1_000_000_000) * 10_000 + next(10_000)
    return index % 2 === 0 ? next(10_000_000) : next(100_000) * 100
  })
  return {
    products: Int32Array.from(cents, () => next(rates.length)),
    cents,
    majors: cents.map((units) => units / 100),
    bigints: cents.map(BigInt),
    decimals: cents.map((units) => new Decimal(units).div(100)),
    texts: cents.map(textOf),
  }
}

/** The first so many balances, in every form. */
export function firstOf(balances, count) {
  const some = Object.entries(balances).map(([form, list]) => [form, list.slice(0, count)])
  return { length: count, ...Object.fromEntries(some) }
}

/** The interest of each balance from the definition, in cents. */
export function exactAccruals({ products, bigints }) {
  return bigints.map((balance, index) => {
    const { above, below } = rates[products[index]]
    return (2n * balance * above + below) / (2n * below)
  })
}

/** The interest of each balance for its period, rounded half up to the cent: how each way works it out, and its cents. */
export function accrualWays({ timesRatio }) {
  const { values, quotients, terms, ofProducts } = rateForms(timesRatio)
  return {
    'hand-written in floats, unchecked': {
      run: ({ products, majors }) => {
        const interest = new Array(majors.length)
        for (let at = 0; at < majors.length; at++)
          interest[at] = Math.round(majors[at] * values[products[at]] * 100) / 100
        return interest
      },
      centsOf: nearestCents,
    },
    'arrears timesRatio': {
      run: ({ products, cents }) => {
        const interest = new Array(cents.length)
        for (let at = 0; at < cents.length; at++) interest[at] = ofProducts[products[at]](cents[at])
        return interest
      },
      centsOf: BigInt,
    },
    'bigint throughout': {
      run: ({ products, bigints }) => {
        const interest = new Array(bigints.length)
        for (let at = 0; at < bigints.length; at++) {
          const { above, below } = rates[products[at]]
          interest[at] = (2n * bigints[at] * above + below) / (2n * below)
        }
        return interest
      },
      centsOf: BigInt,
    },
    'decimal.js, the rate of the period first': {
      run: ({ products, decimals }) => {
        const interest = new Array(decimals.length)
        for (let at = 0; at < decimals.length; at++)
          interest[at] = decimals[at].times(quotients[products[at]]).toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
        return interest
      },
      centsOf: decimalCents,
    },
    'decimal.js, divided last': {
      run: ({ products, decimals }) => {
        const interest = new Array(decimals.length)
        for (let at = 0; at < decimals.length; at++) {
          const { above, below } = terms[products[at]]
          interest[at] = decimals[at].times(above).div(below).toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
        }
        return interest
      },
      centsOf: decimalCents,
    },
  }
}

/** The same from amounts as they are written to amounts as they are written: nothing of a balance is made before. */
export function writtenAccrualWays({ timesRatio, toMinorUnits, formatMinorUnits }) {
  const { values, quotients, terms, ofProducts } = rateForms(timesRatio)
  const ofEach = (accrue) => ({
    run: ({ products, texts }) => {
      const interest = new Array(texts.length)
      for (let at = 0; at < texts.length; at++) interest[at] = accrue(texts[at], products[at])
      return interest
    },
    centsOf: (text) => BigInt(text.replace('.', '')),
  })
  return {
    'hand-written in floats, unchecked': ofEach((text, product) =>
      (Math.round(Number(text) * values[product] * 100) / 100).toFixed(2),
    ),
    'arrears timesRatio, amounts checked': ofEach((text, product) =>
      formatMinorUnits(ofProducts[product](toMinorUnits(text, 'CNY', 'amount')), 2),
    ),
    'decimal.js, the rate of the period first': ofEach((text, product) =>
      new Decimal(text).times(quotients[product]).toFixed(2, Decimal.ROUND_HALF_UP),
    ),
    'decimal.js, divided last': ofEach((text, product) => {
      const { above, below } = terms[product]
      return new Decimal(text).times(above).div(below).toFixed(2, Decimal.ROUND_HALF_UP)
    }),
  }
}

/** The rates in every form that a way wants, made before by all. */
function rateForms(timesRatio) {
  return {
    values: rates.map(({ value }) => value),
    quotients: rates.map(({ above, below }) => new Decimal(String(above)).div(String(below))),
    terms: rates.map(({ above, below }) => ({ above: Number(above), below: Number(below) })),
    ofProducts: rates.map(({ above, below }) =>
      timesRatio(inLowestTerms(above, below), { mode: 'half-up', step: 1 }),
    ),
  }
}

/** Of which lists the sum is taken: balances of branches, so many each. */
const PER_SUM = 200

/** The sums of each two hundred balances from the definition, in cents. */
export function exactSums({ bigints }) {
  return Array.from({ length: bigints.length / PER_SUM }, (_, list) =>
    bigints.slice(list * PER_SUM, (list + 1) * PER_SUM).reduce((sum, units) => sum + units),
  )
}

/** The sums of each two hundred balances, every way from lists of its own form: how it adds one up, and the cents of a sum. */
export function sumWays({ addMinorUnits, sumMinorUnits }) {
  const ways = {
    'hand-written over integers, unchecked': {
      form: 'cents',
      sumOf: (list) => {
        let sum = 0
        for (let at = 0; at < list.length; at++) sum += list[at]
        return sum
      },
      centsOf: BigInt,
    },
    'the same in floats': {
      form: 'majors',
      sumOf: (list) => {
        let sum = 0
        for (let at = 0; at < list.length; at++) sum += list[at]
        return sum
      },
      centsOf: nearestCents,
    },
    'the same over integers, each sum checked, as the columns of aging do': {
      form: 'cents',
      sumOf: (list) => {
        let sum = 0
        let beyond = 0n
        for (let at = 0; at < list.length; at++) {
          const next = sum + list[at]
          if (next <= Number.MAX_SAFE_INTEGER && next >= -Number.MAX_SAFE_INTEGER) sum = next
          else beyond += BigInt(list[at])
        }
        return beyond === 0n ? sum : beyond + BigInt(sum)
      },
      centsOf: BigInt,
    },
    'arrears sumMinorUnits': { form: 'cents', sumOf: sumMinorUnits, centsOf: BigInt },
    'arrears addMinorUnits, one by one': {
      form: 'cents',
      sumOf: (list) => {
        let sum = 0
        for (let at = 0; at < list.length; at++) sum = addMinorUnits(sum, list[at])
        return sum
      },
      centsOf: BigInt,
    },
    'bigint throughout': {
      form: 'bigints',
      sumOf: (list) => {
        let sum = 0n
        for (let at = 0; at < list.length; at++) sum += list[at]
        return sum
      },
      centsOf: BigInt,
    },
    'decimal.js': {
      form: 'decimals',
      sumOf: (list) => {
        let sum = new Decimal(0)
        for (let at = 0; at < list.length; at++) sum = sum.plus(list[at])
        return sum
      },
      centsOf: decimalCents,
    },
  }
  return Object.fromEntries(
    Object.entries(ways).map(([name, { form, sumOf, centsOf }]) => [
      name,
      { run: (balances) => balances[form].map((list) => sumOf(list)), centsOf },
    ]),
  )
}

/**
 * Balances as the lists of which the sums are taken, in every form in which one is added up; as often one after another as said,
 * so that what is timed is adding, and not the way from memory.
 */
export function inLists({ cents, majors, bigints, decimals }, times = 1) {
  const listsOf = (form) => {
    const lists = Array.from({ length: Math.ceil(form.length / PER_SUM) }, (_, list) =>
      form.slice(list * PER_SUM, (list + 1) * PER_SUM),
    )
    return Array.from({ length: times }, () => lists).flat()
  }
  return {
    length: cents.length * times,
    cents: listsOf(cents),
    majors: listsOf(majors),
    bigints: listsOf(bigints),
    decimals: listsOf(decimals),
  }
}

const nearestCents = (majors) => BigInt(Math.round(majors * 100))

const decimalCents = (majors) => BigInt(majors.times(100).toFixed())

function textOf(cents) {
  const rest = cents % 100
  return `${(cents - rest) / 100}.${String(rest).padStart(2, '0')}`
}

function inLowestTerms(above, below) {
  let [divisor, rest] = [above, below]
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest]
  return { numerator: above / divisor, denominator: below / divisor }
}
