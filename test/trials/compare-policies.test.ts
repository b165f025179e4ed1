import { describe, expect, it } from 'vitest'
import { type CaseFile, type ComparedAnswer, createArrears, type Policy } from '../../src'
import { consumerLendingCn, tradeReceivables } from '../../src/policies'
import { errorOf } from '../support/error-of'
import { smallPolicy, tableOf } from './small-policy'

const asOf = '2026-03-31'
const decided = <Value>(value: Value): ComparedAnswer<Value> => ({ status: 'decided', value })
const none: ComparedAnswer<never> = { status: 'none', value: null }
const open: ComparedAnswer<never> = { status: 'undetermined', value: null }

/** A debtor whose only due fell due so many days before, in the currency of the policy. */
function lateBy(days: number, amount = '100.00', more: Partial<CaseFile> = {}): CaseFile {
  const dueOn = new Date(Date.parse(asOf) - days * 86_400_000).toISOString().slice(0, 10)
  return {
    debtor: { id: `D-${days}` },
    accounts: [{ id: 'A', currency: 'CNY', dues: [{ id: '1', dueOn, amount }] }],
    contacts: [],
    ...more,
  }
}

const stagesFrom = (day: number) =>
  tableOf<string>(
    'stages',
    ['early', { daysPastDue: { to: day - 1 } }, 'early'],
    ['late', { daysPastDue: { from: day } }, 'late'],
  )
const running = smallPolicy()
// One row of the stages is moved from day 10 to day 5.
const challenger = smallPolicy({ version: '2', stageTable: stagesFrom(5) })

const compare = (from: Policy, to: Policy | string, cases: Iterable<CaseFile>) =>
  createArrears({ policy: from }).compareWith(to, cases, { asOf })

