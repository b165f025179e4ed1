import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RemainderRule, splitAmount, splitByRatios } from '../../src/installments'
import { errorOf } from '../support/error-of'

type Ratios = readonly (string | number)[]
const rules = ['first', 'last', 'spread', 'largest-remainder', 'separate'] as const

describe('splitByRatios', () => {
  // 3 : 7 : 5 of 100.00 is 20.00, 46.666…, 33.333…: rounded down, a cent is left.
  it.each<[RemainderRule, readonly string[]]>([
    ['first', ['20.01', '46.66', '33.33']],
    ['last', ['20.00', '46.66', '33.34']],
    ['spread', ['20.01', '46.66', '33.33']],
    ['largest-remainder', ['20.00', '46.67', '33.33']],
    ['separate', ['20.00', '46.66', '33.33', '0.01']],
  ])('100 dollars by 3, 7 and 5, the odd cent %s', (remainder, expected) =>
    expect(splitByRatios('100', 'USD', { ratios: [3, 7, 5], remainder, unit: 'minor' })).toEqual(expected),
  )

  // 1 : 1 : 4 of 100.00 is 16.666…, 16.666…, 66.666…: two cents are left, and every part has lost as much.
  it.each<[RemainderRule, readonly string[]]>([
    ['first', ['16.68', '16.66', '66.66']],
    ['last', ['16.66', '16.66', '66.68']],
    ['spread', ['16.67', '16.67', '66.66']],
    ['largest-remainder', ['16.67', '16.67', '66.66']],
    ['separate', ['16.66', '16.66', '66.66', '0.02']],
  ])('100 dollars by 1, 1 and 4, the two odd cents %s', (remainder, expected) =>
    expect(splitByRatios('100.00', 'USD', { ratios: [1, 1, 4], remainder, unit: 'minor' })).toEqual(expected),
  )

  // 2 : 1 of 10.02 is 6.68 and 3.34: in steps of 0.05 that is 6.65 and 3.30, which lose 0.03 and 0.04.
  it.each<[RemainderRule, readonly string[]]>([
    ['first', ['6.72', '3.30']],
    ['last', ['6.65', '3.37']],
    ['spread', ['6.70', '3.32']],
    ['largest-remainder', ['6.67', '3.35']],
    ['separate', ['6.65', '3.30', '0.07']],
  ])('10.02 francs by 2 and 1 in steps of five centimes, the rest %s', (remainder, expected) =>
    expect(splitByRatios('10.02', 'CHF', { ratios: [2, 1], remainder, unit: '0.05' })).toEqual(expected),
  )

  it.each<[string, string, string, Ratios, RemainderRule, string, readonly string[]]>([
    // Fowler, Patterns of Enterprise Application Architecture, Money: 5 cents by 70 and 30.
    ['five cents by 70 and 30', '0.05', 'USD', [70, 30], 'spread', 'minor', ['0.04', '0.01']],
    ['a tie goes to the earlier', '0.05', 'USD', [70, 30], 'largest-remainder', 'minor', ['0.04', '0.01']],
    [
      'and so it does the other way round',
      '0.05',
      'USD',
      [30, 70],
      'largest-remainder',
      'minor',
      ['0.02', '0.03'],
    ],
    // The Alabama paradox of Hamilton's method: a seat more in all, and the third has one less.
    ['ten by 6, 6 and 2', '10', 'JPY', [6, 6, 2], 'largest-remainder', 'minor', ['4', '4', '2']],
    ['eleven by 6, 6 and 2', '11', 'JPY', [6, 6, 2], 'largest-remainder', 'minor', ['5', '5', '1']],
    [
      'a first ratio of zero gets nothing',
      '0.05',
      'USD',
      [0, 1, 1],
      'first',
      'minor',
      ['0.00', '0.03', '0.02'],
    ],
    [
      'a last ratio of zero gets nothing',
      '0.05',
      'USD',
      [1, 1, '0.0'],
      'last',
      'minor',
      ['0.02', '0.03', '0.00'],
    ],
    ['nor does one between', '0.05', 'USD', [1, 0, 1], 'spread', 'minor', ['0.03', '0.00', '0.02']],
    ['one part is the whole', '12.34', 'USD', ['0.001'], 'last', 'minor', ['12.34']],
    ['percent with decimals', '200', 'EUR', ['33.5', '66.5'], 'last', 'minor', ['67.00', '133.00']],
    ['numbers that have no exact half', '0.30', 'USD', [0.1, 0.2], 'first', 'minor', ['0.10', '0.20']],
    ['digits far apart', '1000', 'USD', ['1000000', '0.0001'], 'last', 'minor', ['999.99', '0.01']],
    ['whole yuan', '100.50', 'CNY', [1, 2], 'last', 'major', ['33.00', '67.50']],
    ['three decimals', '1', 'KWD', [1, 2], 'first', 'minor', ['0.334', '0.666']],
    ['zero gives zeros', '0', 'USD', [1, 2], 'separate', 'minor', ['0.00', '0.00']],
    ['fewer cents than parts', '0.02', 'USD', [1, 1, 1], 'spread', 'minor', ['0.01', '0.01', '0.00']],
    [
      'a credit is split as its opposite',
      '-100',
      'USD',
      [1, 1, 4],
      'first',
      'minor',
      ['-16.68', '-16.66', '-66.66'],
    ],
    [
      'past the safe numbers',
      '90071992547409.93',
      'USD',
      [1, 1],
      'first',
      'minor',
      ['45035996273704.97', '45035996273704.96'],
    ],
  ])('%s', (_, amount, currency, ratios, remainder, unit, expected) =>
    expect(splitByRatios(amount, currency, { ratios, remainder, unit })).toEqual(expected),
  )

  it('splits by as many as 1200 ratios', () => {
    const ratios = Array<number>(1200).fill(7)
    expect(splitByRatios('12', 'USD', { ratios, remainder: 'last', unit: 'minor' })).toEqual(
      Array(1200).fill('0.01'),
    )
  })

  const options = { ratios: [1, 2], remainder: 'last', unit: 'minor' }
  const refused: readonly (readonly [string, unknown, unknown, unknown, path: string, code: string])[] = [
    ['an amount finer than the currency', '1.005', 'USD', options, 'amount', 'too-precise'],
    ['an unknown currency', '1', 'XXX', options, 'currency', 'unknown-currency'],
    ['no options', '1', 'USD', undefined, '', 'missing'],
    ['no ratios', '1', 'USD', { ...options, ratios: undefined }, 'ratios', 'missing'],
    ['a list of no ratios', '1', 'USD', { ...options, ratios: [] }, 'ratios', 'not-positive'],
    ['nothing but zeros', '1', 'USD', { ...options, ratios: [0, '0.00'] }, 'ratios', 'not-positive'],
    ['six zeros', '1', 'USD', { ...options, ratios: Array(6).fill(0) }, 'ratios', 'not-positive'],
    ['1201 ratios', '1', 'USD', { ...options, ratios: Array(1201).fill(1) }, 'ratios', 'too-large'],
    ['a negative ratio', '1', 'USD', { ...options, ratios: [1, -1] }, 'ratios[1]', 'wrong-type'],
    ['a negative zero', '1', 'USD', { ...options, ratios: [1, '-0'] }, 'ratios[1]', 'wrong-type'],
    ['a percent sign', '1', 'USD', { ...options, ratios: ['50%'] }, 'ratios[0]', 'wrong-type'],
    ['a number past 2^53', '1', 'USD', { ...options, ratios: [2 ** 53] }, 'ratios[0]', 'wrong-type'],
    ['a number with an exponent', '1', 'USD', { ...options, ratios: [1e-7] }, 'ratios[0]', 'wrong-type'],
    ['what is no number', '1', 'USD', { ...options, ratios: [Number.NaN] }, 'ratios[0]', 'wrong-type'],
    ['a hole', '1', 'USD', { ...options, ratios: [1, undefined] }, 'ratios[1]', 'missing'],
    ['an unknown remainder rule', '1', 'USD', { ...options, remainder: 'middle' }, 'remainder', 'wrong-type'],
    ['a unit finer than the currency', '1', 'USD', { ...options, unit: '0.001' }, 'unit', 'wrong-type'],
    ['a misspelt option', '1', 'USD', { ...options, ratio: [1] }, 'ratio', 'unknown-key'],
  ]

  it.each(refused)('refuses %s', (_, amount, currency, given, path, code) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => splitByRatios(amount, currency, given)).details).toMatchObject({
      issues: [{ path, code }],
    })
  })

  it('says which ratios would do', () => {
    const sentences = refused
      .filter(([, , , , path]) => path.startsWith('ratios'))
      .map(([name, amount, currency, given]) => [
        name,
        // @ts-expect-error values of any type reach a library that plain JavaScript calls
        errorOf(() => splitByRatios(amount, currency, given)).sentence,
      ])
    expect(Object.fromEntries(sentences)).toMatchInlineSnapshot(`
      {
        "1201 ratios": {
          "en": "ratios: expected at most 1200 ratios, received 1201. Split among groups first, then each group among its own.",
          "zh-CN": "ratios：应为最多 1200 个比例，收到 1201。请先按组拆分，再在各组内拆分。",
        },
        "a hole": {
          "en": "ratios[1]: expected a plain decimal ratio of 0 or more, a number up to 9007199254740991 or text, received nothing. Write digits, a point and decimals, such as '33.5': no sign, no percent sign, no exponent, no fraction.",
          "zh-CN": "ratios[1]：应为不小于 0 的普通十进制比例（数值不超过 9007199254740991，或文本），收到空缺。请只写数字、小数点和小数，例如 33.5；不用正负号、百分号、指数和分数。",
        },
        "a list of no ratios": {
          "en": "ratios: expected at least one ratio above zero, received []. Somebody has to bear the amount: give a part a ratio above zero.",
          "zh-CN": "ratios：应为至少一个大于零的比例，收到[]。金额须有承担方：请给某一部分大于零的比例。",
        },
        "a negative ratio": {
          "en": "ratios[1]: expected a plain decimal ratio of 0 or more, a number up to 9007199254740991 or text, received -1. Write digits, a point and decimals, such as '33.5': no sign, no percent sign, no exponent, no fraction.",
          "zh-CN": "ratios[1]：应为不小于 0 的普通十进制比例（数值不超过 9007199254740991，或文本），收到 -1。请只写数字、小数点和小数，例如 33.5；不用正负号、百分号、指数和分数。",
        },
        "a negative zero": {
          "en": "ratios[1]: expected a plain decimal ratio of 0 or more, a number up to 9007199254740991 or text, received "-0". Write digits, a point and decimals, such as '33.5': no sign, no percent sign, no exponent, no fraction.",
          "zh-CN": "ratios[1]：应为不小于 0 的普通十进制比例（数值不超过 9007199254740991，或文本），收到 "-0"。请只写数字、小数点和小数，例如 33.5；不用正负号、百分号、指数和分数。",
        },
        "a number past 2^53": {
          "en": "ratios[0]: expected a plain decimal ratio of 0 or more, a number up to 9007199254740991 or text, received 9007199254740992. Write digits, a point and decimals, such as '33.5': no sign, no percent sign, no exponent, no fraction.",
          "zh-CN": "ratios[0]：应为不小于 0 的普通十进制比例（数值不超过 9007199254740991，或文本），收到 9007199254740992。请只写数字、小数点和小数，例如 33.5；不用正负号、百分号、指数和分数。",
        },
        "a number with an exponent": {
          "en": "ratios[0]: expected a plain decimal ratio of 0 or more, a number up to 9007199254740991 or text, received 1e-7. Write digits, a point and decimals, such as '33.5': no sign, no percent sign, no exponent, no fraction.",
          "zh-CN": "ratios[0]：应为不小于 0 的普通十进制比例（数值不超过 9007199254740991，或文本），收到 1e-7。请只写数字、小数点和小数，例如 33.5；不用正负号、百分号、指数和分数。",
        },
        "a percent sign": {
          "en": "ratios[0]: expected a plain decimal ratio of 0 or more, a number up to 9007199254740991 or text, received "50%". Write digits, a point and decimals, such as '33.5': no sign, no percent sign, no exponent, no fraction.",
          "zh-CN": "ratios[0]：应为不小于 0 的普通十进制比例（数值不超过 9007199254740991，或文本），收到 "50%"。请只写数字、小数点和小数，例如 33.5；不用正负号、百分号、指数和分数。",
        },
        "no ratios": {
          "en": "ratios: expected a list of at most 1000000 entries, received nothing. Pass an array, even for a single entry.",
          "zh-CN": "ratios：应为最多 1000000 项的列表，收到空缺。请传入数组，即使只有一项。",
        },
        "nothing but zeros": {
          "en": "ratios: expected at least one ratio above zero, received [0,"0.00"]. Somebody has to bear the amount: give a part a ratio above zero.",
          "zh-CN": "ratios：应为至少一个大于零的比例，收到[0,"0.00"]。金额须有承担方：请给某一部分大于零的比例。",
        },
        "six zeros": {
          "en": "ratios: expected at least one ratio above zero, received [0,0,0,0,0]. Somebody has to bear the amount: give a part a ratio above zero.",
          "zh-CN": "ratios：应为至少一个大于零的比例，收到[0,0,0,0,0]。金额须有承担方：请给某一部分大于零的比例。",
        },
        "what is no number": {
          "en": "ratios[0]: expected a plain decimal ratio of 0 or more, a number up to 9007199254740991 or text, received NaN. Write digits, a point and decimals, such as '33.5': no sign, no percent sign, no exponent, no fraction.",
          "zh-CN": "ratios[0]：应为不小于 0 的普通十进制比例（数值不超过 9007199254740991，或文本），收到 NaN。请只写数字、小数点和小数，例如 33.5；不用正负号、百分号、指数和分数。",
        },
      }
    `)
  })
})

