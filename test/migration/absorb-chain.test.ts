import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AbsorbingChainInput, absorbChain } from '../../src/migration'
import { errorOf } from '../support/error-of'
import { centsOf } from './naive-tally'

const issuesOf = (input: unknown): readonly (readonly [path: string, code: string])[] => {
  // @ts-expect-error values of any type reach a library that plain JavaScript calls
  const { code, details } = errorOf(() => absorbChain(input))
  expect(code).toBe('invalid-input')
  return 'issues' in details ? details.issues.map(({ path, code: issue }) => [path, issue] as const) : []
}

type Matrix = readonly (readonly number[])[]

/** The whole matrix P, in which what is absorbed stays. */
const wholeOf = ({ transient, absorbing, rows }: AbsorbingChainInput): Matrix => [
  ...rows,
  ...absorbing.map((_, index) =>
    [...transient, ...absorbing].map((__, column) => (column === transient.length + index ? 1 : 0)),
  ),
]
const times = (left: Matrix, right: Matrix): Matrix =>
  left.map((row) =>
    right.map((_, column) => row.reduce((sum, one, at) => sum + one * (right[at]?.[column] ?? 0), 0)),
  )
/** P to the power 2^40: nothing is under way any more. */
const lastPower = (matrix: Matrix): Matrix => {
  let power = matrix
  for (let doubling = 0; doubling < 40; doubling++) power = times(power, power)
  return power
}

/** Is this matrix the other to so many digits after the point? */
const expectNear = (matrix: Matrix, expected: Matrix, digits: number): void => {
  expect(matrix.map(({ length }) => length)).toEqual(expected.map(({ length }) => length))
  for (const [at, row] of matrix.entries()) {
    for (const [column, value] of row.entries())
      expect(value).toBeCloseTo(expected[at]?.[column] ?? -1, digits)
  }
}

/** A generator of its own, so that every run draws the same: Park and Miller's, with multiplier 48271. */
const generator = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const chains: fc.Arbitrary<AbsorbingChainInput> = fc
  .record({ transient: fc.integer({ min: 1, max: 6 }), absorbing: fc.integer({ min: 1, max: 3 }) })
  .chain(({ transient, absorbing }) =>
    fc
      .array(
        fc.array(fc.integer({ min: 0, max: 100 }), {
          minLength: transient + absorbing,
          maxLength: transient + absorbing,
        }),
        { minLength: transient, maxLength: transient },
      )
      .map((weights) => ({
        transient: weights.map((_, index) => `T${index}`),
        absorbing: Array.from({ length: absorbing }, (_, index) => `A${index}`),
        rows: weights.map((row) => {
          // Something is absorbed from each state, so that it ends.
          const heavy = row.map((weight, at) => (at === transient ? weight + 5 : weight))
          const sum = heavy.reduce((all, weight) => all + weight, 0)
          return heavy.map((weight) => weight / sum)
        }),
      })),
  )

// Kemeny and Snell, Finite Markov Chains, 3.1: a walk on 0 to 4 that is absorbed at both ends, p = 1/2.
const walk: AbsorbingChainInput = {
  transient: ['1', '2', '3'],
  absorbing: ['0', '4'],
  rows: [
    [0, 0.5, 0, 0.5, 0],
    [0.5, 0, 0.5, 0, 0],
    [0, 0.5, 0, 0, 0.5],
  ],
}

