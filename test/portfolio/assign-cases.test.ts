import { describe, expect, it } from 'vitest'
import {
  type AssignOptions,
  assignCases,
  type CaseToAssign,
  type Collector,
  type RefusalReason,
} from '../../src/portfolio'
import { errorOf } from '../support/error-of'

const roles = ['collector', 'supervisor', 'director']
const byLoad: AssignOptions = { prefer: 'least-loaded', roles }
const byFit: AssignOptions = { prefer: 'closest-fit', roles }
const yuan = (amount: string) => ({ amount, currency: 'CNY' })

/** Who has which case, in the order of placing, and who has none. */
function placesOf(
  cases: readonly CaseToAssign[],
  collectors: readonly Collector[],
  options: AssignOptions = byLoad,
): readonly (readonly [string, string | null])[] {
  const { assignments, unplaced } = assignCases(cases, collectors, options)
  return [
    ...assignments.map(({ caseId, collectorId }) => [caseId, collectorId] as const),
    ...unplaced.map(({ caseId }) => [caseId, null] as const),
  ]
}

describe('one case and one collector', () => {
  it.each<[string, Partial<CaseToAssign>, Partial<Collector>, RefusalReason | null, Partial<AssignOptions>?]>(
    [
      ['nothing asked, nothing stated', {}, {}, null],
      ['the skill needed', { skills: ['legal'] }, { skills: ['legal', 'sme'] }, null],
      [
        'one of two skills',
        { skills: ['legal', 'sme'] },
        { skills: ['legal'] },
        { code: 'lacks-skill', skills: ['sme'] },
      ],
      [
        'no skill at all, and one asked for twice',
        { skills: ['legal', 'sme', 'legal'] },
        {},
        { code: 'lacks-skill', skills: ['legal', 'sme'] },
      ],
      ['one language of two in common', { languages: ['zh', 'yue'] }, { languages: ['en', 'yue'] }, null],
      [
        'no language in common',
        { languages: ['zh'] },
        { languages: ['en'] },
        { code: 'no-common-language', languages: ['en'] },
      ],
      [
        'a language asked, and none stated',
        { languages: ['zh'] },
        {},
        { code: 'no-common-language', languages: [] },
      ],
      ['an empty list of languages asks for none', { languages: [] }, { languages: ['en'] }, null],
      ['a class worked on', { customerClass: 'retail' }, { customerClasses: ['sme', 'retail'] }, null],
      ['a class, and a collector of all', { customerClass: 'retail' }, {}, null],
      [
        'another class',
        { customerClass: 'corporate' },
        { customerClasses: ['retail'] },
        { code: 'other-customer-class', customerClasses: ['retail'] },
      ],
      [
        'no known class, and a collector of some',
        {},
        { customerClasses: ['retail'] },
        { code: 'customer-class-unknown', customerClasses: ['retail'] },
      ],
      ['exactly the role', { role: 'supervisor' }, { role: 'supervisor' }, null],
      ['a higher role', { role: 'supervisor' }, { role: 'director' }, null],
      [
        'the role just below',
        { role: 'supervisor' },
        { role: 'collector' },
        { code: 'role-too-low', role: 'collector' },
      ],
      [
        'the lowest role asked, and none stated',
        { role: 'collector' },
        {},
        { code: 'role-too-low', role: null },
      ],
      ['just below the authority', yuan('99999.99'), { upTo: '100000', currency: 'CNY' }, null],
      ['on the authority', yuan('100000.00'), { upTo: '100000', currency: 'CNY' }, null],
      [
        'just above the authority',
        yuan('100000.01'),
        { upTo: '100000', currency: 'CNY' },
        { code: 'above-authority', upTo: '100000.00', currency: 'CNY' },
      ],
      [
        'just above an authority past 2^53 cents',
        yuan('90071992547409.94'),
        { upTo: '90071992547409.93', currency: 'CNY' },
        { code: 'above-authority', upTo: '90071992547409.93', currency: 'CNY' },
      ],
      ['on the caseload', { complexity: 1.5 }, { mostCases: 1.5 }, null],
      [
        'just above the caseload',
        { complexity: 1.501 },
        { mostCases: 1.5 },
        { code: 'caseload-full', used: 0, most: 1.5 },
      ],
      ['a collector who is away', {}, { mostCases: 0 }, { code: 'caseload-full', used: 0, most: 0 }],
      ['a case that takes no room, and a collector who is away', { complexity: 0 }, { mostCases: 0 }, null],
      ['on the sum of amounts', yuan('500.00'), { mostAmount: 500, currency: 'CNY' }, null],
      [
        'just above the sum of amounts',
        yuan('500.01'),
        { mostAmount: 500, currency: 'CNY' },
        { code: 'amount-full', used: '0.00', most: '500.00', currency: 'CNY' },
      ],
      ['an unknown amount, and no limit by amount', {}, { mostCases: 5 }, null],
      ['an unknown amount, and an authority', {}, { upTo: 5, currency: 'CNY' }, { code: 'amount-unknown' }],
      ['an unknown amount, and a sum', {}, { mostAmount: 5, currency: 'CNY' }, { code: 'amount-unknown' }],
      [
        'an unknown amount that counts as zero',
        {},
        { mostAmount: 0, upTo: 0, currency: 'CNY' },
        null,
        { unknownAmount: 'count-as-zero' },
      ],
      [
        'an unknown amount of another currency, counted as zero',
        { currency: 'USD' },
        { upTo: 5, currency: 'CNY' },
        { code: 'currency-differs', currency: 'CNY' },
        { unknownAmount: 'count-as-zero' },
      ],
      [
        'a small amount of another currency',
        { amount: 1, currency: 'USD' },
        { upTo: 5, mostAmount: 0, currency: 'CNY' },
        { code: 'currency-differs', currency: 'CNY' },
      ],
      ['another currency that limits nothing', { amount: 1, currency: 'USD' }, { currency: 'CNY' }, null],
      ['the collector who is excluded', { notWith: ['K-1', 'gone'] }, {}, { code: 'excluded' }],
      ['another one who is excluded', { notWith: ['gone'] }, {}, null],
    ],
  )('%s', (_, one, collector, refusal, options = {}) => {
    const { assignments, unplaced } = assignCases([{ id: 'C-1', ...one }], [{ id: 'K-1', ...collector }], {
      ...byLoad,
      ...options,
    })
    expect(unplaced.map(({ code, refusals }) => [code, refusals])).toEqual(
      refusal === null ? [] : [['nobody-able', [{ collectorId: 'K-1', reasons: [refusal] }]]],
    )
    expect(assignments).toHaveLength(refusal === null ? 1 : 0)
  })

  it('tells every reason, in a fixed order, with what the case asks beside them', () => {
    const { unplaced } = assignCases(
      [
        {
          id: 'C-1',
          ...yuan('7.5'),
          complexity: 2,
          skills: ['legal'],
          languages: ['zh'],
          customerClass: 'sme',
          role: 'director',
          notWith: ['K-1'],
        },
      ],
      [
        {
          id: 'K-1',
          customerClasses: [],
          upTo: 7,
          mostAmount: 6,
          mostCases: 1,
          currency: 'CNY',
          role: 'supervisor',
        },
      ],
      byLoad,
    )
    expect(unplaced).toEqual([
      {
        kind: 'unplaced',
        caseId: 'C-1',
        code: 'nobody-able',
        able: 0,
        needs: {
          complexity: 2,
          amount: '7.50',
          currency: 'CNY',
          skills: ['legal'],
          languages: ['zh'],
          customerClass: 'sme',
          role: 'director',
        },
        refusals: [
          {
            collectorId: 'K-1',
            reasons: [
              { code: 'excluded' },
              { code: 'lacks-skill', skills: ['legal'] },
              { code: 'no-common-language', languages: [] },
              { code: 'other-customer-class', customerClasses: [] },
              { code: 'role-too-low', role: 'supervisor' },
              { code: 'above-authority', upTo: '7.00', currency: 'CNY' },
              { code: 'caseload-full', used: 0, most: 1 },
              { code: 'amount-full', used: '0.00', most: '6.00', currency: 'CNY' },
            ],
          },
        ],
      },
    ])
  })

  it('leaves every case unplaced where there are no collectors', () => {
    const { unplaced, loads } = assignCases([{ id: 'C-1', collectorId: 'K-1' }, { id: 'C-2' }], [], byLoad)
    expect(unplaced.map(({ caseId, code, refusals }) => [caseId, code, refusals])).toEqual([
      ['C-1', 'no-collectors', []],
      ['C-2', 'no-collectors', []],
    ])
    expect(loads).toEqual([])
  })

  it('has nothing to say of no cases but the empty desks', () => {
    expect(assignCases([], [{ id: 'K-1', mostCases: 100, upTo: 5, currency: 'CNY' }], byFit)).toEqual({
      assignments: [],
      unplaced: [],
      moved: [],
      loads: [
        {
          collectorId: 'K-1',
          cases: 0,
          caseload: 0,
          amounts: [{ currency: 'CNY', amount: '0.00' }],
          unknownAmounts: 0,
          limits: [{ limit: 'cases', used: 0, most: 100, percent: 0 }],
        },
      ],
      problems: [],
    })
  })
})