describe('splitByRatios, over random amounts', () => {
  const cents = (text: string): bigint => BigInt(text.replace('.', ''))
  const written = (units: bigint): string => {
    const digits = String(units < 0n ? -units : units).padStart(3, '0')
    return `${units < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
  }
  const stepOf: Readonly<Record<string, bigint>> = { minor: 1n, major: 100n, '0.05': 5n, '10': 1000n }
  const weights = fc
    .array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 100_000 })), {
      minLength: 1,
      maxLength: 30,
    })
    .filter((list) => list.some((weight) => weight > 0))
  const splits = fc.record({
    amount: fc.oneof(
      fc.bigInt({ min: -2000n, max: 2000n }),
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    ),
    weights,
    remainder: fc.constantFrom(...rules),
    unit: fc.constantFrom('minor', 'major', '0.05', '10'),
  })

  it('the parts add back exactly, none has the other sign, and a ratio of zero gives zero', () => {
    fc.assert(
      fc.property(splits, ({ amount, weights, remainder, unit }) => {
        const parts = splitByRatios(written(amount), 'USD', { ratios: weights, remainder, unit }).map(cents)
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(amount)
        const apart = remainder === 'separate' && parts.length === weights.length + 1
        expect(parts.length).toBe(weights.length + (apart ? 1 : 0))
        if (apart) expect(parts[weights.length]).not.toBe(0n)
        expect(parts.every((part) => (amount < 0n ? part <= 0n : part >= 0n))).toBe(true)
        weights.forEach((weight, index) => {
          if (weight === 0) expect(parts[index]).toBe(0n)
        })
      }),
      { seed: 61, numRuns: 1000, endOnFailure: true },
    )
  })

  it('whom the remainder passes by has its share rounded down; whom it reaches one by one, less than a step more', () => {
    fc.assert(
      fc.property(splits, ({ amount, weights, remainder, unit }) => {
        const size = amount < 0n ? -amount : amount
        const parts = splitByRatios(written(size), 'USD', { ratios: weights, remainder, unit }).map(cents)
        const total = BigInt(weights.reduce((sum, weight) => sum + weight, 0))
        const step = stepOf[unit] ?? 0n
        const down = weights.map((weight) => ((size * BigInt(weight)) / (total * step)) * step)
        const more = down.map((least, index) => (parts[index] ?? 0n) - least)
        const reached = more.filter((units) => units !== 0n)
        expect(more.every((units) => units >= 0n)).toBe(true)
        if (remainder === 'first' || remainder === 'last') expect(reached.length).toBeLessThanOrEqual(1)
        else if (remainder === 'separate') expect(reached).toEqual([])
        else expect(more.every((units) => units <= step)).toBe(true)
        if (remainder !== 'largest-remainder') return
        // No part that got nothing more has lost more than one that got a step.
        const lost = weights.map((weight, index) => size * BigInt(weight) - (down[index] ?? 0n) * total)
        const least = lost
          .filter((_, index) => more[index] === step)
          .reduce<bigint | undefined>(
            (smallest, one) => (smallest === undefined || one < smallest ? one : smallest),
            undefined,
          )
        lost.forEach((one, index) => {
          if (least !== undefined && more[index] === 0n) expect(one <= least).toBe(true)
        })
      }),
      { seed: 62, numRuns: 1000, endOnFailure: true },
    )
  })

  it('equal ratios split as splitAmount does, and only proportions count', () => {
    fc.assert(
      fc.property(splits, fc.integer({ min: 1, max: 60 }), ({ amount, weights, remainder, unit }, parts) => {
        const equal = Array<string>(parts).fill('0.25')
        expect(splitByRatios(written(amount), 'USD', { ratios: equal, remainder, unit })).toEqual(
          splitAmount(written(amount), 'USD', { parts, remainder, unit }),
        )
        const tenths = weights.map((weight) => `${Math.floor(weight / 10)}.${weight % 10}`)
        expect(splitByRatios(written(amount), 'USD', { ratios: tenths, remainder, unit })).toEqual(
          splitByRatios(written(amount), 'USD', { ratios: weights, remainder, unit }),
        )
      }),
      { seed: 63, numRuns: 500, endOnFailure: true },
    )
  })
})
