import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CONDITION_PATTERN,
  type Condition,
  describeFault,
  type FactDefinition,
  readCondition,
  writeCondition,
} from '../../src/foundations'
import { scanCondition } from '../../src/foundations/scan-condition'

const label = { en: 'a fact', 'zh-CN': '事实' }
const common = { label, movement: 'constant' } as const
const days: FactDefinition = { id: 'days', type: 'number', unit: 'days', isWhole: true, ...common }
const ratio: FactDefinition = { id: 'ratio', type: 'number', unit: 'ratio', isWhole: false, ...common }
const owed: FactDefinition = { id: 'owed', type: 'amount', ...common }
const seenOn: FactDefinition = { id: 'seenOn', type: 'date', ...common }
const disputed: FactDefinition = { id: 'disputed', type: 'boolean', ...common }
const risk: FactDefinition = {
  id: 'risk',
  type: 'label',
  values: ['low', 'medium', 'high', 'hostile'].map((id) => ({ id, label })),
  ...common,
}

const read = (cell: unknown, fact: FactDefinition): Condition | undefined => {
  const answer = readCondition(cell, fact)
  if ('fault' in answer) throw new Error(describeFault(answer.fault, '').sentence.en)
  return answer.condition
}
const sentencesOf = (cell: unknown, fact: FactDefinition): readonly string[] => {
  const answer = readCondition(cell, fact)
  if (!('fault' in answer)) throw new Error('The cell can be read.')
  const { code, sentence } = describeFault(answer.fault, '')
  return [code, sentence.en, sentence['zh-CN']]
}

