import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/foundations'
import {
  checkRecord,
  type RecordField,
  type RecordKeeping,
  type RetentionDates,
  type RetentionRule,
  type RetentionStart,
  recordKeepingIssues,
  retainUntil,
} from '../../src/strategy'
import { errorOf } from '../support/error-of'

const source = { title: 'House rule on records', confidence: 'verified' } as const
const rule = (
  id: string,
  from: RetentionStart,
  count: number,
  unit: 'years' | 'months' = 'years',
): RetentionRule => ({ id, label: { en: id, 'zh-CN': id }, keep: { count, unit }, from, source })
const contract = rule('contract', 'contract-end', 5)
const activity = rule('activity', 'last-activity', 3)
const recording = rule('recording', 'record', 2)
const all = [contract, activity, recording]

describe('retainUntil', () => {
  it.each<[string, readonly RetentionRule[], RetentionDates, string, readonly string[]]>([
    ['two years from the record', [recording], { recordedOn: '2023-06-30' }, '2025-06-30', ['recording']],
    [
      'from a leap day to the end of February',
      [recording],
      { recordedOn: '2024-02-29' },
      '2026-02-28',
      ['recording'],
    ],
    [
      'eighteen months',
      [rule('short', 'record', 18, 'months')],
      { recordedOn: '2024-08-31' },
      '2026-02-28',
      ['short'],
    ],
    [
      'the longest of three',
      all,
      { contractEndedOn: '2024-03-15', lastActivityOn: '2025-12-31', recordedOn: '2024-01-05' },
      '2029-03-15',
      ['contract'],
    ],
    [
      'an activity a day later than the others reach',
      all,
      { contractEndedOn: '2020-03-15', lastActivityOn: '2022-03-16', recordedOn: '2020-01-05' },
      '2025-03-16',
      ['activity'],
    ],
    [
      'two that end together',
      all,
      { contractEndedOn: '2020-03-15', lastActivityOn: '2022-03-15', recordedOn: '2020-01-05' },
      '2025-03-15',
      ['contract', 'activity'],
    ],
    [
      'days that no rule counts from do not matter',
      [recording],
      { recordedOn: '2023-06-30', contractEndedOn: '2030-01-01' },
      '2025-06-30',
      ['recording'],
    ],
  ])('%s', (_, rules, dates, until, decidedBy) => {
    expect(retainUntil(rules, dates)).toMatchObject({
      status: 'determined',
      until,
      atLeastUntil: until,
      decidedBy,
      missing: [],
    })
  })

  it.each<[string, RetentionDates, string | null, readonly string[], readonly string[]]>([
    // Five years from an end that may yet come can be longer than anything known.
    [
      'while the contract runs',
      { lastActivityOn: '2025-12-31', recordedOn: '2024-01-05' },
      '2028-12-31',
      ['activity'],
      ['contractEndedOn'],
    ],
    [
      'where the shorter rule lacks its day',
      { contractEndedOn: '2024-03-15', recordedOn: '2024-01-05' },
      '2029-03-15',
      ['contract'],
      ['lastActivityOn'],
    ],
    ['where nothing is known', {}, null, [], ['contractEndedOn', 'lastActivityOn', 'recordedOn']],
  ])('is undetermined %s', (_, dates, atLeastUntil, decidedBy, missing) => {
    expect(retainUntil(all, dates)).toMatchObject({
      status: 'undetermined',
      until: null,
      atLeastUntil,
      decidedBy,
      missing,
    })
  })

  it('tells every rule, and gives no leave to delete where there is none', () => {
    expect(retainUntil([contract, recording], { recordedOn: '2024-01-05' })).toEqual({
      status: 'undetermined',
      until: null,
      atLeastUntil: '2026-01-05',
      decidedBy: ['recording'],
      rules: [
        { rule: 'contract', label: contract.label, from: null, until: null, source },
        { rule: 'recording', label: recording.label, from: '2024-01-05', until: '2026-01-05', source },
      ],
      missing: ['contractEndedOn'],
    })
    expect(retainUntil([], { recordedOn: '2024-01-05' })).toEqual({
      status: 'no-rule',
      until: null,
      atLeastUntil: null,
      decidedBy: [],
      rules: [],
      missing: [],
    })
  })

  it('never falls when a rule or a later day is added, and what is learnt never undercuts the least', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2020-01-01', days))
    const rules = fc.array(
      fc.record({
        from: fc.constantFrom<RetentionStart>('contract-end', 'last-activity', 'record'),
        count: fc.integer({ min: 1, max: 90 }),
      }),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(rules, day, day, day, (list, contractEndedOn, lastActivityOn, recordedOn) => {
        const made = list.map(({ from, count }, index) => rule(`R-${index}`, from, count, 'months'))
        const full = retainUntil(made, { contractEndedOn, lastActivityOn, recordedOn })
        const partly = retainUntil(made, { lastActivityOn, recordedOn })
        expect((partly.atLeastUntil ?? '') <= (full.until ?? '')).toBe(true)
        expect(
          (retainUntil(made.slice(1), { contractEndedOn, lastActivityOn, recordedOn }).until ?? '') <=
            (full.until ?? ''),
        ).toBe(true)
        expect(full.rules.every(({ until }) => until !== null && until <= (full.until ?? ''))).toBe(true)
      }),
      { seed: 5, endOnFailure: true },
    )
  })

  it('refuses what it cannot read', () => {
    expect(errorOf(() => retainUntil([recording], { recordedOn: '2024-02-30' })).message).toBe(
      'dates.recordedOn: expected a day that the calendar has, received "2024-02-30". Look it up in the document; it is not moved to a neighbor.',
    )
    expect(errorOf(() => retainUntil([recording, recording], {})).message).toContain(
      'rules[1].id: expected an id not used by rules[0]',
    )
    expect(errorOf(() => retainUntil([{ ...recording, from: 'today' as never }], {})).message).toBe(
      'rules[0].from: expected "contract-end" or "last-activity" or "record", received "today". Name one of these; there is no default.',
    )
    expect(errorOf(() => retainUntil([recording], { recordedOn: '9999-01-01' })).code).toBe(
      'date-out-of-range',
    )
  })
})

