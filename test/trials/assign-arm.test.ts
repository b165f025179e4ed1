import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignArm, type Experiment } from '../../src'
import { errorOf } from '../support/error-of'

const of = (id: string, ...shares: readonly (readonly [string, string | number])[]): Experiment => ({
  id,
  arms: shares.map(([arm, sharePercent]) => ({ id: arm, sharePercent })),
})

/**
 * The definition, by another implementation of SHA-256 and with fractions of whole numbers: the place on the line
 * is `drawn / 2^52`, and an arm reaches up to `units / 1000000` of it.
 */
function armByDefinition(caseId: string, { id, arms }: Experiment): string | undefined {
  const digest = createHash('sha256')
    .update(JSON.stringify([id, caseId]))
    .digest()
  const drawn = digest.readBigUInt64BE(0) >> 12n
  let units = 0n
  for (const arm of arms) {
    const [whole = '', decimals = ''] = String(arm.sharePercent).split('.')
    units += BigInt(whole) * 10_000n + BigInt(decimals.padEnd(4, '0').slice(0, 4))
    if (drawn * 1_000_000n < units * 2n ** 52n) return arm.id
  }
  return undefined
}

/** The place of a case on the line, in ten-thousandths of a percent, with what is left of it cut off. */
function unitOf(caseId: string, experiment: string): number {
  const digest = createHash('sha256')
    .update(JSON.stringify([experiment, caseId]))
    .digest()
  return Number(((digest.readBigUInt64BE(0) >> 12n) * 1_000_000n) / 2n ** 52n)
}

const ids = Array.from({ length: 20_000 }, (_, index) => `case-${index}`)
const decimal = (units: number): string =>
  `${Math.floor(units / 10_000)}.${String(units % 10_000).padStart(4, '0')}`

/** Up to five arms whose shares add up to 100 percent. */
const experiments = fc
  .record({
    id: fc.string({ minLength: 1, unit: 'binary' }),
    cuts: fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 4 }),
  })
  .map(({ id, cuts }) => {
    const ends = [0, ...cuts.sort((left, right) => left - right), 1_000_000]
    return of(
      id,
      ...ends.slice(1).map((end, index) => [`arm-${index}`, decimal(end - (ends[index] ?? 0))] as const),
    )
  })