describe('compareWith', () => {
  it('gives the cases that move, with both answers and their rules', () => {
    const { moves, ...rest } = compare(running, challenger, [lateBy(4), lateBy(5), lateBy(9), lateBy(10)])
    expect(rest).toMatchObject({ asOf, cases: 4, moved: 2, unchanged: 2, problems: [] })
    expect(moves.map(({ index, caseId }) => [index, caseId])).toEqual([
      [1, 'D-5'],
      [2, 'D-9'],
    ])
    expect(moves[0]).toEqual({
      index: 1,
      caseId: 'D-5',
      answers: [
        {
          question: 'stage',
          from: decided('early'),
          to: decided('late'),
          fromRules: ['stages/early'],
          toRules: ['stages/late'],
        },
        {
          question: 'treatment',
          from: decided('wait'),
          to: decided('call'),
          fromRules: ['treatments/wait'],
          toRules: ['treatments/call'],
        },
      ],
      amounts: [{ currency: 'CNY', pastDue: '100.00' }],
    })
  })

  it('gives the matrix of all cases, the diagonal included, and what they have past due', () => {
    const cases = [
      lateBy(10, '0.30'),
      lateBy(5, '0.10'),
      lateBy(9, '1000.20'),
      lateBy(4, '7.00'),
      lateBy(3, '8.00'),
    ]
    const { matrix, amounts } = compare(running, challenger, cases)
    const cny = (pastDue: string) => [{ currency: 'CNY', pastDue }]
    expect(matrix).toEqual({
      stage: [
        { from: decided('early'), to: decided('early'), count: 2, amounts: cny('15.00') },
        { from: decided('early'), to: decided('late'), count: 2, amounts: cny('1000.30') },
        { from: decided('late'), to: decided('late'), count: 1, amounts: cny('0.30') },
      ],
      treatment: [
        { from: decided('wait'), to: decided('wait'), count: 2, amounts: cny('15.00') },
        { from: decided('wait'), to: decided('call'), count: 2, amounts: cny('1000.30') },
        { from: decided('call'), to: decided('call'), count: 1, amounts: cny('0.30') },
      ],
      approver: [
        { from: decided('clerk'), to: decided('clerk'), count: 4, amounts: cny('15.40') },
        { from: decided('head'), to: decided('head'), count: 1, amounts: cny('1000.20') },
      ],
      pressure: [
        { from: decided(0), to: decided(0), count: 2, amounts: cny('15.00') },
        { from: decided(0), to: decided(2), count: 2, amounts: cny('1000.30') },
        { from: decided(2), to: decided(2), count: 1, amounts: cny('0.30') },
      ],
    })
    expect(amounts).toEqual(cny('1015.60'))
  })

  it('names the basis of both', () => {
    const { from, to } = compare(running, challenger, [])
    const { hash, ...rest } = from.policy
    expect(rest).toEqual({ id: 'small', version: '1' })
    expect(to.policy).toMatchObject({ id: 'small', version: '2' })
    expect(hash).toBe(createArrears({ policy: running }).decide({ facts: {} }, { asOf }).basis.policy.hash)
    expect(to.policy.hash).not.toBe(hash)
    expect(from).toMatchObject({ library: to.library, calendars: [] })
  })

  it('is nothing for no cases, and plain data', () => {
    const comparison = compare(running, challenger, [])
    expect(comparison).toMatchObject({
      cases: 0,
      moved: 0,
      unchanged: 0,
      amounts: [],
      moves: [],
      matrix: { stage: [], treatment: [], approver: [], pressure: [] },
      problems: [],
    })
    const full = compare(running, challenger, [lateBy(5)])
    expect(JSON.parse(JSON.stringify(full))).toEqual(full)
  })

  it('counts each currency by itself, in the order of the codes', () => {
    const account = (id: string, currency: string, amount: string) => ({
      id,
      currency,
      dues: [{ id: '1', dueOn: '2026-03-24', amount }],
    })
    const mixed = (id: string): CaseFile => ({
      debtor: { id },
      accounts: [
        account('1', 'USD', '1.10'),
        account('2', 'CNY', '2.00'),
        account('3', 'USD', '0.01'),
        account('4', 'JPY', '5'),
      ],
      contacts: [],
    })
    const { moves, matrix, amounts } = compare(running, challenger, [mixed('D-1'), mixed('D-2')])
    expect(moves[1]?.amounts).toEqual([
      { currency: 'CNY', pastDue: '2.00' },
      { currency: 'JPY', pastDue: '5' },
      { currency: 'USD', pastDue: '1.11' },
    ])
    expect(matrix.stage).toMatchObject([
      {
        count: 2,
        amounts: [
          { currency: 'CNY', pastDue: '4.00' },
          { currency: 'JPY', pastDue: '10' },
          { currency: 'USD', pastDue: '2.22' },
        ],
      },
    ])
    expect(amounts).toEqual(matrix.stage[0]?.amounts)
    // Amounts of several currencies have no sum to hold against the limits, so that the approver is open.
    expect(matrix.approver.map(({ from, to }) => [from, to])).toEqual([[open, open]])
  })

  it('sums what no number holds', () => {
    const { amounts } = compare(running, challenger, [lateBy(1, '90071992547409.93'), lateBy(2, '0.01')])
    expect(amounts).toEqual([{ currency: 'CNY', pastDue: '90071992547409.94' }])
  })

  it('takes what is past due from the first policy, where they count it differently', () => {
    const { aging } = running
    const sooner: Policy = { ...challenger, aging: { ...aging, dueDateIsDay: 1 } }
    // On its due date a due is late for the policy by which that day is day 1, and for the other it is not.
    expect(compare(running, sooner, [lateBy(0)]).amounts).toEqual([{ currency: 'CNY', pastDue: '0.00' }])
    expect(compare(sooner, running, [lateBy(0)]).amounts).toEqual([{ currency: 'CNY', pastDue: '100.00' }])
  })
})

