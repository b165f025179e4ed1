import { describe, expect, it } from 'vitest'
import { chainOf, rollRateMatrix, tallyMigration, transitionMatrix } from '../../src/migration'
import { faultsOf } from '../support/faults-of'

const months = ['2026-01-31', '2026-02-28', '2026-03-31']
const tally = tallyMigration(
  [
    { accountId: 'A', statuses: ['M0', 'M1', 'M1'], balances: ['1.00', '2.00', '3.00'] },
    { accountId: 'B', statuses: ['M1', 'M0', 'paid'], balances: ['1.00', '2.00', null] },
  ],
  {
    statuses: { buckets: ['M0', 'M1'], terminal: [{ id: 'paid', kind: 'paid-off' }] },
    months,
    currency: 'USD',
    roll: { on: '2026-01-31', months: 1 },
    cure: { on: '2026-01-31', months: 1, reDefaultMonths: 1 },
  },
)
const matrix = transitionMatrix(tally, { variant: 'count', to: '2026-02-28', newAccounts: 'apart' })

type Path = readonly (string | number)[]

/** The same as JSON, with another value in one place. */
function changed(whole: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  const copy = structuredClone(whole)
  if (typeof copy !== 'object' || copy === null) throw new Error(`nothing at ${step}`)
  Reflect.set(copy, step, changed(Reflect.get(copy, step), rest, value))
  return copy
}

const placesOf = (question: (given: never) => unknown, given: unknown) =>
  faultsOf(() => Reflect.apply(question, undefined, [given])).map(([path]) => path)

describe('a tally', () => {
  it('is read as it was written, and from JSON', () => {
    const stored = JSON.parse(JSON.stringify(tally))
    expect(rollRateMatrix(stored)).toEqual(rollRateMatrix(tally))
  })

  it.each<[string, Path, unknown]>([
    ['a column more', ['columns'], ['M0', 'M1', 'paid', 'left', 'sold']],
    ['a status twice', ['statuses', 'buckets'], ['M0', 'M0']],
    ['a standing more', ['standings', 3], tally.standings[2]],
    ['moves more', ['moves', 2], tally.moves[1]],
    ['a period that starts on another day', ['moves', 1, 'period', 'from'], '2026-02-01'],
    ['a period that ends on another day', ['moves', 1, 'period', 'to'], '2026-03-30'],
    ['a row of moves more', ['moves', 1, 'rows', 2], tally.moves[1]?.rows[1]],
    ['a row of another status', ['moves', 1, 'rows', 1, 'from'], 'M0'],
    ['a count less', ['moves', 1, 'rows', 1, 'counts'], [0, 0, 0]],
    ['a balance less', ['moves', 1, 'rows', 1, 'balances'], ['0.00', '0.00', '0.00']],
    ['a balance of half cents', ['moves', 1, 'rows', 1, 'balances', 0], '0.005'],
    ['a last balance that is no money', ['moves', 0, 'rows', 0, 'balances', 3], 'ten'],
    ['entries with a count less', ['moves', 1, 'entered', 'counts'], [0, 0, 0]],
    ['a standing of another day', ['standings', 1, 'on'], '2026-02-27'],
    ['a whole that is no money', ['standings', 1, 'balance'], 'ten'],
    ['a standing with a bucket more', ['standings', 1, 'buckets', 2], tally.standings[1]?.buckets[0]],
    ['a standing of another status', ['standings', 1, 'buckets', 1, 'status'], 'M0'],
    ['a standing that is no money', ['standings', 1, 'buckets', 1, 'balance'], 'ten'],
    ['a roll with a row more', ['roll', 'rows', 2], tally.roll?.rows[0]],
    ['a roll with a count less', ['roll', 'rows', 1], [0, 0, 0, 0]],
    ['cures of another currency', ['cure', 'currency'], 'EUR'],
    ['cures by another day', ['cure', 'period', 'to'], '2026-04-30'],
    ['cures that are no money', ['cure', 'cured', 'balance'], 'ten'],
    ['plans that are no money', ['cure', 'curedToPlan', 'balance'], '0.005'],
  ])('is refused with %s', (_, path, value) => {
    expect(placesOf(rollRateMatrix, changed(tally, path, value))).toEqual(['tally'])
  })

  it('names what is of another form', () => {
    expect(placesOf(rollRateMatrix, changed(tally, ['moves', 0, 'rows', 0, 'counts', 1], 'one'))).toEqual([
      'tally.moves[0].rows[0].counts[1]',
    ])
    expect(placesOf(rollRateMatrix, null)).toEqual(['tally'])
  })
})

describe('a matrix', () => {
  const [first] = matrix.rows

  it('is read as it was written, and with what measures leave beside it', () => {
    expect(chainOf(matrix)).toEqual({
      transient: ['M0', 'M1'],
      absorbing: ['paid', 'left'],
      rows: [
        [0, 1, 0, 0],
        [1, 0, 0, 0],
      ],
    })
  })

  it('has a zero without sign', () => {
    const given = changed(matrix, ['rows', 0, 'cells', 0, 'share'], -0)
    expect(Object.is(Reflect.apply(chainOf, undefined, [given]).rows[0]?.[0], 0)).toBe(true)
  })

  it.each<[string, Path, unknown]>([
    ['no rows', ['rows'], []],
    ['rows that are no list', ['rows'], 7],
    ['a row of no name', ['rows', 1, 'from'], ''],
    ['a row of a number', ['rows', 1, 'from'], 7],
    ['a cell less', ['rows', 1, 'cells'], first?.cells.slice(1)],
    ['cells that are no list', ['rows', 1, 'cells'], { length: 4 }],
    ['a cell of no name', ['rows', 1, 'cells', 0, 'to'], ''],
    ['a cell of a number', ['rows', 1, 'cells', 0, 'to'], 7],
    ['a share below zero', ['rows', 1, 'cells', 0, 'share'], -0.01],
    ['a share above one', ['rows', 1, 'cells', 3, 'share'], 1.01],
    ['a share in words', ['rows', 1, 'cells', 3, 'share'], '1'],
    ['a share that is missing', ['rows', 1, 'cells', 3, 'share'], null],
    ['a reason without a code', ['rows', 1, 'reason'], { label: { en: 'a', 'zh-CN': 'b' } }],
    ['a reason without words', ['rows', 1, 'reason'], { code: 'zero-denominator' }],
    ['a reason without Chinese', ['rows', 1, 'reason'], { code: 'zero-denominator', label: { en: 'a' } }],
    ['a reason without English', ['rows', 1, 'reason'], { code: 'a', label: { 'zh-CN': 'b' } }],
    [
      'a reason, and shares besides',
      ['rows', 1, 'reason'],
      { code: 'zero-denominator', label: { en: 'a', 'zh-CN': 'b' } },
    ],
  ])('is refused with %s', (_, path, value) => {
    expect(placesOf(chainOf, changed(matrix, path, value))).toEqual(['matrix'])
  })

  it('is refused where all stays, so that nothing is absorbing', () => {
    const cells = first?.cells.slice(0, 2)
    const closed = changed(changed(matrix, ['rows', 0, 'cells'], cells), ['rows', 1, 'cells'], cells)
    expect(placesOf(chainOf, closed)).toEqual(['matrix'])
  })
})