it('tells each case its own lacking skills, and each collector its own', () => {
  const cases = [
    { id: 'a', skills: ['legal'] },
    { id: 'b', skills: ['tax'] },
  ]
  const { unplaced } = assignCases(cases, [{ id: 'K-1' }, { id: 'K-2', mostCases: 0 }], byLoad)
  const lacks = (skill: string) => ({ code: 'lacks-skill', skills: [skill] })
  const full = { code: 'caseload-full', used: 0, most: 0 }
  expect(
    unplaced.map(({ refusals }) => refusals.map(({ collectorId, reasons }) => [collectorId, reasons])),
  ).toEqual([
    [
      ['K-1', [lacks('legal')]],
      ['K-2', [lacks('legal'), full]],
    ],
    [
      ['K-1', [lacks('tax')]],
      ['K-2', [lacks('tax'), full]],
    ],
  ])
})

it('finds the one able collector among a hundred, wherever in the list, and refuses the case by all others', () => {
  const places = Array.from({ length: 100 }, (_, index) => String(index))
  const team = places.map((place) => ({ id: place, skills: [place], languages: [place], mostCases: 2 }))
  const bySkill = places.map((place) => ({ id: `s${place}`, skills: [place], collectorId: place }))
  const byLanguage = places.map((place) => ({ id: `l${place}`, languages: [place] }))
  const { assignments, unplaced } = assignCases([...bySkill, ...byLanguage, { id: 'left' }], team, byLoad)
  expect(assignments).toHaveLength(200)
  for (const { caseId, collectorId } of assignments) expect(caseId.slice(1)).toBe(collectorId)
  const full = [{ code: 'caseload-full', used: 2, most: 2 }]
  expect(unplaced.map(({ refusals }) => refusals)).toEqual([
    places.map((place) => ({ collectorId: place, reasons: full })),
  ])
})