describe('what a cell asks of its fact', () => {
  it.each<[string, unknown, FactDefinition, Condition | undefined]>([
    ['a blank cell of a host: any value', '', days, undefined],
    ['null: any value', null, days, undefined],
    ['undefined: any value', undefined, risk, undefined],
    ['spaces alone: any value', ' \t\u3000', risk, undefined],
    ['a hyphen: any value', '-', risk, undefined],
    ['a hyphen in full width, with spaces', ' － ', days, undefined],
    ['both bounds included', '31..60', days, { from: 31, to: 60 }],
    ['both bounds included, in full width', '31～60', days, { from: 31, to: 60 }],
    ['spaces around the points', ' 31 .. 60 ', days, { from: 31, to: 60 }],
    ['more than', '>90', days, { above: 90 }],
    ['at least', '>=1000', days, { from: 1000 }],
    ['less than', '<5', days, { below: 5 }],
    ['at most', '<=5', days, { to: 5 }],
    ['a space behind the operator', '> 90', days, { above: 90 }],
    ['more than, in full width', '＞90', days, { above: 90 }],
    ['less than, in full width', '＜90', days, { below: 90 }],
    ['at least, by one sign', '≥90', days, { from: 90 }],
    ['at most, by one sign', '≤90', days, { to: 90 }],
    ['at least, in full width', '＞＝90', days, { from: 90 }],
    ['at most, half in full width', '<＝90', days, { to: 90 }],
    ['two bounds', '>30 & <=60', days, { above: 30, to: 60 }],
    ['two bounds in full width', '>30＆<=60', days, { above: 30, to: 60 }],
    ['all four bounds', '>=1&>0&<=5&<6', days, { from: 1, above: 0, to: 5, below: 6 }],
    ['one number', '30', days, { from: 30, to: 30 }],
    ['the number of a cell', 30, days, { from: 30, to: 30 }],
    ['the number of a cell, below zero', -1.5, ratio, { from: -1.5, to: -1.5 }],
    ['negative bounds', '-5..-1', days, { from: -5, to: -1 }],
    ['minus zero is zero', '-0', days, { from: 0, to: 0 }],
    ['the minus zero of a cell is zero', -0, days, { from: 0, to: 0 }],
    ['a fraction', '<0.25', ratio, { below: 0.25 }],
    ['a number with an exponent', '>=1e-7', ratio, { from: 1e-7 }],
    ['fifteen figures', '123456789.012345', ratio, { from: 123456789.012345, to: 123456789.012345 }],
    [
      'seventeen figures that the number has itself',
      '0.30000000000000004',
      ratio,
      { from: 0.1 + 0.2, to: 0.1 + 0.2 },
    ],
    ['leading zeros are no figures', '000000000000000001', days, { from: 1, to: 1 }],
    ['a range or unknown', '31..60 | unknown', days, { from: 31, to: 60, orUnknown: true }],
    ['unknown or a range', 'unknown | >5', days, { above: 5, orUnknown: true }],
    ['unknown alone', ' unknown ', days, 'unknown'],
    ['unknown twice', 'unknown|unknown', days, 'unknown'],
    ['an amount, as it is written', '>=100000.00', owed, { from: '100000.00' }],
    ['an amount of four decimals', '0.0001', owed, { from: '0.0001', to: '0.0001' }],
    ['the number of a cell for an amount', 100000.5, owed, { from: '100000.5', to: '100000.5' }],
    ['an amount past the safe numbers', '<90071992547409.93', owed, { below: '90071992547409.93' }],
    ['days', '2026-01-01..2026-03-31', seenOn, { from: '2026-01-01', to: '2026-03-31' }],
    ['one day', '2026-01-01', seenOn, { from: '2026-01-01', to: '2026-01-01' }],
    ['before a day', '<2026-01-01', seenOn, { below: '2026-01-01' }],
    ['true', 'true', disputed, true],
    ['TRUE', 'TRUE', disputed, true],
    ['false', 'false', disputed, false],
    ['FALSE', 'FALSE', disputed, false],
    ['the true of a host', true, disputed, true],
    ['the false of a host', false, disputed, false],
    ['true or unknown', 'true | unknown', disputed, [true, 'unknown']],
    ['any boolean', 'TRUE | FALSE', disputed, [true, false]],
    ['a label', 'high', risk, 'high'],
    ['labels', 'high | medium', risk, ['high', 'medium']],
    ['labels in full width', 'high｜medium', risk, ['high', 'medium']],
    ['labels or unknown', 'high | unknown', risk, ['high', 'unknown']],
    ['unknown or labels, in that order', 'unknown | high', risk, ['unknown', 'high']],
    ['every label but one', 'not(hostile)', risk, { not: ['hostile'] }],
    ['every label but two', 'not ( hostile | high ) ', risk, { not: ['hostile', 'high'] }],
    ['every label but one, in full width', 'not（hostile｜high）', risk, { not: ['hostile', 'high'] }],
    [
      'every label but one, or unknown',
      'not(hostile) | unknown',
      risk,
      { not: ['hostile'], orUnknown: true },
    ],
    ['unknown, or every label but one', 'unknown|not(hostile)', risk, { not: ['hostile'], orUnknown: true }],
    ['not, which is a label without brackets', 'not', risk, 'not'],
    ['a label that begins like not', 'nothing', risk, 'nothing'],
    ['a label with spaces in it', 'semi lost', risk, 'semi lost'],
    ['a label with a point in it', 'v1.2', risk, 'v1.2'],
    ['a label with an equals sign in it', 'a=b', risk, 'a=b'],
    ['a label in capitals, which is not unknown', 'Unknown', risk, 'Unknown'],
    ['a range of words, which is a label', '1-30', risk, '1-30'],
    ['a quoted label', '"high"', risk, 'high'],
    ['a quoted number is a label', '"30"', risk, '30'],
    ['a quoted true is a label', '"true"', risk, 'true'],
    ['a quoted hyphen is a label', '"-"', risk, '-'],
    ['a quoted sign', '"a|b" | "(c)"', risk, ['a|b', '(c)']],
    ['a quote within quotes', '"say ""no"""', risk, 'say "no"'],
    ['spaces within quotes', '" a "', risk, ' a '],
    ['a quoted label among those excluded', 'not("a,b" | c)', risk, { not: ['a,b', 'c'] }],
    ['a range that nothing lies in is for the table check', '60..31', days, { from: 60, to: 31 }],
    ['a label that no fact has is for the table check', 'extreme', risk, 'extreme'],
    ['a label of a boolean is for the table check', 'yes', disputed, 'yes'],
  ])('%s', (_, cell, fact, condition) => expect(read(cell, fact)).toEqual(condition))

  it('reads 4,096 characters', () => {
    expect(read(`"${'a'.repeat(4094)}"`, risk)).toBe('a'.repeat(4094))
    expect(sentencesOf(`"${'a'.repeat(4095)}"`, risk)).toEqual([
      'too-large',
      'expected at most 4096 characters, received 4097. Divide it into several.',
      '应为最多 4096 个字符，收到 4097。请拆分。',
    ])
  })
})

