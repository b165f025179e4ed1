import { describe, expect, it } from 'vitest'
import type { ReliefStanding } from '../../src/settlement'
import {
  all,
  allButHalf,
  follow,
  type Given,
  half,
  kept,
  none,
  onCompletion,
  terms,
  told,
  two,
  whole,
  withEach,
} from './relief-cases'

interface Row {
  readonly status: ReliefStanding['status']
  readonly since: string
  readonly earned: string
  readonly restored: string
  readonly conditional: string
  readonly events: readonly string[]
}

describe('a relief on an agreement that is kept', () => {
  it.each<[string, Given, Row]>([
    [
      'given up at once, is conditional until the day before the last is paid',
      { paid: all, asOf: '2026-06-14' },
      {
        ...{ status: 'pending', since: '2026-04-01', earned: none, restored: none, conditional: whole },
        events: ['2026-04-01 waiver 100.00 50.02'],
      },
    ],
    [
      'and is earned on the day on which it is paid, and tells the ledger nothing new',
      { paid: all, asOf: '2026-06-15' },
      {
        ...{ status: 'earned', since: '2026-06-15', earned: whole, restored: none, conditional: none },
        events: ['2026-04-01 waiver 100.00 50.02'],
      },
    ],
    [
      'on completion, gives nothing up the day before',
      { paid: all, asOf: '2026-06-14', relief: onCompletion },
      {
        ...{ status: 'pending', since: '2026-04-01', earned: none, restored: none, conditional: whole },
        events: [],
      },
    ],
    [
      'and gives all of it up on that day',
      { paid: all, asOf: '2026-06-15', relief: onCompletion },
      {
        ...{ status: 'earned', since: '2026-06-15', earned: whole, restored: none, conditional: none },
        events: ['2026-06-15 waiver 100.00 50.02'],
      },
    ],
    [
      'with each installment, gives up nothing before the first is paid',
      { paid: all, asOf: '2026-04-14', relief: withEach },
      {
        ...{ status: 'pending', since: '2026-04-01', earned: none, restored: none, conditional: whole },
        events: [],
      },
    ],
    [
      'and two thirds with the second: 66.666… and 33.346…, less the third of before',
      { paid: all, asOf: '2026-06-14', relief: withEach },
      {
        status: 'pending',
        since: '2026-04-01',
        earned: '66.67 33.35',
        restored: none,
        conditional: '33.33 16.67',
        events: ['2026-04-15 waiver 33.33 16.67', '2026-05-15 waiver 33.34 16.68'],
      },
    ],
    [
      'and the rest with the last',
      { paid: all, asOf: '2026-06-15', relief: withEach },
      {
        ...{ status: 'earned', since: '2026-06-15', earned: whole, restored: none, conditional: none },
        events: [
          '2026-04-15 waiver 33.33 16.67',
          '2026-05-15 waiver 33.34 16.68',
          '2026-06-15 waiver 33.33 16.67',
        ],
      },
    ],
    [
      'with each installment, is not earned by a part of one',
      { paid: half, asOf: '2026-05-17', relief: withEach },
      {
        ...{ status: 'pending', since: '2026-04-01', earned: '33.33 16.67', restored: none },
        conditional: '66.67 33.35',
        events: ['2026-04-15 waiver 33.33 16.67'],
      },
    ],
    [
      'within its tolerance, is earned as a whole: 270 of 300 each count as paid',
      {
        paid: [['2026-04-10', '870']],
        asOf: '2026-04-10',
        relief: onCompletion,
        terms: { ...terms, thresholdPercent: 90 },
      },
      {
        ...{ status: 'earned', since: '2026-04-10', earned: whole, restored: none, conditional: none },
        events: ['2026-04-10 waiver 100.00 50.02'],
      },
    ],
    [
      'cured on the last day of cure, is earned all the same',
      {
        paid: [
          ['2026-04-15', '300'],
          ['2026-05-27', '300'],
          ['2026-06-15', '300'],
        ],
        asOf: '2026-06-15',
      },
      {
        ...{ status: 'earned', since: '2026-06-15', earned: whole, restored: none, conditional: none },
        events: ['2026-04-01 waiver 100.00 50.02'],
      },
    ],
    [
      'granted after installments were paid, is earned from the grant on',
      { paid: half, asOf: '2026-05-10', relief: { ...withEach, grantedOn: '2026-05-01' } },
      {
        ...{ status: 'pending', since: '2026-05-01', earned: '33.33 16.67', restored: none },
        conditional: '66.67 33.35',
        events: ['2026-05-01 waiver 33.33 16.67'],
      },
    ],
  ])('%s', (_, given, row) => {
    const { status, since, earned, restored, conditional, events, accruesFrom } = follow(given)
    expect({
      ...{ status, since, earned: two(earned), restored: two(restored) },
      ...{ conditional: two(conditional), events: told(events) },
    }).toEqual(row)
    expect(accruesFrom).toBeNull()
  })
})

