import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createArrears,
  type ExampleCells,
  examplesFromCells,
  examplesToCells,
  type PolicyExample,
} from '../../src'
import { consumerCardCn, consumerLendingCn, starter, tradeReceivables } from '../../src/policies'
import { errorOf } from '../support/error-of'

const one = (header: readonly string[], row: ExampleCells[number]): PolicyExample | undefined =>
  examplesFromCells([
    ['id', 'because', ...header],
    ['e', 'So.', ...row],
  ])[0]

describe('examplesFromCells', () => {
  it('reads a range of a sheet', () => {
    expect(
      examplesFromCells([
        [
          'id',
          'because',
          'daysPastDue',
          'pastDue',
          'disputed',
          'currency',
          'lettersSent',
          '=> risk',
          '=> stage',
          '=> followUpDays',
          '=> letter',
          '=> treatment',
          '=> approver',
        ],
        [
          'day-60',
          'Still soft.',
          60,
          '20000.00',
          false,
          'CNY',
          'letter-1, letter-2',
          'medium',
          'soft',
          2,
          'lawyer-letter due',
          'undetermined',
          'collector',
        ],
        [
          'day-91',
          'Someone must say.',
          91,
          null,
          undefined,
          '',
          'none',
          '',
          'undetermined',
          '',
          'none',
          '',
          '',
        ],
        ['short', 'Short rows end in empty cells.', 0],
      ]),
    ).toEqual([
      {
        id: 'day-60',
        because: 'Still soft.',
        given: {
          facts: { daysPastDue: 60, pastDue: '20000.00', disputed: false },
          currency: 'CNY',
          lettersSent: ['letter-1', 'letter-2'],
        },
        expect: {
          segments: { risk: 'medium' },
          stage: 'soft',
          followUpDays: 2,
          letter: { letter: 'lawyer-letter', status: 'due' },
          approver: 'collector',
          undetermined: ['treatment'],
        },
      },
      {
        id: 'day-91',
        because: 'Someone must say.',
        given: { facts: { daysPastDue: 91 }, lettersSent: [] },
        expect: { letter: null, undetermined: ['stage'] },
      },
      {
        id: 'short',
        because: 'Short rows end in empty cells.',
        given: { facts: { daysPastDue: 0 } },
        expect: {},
      },
    ])
  })

  const request = '{"at":"2026-06-10T22:00:00+08:00","channel":"phone","actor":"lender"}'
  const facts = '{"debtor":{"place":"CN"}}'

  it('reads a contact and its answer as JSON', () => {
    const example = one(
      ['=> contact', 'contact.facts', 'contact.request'],
      ['{"status":"blocked","rules":["a"]}', facts, ` ${request}`],
    )
    expect(example).toEqual({
      id: 'e',
      because: 'So.',
      given: {
        facts: {},
        contact: {
          request: { at: '2026-06-10T22:00:00+08:00', channel: 'phone', actor: 'lender' },
          facts: { debtor: { place: 'CN' } },
        },
      },
      expect: { contact: { status: 'blocked', rules: ['a'] } },
    })
    // As a host may have it where other rows ask of contact.
    expect(one(['contact.request', 'contact.facts', '=> contact'], ['', null])).toEqual({
      id: 'e',
      because: 'So.',
      given: { facts: {} },
      expect: {},
    })
  })

  it.each<[string, string, string, string, readonly object[]]>([
    ['no JSON', 'phone', facts, '{"status":"allowed"}', [{ path: 'cells[1][2]', code: 'wrong-type' }]],
    [
      'JSON of no object',
      request,
      '7',
      '{"status":"allowed"}',
      [{ path: 'cells[1][3]', code: 'wrong-type' }],
    ],
    [
      'a status alone',
      request,
      facts,
      'allowed',
      [{ path: 'cells[1][4]', expected: 'the JSON of an object' }],
    ],
    [
      'faults within each cell, by their places in it',
      '{"at":"2026-06-10","channel":"phone","actor":"lender"}',
      '{"debtor":{"kind":"ghost"},"debtor place":"CN"}',
      '{"status":"blocked","rules":["a",""]}',
      [
        { path: 'cells[1][2].at', code: 'not-an-instant' },
        { path: 'cells[1][3].debtor.kind', code: 'wrong-type' },
        { path: 'cells[1][3]["debtor place"]', code: 'unknown-key' },
        { path: 'cells[1][4].rules[1]', code: 'wrong-type' },
      ],
    ],
    ['a request without facts', request, '', '{"status":"allowed"}', [{ path: 'cells[1]', code: 'missing' }]],
    ['facts without a request', '', facts, '{"status":"allowed"}', [{ path: 'cells[1]', code: 'missing' }]],
    [
      'a contact without an answer',
      request,
      facts,
      '',
      [{ path: 'cells[1]', expected: 'an answer to the contact that is given' }],
    ],
    [
      'an answer without a contact',
      '',
      '',
      '{"status":"allowed"}',
      [{ path: 'cells[1]', expected: 'the contact of which the example expects an answer' }],
    ],
  ])('refuses a contact with %s', (_, asked, known, answer, issues) => {
    const { code, details } = errorOf(() =>
      one(['contact.request', 'contact.facts', '=> contact'], [asked, known, answer]),
    )
    expect(code).toBe('invalid-input')
    expect(details).toMatchObject({ issues })
    expect(details).toHaveProperty('issues.length', issues.length)
  })

  it('reads what runExamples runs', () => {
    const cells = [
      ['id', 'because', 'daysPastDue', '=> stage', '=> risk'],
      ['day-61', 'x', 61, 'pre-litigation', 'high'],
      ['day-60', 'x', 60, 'pre-litigation', ''],
    ]
    expect(createArrears({ policy: tradeReceivables }).runExamples(examplesFromCells(cells))).toMatchObject({
      passed: 1,
      failed: 1,
      results: [
        { mismatches: [] },
        { mismatches: [{ question: 'stage', nearest: { rule: 'stages/pre-litigation' } }] },
      ],
    })
  })

  it('takes the columns in any order, and passes over empty rows and columns', () => {
    const cells: ExampleCells = [
      ['=> stage', '', 'because', 'daysPastDue', 'id', null],
      [],
      ['soft', '', 'x', 30, 'e'],
      ['', null, undefined],
    ]
    expect(examplesFromCells(cells)).toEqual([
      { id: 'e', because: 'x', given: { facts: { daysPastDue: 30 } }, expect: { stage: 'soft' } },
    ])
    expect(examplesFromCells([['id', 'because']])).toEqual([])
  })

  it.each<[string, ExampleCells[number][number], unknown]>([
    ['zero', 0, 0],
    ['a zero below zero', -0, 0],
    ['a fraction', -1.5, -1.5],
    ['no', false, false],
    ['a text of digits', '60', '60'],
    ['a text that says true', 'true', 'true'],
    ['a space', ' ', ' '],
    ['a word that questions use', 'undetermined', 'undetermined'],
  ])('takes a fact as it stands: %s', (_, cell, value) => {
    expect(one(['f'], [cell])?.given.facts).toStrictEqual({ f: value })
  })

  it.each<[string, string, PolicyExample['expect']]>([
    ['=> stage', 'late', { stage: 'late' }],
    ['=>stage', 'late', { stage: 'late' }],
    ['=>   mood', 'good', { segments: { mood: 'good' } }],
    ['=> segments.mood', 'good', { segments: { mood: 'good' } }],
    ['=> segments.stage', 'good', { segments: { stage: 'good' } }],
    ['=> segments.', 'good', { segments: { '': 'good' } }],
    ['=> mood', 'undetermined', { undetermined: ['mood'] }],
    ['=> mood', '"undetermined"', { segments: { mood: 'undetermined' } }],
    ['=> stage', '"say \\"so\\""', { stage: 'say "so"' }],
    ['=> letter', 'none', { letter: null }],
    ['=> letter', 'none late', { letter: { letter: 'none', status: 'late' } }],
    ['=> letter', 'the due one due', { letter: { letter: 'the due one', status: 'due' } }],
    ['=> letter', 'undetermined', { undetermined: ['letter'] }],
    ['=> followUpDays', 'undetermined', { undetermined: ['followUpDays'] }],
    ['=> segments.contact', 'good', { segments: { contact: 'good' } }],
  ])('reads %s: %s', (header, cell, expected) => {
    expect(one([header], [cell])?.expect).toEqual(expected)
  })

  it.each<[string, string, string]>([
    ['facts.id', 'id', 'a fact called as a column'],
    ['facts.=> stage', '=> stage', 'a fact that looks like a question'],
    ['facts.facts.f', 'facts.f', 'a fact that looks like one'],
    ['constructor', 'constructor', 'a name that every object has'],
    ['segments.f', 'segments.f', 'a prefix of questions'],
    ['contact', 'contact', 'a question'],
    ['facts.contact.request', 'contact.request', 'a fact called as half of a contact'],
  ])('reads the fact of a column %s', (header, id) => {
    expect(one([header], [1])?.given.facts).toEqual({ [id]: 1 })
  })

  it.each<[string, readonly string[]]>([
    ['none', []],
    ['a', ['a']],
    [' a ,b', ['a', 'b']],
    ['["none", "a,b", " c"]', ['none', 'a,b', ' c']],
    ['[]', []],
  ])('reads letters sent: %s', (cell, ids) => {
    expect(one(['lettersSent'], [cell])?.given.lettersSent).toEqual(ids)
  })

  it('leaves names that every object has alone', () => {
    const header = ['toString', 'hasOwnProperty', '=> constructor']
    const example = one(header, [1, true, 'x'])
    expect(example?.given.facts).toStrictEqual({ toString: 1, hasOwnProperty: true })
    expect(example?.expect).toStrictEqual({ segments: { constructor: 'x' } })
    expect(
      createArrears({ policy: tradeReceivables }).runExamples(example === undefined ? [] : [example]).failed,
    ).toBe(1)
  })

  const header = [
    'id',
    'because',
    'f',
    'currency',
    'lettersSent',
    '=> seg',
    '=> stage',
    '=> followUpDays',
    '=> letter',
  ]
  const good = ['e', 'x', 1, 'CNY', '', '', '', 1, '']
  const wide = Array.from({ length: 1_001 }, () => '')

  it.each<[string, unknown, readonly object[]]>([
    ['nothing', undefined, [{ path: 'cells', code: 'missing' }]],
    ['a text', 'id', [{ path: 'cells', code: 'wrong-type' }]],
    ['a row that is none', [header, 'x'], [{ path: 'cells[1]', code: 'wrong-type' }]],
    ['no header', [], [{ path: 'cells', code: 'missing', expected: 'a header' }]],
    [
      'a header without id and because',
      [['f'], [1]],
      [
        { path: 'cells[0]', code: 'missing', expected: 'a column called id' },
        { path: 'cells[0]', code: 'missing', expected: 'a column called because' },
      ],
    ],
    [
      'columns that are none, and one twice',
      [['id', 'because', 1, '=> ', 'f', 'facts.f', '=> stage', '=>stage', '=> s', '=> segments.s']],
      [
        { path: 'cells[0][2]', code: 'wrong-type', received: '1' },
        { path: 'cells[0][3]', code: 'wrong-type', received: '"=> "' },
        { path: 'cells[0][5]', code: 'duplicate-id', expected: 'a column that cells[0][4] is not' },
        { path: 'cells[0][7]', code: 'duplicate-id' },
        { path: 'cells[0][9]', code: 'duplicate-id' },
      ],
    ],
    [
      'every cell of two rows',
      [
        header,
        ['', 1, Number.NaN, 'YEN', 7, 5, true, '7', 'letter-1'],
        [1, null, { a: 1 }, 0, ', ', '"', '""', -1, 'x DUE', 'more'],
        good,
        good,
      ],
      [
        ...['0', '1', '2', '3', '4', '5', '6', '7', '8'].map((place) => ({ path: `cells[1][${place}]` })),
        { path: 'cells[2][9]', code: 'unknown-key' },
        ...['0', '1', '2', '3', '4', '5', '6', '7', '8'].map((place) => ({ path: `cells[2][${place}]` })),
        { path: 'cells[4][0]', code: 'duplicate-id', expected: 'an id not used by cells[3][0]' },
      ],
    ],
    [
      'a faulty row whose id was used',
      [header, good, ['e', '']],
      [
        { path: 'cells[2][1]', code: 'missing' },
        { path: 'cells[2][0]', code: 'duplicate-id' },
      ],
    ],
    [
      'a fact and a segmentation that no object can have',
      [
        ['id', 'because', '__proto__', '=> __proto__'],
        ['a', 'x', 1, ''],
        ['b', 'x', '', 'y'],
        ['c', 'x', '', ''],
      ],
      [
        { path: 'cells[1]', code: 'unknown-key', received: '"__proto__"' },
        { path: 'cells[2]', code: 'unknown-key', received: '"__proto__"' },
      ],
    ],
    [
      'letters that are no list',
      [
        ['id', 'because', 'lettersSent'],
        ...['[', '[1]', '[""]', 'a,,b', '{}]'].map((cell, index) => [`${index}`, 'x', cell]),
      ],
      [1, 2, 3, 4].map((row) => ({ path: `cells[${row}][2]`, code: 'wrong-type' })),
    ],
    [
      'too many rows',
      Array.from({ length: 10_002 }, () => []),
      [{ path: 'cells', code: 'too-large', received: '10002' }],
    ],
    ['too many columns', [wide], [{ path: 'cells[0]', code: 'too-large', received: '1001' }]],
    ['a row too long', [header, wide], [{ path: 'cells[1]', code: 'too-large' }]],
    [
      'what throws when it is read',
      [
        new Proxy([], {
          get: () => {
            throw new Error('No.')
          },
        }),
      ],
      [{ path: 'cells', code: 'unreadable' }],
    ],
  ])('refuses %s', (_, cells, issues) => {
    // @ts-expect-error cells of any shape
    const { code, details } = errorOf(() => examplesFromCells(cells))
    expect(code).toBe('invalid-input')
    expect(details).toMatchObject({ issues })
  })

  it('takes as many rows and columns as it says', () => {
    const full = [
      ['id', 'because', ...wide.slice(3)],
      ...Array.from({ length: 10_000 }, (_, index) => [`${index}`, 'x']),
    ]
    expect(examplesFromCells(full)).toHaveLength(10_000)
    expect(full[0]).toHaveLength(1_000)
  })

  it.each<[string, ExampleCells, string, string]>([
    [
      'a column',
      [['id', 'because', '=>']],
      'cells[0][2]: expected the name of a column, received "=>". Write id, because, currency, lettersSent, caseFile, asOf, contact.request, contact.facts, reAging, offers, the id of a fact, or => and a question: stage, treatment, followUpDays, letter, approver, plan, reminders, followUpOn, changesOn, contact, reAging, offers or the id of a segmentation.',
      'cells[0][2]：应为列名，收到 "=>"。请写 id、because、currency、lettersSent、caseFile、asOf、contact.request、contact.facts、reAging、offers、事实编号，或 => 加问题：stage、treatment、followUpDays、letter、approver、plan、reminders、followUpOn、changesOn、contact、reAging、offers 或分类维度的编号。',
    ],
    [
      'an absent column',
      [['id']],
      'cells[0]: expected a column called because, received none. Give every example an id, and say why the policy wants it.',
      'cells[0]：应为名为 because 的列，收到没有。请给每个示例一个编号，并说明政策为何如此。',
    ],
    [
      'a second column',
      [['id', 'because', 'id']],
      'cells[0][2]: expected a column that cells[0][0] is not, received "id". Join the two columns into one.',
      'cells[0][2]：应为与 cells[0][0] 不同的列，收到 "id"。请将两列合并为一列。',
    ],
    [
      'a cell without a column',
      [
        ['id', 'because'],
        ['e', 'x', 7],
      ],
      'cells[1][2]: expected an empty cell, as its column has no name, received 7. Name the column in the first row, or clear the cell.',
      'cells[1][2]：应为空单元格，因为该列没有列名，收到 7。请在首行写明列名，或清空该单元格。',
    ],
    [
      'a letter',
      [
        ['id', 'because', '=> letter'],
        ['e', 'x', 'letter-1'],
      ],
      'cells[1][2]: expected a letter with due or late, or none, received "letter-1". Write letter-1 due, or letter-1 late where its window has passed; none where none may be due.',
      'cells[1][2]：应为函件加 due 或 late，或 none，收到 "letter-1"。请写 letter-1 due；已逾窗口写 letter-1 late；不应有函件时写 none。',
    ],
    [
      'letters sent',
      [
        ['id', 'because', 'lettersSent'],
        ['e', 'x', 1],
      ],
      'cells[1][2]: expected the ids of the letters sent, received 1. Write them with commas, none where none was sent; leave the cell empty where nobody knows.',
      'cells[1][2]：应为已发函件的编号，收到 1。请用逗号分隔；一封未发写 none；未知时留空。',
    ],
    [
      'a label',
      [
        ['id', 'because', '=> stage'],
        ['e', 'x', '"late'],
      ],
      'cells[1][2]: expected a text that is not empty, in double quotes, received "\\"late". Leave the quotes out, or close them; within them, write as JSON does.',
      'cells[1][2]：应为双引号内的非空文本，收到 "\\"late"。请去掉引号，或补全引号；引号内按 JSON 书写。',
    ],
    [
      'a contact',
      [
        ['id', 'because', '=> contact'],
        ['e', 'x', 'blocked'],
      ],
      'cells[1][2]: expected the JSON of an object, received "blocked". Write it as in a policy, names in double quotes: {"status":"blocked"}.',
      'cells[1][2]：应为对象的 JSON，收到 "blocked"。请按政策文件书写，名称加双引号：{"status":"blocked"}。',
    ],
    [
      'half a contact',
      [
        ['id', 'because', 'contact.request'],
        ['e', 'x', request],
      ],
      'cells[1]: expected contact.request and contact.facts together, received one of them. Write both: how and when contact would be made, and what is known.',
      'cells[1]：应为同时有 contact.request 与 contact.facts，收到仅其一。请两者都写：拟如何、何时联系，以及已知的事实。',
    ],
    [
      'no rows',
      [],
      'cells: expected a header, received no rows. Write id, because, the facts, and => with each question into the first row.',
      'cells：应为表头，收到没有任何行。请在首行写 id、because、各事实，以及以 => 开头的各问题。',
    ],
    [
      'too many columns',
      [wide],
      'cells[0]: expected at most 1000 columns, received 1001. Split it into several.',
      'cells[0]：应为最多 1000 列，收到 1001。请拆分为几份。',
    ],
  ])('says what is wrong with %s', (_, cells, en, chinese) => {
    expect(errorOf(() => examplesFromCells(cells)).sentence).toEqual({ en, 'zh-CN': chinese })
  })
})