describe('what counts as a move', () => {
  const movesOf = (from: Policy, to: Policy, caseFile: CaseFile) =>
    compare(from, to, [caseFile]).moves.flatMap(({ answers }) =>
      answers.map(({ question, from: one, to: other }) => [question, one, other]),
    )
  const weekly = smallPolicy()
  const { strategy } = weekly
  if (strategy === undefined) throw new Error('The small policy has a strategy.')

  it.each<[string, Policy, CaseFile, readonly unknown[]]>([
    [
      'another follow-up',
      smallPolicy({ cadenceTable: tableOf<number>('cadence', ['daily', {}, 1]) }),
      lateBy(1),
      [['followUpDays', decided(7), decided(1)]],
    ],
    [
      'a letter that is late instead of due',
      {
        ...weekly,
        strategy: {
          ...strategy,
          letters: [
            { ...strategy.letters[0], id: 'first', label: { en: 'x', 'zh-CN': 'x' }, fromDay: 3, toDay: 4 },
          ],
        },
      },
      lateBy(5),
      [['letter', decided({ letter: 'first', status: 'due' }), decided({ letter: 'first', status: 'late' })]],
    ],
    [
      'no letter instead of one',
      { ...weekly, strategy: { ...strategy, letters: [] } },
      lateBy(5),
      [['letter', decided({ letter: 'first', status: 'due' }), decided(null)]],
    ],
    [
      'another approver',
      {
        ...weekly,
        strategy: {
          ...strategy,
          authority: {
            ...strategy.authority,
            roles: strategy.authority.roles.map((role) =>
              role.id === 'clerk' ? { ...role, upTo: '99.99' } : role,
            ),
          },
        },
      },
      lateBy(1),
      [['approver', decided('clerk'), decided('head')]],
    ],
    [
      'none instead of an answer',
      smallPolicy({ stageTable: tableOf<string>('stages', ['early', { daysPastDue: { to: 3 } }, 'early']) }),
      lateBy(4),
      [
        ['stage', decided('early'), none],
        // Whichever it is, the clerk approves it.
        ['treatment', decided('wait'), open],
      ],
    ],
    [
      'an open question instead of an answer',
      smallPolicy({ cadenceTable: tableOf<number>('cadence', ['bad', { mood: 'bad' }, 1], ['else', {}, 7]) }),
      lateBy(1),
      [
        ['followUpDays', decided(7), open],
        ['followUpOn', decided(asOf), open],
      ],
    ],
    [
      'nothing, where another row gives the same',
      smallPolicy({ cadenceTable: tableOf<number>('other', ['row', { daysPastDue: { from: 0 } }, 7]) }),
      lateBy(1),
      [],
    ],
    [
      'nothing, where only the day of change differs',
      smallPolicy({ stageTable: stagesFrom(9) }),
      lateBy(1),
      [],
    ],
  ])('%s', (_, to, caseFile, moves) => {
    expect(movesOf(weekly, to, caseFile)).toEqual(moves)
  })

  it('is no other lack of the same open answer', () => {
    const from = smallPolicy({
      cadenceTable: tableOf<number>('cadence', ['bad', { mood: 'bad' }, 1], ['else', {}, 7]),
    })
    const to = smallPolicy({
      cadenceTable: tableOf<number>('cadence', ['low', { score: { to: 5 } }, 2], ['else', {}, 9]),
    })
    expect(movesOf(from, to, lateBy(1))).toEqual([])
  })

  it('is a segment, and a segmentation that one policy does not have', () => {
    const ones = tableOf<string>('ones', ['a', { daysPastDue: { to: 3 } }, 'a'], ['b', {}, 'b'])
    const from = smallPolicy({ segmentations: { one: ones, gone: ones } })
    const to = smallPolicy({ segmentations: { new: ones, one: tableOf<string>('ones', ['c', {}, 'c']) } })
    const notAsked = { status: 'not-asked', value: null }
    const { moves, matrix } = compare(from, to, [lateBy(2)])
    expect(moves[0]?.answers).toEqual([
      { question: 'one', from: decided('a'), to: decided('c'), fromRules: ['ones/a'], toRules: ['ones/c'] },
      { question: 'gone', from: decided('a'), to: notAsked, fromRules: ['ones/a'], toRules: [] },
      { question: 'new', from: notAsked, to: decided('a'), fromRules: [], toRules: ['ones/a'] },
    ])
    expect(matrix.stage).toHaveLength(1)
  })

  it('tells a treatment called none from no treatment', () => {
    const named = smallPolicy({
      treatments: { none: 0 },
      treatmentTable: tableOf<string>('treatments', ['all', {}, 'none']),
    })
    const { strategy: _, ...bare } = named
    const { moves, matrix } = compare(named, bare, [lateBy(1)])
    expect(moves[0]?.answers.map(({ question, from, to }) => [question, from, to])).toEqual([
      ['stage', decided('early'), none],
      ['treatment', decided('none'), none],
      ['followUpDays', decided(7), none],
      ['letter', decided(null), none],
      ['approver', decided('clerk'), none],
      ['followUpOn', decided(asOf), none],
    ])
    expect(matrix.treatment.map(({ from, to }) => [from, to])).toEqual([[decided('none'), none]])
    expect(matrix.pressure.map(({ from, to }) => [from, to])).toEqual([[decided(0), none]])
    expect(compare(bare, bare, [lateBy(1)])).toMatchObject({ moved: 0, unchanged: 1 })
  })
})

