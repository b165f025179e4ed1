import type { ScoreFactor } from '../foundations'

/**
 * Which cases are worked first (优先级)? By days, amount, risk, customer value, a promise that falls due today and a right
 * that is about to expire. Each band is a choice; what is unknown of the last four adds nothing.
 */
export const urgency: readonly ScoreFactor[] = [
  {
    of: 'daysPastDue',
    bands: [
      { where: { from: 91 }, points: 30 },
      { where: { from: 61 }, points: 25 },
      { where: { from: 31 }, points: 15 },
      { where: { from: 1 }, points: 5 },
    ],
  },
  {
    of: 'pastDue',
    bands: [
      { where: { above: '1000000.00' }, points: 30 },
      { where: { above: '500000.00' }, points: 20 },
      { where: { above: '100000.00' }, points: 10 },
    ],
  },
  {
    of: 'creditRisk',
    bands: [
      { where: 'high', points: 10 },
      { where: 'middle', points: 5 },
    ],
  },
  {
    of: 'customerValue',
    bands: [
      { where: 'high', points: 10 },
      { where: 'middle', points: 5 },
    ],
  },
  {
    of: 'promiseDueToday',
    bands: [
      { where: true, points: 25 },
      { where: 'unknown', points: 0 },
    ],
  },
  {
    of: 'daysSinceRightEnded',
    bands: [
      { where: { above: 0 }, points: 0 },
      { where: { from: -30 }, points: 40 },
      { where: { from: -180 }, points: 20 },
      { where: 'unknown', points: 0 },
    ],
  },
]
