import { describe, expect, it } from 'vitest'
import { checkContact, contactWindows } from '../../src/contact'
import { errorOf } from '../support/error-of'
import { call, capRule, contextOf, packOf, windowRule } from './questions'

const request = { at: '2026-03-31T12:00+08:00', channel: 'phone', actor: 'lender' }
const stretch = {
  from: '2026-03-31T12:00+08:00',
  to: '2026-04-01T12:00+08:00',
  channel: 'phone',
  actor: 'lender',
}
const pack = packOf([windowRule('allows', '08:00', '20:00'), capRule(1, 1)])
const context = contextOf([pack])
const { history: rows } = windowRule('allows', '08:00', '20:00')
const [row] = rows
const window = (more: object): object =>
  contextOf([packOf([{ ...windowRule('allows', '08:00', '20:00'), ...more }])])
const cap = (more: object): object => contextOf([packOf([{ ...capRule(1, 1), ...more }])])

const pathsAndCodes = (call: () => unknown): readonly string[] => {
  const { code, details } = errorOf(call)
  expect(code).toBe('invalid-input')
  return (details as { readonly issues: readonly { path: string; code: string }[] }).issues.map(
    (issue) => `${issue.path}: ${issue.code}`,
  )
}

describe('a request', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['request: missing']],
    ['a local time', { ...request, at: '2026-03-31T12:00' }, ['request.at: not-an-instant']],
    ['a Date', { ...request, at: new Date(0) }, ['request.at: date-object']],
    ['no channel and no actor', { at: request.at }, ['request.channel: missing', 'request.actor: missing']],
    ['an unknown channel', { ...request, channel: 'fax' }, ['request.channel: wrong-type']],
    ['a ground nobody knows', { ...request, grounds: ['asked-nicely'] }, ['request.grounds[0]: wrong-type']],
    ['a misspelt field', { ...request, agreedtime: true }, ['request.agreedtime: unknown-key']],
  ])('%s', (_, given, issues) =>
    expect(pathsAndCodes(() => checkContact(given as never, context))).toEqual(issues),
  )
})

describe('a context', () => {
  const base = 'context.packs[0].rules[0]'
  it.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['context: missing']],
    ['no packs and no debtor', {}, ['context.packs: missing', 'context.debtor: missing']],
    [
      'one zone, not a list',
      { ...context, debtor: { timeZones: 'Asia/Shanghai' } },
      ['context.debtor.timeZones: wrong-type'],
    ],
    ['a name for zone data', { ...context, zones: 'host' }, ['context.zones: wrong-type']],
    [
      'a bad record',
      { ...context, history: [{ ...call('2026-03-31'), id: '' }] },
      ['context.history[0].id: wrong-type', 'context.history[0].at: not-an-instant'],
    ],
    [
      'a record twice',
      { ...context, history: [call(request.at), call(request.at)] },
      ['context.history[1].id: duplicate-id'],
    ],
    [
      'an unknown confidence',
      { ...context, minimumConfidence: 'high' },
      ['context.minimumConfidence: wrong-type'],
    ],
    ['the same pack twice', contextOf([pack, pack]), ['context.packs[1].id: duplicate-id']],
    [
      'coverage of a kind of the future',
      contextOf([packOf([], { coverage: { courtesy: 'complete' } as never })]),
      ['context.packs[0].coverage.courtesy: unknown-key'],
    ],
    ['a rule of no kind', window({ kind: undefined }), [`${base}.kind: missing`]],
    ['a rule of a kind of the future', window({ kind: 'courtesy' }), [`${base}.kind: wrong-type`]],
    ['a rule that is no object', contextOf([packOf([null as never])]), [`${base}: wrong-type`]],
    [
      'the same rule twice',
      contextOf([packOf([capRule(1, 1), capRule(2, 1)])]),
      ['context.packs[0].rules[1].id: duplicate-id'],
    ],
    ['no sense', window({ sense: undefined }), [`${base}.sense: missing`]],
    ['an override nobody knows', window({ unless: ['asked-nicely'] }), [`${base}.unless[0]: wrong-type`]],
    ['a history out of order', window({ history: [row, row] }), [`${base}.history[1].from: date-order`]],
    [
      'a value without a source',
      window({ history: [{ from: '2020-01-01', value: [] }] }),
      [`${base}.history[0].citation: missing`],
    ],
    [
      'a value left out',
      window({ history: [{ ...row, value: undefined }] }),
      [`${base}.history[0].value: missing`],
    ],
    [
      'hours past the day',
      window({ history: [{ ...row, value: [{ from: '08:00', to: '24:01' }] }] }),
      [`${base}.history[0].value[0].to: wrong-type`],
    ],
    [
      'hours of one digit',
      window({ history: [{ ...row, value: [{ from: '8:00', to: '20:00' }] }] }),
      [`${base}.history[0].value[0].from: wrong-type`],
    ],
    [
      'hours of no length',
      window({ history: [{ ...row, value: [{ from: '08:00', to: '08:00' }] }] }),
      [`${base}.history[0].value[0]: empty-range`],
    ],
    [
      'hours from the end of the day',
      window({ history: [{ ...row, value: [{ from: '24:00', to: '08:00' }] }] }),
      [`${base}.history[0].value[0]: empty-range`],
    ],
    [
      'a cap within no days',
      cap({ history: [{ ...row, value: { most: 1, period: { days: 0 } } }] }),
      [`${base}.history[0].value.period.days: wrong-type`],
    ],
    [
      'a cap of half a call',
      cap({ history: [{ ...row, value: { most: 0.5, period: { days: 1 } } }] }),
      [`${base}.history[0].value.most: wrong-type`],
    ],
    [
      'a cap that does not say what counts',
      cap({ counts: { channels: ['phone'] } }),
      [
        `${base}.counts.outcomes: missing`,
        `${base}.counts.directions: missing`,
        `${base}.counts.actors: missing`,
      ],
    ],
  ])('%s', (_, given, issues) =>
    expect(pathsAndCodes(() => checkContact(request as never, given as never))).toEqual(issues),
  )

  it('a rule without any value has none in force', () =>
    expect(errorOf(() => checkContact(request as never, window({ history: [] }) as never))).toMatchObject({
      code: 'no-value-in-force',
      details: { startsOn: null },
    }))

  it('that throws when it is read is unreadable', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(pathsAndCodes(() => checkContact(request as never, proxy as never))).toEqual([': unreadable'])
  })
})

describe('a stretch', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['an end before its start', { ...stretch, to: '2026-03-31T11:59+08:00' }, ['request.to: date-order']],
    [
      '400 days and a millisecond',
      { ...stretch, from: 0, to: 400 * 86_400_000 + 1 },
      ['request.to: too-large'],
    ],
    ['a ground', { ...stretch, grounds: ['agreed-time'] }, ['request.grounds: unknown-key']],
    ['no end', { ...stretch, to: undefined }, ['request.to: missing']],
  ])('%s', (_, given, issues) =>
    expect(pathsAndCodes(() => contactWindows(given as never, context))).toEqual(issues),
  )
})

it('says what to do', () =>
  expect(
    errorOf(() =>
      checkContact(
        request as never,
        window({ history: [{ ...row, value: [{ from: '8', to: '9' }] }] }) as never,
      ),
    ).message,
  ).toMatchInlineSnapshot(
    `"context.packs[0].rules[0].history[0].value[0].from: expected a time of day written HH:MM, received "8". Write it like '08:00'; '24:00' is the end of the day. context.packs[0].rules[0].history[0].value[0].to: expected a time of day written HH:MM, received "9". Write it like '08:00'; '24:00' is the end of the day."`,
  ))
