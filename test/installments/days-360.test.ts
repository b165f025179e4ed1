import { describe, expect, it } from 'vitest'
import { days360 } from '../../src/installments'
import { errorOf } from '../support/error-of'

describe('days360', () => {
  it.each<[string, string, string, number, number]>([
    // Microsoft, DAYS360 function: its example; knowledge base 235575 for February.
    ['the example of Microsoft', '2011-01-30', '2011-02-01', 1, 1],
    ['the end of February to 1 March', '1993-02-28', '1993-03-01', 1, 3],
    ['leap day to 1 March', '1996-02-29', '1996-03-01', 1, 2],
    // ironcalc/IronCalc issue 635, and Excel User Group, DAYS360, 30 April 2008: what Excel was seen to give.
    ['leap day to the end of February after it', '2024-02-29', '2025-02-28', 358, 359],
    ['the end of February to that of four years later', '2002-02-28', '2006-02-28', 1438, 1440],
    ['a 28 February of a leap year is not the end', '2004-02-28', '2006-02-28', 720, 720],
    // By the text of the help.
    ['the end of February to a 31st', '2023-02-28', '2023-03-31', 30, 32],
    ['29th to 31st', '2026-05-29', '2026-08-31', 92, 91],
    ['30th to 31st', '2026-05-30', '2026-08-31', 90, 90],
    ['31st to 31st', '2026-05-31', '2026-08-31', 90, 90],
    ['a whole year', '2026-01-01', '2026-12-31', 360, 359],
    ['backward', '1998-06-12', '1998-05-13', -29, -29],
    ['backward from a 31st', '2026-08-31', '2026-05-29', -91, -91],
    ['a last day of February to itself', '2026-02-28', '2026-02-28', 0, 0],
  ])('%s', (_, from, to, us, european) => {
    expect([days360(from, to, 'us'), days360(from, to, 'european')]).toEqual([us, european])
  })

  const refused: readonly (readonly [string, unknown, unknown, unknown, path: string, code: string])[] = [
    ['what is not a day', '2026-02-30', '2026-03-01', 'us', 'from', 'no-such-day'],
    ['no second day', '2026-02-28', undefined, 'us', 'to', 'missing'],
    ['no method', '2026-02-28', '2026-03-01', undefined, 'method', 'missing'],
    ["Excel's TRUE", '2026-02-28', '2026-03-01', true, 'method', 'wrong-type'],
  ]

  it.each(refused)('refuses %s', (_, from, to, method, path, code) => {
    // @ts-expect-error values of any type reach a library that plain JavaScript calls
    expect(errorOf(() => days360(from, to, method)).details).toMatchObject({ issues: [{ path, code }] })
  })

  it('says which method to name', () => {
    const sentences = refused.map(([name, from, to, method]) => [
      name,
      // @ts-expect-error values of any type reach a library that plain JavaScript calls
      errorOf(() => days360(from, to, method)).sentence,
    ])
    expect(Object.fromEntries(sentences)).toMatchInlineSnapshot(`
      {
        "Excel's TRUE": {
          "en": "method: expected 'us' or 'european', received true. Name the method: 'us' is what Excel does when none is given.",
          "zh-CN": "method：应为 us（美国法）或 european（欧洲法），收到 true。请指明方法：Excel 未指定时采用 us。",
        },
        "no method": {
          "en": "method: expected 'us' or 'european', received nothing. Name the method: 'us' is what Excel does when none is given.",
          "zh-CN": "method：应为 us（美国法）或 european（欧洲法），收到空缺。请指明方法：Excel 未指定时采用 us。",
        },
        "no second day": {
          "en": "to: expected a day written YYYY-MM-DD, received nothing. Write it like '2026-03-31', without a time.",
          "zh-CN": "to：应为写作 YYYY-MM-DD 的日期，收到空缺。请写成 2026-03-31 的形式，不带时间。",
        },
        "what is not a day": {
          "en": "from: expected a day that the calendar has, received "2026-02-30". Look it up in the document; it is not moved to a neighbor.",
          "zh-CN": "from：应为日历上存在的日期，收到 "2026-02-30"。请核对单据；本库不会改取相邻日期。",
        },
      }
    `)
  })
})
