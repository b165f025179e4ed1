import { describe, expect, it } from 'vitest'
import { effectiveRate, type NominalTerms } from '../../src/installments'
import { errorOf } from '../support/error-of'

const terms: NominalTerms = {
  nominalPercent: '12',
  compoundingsPerYear: 1,
  decimals: 2,
  roundingMode: 'half-up',
}

describe('how percentages are written', () => {
  it.each<[string, Partial<NominalTerms>, string]>([
    ['none', { nominalPercent: '0' }, '0.00'],
    ['the highest', { nominalPercent: 1000 }, '1000.00'],
    ['to no decimals', { decimals: 0 }, '12'],
    ['to ten', { decimals: 10 }, '12.0000000000'],
  ])('%s', (_, more, percent) => expect(effectiveRate({ ...terms, ...more })).toBe(percent))

  const refused: readonly (readonly [string, object, path: string, code: string])[] = [
    ['no rate', { nominalPercent: undefined }, 'nominalPercent', 'missing'],
    ['a percent sign', { nominalPercent: '12%' }, 'nominalPercent', 'wrong-type'],
    ['less than none', { nominalPercent: '-0.01' }, 'nominalPercent', 'wrong-type'],
    ['more than the highest', { nominalPercent: '1000.01' }, 'nominalPercent', 'wrong-type'],
    ['eleven decimals', { decimals: 11 }, 'decimals', 'wrong-type'],
    ['no decimals stated', { decimals: undefined }, 'decimals', 'missing'],
    ['a frequency of more than every day', { compoundingsPerYear: 367 }, 'compoundingsPerYear', 'wrong-type'],
  ]

  it.each(refused)('not as %s', (_, more, path, code) => {
    const call = () => effectiveRate({ ...terms, ...more } as NominalTerms)
    expect(errorOf(call).details).toMatchObject({ issues: [{ path, code }] })
  })

  it('is said in both languages', () => {
    const sentences = refused.map(([name, more]) => [
      name,
      errorOf(() => effectiveRate({ ...terms, ...more } as NominalTerms)).sentence,
    ])
    expect(Object.fromEntries(sentences)).toMatchInlineSnapshot(`
      {
        "a frequency of more than every day": {
          "en": "compoundingsPerYear: expected a whole number from 1 to 366, received 367. Pass an integer such as 12.",
          "zh-CN": "compoundingsPerYear：应为 1 至 366 的整数，收到 367。请传入整数，例如 12。",
        },
        "a percent sign": {
          "en": "nominalPercent: expected a rate in percent, a plain decimal from 0 to 1000, received "12%". Write 4.9 % as '4.9', without a percent sign.",
          "zh-CN": "nominalPercent：应为利率（百分数），0 至 1000 的普通十进制数，收到 "12%"。4.9% 请写作 4.9，不带百分号。",
        },
        "eleven decimals": {
          "en": "decimals: expected a whole number from 0 to 10, received 11. Pass an integer such as 10.",
          "zh-CN": "decimals：应为 0 至 10 的整数，收到 11。请传入整数，例如 10。",
        },
        "less than none": {
          "en": "nominalPercent: expected a rate in percent, a plain decimal from 0 to 1000, received "-0.01". Write 4.9 % as '4.9', without a percent sign.",
          "zh-CN": "nominalPercent：应为利率（百分数），0 至 1000 的普通十进制数，收到 "-0.01"。4.9% 请写作 4.9，不带百分号。",
        },
        "more than the highest": {
          "en": "nominalPercent: expected a rate in percent, a plain decimal from 0 to 1000, received "1000.01". Write 4.9 % as '4.9', without a percent sign.",
          "zh-CN": "nominalPercent：应为利率（百分数），0 至 1000 的普通十进制数，收到 "1000.01"。4.9% 请写作 4.9，不带百分号。",
        },
        "no decimals stated": {
          "en": "decimals: expected a whole number from 0 to 10, received nothing. Pass an integer such as 10.",
          "zh-CN": "decimals：应为 0 至 10 的整数，收到空缺。请传入整数，例如 10。",
        },
        "no rate": {
          "en": "nominalPercent: expected a rate in percent, a plain decimal from 0 to 1000, received nothing. Write 4.9 % as '4.9', without a percent sign.",
          "zh-CN": "nominalPercent：应为利率（百分数），0 至 1000 的普通十进制数，收到空缺。4.9% 请写作 4.9，不带百分号。",
        },
      }
    `)
  })
})