describe('a relief on an agreement that is broken', () => {
  it.each<[string, Given, Row]>([
    [
      'on the first installment, given up at once, is restored',
      { paid: [], asOf: '2026-04-28' },
      {
        ...{ status: 'restored', since: '2026-04-28', earned: none, restored: whole, conditional: none },
        events: ['2026-04-01 waiver 100.00 50.02', '2026-04-28 penalty 100.00', '2026-04-28 interest 50.02'],
      },
    ],
    [
      'on the first, kept in proportion to nothing, is nothing',
      { paid: [], asOf: '2026-04-28', relief: kept },
      {
        ...{ status: 'kept-in-proportion', since: '2026-04-28', earned: none, restored: whole },
        conditional: none,
        events: ['2026-04-01 waiver 100.00 50.02', '2026-04-28 penalty 100.00', '2026-04-28 interest 50.02'],
      },
    ],
    [
      // 299.99 of 900 are 0.3333222…: of the penalty 33.332…, of the interest 16.672….
      'on the first by a cent, is kept for what was paid',
      { paid: [['2026-04-15', '299.99']], asOf: '2026-04-28', relief: kept },
      {
        ...{
          status: 'kept-in-proportion',
          since: '2026-04-28',
          earned: '33.33 16.67',
          restored: '66.67 33.35',
        },
        conditional: none,
        events: ['2026-04-01 waiver 100.00 50.02', '2026-04-28 penalty 66.67', '2026-04-28 interest 33.35'],
      },
    ],
    [
      'on the first, on completion, gives nothing up, and restores what was never taken off',
      { paid: [], asOf: '2026-04-28', relief: onCompletion },
      {
        ...{ status: 'restored', since: '2026-04-28', earned: none, restored: whole, conditional: none },
        events: [],
      },
    ],
    [
      'on the first by a cent, with each installment, has earned nothing',
      { paid: [['2026-04-15', '299.99']], asOf: '2026-04-28', relief: withEach },
      {
        ...{ status: 'restored', since: '2026-04-28', earned: none, restored: whole, conditional: none },
        events: [],
      },
    ],
    [
      'on the middle one, given up at once, is restored whatever was paid',
      { paid: half, asOf: '2026-05-28' },
      {
        ...{ status: 'restored', since: '2026-05-28', earned: none, restored: whole, conditional: none },
        events: ['2026-04-01 waiver 100.00 50.02', '2026-05-28 penalty 100.00', '2026-05-28 interest 50.02'],
      },
    ],
    [
      // 450 of 900 are a half.
      'on the middle one, is kept by half where half was paid',
      { paid: half, asOf: '2026-05-28', relief: kept },
      {
        ...{
          status: 'kept-in-proportion',
          since: '2026-05-28',
          earned: '50.00 25.01',
          restored: '50.00 25.01',
        },
        conditional: none,
        events: ['2026-04-01 waiver 100.00 50.02', '2026-05-28 penalty 50.00', '2026-05-28 interest 25.01'],
      },
    ],
    [
      'on the middle one, on completion, gives up that half on the day of the breach',
      { paid: half, asOf: '2026-05-28', relief: { ...onCompletion, ...kept } },
      {
        ...{
          status: 'kept-in-proportion',
          since: '2026-05-28',
          earned: '50.00 25.01',
          restored: '50.00 25.01',
        },
        conditional: none,
        events: ['2026-05-28 waiver 50.00 25.01'],
      },
    ],
    [
      'on the middle one, on completion, gives up nothing where all is restored',
      { paid: half, asOf: '2026-05-28', relief: onCompletion },
      {
        ...{ status: 'restored', since: '2026-05-28', earned: none, restored: whole, conditional: none },
        events: [],
      },
    ],
    [
      'on the middle one, with each installment, keeps what the first has earned',
      { paid: half, asOf: '2026-05-28', relief: withEach },
      {
        ...{ status: 'restored', since: '2026-05-28', earned: '33.33 16.67', restored: '66.67 33.35' },
        conditional: none,
        events: ['2026-04-15 waiver 33.33 16.67'],
      },
    ],
    [
      'on the middle one, with each installment and in proportion, keeps the part of the second, too',
      { paid: half, asOf: '2026-05-28', relief: { ...withEach, ...kept } },
      {
        ...{
          status: 'kept-in-proportion',
          since: '2026-05-28',
          earned: '50.00 25.01',
          restored: '50.00 25.01',
        },
        conditional: none,
        events: ['2026-04-15 waiver 33.33 16.67', '2026-05-28 waiver 16.67 8.34'],
      },
    ],
    [
      'on the last one, given up at once, is restored',
      { paid: allButHalf, asOf: '2026-06-28' },
      {
        ...{ status: 'restored', since: '2026-06-28', earned: none, restored: whole, conditional: none },
        events: ['2026-04-01 waiver 100.00 50.02', '2026-06-28 penalty 100.00', '2026-06-28 interest 50.02'],
      },
    ],
    [
      // Five sixths of the penalty are 83.333…, of the interest 41.683….
      'on the last one, is kept by five sixths',
      { paid: allButHalf, asOf: '2026-06-28', relief: kept },
      {
        ...{
          status: 'kept-in-proportion',
          since: '2026-06-28',
          earned: '83.33 41.68',
          restored: '16.67 8.34',
        },
        conditional: none,
        events: ['2026-04-01 waiver 100.00 50.02', '2026-06-28 penalty 16.67', '2026-06-28 interest 8.34'],
      },
    ],
    [
      'on the last one, by the rule that rounds up',
      {
        paid: allButHalf,
        asOf: '2026-06-28',
        relief: { ...onCompletion, ...kept, rounding: { mode: 'up', unit: 'major' } },
      },
      {
        ...{
          status: 'kept-in-proportion',
          since: '2026-06-28',
          earned: '84.00 42.00',
          restored: '16.00 8.02',
        },
        conditional: none,
        events: ['2026-06-28 waiver 84.00 42.00'],
      },
    ],
    [
      'on the last one, with each installment, keeps what the first two have earned',
      { paid: allButHalf, asOf: '2026-06-28', relief: withEach },
      {
        ...{ status: 'restored', since: '2026-06-28', earned: '66.67 33.35', restored: '33.33 16.67' },
        conditional: none,
        events: ['2026-04-15 waiver 33.33 16.67', '2026-05-15 waiver 33.34 16.68'],
      },
    ],
    [
      // 899.99 of 900 leave less than half a cent of either.
      'on the last one by a cent, is kept as it rounds',
      {
        paid: [
          ['2026-04-15', '600'],
          ['2026-06-17', '299.99'],
        ],
        asOf: '2026-06-28',
        relief: kept,
      },
      {
        ...{ status: 'kept-in-proportion', since: '2026-06-28', earned: whole, restored: none },
        conditional: none,
        events: ['2026-04-01 waiver 100.00 50.02'],
      },
    ],
    [
      'paid up on the very day of the breach, comes too late, and counts for no share',
      { paid: [...half, ['2026-05-28', '450']], asOf: '2026-05-28', relief: { ...withEach, ...kept } },
      {
        ...{
          status: 'kept-in-proportion',
          since: '2026-05-28',
          earned: '50.00 25.01',
          restored: '50.00 25.01',
        },
        conditional: none,
        events: ['2026-04-15 waiver 33.33 16.67', '2026-05-28 waiver 16.67 8.34'],
      },
    ],
    [
      'paid in full after that, stays restored',
      { paid: [...half, ['2026-06-01', '450']], asOf: '2026-06-20', relief: withEach },
      {
        ...{ status: 'restored', since: '2026-05-28', earned: '33.33 16.67', restored: '66.67 33.35' },
        conditional: none,
        events: ['2026-04-15 waiver 33.33 16.67'],
      },
    ],
    [
      'before the relief was granted, restores it on the day of the grant',
      { paid: [['2026-04-15', '90']], asOf: '2026-05-02', relief: { ...kept, grantedOn: '2026-05-02' } },
      {
        ...{
          status: 'kept-in-proportion',
          since: '2026-05-02',
          earned: '10.00 5.00',
          restored: '90.00 45.02',
        },
        conditional: none,
        events: ['2026-05-02 waiver 10.00 5.00'],
      },
    ],
  ])('%s', (_, given, row) => {
    const { status, since, earned, restored, conditional, events } = follow(given)
    expect({
      ...{ status, since, earned: two(earned), restored: two(restored) },
      ...{ conditional: two(conditional), events: told(events) },
    }).toEqual(row)
  })
})