describe('absorbChain', () => {
  it('gives the textbook walk its textbook matrices', () => {
    const { fundamental, eventual, expectedPeriods, expectedAmounts } = absorbChain(walk)
    // N = [3/2 1 1/2; 1 2 1; 1/2 1 3/2], its row sums 3, 4, 3, and NR = [3/4 1/4; 1/2 1/2; 1/4 3/4].
    expectNear(
      fundamental,
      [
        [1.5, 1, 0.5],
        [1, 2, 1],
        [0.5, 1, 1.5],
      ],
      12,
    )
    expectNear(
      eventual,
      [
        [0.75, 0.25],
        [0.5, 0.5],
        [0.25, 0.75],
      ],
      12,
    )
    expectNear([expectedPeriods], [[3, 4, 3]], 12)
    expect(expectedAmounts).toBeNull()
  })

  it('exchanges equations where the first pivot is zero', () => {
    // What starts in a goes to b at once, and from b all is absorbed: N = [1 1; 0 1].
    const { fundamental } = absorbChain({
      transient: ['a', 'b'],
      absorbing: ['end'],
      rows: [
        [0, 1, 0],
        [0, 0, 1],
      ],
    })
    expect(fundamental).toEqual([
      [1, 1],
      [0, 1],
    ])
  })

  it('agrees with high powers of the matrix', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const power = lastPower(wholeOf(chain))
        const states = chain.transient.length
        const { eventual } = absorbChain(chain)
        expectNear(
          eventual,
          power.slice(0, states).map((row) => row.slice(states)),
          9,
        )
        for (const row of eventual) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      }),
      { seed: 91, numRuns: 200, endOnFailure: true },
    )
  })

  it('agrees with the sum of the powers of what is not absorbed', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const states = chain.transient.length
        const moves = chain.rows.map((row) => row.slice(0, states))
        let power: Matrix = moves.map((_, row) => moves.map((__, column) => (row === column ? 1 : 0)))
        let sums: Matrix = moves.map((row) => row.map(() => 0))
        for (let period = 0; period < 3000; period++) {
          sums = sums.map((row, at) => row.map((sum, column) => sum + (power[at]?.[column] ?? 0)))
          power = times(power, moves)
        }
        const { fundamental, expectedPeriods } = absorbChain(chain)
        expectNear(fundamental, sums, 6)
        expectNear(
          [expectedPeriods],
          [fundamental.map((row) => row.reduce((sum, value) => sum + value, 0))],
          9,
        )
      }),
      { seed: 92, numRuns: 30, endOnFailure: true },
    )
  })

  it('agrees with accounts that are followed one by one', () => {
    const chain: AbsorbingChainInput = {
      transient: ['M0', 'M1', 'M2'],
      absorbing: ['paid', 'bad'],
      rows: [
        [0.8, 0.1, 0, 0.1, 0],
        [0.4, 0.2, 0.35, 0.05, 0],
        [0.1, 0.1, 0.3, 0.05, 0.45],
      ],
    }
    const { eventual, expectedPeriods } = absorbChain(chain)
    const draw = generator(20_260_331)
    const many = 40_000
    chain.transient.forEach((_, start) => {
      const ended = [0, 0]
      let periods = 0
      for (let account = 0; account < many; account++) {
        let state = start
        while (state < 3) {
          periods++
          let left = draw()
          const row = chain.rows[state] ?? []
          state = row.findIndex((share) => {
            left -= share
            return left < 0
          })
          if (state < 0) state = 4
        }
        ended[state - 3] = (ended[state - 3] ?? 0) + 1
      }
      // Four standard errors of a share of 40,000 are 0.01 at most.
      expect(Math.abs((ended[0] ?? 0) / many - (eventual[start]?.[0] ?? 0))).toBeLessThan(0.01)
      expect(Math.abs(periods / many - (expectedPeriods[start] ?? 0))).toBeLessThan(0.2)
    })
  })

  it('tells expected amounts that add up to the balances, to the cent', () => {
    fc.assert(
      fc.property(
        chains,
        fc.array(fc.bigInt({ min: 0n, max: 10n ** 20n }), { minLength: 6, maxLength: 6 }),
        (chain, cents) => {
          const balances = chain.transient.map((_, index) => String(cents[index] ?? 0n))
          const { expectedAmounts } = absorbChain({ ...chain, balances, currency: 'JPY' })
          const sum = (expectedAmounts ?? []).reduce((all, { amount }) => all + BigInt(amount), 0n)
          expect(sum).toBe(balances.reduce((all, balance) => all + BigInt(balance), 0n))
        },
      ),
      { seed: 93, numRuns: 200, endOnFailure: true },
    )
  })

  it.each<[string, readonly (readonly number[])[], readonly string[], readonly string[]]>([
    // 0.05 × 1/2 each: the cents 2.5 and 2.5; the odd one goes to the earlier.
    ['of two equal fractions to the earlier', [[0, 0.5, 0.5]], ['0.05'], ['0.03', '0.02']],
    // 0.05 × 1/4 and 3/4: 1.25 and 3.75 cents.
    ['to the largest fraction', [[0, 0.25, 0.75]], ['0.05'], ['0.01', '0.04']],
    ['nowhere where all is whole', [[0, 0.2, 0.8]], ['0.05'], ['0.01', '0.04']],
    ['of nothing nothing', [[0, 0.5, 0.5]], ['0.00'], ['0.00', '0.00']],
  ])('gives the odd cent %s', (_, rows, balances, amounts) => {
    const chain = { transient: ['a'], absorbing: ['x', 'y'], rows, balances, currency: 'USD' }
    expect(absorbChain(chain).expectedAmounts).toEqual(
      amounts.map((amount, at) => ({ to: ['x', 'y'][at], amount })),
    )
  })

  it('weighs the balances of all states', () => {
    // 8.00 of 1 at 3/4 and 4.00 of 3 at 1/4: 7.00 end at 0, the rest at 4.
    const { expectedAmounts } = absorbChain({ ...walk, balances: ['8', '0', '4'], currency: 'USD' })
    expect(expectedAmounts?.map(({ amount }) => centsOf(amount))).toEqual([700n, 500n])
  })

  it.each<[string, unknown, readonly (readonly [string, string])[]]>([
    ['nothing', undefined, [['', 'missing']]],
    [
      'a row that adds to less than 1',
      { ...walk, rows: [[0, 0.5, 0, 0.4, 0], walk.rows[1], walk.rows[2]] },
      [['rows[0]', 'sum-mismatch']],
    ],
    [
      'two rows that add to more',
      { ...walk, rows: [[0, 0.5, 0, 0.6, 0], walk.rows[1], [0, 0.5, 0, 0, 0.500000002]] },
      [
        ['rows[0]', 'sum-mismatch'],
        ['rows[2]', 'sum-mismatch'],
      ],
    ],
    [
      'probabilities outside 0 to 1',
      { ...walk, rows: [[-0.5, 1.5, 0, 0, 0], walk.rows[1], walk.rows[2]] },
      [
        ['rows[0][0]', 'wrong-type'],
        ['rows[0][1]', 'wrong-type'],
      ],
    ],
    [
      'states from which no end can be reached',
      {
        ...walk,
        rows: [
          [0, 0.5, 0, 0.5, 0],
          [0, 1, 0, 0, 0],
          [0, 1, 0, 0, 0],
        ],
      },
      [
        ['rows[1]', 'wrong-type'],
        ['rows[2]', 'wrong-type'],
      ],
    ],
    ['too few rows', { ...walk, rows: walk.rows.slice(1) }, [['rows', 'sum-mismatch']]],
    [
      'a row that is too short',
      { ...walk, rows: [[0.5, 0.5], walk.rows[1], walk.rows[2]] },
      [['rows[0]', 'sum-mismatch']],
    ],
    [
      'no end',
      {
        ...walk,
        absorbing: [],
        rows: [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
      },
      [['absorbing', 'sum-mismatch']],
    ],
    ['no states', { transient: [], absorbing: ['x'], rows: [] }, [['transient', 'sum-mismatch']]],
    ['a state that is twice', { ...walk, absorbing: ['1', '4'] }, [['absorbing[0]', 'duplicate-id']]],
    [
      'no number',
      { ...walk, rows: [[Number.NaN, 1, 0, 0, 0], walk.rows[1], walk.rows[2]] },
      [['rows[0][0]', 'wrong-type']],
    ],
    ['balances without a currency', { ...walk, balances: ['1', '1', '1'] }, [['currency', 'missing']]],
    ['a currency without balances', { ...walk, currency: 'USD' }, [['balances', 'missing']]],
    ['too few balances', { ...walk, balances: ['1'], currency: 'USD' }, [['balances', 'sum-mismatch']]],
    [
      'a balance below zero, and half a cent',
      { ...walk, balances: ['1', '-0.01', '0.005'], currency: 'USD' },
      [
        ['balances[1]', 'not-positive'],
        ['balances[2]', 'too-precise'],
      ],
    ],
    [
      'a way out that no figure can hold',
      {
        transient: ['a'],
        absorbing: ['x'],
        rows: [[1, 5e-324]],
      },
      [['rows', 'not-positive']],
    ],
  ])('refuses %s', (_, input, issues) => expect(issuesOf(input)).toEqual(issues))

  it('takes rows that are off by no more than adding up loses', () => {
    const rows = [[0, 0.5, 0, 0.5000000009, 0], walk.rows[1] ?? [], walk.rows[2] ?? []]
    expect(absorbChain({ ...walk, rows }).expectedPeriods[0]).toBeCloseTo(3, 6)
  })

  it('loses no digit where a status is hardly ever left', () => {
    // By hand: 10^9 periods until a is left for b, which is left after 4/3, to a in two of three cases: b is
    // reached 3 times. 3 × 10^9 periods in a and 4 in b; from b one a less: 2 × 10^9 and 4.
    const rare = absorbChain({
      transient: ['a', 'b'],
      absorbing: ['end'],
      rows: [
        [1 - 1e-9, 1e-9, 0],
        [0.5, 0.25, 0.25],
      ],
    })
    expect(rare.eventual).toEqual([[1], [1]])
    expect(rare.expectedPeriods[0]).toBeCloseTo(3_000_000_004, 5)
    expect(rare.expectedPeriods[1]).toBeCloseTo(2_000_000_004, 5)
  })

  it('has no zero below zero, whatever the caller holds', () => {
    const { eventual } = absorbChain({ transient: ['a'], absorbing: ['x', 'y'], rows: [[0, -0, 1]] })
    expect(eventual).toEqual([[0, 1]])
  })

  it('takes a way out below what adding up loses', () => {
    // 1 / (5 × 10^-13)
    const chain = absorbChain({ transient: ['a'], absorbing: ['x'], rows: [[1 - 5e-13, 5e-13]] })
    expect(chain.eventual).toEqual([[1]])
    expect(chain.expectedPeriods[0]).toBeCloseTo(2e12, 2)
  })

  it.each<[string, readonly number[], readonly number[]]>([
    ['too much by what is allowed, of one end', [0.99999999, 0.0000000109], [1]],
    ['too little by what is allowed, of one end', [0.99999999, 0.0000000091], [1]],
    ['too much, of two ends', [0.9999999, 0.0000000504, 0.0000000504], [0.5, 0.5]],
  ])('never gives a share above 1: %s', (_, row, shares) => {
    const absorbing = ['x', 'y'].slice(0, row.length - 1)
    expect(absorbChain({ transient: ['a'], absorbing, rows: [row] }).eventual).toEqual([shares])
  })

  it('gives shares that add up to 1, none of them above', () => {
    fc.assert(
      fc.property(chains, fc.double({ min: -9e-10, max: 9e-10, noNaN: true }), (chain, off) => {
        const rows = chain.rows.map((row) => row.map((one, at) => (at === 0 ? Math.max(0, one + off) : one)))
        for (const row of absorbChain({ ...chain, rows }).eventual) {
          expect(Math.max(...row)).toBeLessThanOrEqual(1)
          expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 15)
        }
      }),
      { seed: 94, numRuns: 200, endOnFailure: true },
    )
  })

  it('says what to do', () => {
    const rows = [[0, 0.5, 0, 0.25, 0], walk.rows[1] ?? [], walk.rows[2] ?? []]
    expect(errorOf(() => absorbChain({ ...walk, rows })).message).toBe(
      'rows[0]: expected probabilities that add to 1, received 0.75, from 1. What left the books is a column too: add it, and do not round.',
    )
    expect(errorOf(() => absorbChain({ ...walk, rows })).sentence['zh-CN']).toBe(
      'rows[0]：应为合计为 1 的概率，收到 0.75（起始状态 1）。离册也是一列：请补上，且不要舍入。',
    )
    const stuck = { transient: ['M3'], absorbing: ['bad'], rows: [[1, 0]] }
    expect(errorOf(() => absorbChain(stuck)).message).toBe(
      'rows[0]: expected a status from which some absorbing status can be reached, received M3, from which none can. It would be stayed in for ever: make it absorbing, or pool periods until something leaves it.',
    )
    const percent = { transient: ['M3'], absorbing: ['bad'], rows: [[0.5, 50]] }
    expect(errorOf(() => absorbChain(percent)).message).toContain(
      'rows[0][1]: expected a probability from 0 to 1, received 50, from M3. Pass shares such as 0.25, not 25.',
    )
  })
})