describe('the order of a matrix', () => {
  it('is that of the first policy, then what only the second has, then what is no value', () => {
    const byMood = (id: string, good: string, bad: string, odd: string) =>
      tableOf<string>(
        id,
        ['g', { mood: 'good' }, good],
        ['b', { mood: 'bad' }, bad],
        ['o', { mood: 'odd' }, odd],
      )
    const from = smallPolicy({
      stages: ['z', 'a', 'm'],
      stageTable: byMood('stages', 'z', 'a', 'm'),
      treatments: { hard: 10, soft: 9 },
      treatmentTable: tableOf<string>(
        'treatments',
        ['h', { stage: ['z', 'a'] }, 'hard'],
        ['s', { stage: 'm' }, 'soft'],
      ),
    })
    const to = smallPolicy({
      stages: ['b', 'm', 'a'],
      stageTable: tableOf<string>(
        'stages',
        ['g', { mood: 'good', score: { from: 2 } }, 'm'],
        ['b', { mood: ['bad', 'good'] }, 'b'],
        ['o', { mood: 'odd', score: { from: 5 } }, 'a'],
      ),
      treatments: { softer: 2, soft: 11 },
      treatmentTable: tableOf<string>(
        'treatments',
        ['m', { stage: 'm' }, 'soft'],
        ['x', { stage: ['a', 'b'] }, 'softer'],
      ),
    })
    const person = (mood: string | undefined, score?: number): CaseFile =>
      lateBy(1, '1.00', {
        debtor: { id: `${mood}-${score}` },
        facts: { ...(mood === undefined ? {} : { mood }), ...(score === undefined ? {} : { score }) },
      })
    const cases = [
      person(undefined),
      person('odd', 5),
      person('odd', 1),
      person('odd'),
      person('bad'),
      person('good', 1),
      person('good', 2),
    ]
    const { matrix } = compare(from, to, cases)
    const cells = (
      list: readonly { from: ComparedAnswer<unknown>; to: ComparedAnswer<unknown>; count: number }[],
    ) =>
      list.map(
        ({ from: one, to: other, count }) =>
          `${one.value ?? one.status} ${other.value ?? other.status} ${count}`,
      )
    expect(cells(matrix.stage)).toEqual([
      'z m 1',
      'z b 1',
      'a b 1',
      'm a 1',
      'm none 1',
      'm undetermined 1',
      'undetermined undetermined 1',
    ])
    expect(cells(matrix.treatment)).toEqual([
      'hard soft 1',
      'hard softer 2',
      'soft softer 1',
      'soft undetermined 2',
      'undetermined undetermined 1',
    ])
    // Pressures are numbers and stand in their order: 2 before 9, 9 before 10, 10 before 11.
    expect(cells(matrix.pressure)).toEqual([
      '9 2 1',
      '9 undetermined 2',
      '10 2 2',
      '10 11 1',
      'undetermined undetermined 1',
    ])
  })
})