describe('examplesToCells', () => {
  it('writes what is there and no more', () => {
    const examples: readonly PolicyExample[] = [
      {
        id: 'a',
        because: 'x',
        given: { facts: { daysPastDue: 1 }, lettersSent: [] },
        expect: { undetermined: ['letter'] },
      },
      {
        id: 'b',
        because: 'y',
        given: { facts: { disputed: false, daysPastDue: 2 } },
        expect: { stage: 'soft', segments: { risk: 'low' } },
      },
    ]
    expect(examplesToCells(examples)).toEqual([
      ['id', 'because', 'daysPastDue', 'disputed', 'lettersSent', '=> risk', '=> stage', '=> letter'],
      ['a', 'x', 1, '', 'none', '', '', 'undetermined'],
      ['b', 'y', 2, false, '', 'low', 'soft', ''],
    ])
    expect(examplesToCells([])).toEqual([['id', 'because']])
  })

  it('writes a contact and its answer, the answer last', () => {
    const request = { at: 0, channel: 'phone', actor: 'lender' } as const
    const facts = { debtor: {}, history: [] }
    const example: PolicyExample = {
      id: 'a',
      because: 'x',
      given: { facts: {}, contact: { request, facts } },
      expect: { stage: 'soft', contact: { status: 'undetermined' } },
    }
    expect(examplesToCells([example])).toEqual([
      ['id', 'because', 'contact.request', 'contact.facts', '=> stage', '=> contact'],
      [
        'a',
        'x',
        '{"at":0,"channel":"phone","actor":"lender"}',
        '{"debtor":{},"history":[]}',
        'soft',
        '{"status":"undetermined"}',
      ],
    ])
    expect(examplesFromCells(examplesToCells([example]))).toEqual([example])
  })

  it.each([
    ['tradeReceivables', tradeReceivables],
    ['consumerLendingCn', consumerLendingCn],
    ['consumerCardCn', consumerCardCn],
    ['starter', starter],
  ])('writes the examples of %s so that they are read back', (_, { examples = [] }) => {
    const sorted = (list: readonly PolicyExample[]) =>
      list.map(({ expect: { undetermined, ...rest }, ...example }) => [example, rest, new Set(undetermined)])
    const back = examplesFromCells(examplesToCells(examples))
    expect(sorted(back)).toEqual(sorted(examples))
  })

  const word = fc.oneof(
    fc.constantFrom(
      ...[
        'none',
        'undetermined',
        '"undetermined"',
        '"',
        'a, b',
        ' a',
        'a ',
        '[x',
        '[]',
        'id',
        'facts.a',
        'stage',
      ],
      ...[
        'segments.stage',
        '=> stage',
        '=>',
        'constructor',
        'x due',
        'late',
        'lettersSent',
        'facts.',
        'contact',
        'contact.request',
        '=> contact',
        '__proto__',
      ],
    ),
    fc.string({ minLength: 1, maxLength: 4, unit: 'binary' }),
  )
  const key = fc.oneof(word, fc.constant('')).filter((id) => id !== '__proto__')
  const open = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
  const contact = fc.record({
    request: fc.record(
      {
        at: fc.oneof(fc.integer(), fc.constant('2026-06-10T22:00:00.000+08:00')),
        channel: fc.constantFrom('phone', 'sms'),
        actor: fc.constantFrom('lender', 'agency'),
        personId: word,
        acts: fc.array(word, { maxLength: 2 }),
      },
      { requiredKeys: ['at', 'channel', 'actor'] },
    ),
    facts: fc.record(
      { debtor: fc.constantFrom({}, { place: 'CN' }), acceptGaps: fc.array(word, { maxLength: 2 }) },
      { requiredKeys: ['debtor'] },
    ),
    answer: fc.record(
      { status: fc.constantFrom('allowed', 'blocked'), rules: fc.array(word, { maxLength: 2 }) },
      { requiredKeys: ['status'] },
    ),
  })
  const examples = fc.uniqueArray(
    fc.record({
      id: word,
      because: word,
      facts: fc.dictionary(
        key,
        fc.oneof(word, fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true })),
      ),
      currency: open(fc.constantFrom('CNY', 'USD')),
      lettersSent: open(fc.array(word, { maxLength: 3 })),
      segments: fc.dictionary(key, word, { maxKeys: 3 }),
      steps: fc.record(
        {
          stage: word,
          treatment: word,
          followUpDays: fc.integer({ min: 0, max: 36_525 }),
          letter: fc.option(
            fc.record({ letter: fc.oneof(word, fc.constant('')), status: fc.constantFrom('due', 'late') }),
          ),
          approver: word,
        },
        { requiredKeys: [] },
      ),
      undetermined: fc.uniqueArray(word, { maxLength: 3 }),
      contact: open(contact),
    }),
    { selector: ({ id }) => id, maxLength: 4 },
  )

  it('loses nothing, whatever the ids', () => {
    fc.assert(
      fc.property(examples, (drawn) => {
        const list = drawn.map(
          ({ id, because, facts, currency, lettersSent, segments, steps, undetermined, contact }) => {
            const stated = Object.fromEntries(
              Object.entries(steps).filter(([, value]) => value !== undefined),
            )
            const questions = undetermined.filter((one) => !(one in stated) && !Object.hasOwn(segments, one))
            return {
              id,
              because,
              given: {
                // JSON has no zero below zero, and neither has a sheet.
                facts: Object.fromEntries(
                  Object.entries(facts).map(([name, value]) => [name, value === 0 ? 0 : value]),
                ),
                ...(currency === undefined ? {} : { currency }),
                ...(lettersSent === undefined ? {} : { lettersSent }),
                ...(contact === undefined
                  ? {}
                  : { contact: { request: contact.request, facts: contact.facts } }),
              },
              expect: {
                ...(Object.keys(segments).length === 0 ? {} : { segments }),
                ...stated,
                ...(questions.length === 0 ? {} : { undetermined: questions.sort() }),
                ...(contact === undefined ? {} : { contact: contact.answer }),
              },
            }
          },
        )
        const back = examplesFromCells(examplesToCells(list)).map(({ expect: expected, ...rest }) => ({
          ...rest,
          expect: {
            ...expected,
            ...(expected.undetermined === undefined
              ? {}
              : { undetermined: [...expected.undetermined].sort() }),
          },
        }))
        expect(back).toEqual(list)
      }),
      { numRuns: 500 },
    )
  })

  it('leaves out lists that say nothing, and a zero below zero', () => {
    const example = {
      id: 'a',
      because: 'x',
      given: { facts: { f: -0 } },
      expect: { segments: {}, undetermined: [], followUpDays: -0 },
    }
    const cells = examplesToCells([example])
    expect(cells).toStrictEqual([
      ['id', 'because', 'f', '=> followUpDays'],
      ['a', 'x', 0, 0],
    ])
    expect(examplesFromCells(cells)[0]?.expect).toEqual({ followUpDays: 0 })
  })

  const plain = (id: string, facts: Record<string, number> = {}): PolicyExample => ({
    id,
    because: 'x',
    given: { facts },
    expect: {},
  })

  it.each<[string, unknown, object]>([
    ['no list', { 0: plain('a') }, { path: 'examples', code: 'wrong-type' }],
    ['what is no example', [plain('a'), { id: 'b' }], { path: 'examples[1].because', code: 'missing' }],
    ['an id twice', [plain('a'), plain('a')], { path: 'examples[1].id', code: 'duplicate-id' }],
    [
      'more than can be read back',
      Array.from({ length: 10_001 }, (_, index) => plain(`${index}`)),
      { path: 'examples', code: 'too-large', expected: 'at most 10000 examples' },
    ],
    [
      'more facts than a range has columns',
      [plain('a', Object.fromEntries(Array.from({ length: 999 }, (_, index) => [`f${index}`, 1])))],
      { path: 'examples', code: 'too-large', expected: 'at most 1000 columns', received: '1001' },
    ],
  ])('refuses %s', (_, given, issue) => {
    // @ts-expect-error examples of any shape
    const { code, details } = errorOf(() => examplesToCells(given))
    expect(code).toBe('invalid-input')
    expect(details).toMatchObject({ issues: expect.arrayContaining([expect.objectContaining(issue)]) })
  })
})