it('reads each row when it comes: a generator may fill one object anew', () => {
  const row = { id: '', skills: [''], languages: [''], notWith: [''] }
  function* rows() {
    for (const name of ['a', 'b']) {
      row.id = name
      row.skills[0] = name
      row.languages[0] = name
      row.notWith[0] = name
      yield row
    }
  }
  const team = ['a', 'b'].map((name) => ({ id: `K-${name}`, skills: [name], languages: [name] }))
  expect(assignCases(rows(), team, byLoad).assignments.map((one) => [one.caseId, one.collectorId])).toEqual([
    ['a', 'K-a'],
    ['b', 'K-b'],
  ])
  const { unplaced } = assignCases(rows(), [{ id: 'a' }], byLoad)
  expect(unplaced.map(({ needs }) => [needs.skills, needs.languages])).toEqual([
    [['a'], ['a']],
    [['b'], ['b']],
  ])
  expect(unplaced.map(({ refusals }) => refusals[0]?.reasons[0]?.code)).toEqual(['excluded', 'lacks-skill'])
})

describe('the order of placing', () => {
  const one: readonly Collector[] = [{ id: 'K-1' }]
  it.each<[string, readonly CaseToAssign[], readonly string[]]>([
    [
      'the more urgent first, no urgency being 0',
      [{ id: 'a' }, { id: 'b', urgency: -1 }, { id: 'c', urgency: 0.5 }],
      ['c', 'a', 'b'],
    ],
    [
      'the larger amount first, unknown ones last',
      [{ id: 'a' }, { id: 'b', ...yuan('9') }, { id: 'c', ...yuan('10') }],
      ['c', 'b', 'a'],
    ],
    [
      'amounts by currency, in the order of the codes',
      [
        { id: 'a', amount: 9, currency: 'USD' },
        { id: 'b', amount: 1, currency: 'CNY' },
      ],
      ['b', 'a'],
    ],
    [
      'by id in code order at last',
      [{ id: 'ä' }, { id: 'a10' }, { id: 'B' }, { id: 'a9' }],
      ['B', 'a10', 'a9', 'ä'],
    ],
  ])('%s', (_, cases, order) => {
    for (const given of [cases, [...cases].reverse()]) {
      expect(placesOf(given, one).map(([id]) => id)).toEqual(order)
    }
  })

  it('puts first what the fewest may have, with nothing else to do', () => {
    const collectors = [{ id: 'K-1', skills: ['legal'], mostCases: 1 }, { id: 'K-2' }]
    // Both could have b, one alone a: were b first, a would be left.
    const cases = [
      { id: 'a', skills: ['legal'] },
      { id: 'b', ...yuan('100') },
    ]
    expect(placesOf(cases, collectors)).toEqual([
      ['a', 'K-1'],
      ['b', 'K-2'],
    ])
    // Urgency counts before that.
    const urgent = [
      { id: 'a', skills: ['legal'] },
      { id: 'b', urgency: 1 },
    ]
    expect(placesOf(urgent, collectors)).toEqual([
      ['b', 'K-1'],
      ['a', null],
    ])
  })
})