describe('the cases', () => {
  it('are read once and one at a time', () => {
    const log: string[] = []
    const note = (entry: string) => {
      if (log[log.length - 1] !== entry) log.push(entry)
    }
    const once = (function* () {
      for (const days of [4, 5, 6]) {
        note(`pull ${days}`)
        const { accounts, ...rest } = lateBy(days)
        yield {
          ...rest,
          get accounts() {
            note(`read ${days}`)
            return accounts
          },
        }
      }
    })()
    expect(compare(running, challenger, once)).toMatchObject({ cases: 3, moved: 2, unchanged: 1 })
    expect(log).toEqual(['pull 4', 'read 4', 'pull 5', 'read 5', 'pull 6', 'read 6'])
  })

  it('cost no more than themselves where a policy refuses them', () => {
    const knowing: Policy = {
      ...challenger,
      facts: [
        ...(challenger.facts ?? []),
        { id: 'extra', label: { en: 'x', 'zh-CN': 'x' }, type: 'boolean' },
      ],
    }
    const extra = lateBy(5, '1.00', { facts: { extra: true } })
    // @ts-expect-error rows of any shape
    const rows: CaseFile[] = [lateBy(4), { debtor: { id: 'bad' } }, extra, null, lateBy(5)]
    const { moves, problems, ...counts } = compare(running, knowing, rows)
    expect(counts).toMatchObject({
      cases: 5,
      moved: 1,
      unchanged: 1,
      amounts: [{ currency: 'CNY', pastDue: '200.00' }],
    })
    expect(moves.map(({ index }) => index)).toEqual([4])
    const fault = (path: string) => ({ code: 'invalid-input', details: { issues: [{ path }] } })
    expect(problems).toMatchObject([
      { index: 1, id: 'bad', refusedBy: 'both', error: fault('accounts') },
      { index: 2, id: 'D-5', refusedBy: 'from', error: fault('facts.extra') },
      { index: 3, id: null, refusedBy: 'both', error: fault('') },
    ])
    expect(compare(knowing, running, rows).problems[1]).toMatchObject({
      index: 2,
      refusedBy: 'to',
      error: fault('facts.extra'),
    })
  })

  it('pass on what their source throws', () => {
    const failing = (function* () {
      yield lateBy(1)
      throw new Error('The file ends here.')
    })()
    expect(() => compare(running, challenger, failing)).toThrow('The file ends here.')
  })

  it.each<[string, unknown, unknown, string]>([
    ['no iterable', 5, { asOf }, 'cases'],
    ['no cases', undefined, { asOf }, 'cases'],
    ['no day', [], {}, 'asOf'],
    ['an option that does not exist', [], { asOf, locale: 'en' }, 'locale'],
  ])('are refused: %s', (_, cases, on, path) => {
    const arrears = createArrears({ policy: running })
    // @ts-expect-error arguments of any shape
    expect(errorOf(() => arrears.compareWith(challenger, cases, on))).toMatchObject({
      code: 'invalid-input',
      details: { issues: [{ path }] },
    })
  })

  it('are assessed by what was known, and with the days that assess takes', () => {
    const paid = lateBy(20, '5.00')
    const [account] = paid.accounts
    if (account === undefined) throw new Error('There is one.')
    const payment = {
      kind: 'payment',
      id: 'P',
      effectiveOn: '2026-03-12',
      amount: '5.00',
      recordedOn: '2026-04-02',
    } as const
    const cases = [{ ...paid, accounts: [{ ...account, events: [payment] }] }]
    const arrears = createArrears({ policy: running })
    expect(arrears.compareWith(challenger, cases, { asOf }).amounts).toEqual([
      { currency: 'CNY', pastDue: '0.00' },
    ])
    expect(arrears.compareWith(challenger, cases, { asOf, knownOn: asOf }).amounts).toEqual([
      { currency: 'CNY', pastDue: '5.00' },
    ])
  })
})

describe('the other policy', () => {
  it('may have other buckets than this one', () => {
    const { from, to } = createArrears({ policy: tradeReceivables }).compareWith(consumerLendingCn, [], {
      asOf,
    })
    expect([from.policy.id, to.policy.id]).toEqual(['trade-receivables', 'consumer-lending-cn'])
  })

  it('may be JSON', () => {
    const cases = [lateBy(5)]
    expect(compare(running, JSON.stringify(challenger), cases)).toEqual(compare(running, challenger, cases))
  })

  it.each<[string, unknown, object]>([
    ['nothing', undefined, { path: '', code: 'missing' }],
    ['a text that is no JSON', '{', { path: '', code: 'unreadable' }],
    ['JSON of something else', '[]', { path: '', code: 'wrong-type' }],
    ['a policy with a fault', { ...challenger, version: '' }, { path: 'version', code: 'wrong-type' }],
  ])('is refused: %s', (_, other, issue) => {
    // @ts-expect-error documents of any shape
    expect(errorOf(() => compare(running, other, []))).toMatchObject({
      code: 'invalid-policy',
      details: { issues: [issue] },
    })
  })

  it('is told from a text that is no JSON in words', () => {
    expect(errorOf(() => compare(running, 'policy.json', [])).sentence).toEqual({
      en: 'The value: expected a policy document, or its JSON, received a text that is no JSON. Pass the whole text of the file, or the object read out of it.',
      'zh-CN': '此值：应为政策文件或其 JSON，收到不是 JSON 的文本。请传入文件的完整文本，或由其读出的对象。',
    })
  })

  it('has the calendars of this one', () => {
    const calendar = {
      id: 'ours',
      from: '2026-01-01',
      to: '2026-12-31',
      weekend: ['saturday', 'sunday'],
      holidays: [],
    } as const
    const working: Policy = {
      ...running,
      version: '3',
      aging: { ...running.aging, counting: { method: 'business-days', calendar: 'ours' } },
    }
    expect(errorOf(() => compare(running, working, [])).code).toBe('invalid-policy')
    const arrears = createArrears({ policy: running, calendars: [calendar] })
    const { from, to } = arrears.compareWith(working, [], { asOf })
    expect([from.calendars, to.calendars]).toEqual([[], [{ id: 'ours', version: null }]])
  })
})
