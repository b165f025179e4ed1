import { describe, expect, it } from 'vitest'
import {
  actuarialDifference,
  type TimedFlow,
  uncompoundedDifference,
} from '../../src/installments/apr-equation'

const flow = (amount: number, periods: number, oddPart = 0): TimedFlow => ({ amount, periods, oddPart })

describe('actuarialDifference', () => {
  it.each<[string, readonly TimedFlow[], readonly TimedFlow[], number, number]>([
    ['counts what is paid as it is at no rate', [flow(100, 0)], [flow(60, 1), flow(50, 2)], 0, 10],
    // 60 ÷ 1.25 + 75 ÷ 1.5625 = 48 + 48
    ['compounds full periods', [flow(100, 0)], [flow(60, 1), flow(75, 2)], 0.25, -4],
    // 140.625 ÷ (1.125 × 1.25) = 100
    ['earns simple interest on an odd part', [flow(90, 0)], [flow(140.625, 1, 0.5)], 0.25, 10],
    // 50 + 62.5 ÷ 1.25 − 125 ÷ 1.25
    ['brings later advances back too', [flow(50, 0), flow(62.5, 1)], [flow(125, 1)], 0.25, 0],
  ])('%s', (_, advances, payments, rate, difference) =>
    expect(actuarialDifference(advances, payments)(rate)).toBeCloseTo(difference, 12),
  )
})

describe('uncompoundedDifference', () => {
  it.each<[string, readonly TimedFlow[], readonly TimedFlow[], number]>([
    // At 10 % throughout. 1000 × 1.1
    ['is nothing where a payment is the debt and its interest', [flow(1000, 0)], [flow(1100, 1)], 0],
    ['is what is paid beyond them', [flow(1000, 0)], [flow(1200, 1)], 100],
    // 1000 + 100 − 600 = 500, and 50 on that
    ['lowers the debt by what exceeds interest', [flow(1000, 0)], [flow(600, 1), flow(550, 2)], 0],
    // 50 is held against 100; with 1150 it covers 200 and the debt. Compounded that would be 1050 × 1.1 = 1155
    ['earns no interest on unpaid interest', [flow(1000, 0)], [flow(50, 1), flow(1150, 2)], 0],
    ['pays interest alone', [flow(1000, 0)], [flow(100, 1), flow(1100, 2)], 0],
    // 50 is held against 100 of interest, on 1000
    ['takes what is held off debt and interest at the end', [flow(1000, 0)], [flow(50, 1)], -1050],
    // From 1.5 to 2.75 is 1.25 of a period: 125 of interest
    ['counts odd parts as time', [flow(1000, 1, 0.5)], [flow(1125, 2, 0.75)], 0],
    // 100 on 1000; then 500 more is lent on the day on which 600 is paid: 1000 again, and 100 on it
    [
      'takes what is lent and what is paid on one day in either order',
      [flow(1000, 0), flow(500, 1)],
      [flow(600, 1), flow(1100, 2)],
      0,
    ],
    // 1000 for a period and 2000 for another: 300
    ['adds up advances', [flow(1000, 1), flow(1000, 0)], [flow(2300, 2)], 0],
  ])('%s', (_, advances, payments, difference) =>
    expect(uncompoundedDifference(advances, payments)(0.1)).toBeCloseTo(difference, 9),
  )
})