describe('the choice by load', () => {
  it.each<[string, readonly Collector[], readonly CaseToAssign[], readonly string[]]>([
    [
      'by share of the limit, not by number',
      [
        { id: 'K-1', mostCases: 1 },
        { id: 'K-2', mostCases: 10 },
      ],
      // 0 and 0: the first. Then 1/1 is full, and K-2 has the rest.
      [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      ['K-1', 'K-2', 'K-2'],
    ],
    [
      'by the lower of two shares',
      [
        { id: 'K-1', mostCases: 2 },
        { id: 'K-2', mostCases: 4 },
      ],
      // 0, 0: K-1. 1/2, 0: K-2. 1/2, 1/4: K-2. 1/2, 2/4: as full, one case to two: K-1.
      [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
      ['K-1', 'K-2', 'K-2', 'K-1'],
    ],
    [
      'by the fuller of two limits',
      [
        { id: 'K-1', mostCases: 10, mostAmount: 100, currency: 'CNY' },
        { id: 'K-2', mostCases: 2 },
      ],
      // K-1 is at 1/10 by count and 60/100 by amount, K-2 at 1/2.
      [
        { id: 'a', ...yuan('60') },
        { id: 'b', ...yuan('50') },
        { id: 'c', ...yuan('1') },
      ],
      ['K-1', 'K-2', 'K-2'],
    ],
    [
      'by complexity',
      [
        { id: 'K-1', mostCases: 10 },
        { id: 'K-2', mostCases: 10 },
      ],
      [{ id: 'a', complexity: 3 }, { id: 'b', complexity: 1 }, { id: 'c', complexity: 1.5 }, { id: 'd' }],
      // 3 and 0; 3 and 1; 3 and 2.5; K-2 again.
      ['K-1', 'K-2', 'K-2', 'K-2'],
    ],
    [
      'a collector without limits has used none of them',
      [{ id: 'K-1', mostCases: 100 }, { id: 'K-2' }],
      [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      ['K-1', 'K-2', 'K-2'],
    ],
    [
      'without limits, by caseload',
      [{ id: 'K-1' }, { id: 'K-2' }],
      [{ id: 'a', complexity: 2 }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
      // 2 and 0, 2 and 1, 2 and 2: the first in the list.
      ['K-1', 'K-2', 'K-2', 'K-1'],
    ],
    [
      'cases that take no room, by their number',
      [{ id: 'K-1' }, { id: 'K-2' }],
      [
        { id: 'a', complexity: 0 },
        { id: 'b', complexity: 0 },
        { id: 'c', complexity: 0 },
      ],
      ['K-1', 'K-2', 'K-1'],
    ],
    [
      'a limit of zero is used up',
      [
        { id: 'K-1', mostCases: 0 },
        { id: 'K-2', mostCases: 2 },
      ],
      [
        { id: 'a', complexity: 0 },
        { id: 'b', complexity: 0 },
      ],
      ['K-2', 'K-2'],
    ],
  ])('%s', (_, collectors, cases, places) => {
    expect(placesOf(cases, collectors).map(([, collector]) => collector)).toEqual(places)
  })

  it('says how many had room, how little the chosen one had, and who was listed first', () => {
    const collectors = [
      { id: 'K-1', mostCases: 4 },
      { id: 'K-2', mostCases: 4, mostAmount: '1000', currency: 'CNY' },
      { id: 'K-3', mostCases: 1 },
    ]
    const cases = [
      { id: 'a', ...yuan('400') },
      { id: 'b', ...yuan('300') },
      { id: 'c', ...yuan('200') },
      { id: 'd', ...yuan('100') },
    ]
    const reasons = assignCases(cases, collectors, byLoad).assignments.map((one) => one.reasons)
    const noneOf = (most: number) => ({ limit: 'cases', used: 0, most, percent: 0 })
    expect(reasons).toEqual([
      [
        { code: 'least-loaded', among: 3, cases: 0, caseload: 0, limits: [noneOf(4)] },
        { code: 'first-listed', among: 3 },
      ],
      [
        {
          code: 'least-loaded',
          among: 3,
          cases: 0,
          caseload: 0,
          limits: [
            noneOf(4),
            { limit: 'amount', used: '0.00', most: '1000.00', currency: 'CNY', percent: 0 },
          ],
        },
        { code: 'first-listed', among: 2 },
      ],
      [{ code: 'least-loaded', among: 3, cases: 0, caseload: 0, limits: [noneOf(1)] }],
      // K-3 is full; K-1 is at 1/4, K-2 at 300/1000.
      [
        {
          code: 'least-loaded',
          among: 2,
          cases: 1,
          caseload: 1,
          limits: [{ limit: 'cases', used: 1, most: 4, percent: 25 }],
        },
      ],
    ])
  })
})

describe('the choice by fit', () => {
  const legal = { id: 'legal', skills: ['legal'] }
  it.each<[string, readonly Collector[], CaseToAssign, string]>([
    [
      'the lowest role that suffices, no role being the lowest',
      [{ id: 'director', role: 'director' }, { id: 'collector', role: 'collector' }, { id: 'none' }],
      { id: 'C' },
      'none',
    ],
    [
      'the lowest role that suffices for a case that asks for one',
      [
        { id: 'director', role: 'director' },
        { id: 'supervisor', role: 'supervisor' },
        { id: 'collector', role: 'collector' },
      ],
      { id: 'C', role: 'supervisor' },
      'supervisor',
    ],
    [
      'then the lowest authority, no limit being the highest',
      [{ id: 'any' }, { id: '9', upTo: 9, currency: 'CNY' }, { id: '8', upTo: 8, currency: 'CNY' }],
      { id: 'C', ...yuan('8') },
      '8',
    ],
    [
      'the role before the authority',
      [
        { id: 'director', role: 'director', upTo: 8, currency: 'CNY' },
        { id: 'collector', role: 'collector' },
      ],
      { id: 'C', ...yuan('8') },
      'collector',
    ],
    ['then the fewest skills', [legal, { id: 'none' }], { id: 'C' }, 'none'],
    [
      'the fewest beside the one needed',
      [
        { id: 'all', skills: ['sme', 'legal', 'tax'] },
        { id: 'two', skills: ['legal', 'sme'] },
        { id: 'none' },
      ],
      { id: 'C', skills: ['legal'] },
      'two',
    ],
    ['and the first of equals', [{ id: 'one' }, { id: 'other' }], { id: 'C' }, 'one'],
  ])('%s', (_, collectors, one, chosen) => {
    expect(placesOf([one], collectors, byFit)).toEqual([['C', chosen]])
  })

  it('goes by fit before load', () => {
    const collectors = [
      { id: 'none' },
      { id: 'one', skills: ['legal'] },
      { id: 'two', skills: ['legal', 'sme'] },
    ]
    const cases = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
    for (const team of [collectors, [...collectors].reverse()]) {
      expect(placesOf(cases, team, byFit).map(([, collector]) => collector)).toEqual(['none', 'none', 'none'])
    }
  })

  it('takes a farther fit where the closest one is full, and the less loaded of equal fits', () => {
    const collectors = [
      { id: 'senior', role: 'director', mostCases: 5 },
      { id: 'junior-1', mostCases: 1 },
      { id: 'junior-2', mostCases: 2 },
    ]
    const cases = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
    const { assignments } = assignCases(cases, collectors, byFit)
    expect(
      assignments.map(({ collectorId, reasons }) => [collectorId, reasons.map(({ code }) => code)]),
    ).toEqual([
      ['junior-1', ['closest-fit', 'least-loaded', 'first-listed']],
      ['junior-2', ['closest-fit']],
      ['junior-2', ['closest-fit']],
      ['senior', ['only-one']],
    ])
    expect(assignments[1]?.reasons).toEqual([
      { code: 'closest-fit', among: 2, role: null, upTo: null, currency: null, skills: 0 },
    ])
    expect(assignments[0]?.reasons[1]).toMatchObject({ among: 2 })
    expect(assignments[3]?.reasons).toEqual([{ code: 'only-one', able: 3 }])
  })
})

describe('who had a case', () => {
  it('keeps it, though another is less loaded or a more urgent case comes new', () => {
    const collectors = [
      { id: 'K-1', mostCases: 2 },
      { id: 'K-2', mostCases: 1 },
    ]
    const cases = [
      { id: 'a', collectorId: 'K-1' },
      { id: 'b', collectorId: 'K-1' },
      { id: 'new', urgency: 9 },
      { id: 'left', urgency: 8 },
    ]
    const { assignments, unplaced, moved } = assignCases(cases, collectors, byLoad)
    expect(assignments.map(({ caseId, collectorId, kept }) => [caseId, collectorId, kept])).toEqual([
      ['a', 'K-1', true],
      ['b', 'K-1', true],
      ['new', 'K-2', false],
    ])
    expect(assignments.map(({ reasons }) => reasons)).toEqual([
      [{ code: 'kept' }],
      [{ code: 'kept' }],
      [{ code: 'only-one', able: 2 }],
    ])
    expect(unplaced.map(({ caseId, code, able }) => [caseId, code, able])).toEqual([
      ['left', 'nobody-has-room', 2],
    ])
    expect(moved).toEqual([])
  })

  it('keeps the most urgent where the limit shrank, and the others move', () => {
    const cases = ['a', 'b', 'c'].map((id, urgency) => ({ id, urgency, collectorId: 'K-1' }))
    const collectors = [
      { id: 'K-1', mostCases: 1 },
      { id: 'K-2', mostCases: 1 },
    ]
    const { assignments, moved } = assignCases(cases, collectors, byLoad)
    expect(assignments.map(({ caseId, collectorId, kept }) => [caseId, collectorId, kept])).toEqual([
      ['c', 'K-1', true],
      ['b', 'K-2', false],
    ])
    const full = { code: 'caseload-full', used: 1, most: 1 }
    expect(moved.map(({ caseId, from, to, reasons }) => [caseId, from, to, reasons])).toEqual([
      ['b', 'K-1', 'K-2', [full]],
      ['a', 'K-1', null, [full]],
    ])
  })

  it.each<[string, Partial<CaseToAssign>, readonly Collector[], RefusalReason]>([
    ['is no longer listed', { collectorId: 'gone' }, [{ id: 'K-2' }], { code: 'not-listed' }],
    ['is excluded since', { notWith: ['K-1'] }, [{ id: 'K-1' }, { id: 'K-2' }], { code: 'excluded' }],
    [
      'has lost the skill',
      { skills: ['legal'] },
      [{ id: 'K-1' }, { id: 'K-2', skills: ['legal'] }],
      { code: 'lacks-skill', skills: ['legal'] },
    ],
  ])('moves it where that collector %s', (_, one, collectors, reason) => {
    const { moved } = assignCases([{ id: 'C-1', collectorId: 'K-1', ...one }], collectors, byLoad)
    expect(moved.map(({ to, reasons }) => [to, reasons])).toEqual([['K-2', [reason]]])
  })
})

describe('the loads', () => {
  it('add up by currency, with the caseload to the thousandth and the share of each limit', () => {
    const cases = [
      { id: 'a', ...yuan('0.10'), complexity: 0.1 },
      { id: 'b', ...yuan('0.20'), complexity: 0.2 },
      { id: 'c', complexity: 0.005 },
    ]
    const collector = { id: 'K-1', mostCases: 3, mostAmount: '0.90', currency: 'CNY' }
    const { loads } = assignCases(cases, [collector], { ...byLoad, unknownAmount: 'count-as-zero' })
    expect(loads).toEqual([
      {
        collectorId: 'K-1',
        cases: 3,
        caseload: 0.305,
        amounts: [{ currency: 'CNY', amount: '0.30' }],
        unknownAmounts: 1,
        limits: [
          { limit: 'cases', used: 0.305, most: 3, percent: 30.5 / 3 },
          { limit: 'amount', used: '0.30', most: '0.90', currency: 'CNY', percent: 100 / 3 },
        ],
      },
    ])
  })

  it('tells several currencies apart, in the order of their codes, and has no share of a limit of zero', () => {
    const cases = [
      { id: 'a', amount: '5', currency: 'USD', complexity: 0 },
      { id: 'b', amount: '7', currency: 'JPY', complexity: 0 },
    ]
    const { loads } = assignCases(cases, [{ id: 'K-1', mostCases: 0 }], byLoad)
    expect(loads[0]?.amounts).toEqual([
      { currency: 'JPY', amount: '7' },
      { currency: 'USD', amount: '5.00' },
    ])
    expect(loads[0]?.limits).toEqual([{ limit: 'cases', used: 0, most: 0, percent: null }])
  })

  it('hold more than 2^53 cents', () => {
    const cases = [
      { id: 'a', ...yuan('90071992547409.91') },
      { id: 'b', ...yuan('90071992547409.91') },
      { id: 'c', ...yuan('0.01') },
    ]
    const collector = { id: 'K-1', mostAmount: '180143985094819.82', currency: 'CNY' }
    const { loads, unplaced } = assignCases(cases, [collector], byLoad)
    expect(loads[0]?.amounts).toEqual([{ currency: 'CNY', amount: '180143985094819.82' }])
    expect(loads[0]?.limits[0]?.percent).toBe(100)
    expect(unplaced.map(({ caseId }) => caseId)).toEqual(['c'])
  })
})

describe('what a row or the terms may be', () => {
  it('lists a row that cannot be read, and places all others', () => {
    const rows = [
      { id: 'a', complexity: -1 },
      { id: 'b' },
      { id: 'b', urgency: 9 },
      { id: 'c', role: 'king' },
      null,
      { id: 'a' },
    ]
    const { assignments, problems } = assignCases(rows as readonly CaseToAssign[], [{ id: 'K-1' }], byLoad)
    expect(assignments.map(({ caseId }) => caseId)).toEqual(['a', 'b'])
    expect(problems.map(({ ok, index, id, error }) => [ok, index, id, error.code])).toEqual([
      [false, 0, 'a', 'invalid-input'],
      [false, 2, 'b', 'invalid-input'],
      [false, 3, 'c', 'invalid-input'],
      [false, 4, null, 'invalid-input'],
    ])
    expect(problems[1]?.error.message).toBe(
      'id: expected an id not used by cases[1], received "b". Drop the entry if it is the same thing twice; otherwise give it an id of its own.',
    )
  })

  it.each<[string, object, string, string]>([
    ['no id', { id: undefined }, 'id', 'missing'],
    ['an empty id', { id: '' }, 'id', 'wrong-type'],
    ['a field that does not exist', { skill: 'legal' }, 'skill', 'unknown-key'],
    ['a negative complexity', { complexity: -0.001 }, 'complexity', 'wrong-type'],
    ['a complexity of four decimals', { complexity: 1.0001 }, 'complexity', 'wrong-type'],
    ['a complexity above 1000', { complexity: 1000.001 }, 'complexity', 'wrong-type'],
    ['a complexity that is no number', { complexity: Number.NaN }, 'complexity', 'wrong-type'],
    ['a complexity as text', { complexity: '1' }, 'complexity', 'wrong-type'],
    ['an urgency that is no number', { urgency: Number.NaN }, 'urgency', 'wrong-type'],
    ['an infinite urgency', { urgency: Number.POSITIVE_INFINITY }, 'urgency', 'wrong-type'],
    ['a negative amount', yuan('-0.01'), 'amount', 'wrong-type'],
    ['an amount with separators', yuan('1,000'), 'amount', 'not-an-amount'],
    ['an amount of three decimals', yuan('0.001'), 'amount', 'too-precise'],
    ['an amount without a currency', { amount: '5.00' }, 'amount', 'missing'],
    ['an unknown currency', { amount: 5, currency: 'XQX' }, 'currency', 'unknown-currency'],
    ['a role that is not in the order', { role: 'king' }, 'role', 'unknown-reference'],
    ['skills that are no list', { skills: 'legal' }, 'skills', 'wrong-type'],
    ['an empty skill', { skills: ['legal', ''] }, 'skills[1]', 'wrong-type'],
  ])('a case with %s', (_, wrong, path, code) => {
    const { problems } = assignCases([{ id: 'C-1', ...wrong }], [], byLoad)
    expect(
      problems.flatMap(({ error }) => error.details.issues.map((issue) => [issue.path, issue.code])),
    ).toEqual([[path, code]])
  })

  it.each<[string, object]>([
    ['the largest complexity', { complexity: 1000 }],
    ['an amount of minus zero', yuan('-0.00')],
    ['a currency without an amount', { currency: 'CNY' }],
  ])('a case with %s is good', (_, one) => {
    expect(placesOf([{ id: 'C-1', ...one }], [{ id: 'K-1' }])).toEqual([['C-1', 'K-1']])
  })

  it.each<[string, unknown, unknown, string, string]>([
    ['no list', 'K-1', byLoad, 'collectors', 'wrong-type'],
    ['an id twice', [{ id: 'K' }, { id: 'K' }], byLoad, 'collectors[1].id', 'duplicate-id'],
    ['a limit without currency', [{ id: 'K', upTo: 5 }], byLoad, 'collectors[0].upTo', 'missing'],
    ['a sum without currency', [{ id: 'K', mostAmount: 5 }], byLoad, 'collectors[0].mostAmount', 'missing'],
    [
      'a limit of three decimals',
      [{ id: 'K', upTo: '5.001', currency: 'CNY' }],
      byLoad,
      'collectors[0].upTo',
      'too-precise',
    ],
    ['a negative caseload', [{ id: 'K', mostCases: -1 }], byLoad, 'collectors[0].mostCases', 'wrong-type'],
    [
      'a caseload without end',
      [{ id: 'K', mostCases: Infinity }],
      byLoad,
      'collectors[0].mostCases',
      'wrong-type',
    ],
    ['an unknown role', [{ id: 'K', role: 'king' }], byLoad, 'collectors[0].role', 'unknown-reference'],
    ['a role twice', [], { ...byLoad, roles: ['a', 'b', 'a'] }, 'options.roles[2]', 'duplicate-id'],
    ['nothing preferred', [], { roles }, 'options.prefer', 'missing'],
    ['another preference', [], { prefer: 'random' }, 'options.prefer', 'wrong-type'],
    [
      'unknown amounts as infinite',
      [],
      { ...byLoad, unknownAmount: 'refuse' },
      'options.unknownAmount',
      'wrong-type',
    ],
    ['no options', [], undefined, 'options', 'missing'],
  ])('throws for terms with %s', (_, collectors, options, path, code) => {
    const { details } = errorOf(() =>
      assignCases([], collectors as readonly Collector[], options as AssignOptions),
    )
    expect(details).toMatchObject({ issues: [{ path, code }] })
  })

  it('throws for what cannot be iterated', () => {
    const error = errorOf(() => assignCases(5 as never, [], byLoad))
    expect(error.message).toBe(
      'cases: expected an iterable of rows, received 5. Pass an array, a generator, or another iterable.',
    )
  })

  it('says what is wrong, why, and what to do, in both languages', () => {
    const sentences = (one: object, own: AssignOptions = byLoad) =>
      assignCases([{ id: 'C-1', ...one }], [], own).problems.map(({ error }) => error.sentence)
    expect(sentences({ complexity: -1 })).toEqual([
      {
        en: 'complexity: expected a number from 0 to 1000 with at most 3 decimals, received -1. Count in ordinary cases: 1 for an ordinary one, 1.5 for one that takes half as much again.',
        'zh-CN':
          'complexity：应为 0 至 1000 的数，最多 3 位小数，收到 -1。请以普通案件为单位：普通案件为 1，工作量为一倍半的为 1.5。',
      },
    ])
    expect(sentences({ urgency: Number.NaN })).toEqual([
      {
        en: 'urgency: expected a finite number, received NaN. Pass a number, the higher the more urgent; leave it out where all cases are alike.',
        'zh-CN': 'urgency：应为有限的数，收到 NaN。请传入数字，越大越紧急；不分缓急时请省略。',
      },
    ])
    expect(sentences(yuan('-5.00'))).toEqual([
      {
        en: 'amount: expected an amount of zero or more, received "-5.00". What is past due is never negative: write \'0.00\' where credits exceed it.',
        'zh-CN': 'amount：应为不小于零的金额，收到 "-5.00"。逾期金额不为负；贷项超过欠款时请写 0.00。',
      },
    ])
    expect(sentences({ amount: '5.00' })).toEqual([
      {
        en: 'amount: expected an amount with its currency beside it, received "5.00" without a currency. Name the currency in the field of that name.',
        'zh-CN': 'amount：应为金额及其货币，收到 "5.00"，没有货币。请在 currency 字段中写明货币。',
      },
    ])
    expect(sentences({ role: 'king' })).toEqual([
      {
        en: 'role: expected one of collector, supervisor, director, received "king". List the roles of the authority in options.roles, from the lowest to the highest.',
        'zh-CN':
          'role：应为 collector、supervisor、director 之一，收到 "king"。请在 options.roles 中由低到高列出权限表的角色。',
      },
    ])
    expect(sentences({ role: 'king' }, { prefer: 'closest-fit' })[0]?.en).toBe(
      'role: expected no role, as the options name none, received "king". List the roles of the authority in options.roles, from the lowest to the highest.',
    )
  })
})

it('gives the results of its example', () => {
  const collectors = [
    { id: 'K-1', upTo: '100000.00', mostCases: 2, currency: 'CNY' },
    { id: 'K-2', upTo: '500000.00', mostCases: 120, currency: 'CNY', skills: ['legal'] },
  ]
  const cases = [
    { id: 'C-1', amount: '100000.00', currency: 'CNY' },
    { id: 'C-2', amount: '100000.01', currency: 'CNY', urgency: 5 },
    { id: 'C-3', amount: '600000.00', currency: 'CNY' },
  ]
  const plan = assignCases(cases, collectors, { prefer: 'closest-fit' })
  expect(plan.assignments.map(({ caseId, collectorId }) => [caseId, collectorId])).toEqual([
    ['C-2', 'K-2'],
    ['C-1', 'K-1'],
  ])
  expect(plan.unplaced[0]?.refusals).toEqual([
    { collectorId: 'K-1', reasons: [{ code: 'above-authority', upTo: '100000.00', currency: 'CNY' }] },
    { collectorId: 'K-2', reasons: [{ code: 'above-authority', upTo: '500000.00', currency: 'CNY' }] },
  ])
  expect(plan.loads[0]?.limits).toEqual([{ limit: 'cases', used: 1, most: 2, percent: 50 }])
})