describe('each fault says what was read, and what to write', () => {
  const write =
    'Write 30, 31..60, >90, >30 & <=60, high | medium, not(hostile) or unknown; a label that is spelt like these stands in double quotes, a double quote within it is written twice.'
  const chinese =
    '可写 30、31..60、>90、>30 & <=60、high | medium、not(hostile) 或 unknown；写法与此相似的标签须加双引号，其中的双引号写两次。'

  const nothing = ['a value on both sides of each sign', '每个符号两侧都有值'] as const
  const operators = [
    'one operator before each bound, and & between two',
    '每个界限前一个运算符，两者之间用 &',
  ] as const
  const brackets = ['brackets after not alone, opened and closed', '仅在 not 之后使用且成对的括号'] as const
  const rest = ['| or the end of the cell', '| 或单元格的结尾'] as const

  it.each<[string, string, FactDefinition, readonly [string, string], number | 'end']>([
    ['an empty alternative', 'high |', risk, nothing, 'end'],
    ['an empty alternative before', '| high', risk, nothing, 1],
    ['an empty alternative between', 'high || low', risk, nothing, 7],
    ['an empty not', 'not()', risk, nothing, 5],
    ['an empty alternative within not', 'not(a|)', risk, nothing, 7],
    ['no upper bound', '31..', days, nothing, 'end'],
    ['no lower bound', '..60', days, nothing, 1],
    ['no bound', '>', days, nothing, 'end'],
    ['no second bound', '>1 &', days, nothing, 'end'],
    ['a joint before the first bound', '& >1', days, nothing, 1],
    ['three points', '31...60', days, nothing, 5],
    ['a point without a figure before it', '>.5', ratio, nothing, 2],
    ['two operators', '>>90', days, operators, 2],
    ['two operators with a space', '> >=90', days, operators, 3],
    ['an operator behind the points', '31..<60', days, operators, 5],
    ['an operator behind its bound', '90<', days, operators, 3],
    ['two bounds without &', '>30 <=60', days, operators, 5],
    ['a second bound without an operator', '>30 & 60', days, operators, 7],
    ['a value and a bound', '30 & <60', days, operators, 4],
    ['an equals sign alone', '=30', days, operators, 1],
    ['an equals sign alone, in full width', '＝30', days, operators, 1],
    ['an equals sign too many', '≥=30', days, operators, 2],
    ['brackets without not', '(high)', risk, brackets, 1],
    ['brackets behind a label', 'high(low)', risk, brackets, 5],
    ['a bracket that is not closed', 'not(high', risk, brackets, 'end'],
    ['a bracket that is not closed before the next', 'not(a(b', risk, brackets, 6],
    ['a bracket that was not opened', 'high)', risk, brackets, 5],
    ['a bracket closed twice', 'not(high))', risk, brackets, 10],
    ['an unclosed quote', '"high', risk, ['a closing double quote', '右双引号'], 1],
    ['an unclosed quote behind a label', 'low | "high""', risk, ['a closing double quote', '右双引号'], 7],
    ['a quote behind a label', 'high "low"', risk, rest, 6],
    ['a label behind a quote', '"high" low', risk, rest, 8],
    ['a point at the end', 'etc.', risk, rest, 4],
    ['a range of three', '1..2..3', days, rest, 5],
  ])('%s', (_, cell, fact, [expected, expectedChinese], at) => {
    const shown = JSON.stringify(cell)
    expect(sentencesOf(cell, fact)).toEqual([
      expected === nothing[0] ? 'missing' : 'wrong-type',
      `expected ${expected}, received ${shown}${at === 'end' ? ' and no more' : `, character ${at}`}. ${write}`,
      `应为${expectedChinese}，收到 ${shown}${at === 'end' ? '，其后没有内容' : ` 的第 ${at} 个字符`}。${chinese}`,
    ])
  })

  it.each<[string, unknown, FactDefinition, string, string, string, string]>([
    ['a word for a number', '>high', days, 'a whole number', '整数', '"high"', '"high"'],
    ['half a day', '30.5', days, 'a whole number', '整数', '"30.5"', '"30.5"'],
    ['a unit', '30 days', days, 'a whole number', '整数', '"30 days"', '"30 days"'],
    ['a quoted number', '"30"', days, 'a whole number', '整数', '"30"', '"30"'],
    ['true for a number', true, days, 'a whole number', '整数', '"true"', '"true"'],
    [
      'a hyphen among others',
      '- | 5',
      days,
      'one value or range, and unknown beside it',
      '一个值或范围，另可加 unknown',
      '"- | 5"',
      '"- | 5"',
    ],
    [
      'a number of sixteen figures that loses its last',
      '0.1234567890123456789',
      ratio,
      'a number of at most 15 figures',
      '最多 15 位的数字',
      '"0.1234567890123456789"',
      '"0.1234567890123456789"',
    ],
    [
      'a whole number of sixteen figures that the machine would round',
      '9007199254740993',
      ratio,
      'a number of at most 15 figures',
      '最多 15 位的数字',
      '"9007199254740993"',
      '"9007199254740993"',
    ],
    [
      'a number too large to be one',
      '1e999',
      ratio,
      'a number of at most 15 figures',
      '最多 15 位的数字',
      '"1e999"',
      '"1e999"',
    ],
    [
      'separators in an amount',
      '>=1,000.00',
      owed,
      'an amount with at most 4 decimals',
      '最多 4 位小数的金额',
      '"1,000.00"',
      '"1,000.00"',
    ],
    [
      'five decimals of an amount',
      '0.00001',
      owed,
      'an amount with at most 4 decimals',
      '最多 4 位小数的金额',
      '"0.00001"',
      '"0.00001"',
    ],
    [
      'a sum that the machine rounds',
      0.1 + 0.2,
      owed,
      'an amount with at most 4 decimals',
      '最多 4 位小数的金额',
      '"0.30000000000000004"',
      '"0.30000000000000004"',
    ],
    [
      'a quoted day',
      '"2026-01-01"',
      seenOn,
      'a day without quotes',
      '不带引号的日期',
      '"2026-01-01"',
      '"2026-01-01"',
    ],
    [
      'two ranges',
      '1..5 | 9..10',
      days,
      'one value or range, and unknown beside it',
      '一个值或范围，另可加 unknown',
      '"1..5 | 9..10"',
      '"1..5 | 9..10"',
    ],
    [
      'not for a number',
      'not(5)',
      days,
      'one value or range, and unknown beside it',
      '一个值或范围，另可加 unknown',
      '"not(5)"',
      '"not(5)"',
    ],
    [
      'the same operator twice',
      '>3 & >5',
      days,
      'each operator once',
      '每个运算符只用一次',
      '">3 & >5"',
      '">3 & >5"',
    ],
    ['a bound for a label', '>90', risk, 'labels, or one not(…)', '标签，或一个 not(…)', '">90"', '">90"'],
    [
      'points between labels',
      'low..high',
      risk,
      'labels, or one not(…)',
      '标签，或一个 not(…)',
      '"low..high"',
      '"low..high"',
    ],
    [
      'not beside a label',
      'not(low) | high',
      risk,
      'labels, or one not(…)',
      '标签，或一个 not(…)',
      '"not(low) | high"',
      '"not(low) | high"',
    ],
    [
      'two nots',
      'not(low) | not(high)',
      risk,
      'labels, or one not(…)',
      '标签，或一个 not(…)',
      '"not(low) | not(high)"',
      '"not(low) | not(high)"',
    ],
    [
      'a bound for a boolean',
      '>90',
      disputed,
      'true, false or unknown',
      'true、false 或 unknown',
      '">90"',
      '">90"',
    ],
    [
      'not for a boolean',
      'not(true)',
      disputed,
      'true, false or unknown',
      'true、false 或 unknown',
      '"not(true)"',
      '"not(true)"',
    ],
    ['a number for a label', '30 | high', risk, 'a label in double quotes', '加双引号的标签', '30', '30'],
    ['the number of a cell for a label', 30, risk, 'a label in double quotes', '加双引号的标签', '30', '30'],
    ['true for a label', true, risk, 'a label in double quotes', '加双引号的标签', 'true', 'true'],
    ['a hyphen among labels', 'high | -', risk, 'a label in double quotes', '加双引号的标签', '-', '-'],
    [
      'a number among those excluded',
      'not(30)',
      risk,
      'a label in double quotes',
      '加双引号的标签',
      '30',
      '30',
    ],
    [
      'a quoted unknown',
      '"unknown"',
      risk,
      'a label, or unknown without quotes',
      '标签，或不带引号的 unknown',
      '"unknown"',
      '"unknown"',
    ],
    [
      'a quoted unknown of a boolean',
      '"unknown"',
      disputed,
      'a label, or unknown without quotes',
      '标签，或不带引号的 unknown',
      '"unknown"',
      '"unknown"',
    ],
    [
      'empty quotes',
      '""',
      risk,
      'a label, or unknown without quotes',
      '标签，或不带引号的 unknown',
      '""',
      '""',
    ],
  ])('%s', (_, cell, fact, expected, expectedChinese, received, receivedChinese) => {
    const space = /^[\w"-]/
    expect(sentencesOf(cell, fact)).toEqual([
      'wrong-type',
      `expected ${expected}, received ${received}. ${write}`,
      `应为${space.test(expectedChinese) ? ' ' : ''}${expectedChinese}，收到${space.test(receivedChinese) ? ' ' : ''}${receivedChinese}。${chinese}`,
    ])
  })

  it.each([
    ['a day in words', 'yesterday', 'not-a-date', 'expected a day written YYYY-MM-DD, received "yesterday".'],
    [
      'a day that does not exist',
      '>=2026-02-30',
      'no-such-day',
      'expected a day that the calendar has, received "2026-02-30".',
    ],
    [
      'the number by which a host writes a day',
      46022,
      'not-a-date',
      'expected a day written YYYY-MM-DD, received "46022".',
    ],
    [
      'unknown as a bound',
      '>unknown',
      'not-a-date',
      'expected a day written YYYY-MM-DD, received "unknown".',
    ],
  ])('%s', (_, cell, code, sentence) => {
    const [found, english = ''] = sentencesOf(cell, seenOn)
    expect(found).toBe(code)
    expect(english.startsWith(sentence)).toBe(true)
  })

  it.each<[string, unknown, string]>([
    ['NaN', Number.NaN, 'NaN'],
    ['infinity', Number.POSITIVE_INFINITY, 'Infinity'],
    ['a Date', new Date(0), 'a JavaScript Date'],
    ['an object', {}, 'an object'],
    ['a bigint', BigInt(1), 'the bigint 1n'],
    ['a symbol', Symbol('s'), 'a symbol'],
  ])('%s is no cell', (_, cell, received) => {
    for (const fact of [days, owed, seenOn, disputed, risk]) {
      expect(sentencesOf(cell, fact)[1]).toBe(
        `expected a text, a number, true, false or nothing (a day is a text like 2026-03-31), received ${received}. Fill in, correct or clear it: settings stand above the header (row, facts, outcome), and below it one rule a row.`,
      )
    }
  })

  it('shows of a long text what stands around the fault', () => {
    const cell = `${'a | '.repeat(40)})${' | b'.repeat(40)}`
    expect(sentencesOf(cell, risk)[1]).toContain(
      `received ${JSON.stringify(cell.slice(130, 190))}, character 161.`,
    )
  })
})

describe('how a cell writes a condition', () => {
  it.each<[string, Condition, string | number | boolean]>([
    ['a range', { from: 31, to: 60 }, '31..60'],
    ['above', { above: 90 }, '>90'],
    ['from', { from: 90 }, '>=90'],
    ['below', { below: 90 }, '<90'],
    ['to', { to: 90 }, '<=90'],
    ['two bounds', { above: 30, to: 60 }, '>30 & <=60'],
    ['all four bounds', { from: 1, to: 5, above: 0, below: 6 }, '>=1 & >0 & <=5 & <6'],
    ['a single number is a number', { from: 5, to: 5 }, 5],
    ['minus zero is zero', { from: -0, to: -0 }, 0],
    ['a single number or unknown', { from: 5, to: 5, orUnknown: true }, '5 | unknown'],
    ['a single amount is a text', { from: '5.00', to: '5.00' }, '5.00'],
    ['one amount written in two ways', { from: '5.00', to: '5' }, '5.00..5'],
    [
      'a single day is a range, which no host turns into a date',
      { from: '2026-01-01', to: '2026-01-01' },
      '2026-01-01..2026-01-01',
    ],
    ['a range or unknown', { above: '100000.00', orUnknown: true }, '>100000.00 | unknown'],
    ['a boolean', true, true],
    ['a list of one boolean', [false], false],
    ['a boolean or unknown', [true, 'unknown'], 'true | unknown'],
    ['unknown', 'unknown', 'unknown'],
    ['a list of unknown', ['unknown'], 'unknown'],
    ['a label', 'high', 'high'],
    ['labels', ['high', 'semi lost'], 'high | semi lost'],
    ['an exclusion', { not: ['a', 'b'] }, 'not(a | b)'],
    ['an exclusion or unknown', { not: ['a'], orUnknown: true }, 'not(a) | unknown'],
    ['a range with no exclusion', { from: 1, not: undefined } as Condition, '>=1'],
    ['Chinese', '半失联', '半失联'],
    ...(
      [
        'true',
        'False',
        'UNKNOWN',
        '-',
        '－',
        '30',
        '-1',
        '1e5',
        '1-30',
        '2026-01-01',
        '10:30',
        'a|b',
        'a｜b',
        'a&b',
        '(',
        'a(b)',
        '>5',
        'a>b',
        '≥',
        '～',
        'a..b',
        '.a',
        'a.',
        'a.|',
        '=a',
        '＝a',
        '+a',
        '@a',
        "'a",
        ' a',
        'a\n',
        '\u3000a',
        '90%',
      ] as const
    ).map((text): [string, Condition, string] => [`${JSON.stringify(text)} in quotes`, text, `"${text}"`]),
    ['quotes, written twice', 'a "b"', '"a ""b"""'],
    ['a number with words behind it, plain', '3 days', '3 days'],
  ])('%s', (_, condition, cell) => expect(writeCondition(condition)).toBe(cell))

  it.each<[string, Condition, string]>([
    [
      'a bound that is no number',
      { from: Number.NaN },
      'expected a number, an amount or a day, received NaN.',
    ],
    [
      'an endless bound',
      { above: Number.POSITIVE_INFINITY },
      'expected a number, an amount or a day, received Infinity.',
    ],
    ['a bound of words', { to: '5 | 6' }, 'expected a number, an amount or a day, received "5 | 6".'],
    [
      'a bound of a hundred figures',
      { to: '1'.repeat(41) },
      'expected a number, an amount or a day, received "1',
    ],
    ['a label that is too long', 'a'.repeat(4097), 'expected at most 4096 characters, received 4099.'],
    [
      'labels that are too long together',
      Array(1366).fill('ab'),
      'expected at most 4096 characters, received 6827.',
    ],
  ])('refuses %s', (_, condition, sentence) => {
    const fault = writeCondition(condition)
    if (typeof fault !== 'object') throw new Error(`It is written as ${fault}.`)
    expect(describeFault(fault, '').sentence.en.startsWith(sentence)).toBe(true)
  })
})

describe('every condition comes back as it was', () => {
  const anyLabel = fc
    .oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'|"().-<=> ..～ae1&－') }),
      fc.constantFrom(
        'true',
        'False',
        '-',
        'not',
        '__proto__',
        'constructor',
        '1e5',
        '2026-01-01',
        'Unknown',
      ),
    )
    .filter((text) => text !== 'unknown')

  it('any label whatever', () => {
    fc.assert(
      fc.property(anyLabel, (text) => {
        expect(read(writeCondition(text), risk)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  it('any labels, and any exclusion', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyLabel, fc.constant('unknown')), { minLength: 2, maxLength: 5 }),
        (labels) => {
          // What only says unknown, however often, says it once.
          const isUnknown = labels.every((one) => one === 'unknown')
          expect(read(writeCondition(labels), risk)).toEqual(isUnknown ? 'unknown' : labels)
          expect(read(writeCondition({ not: labels }), risk)).toEqual({ not: labels })
          const either = { not: labels, orUnknown: true } as const
          expect(read(writeCondition(either), risk)).toEqual(either)
        },
      ),
    )
  })

  it('any finite number as a bound', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        // Minus zero is written as zero.
        const from = number + 0
        expect(read(writeCondition({ from: number }), ratio)).toEqual({ from })
        expect(read(writeCondition({ from: number, to: number }), ratio)).toEqual({ from, to: from })
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the form of a text', () => {
  const pattern = new RegExp(CONDITION_PATTERN)
  const scans = (text: string): boolean => !('code' in scanCondition(text))

  it.each([
    '',
    ' ',
    '-',
    '－',
    '31..60',
    '31～60',
    '>30 & <=60',
    'high | "a""b"',
    'not (a | b) | unknown',
    'v1.2',
  ])('the pattern accepts %j', (text) => expect(pattern.test(text)).toBe(true))

  it.each(['|', 'a |', '>>5', '(a)', 'not(', '"a', '31..', 'a.', '=5', '>1 <2', '"a" b', 'not(a'])(
    'the pattern refuses %j',
    (text) => expect(pattern.test(text)).toBe(false),
  )

  it('the pattern accepts exactly what is scanned', () => {
    const piece = fc.constantFrom(
      '|',
      '｜',
      '&',
      '"',
      '""',
      '(',
      ')',
      '（',
      '<',
      '>',
      '=',
      '≥',
      '..',
      '～',
      '.',
      ' ',
      'not',
      'a',
      '5',
      'not(a)',
      '>5',
      '-',
      '\n',
      '\u3000',
    )
    let accepted = 0
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('')
        // A blank cell is any value, and is not scanned.
        const isAccepted = text.trim() === '' || scans(text)
        expect(pattern.test(text)).toBe(isAccepted)
        if (isAccepted) accepted++
      }),
      { numRuns: 20_000, seed: 1 },
    )
    expect(accepted).toBeGreaterThan(1000)
  })

  it.each([
    ['brackets', '('],
    ['negated brackets', 'not('],
    ['closing brackets', ')'],
    ['quotes', '"'],
    ['operators', '>'],
    ['bounds', '>5 & '],
    ['alternatives', 'a | '],
    ['points', '.'],
    ['words and points', 'a.'],
    ['spaces', ' '],
  ])('a megabyte of %s ends at once', (_, piece) => {
    const text = piece.repeat(Math.ceil(1e6 / piece.length))
    // Scanned by itself; a cell of this length is not even scanned.
    expect(typeof scanCondition(`${text}(`)).toBe('object')
    expect(sentencesOf(`${text}(`, risk)[0]).toBe('too-large')
  })

  it.each(['a | ', 'not(a) | ', '>=5 & ', ' ', '"a""b" | ', 'a.b', 'not ', '"" | '])(
    'the pattern fails a cell full of %j as fast as it accepts one',
    (piece) => expect(pattern.test(`${piece.repeat(4096 / piece.length)}(`)).toBe(false),
  )
})