describe('assignArm', () => {
  it('puts a case where its definition puts it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), experiments, (caseId, experiment) => {
        expect(assignArm(caseId, experiment)).toBe(armByDefinition(caseId, experiment))
      }),
    )
  })

  it('puts a case into the arm that begins with its place, and not into the one that ends there', () => {
    // The case lies within one ten-thousandth of a percent; the edge of the arms is laid right before and after it.
    const unit = unitOf('D-1', 'edges')
    const split = (first: number) =>
      of('edges', ['first', decimal(first)], ['second', decimal(1_000_000 - first)])
    expect(unit).toBeGreaterThan(0)
    expect(assignArm('D-1', split(unit))).toBe('second')
    expect(assignArm('D-1', split(unit + 1))).toBe('first')
  })

  it('tells where the id of the experiment ends and that of the case begins', () => {
    const half = (id: string): Experiment => of(id, ['a', 50], ['b', 50])
    const numbers = Array.from({ length: 64 }, (_, index) => String(index))
    // Put together without more, `e` and `y7` would be `ey` and `7`.
    const split = numbers.map((number) => assignArm(`y${number}`, half('e')))
    expect(numbers.map((number) => assignArm(number, half('ey')))).not.toEqual(split)
  })

  it('gives everything to the only arm, and nothing to an arm without a share', () => {
    const first = of('e', ['none', 0], ['all', '100.0000'], ['none-either', '0'])
    for (const id of ids.slice(0, 200)) expect(assignArm(id, first)).toBe('all')
  })

  it.each([
    [
      'even',
      [
        ['a', 50],
        ['b', 50],
      ],
    ],
    [
      'uneven',
      [
        ['champion', '97.5'],
        ['challenger', '2.5'],
      ],
    ],
    [
      'three arms',
      [
        ['a', '33.3333'],
        ['b', '33.3333'],
        ['c', '33.3334'],
      ],
    ],
  ] as const)('shares 20,000 cases out as it says, within five standard deviations: %s', (id, shares) => {
    const experiment = of(id, ...shares)
    const counts = new Map<string, number>()
    for (const caseId of ids) {
      const arm = assignArm(caseId, experiment)
      counts.set(arm, (counts.get(arm) ?? 0) + 1)
    }
    for (const [arm, share] of shares) {
      const probability = Number(share) / 100
      const mean = ids.length * probability
      const deviation = Math.sqrt(mean * (1 - probability))
      expect(Math.abs((counts.get(arm) ?? 0) - mean), arm).toBeLessThan(5 * deviation)
    }
  })

  it('draws anew for another experiment: of those together in one, half are together in the next', () => {
    const [one, next] = ['spring', 'autumn'].map((id) => of(id, ['a', 50], ['b', 50]))
    if (one === undefined || next === undefined) throw new Error('There are two.')
    const together = ids.filter((id) => assignArm(id, one) === assignArm(id, next)).length
    // A binomial of 20,000 and a half: five standard deviations are 353.6.
    expect(Math.abs(together - 10_000)).toBeLessThan(354)
  })

  it('moves cases but from the arm before it into the last, as that arm grows', () => {
    const sample = ids.slice(0, 2_000)
    const shares = [0, 1, 5, 20, 60]
    const armsAt = (share: number) =>
      sample.map((id) => assignArm(id, of('grow', ['a', 40], ['b', 60 - share], ['c', share])))
    let before = armsAt(0)
    for (const share of shares) {
      const after = armsAt(share)
      after.forEach((arm, index) => {
        if (arm !== before[index]) expect([before[index], arm]).toEqual(['b', 'c'])
      })
      before = after
    }
    expect(before.filter((arm) => arm === 'c').length).toBeGreaterThan(1_000)
  })

  it('lets no case leave the last arm as it grows, whoever pays for it', () => {
    const given = fc
      .tuple(experiments, experiments, fc.string({ minLength: 1 }))
      .filter(([{ arms: one }, { arms: other }]) => {
        const [last, next] = [one[one.length - 1], other[other.length - 1]]
        return Number(next?.sharePercent) >= Number(last?.sharePercent)
      })
    fc.assert(
      fc.property(given, ([one, other, caseId]) => {
        const last = (experiment: Experiment): Experiment => ({
          id: 'same',
          arms: experiment.arms.map((arm, index) =>
            index === experiment.arms.length - 1 ? { ...arm, id: 'last' } : arm,
          ),
        })
        if (assignArm(caseId, last(one)) === 'last') expect(assignArm(caseId, last(other))).toBe('last')
      }),
    )
  })

  it('keeps the ids of the arms as types', () => {
    const arm: 'champion' | 'challenger' = assignArm('D-1', {
      id: 'e',
      arms: [
        { id: 'champion', sharePercent: 80 },
        { id: 'challenger', sharePercent: 20 },
      ],
    })
    expect(['champion', 'challenger']).toContain(arm)
  })

  it.each<[string, unknown, unknown, readonly object[]]>([
    ['an empty case id', '', of('e', ['a', 100]), [{ path: 'caseId', code: 'wrong-type' }]],
    ['a numeric case id', 1042, of('e', ['a', 100]), [{ path: 'caseId', code: 'wrong-type' }]],
    ['no experiment', 'D', undefined, [{ path: 'experiment', code: 'missing' }]],
    ['no arms', 'D', of('e'), [{ path: 'experiment.arms', code: 'sum-mismatch', received: '0.0000' }]],
    [
      'shares that lack the last digit',
      'D',
      of('e', ['a', '33.3333'], ['b', '33.3333'], ['c', '33.3333']),
      [{ path: 'experiment.arms', code: 'sum-mismatch', received: '99.9999' }],
    ],
    [
      'shares that exceed it by as much, and an arm twice',
      'D',
      of('e', ['a', '50.0001'], ['a', 50]),
      [
        { path: 'experiment.arms[1].id', code: 'duplicate-id' },
        { path: 'experiment.arms', code: 'sum-mismatch', received: '100.0001' },
      ],
    ],
    [
      'a share below zero, one beyond all, one too fine and none',
      'D',
      of('e', ['a', -1], ['b', '100.0001'], ['c', '0.00001'], ['d', 'half'], ['f', Number.NaN]),
      [0, 1, 2, 3, 4].map((index) => ({
        path: `experiment.arms[${index}].sharePercent`,
        code: 'wrong-type',
      })),
    ],
  ])('refuses %s', (_, caseId, experiment, issues) => {
    // @ts-expect-error arguments of any shape
    expect(errorOf(() => assignArm(caseId, experiment))).toMatchObject({
      code: 'invalid-input',
      details: { issues },
    })
  })

  it('says what is wrong with shares', () => {
    expect(errorOf(() => assignArm('D', of('e', ['a', 99]))).sentence).toEqual({
      en: 'experiment.arms: expected shares that add up to exactly 100, received 99.0000. Give what is left to the champion: every case goes to one arm.',
      'zh-CN':
        'experiment.arms：应为合计恰为 100 的份额，收到 99.0000。请把剩余份额给冠军组：每个案件都归入一组。',
    })
    expect(errorOf(() => assignArm('D', of('e', ['a', '12,5']))).sentence).toEqual({
      en: `experiment.arms[0].sharePercent: expected a percentage from 0 to 100 with at most 4 decimals, received "12,5". Write 12.5 % as 12.5 or '12.5', without a percent sign.`,
      'zh-CN': `experiment.arms[0].sharePercent：应为 0 至 100 的百分数，最多 4 位小数，收到 "12,5"。12.5% 请写作 12.5 或 '12.5'，不带百分号。`,
    })
  })
})