describe('checkRecord', () => {
  const field = (id: string): RecordField => ({ id, label: { en: id, 'zh-CN': id } })
  const names = ['time', 'channel', 'person', 'content', 'feedback', 'outcome', 'promise']
  const keeping: RecordKeeping = { rules: all, contactFields: names.map(field) }

  it.each<[string, readonly string[], readonly string[]]>([
    ['states everything', names, []],
    ['in any order, one thing twice', [...names].reverse().concat('time'), []],
    [
      'lacks two, told in the order of the policy',
      ['outcome', 'time', 'channel', 'content', 'feedback'],
      ['person', 'promise'],
    ],
    ['states nothing', [], names],
  ])('%s', (_, present, missing) => {
    expect(checkRecord(keeping, present)).toEqual({
      status: missing.length === 0 ? 'complete' : 'incomplete',
      missing: missing.map(field),
    })
  })

  it('refuses fields that the policy does not list, and a policy that lists none', () => {
    expect(errorOf(() => checkRecord(keeping, ['time', 'mood'])).message).toBe(
      'present[1]: expected one of time, channel, person, content, feedback, outcome, promise, received "mood". Check the spelling, or add it to the list of the policy.',
    )
    expect(errorOf(() => checkRecord({ rules: [], contactFields: [] }, [])).message).toBe(
      'keeping.contactFields: expected at least one field, received an empty list. Say what the record of a contact must state, such as its time and its outcome.',
    )
    const twice = { rules: [recording, recording], contactFields: [field('time'), field('time')] }
    expect(recordKeepingIssues(twice, 'recordKeeping').map(({ code, path }) => [code, path])).toEqual([
      ['duplicate-id', 'recordKeeping.rules[1].id'],
      ['duplicate-id', 'recordKeeping.contactFields[1].id'],
    ])
  })
})
