import type { DerivedFact } from '../policy'

/** What follows from dates and notes (派生事实)? Excuses count for half a year and signs for 90 days, both a choice. */
export const derivedFacts: readonly DerivedFact[] = [
  {
    id: 'daysAsCustomer',
    label: { en: 'days as a customer', 'zh-CN': '合作天数' },
    kind: 'days-since',
    since: 'customerSince',
  },
  {
    id: 'daysSinceRightEnded',
    label: { en: 'days since a right ended, below 0 while it runs', 'zh-CN': '权利届满后天数（未届满为负）' },
    kind: 'days-since',
    since: 'rightEndsOn',
  },
  {
    id: 'excusesGiven',
    label: { en: 'excuses given in half a year', 'zh-CN': '半年内提出借口次数' },
    kind: 'times-observed',
    of: 'excuse',
    withinDays: 180,
  },
  {
    id: 'sameExcuse',
    label: { en: 'times that the same excuse was given in half a year', 'zh-CN': '半年内同一借口次数' },
    kind: 'most-repeated',
    of: 'excuse',
    withinDays: 180,
  },
  {
    id: 'excuseAfterDisproof',
    label: { en: 'an excuse was given again after its disproof', 'zh-CN': '借口被证伪后再次提出' },
    kind: 'repeated-after-disproof',
    of: 'excuse',
    withinDays: 180,
  },
  {
    id: 'warningSigns',
    label: { en: 'signs of early warning in 90 days', 'zh-CN': '90 天内预警信号次数' },
    kind: 'times-observed',
    of: 'warningSign',
    withinDays: 90,
  },
]

/**
 * What is a firm's credit worth, of 100 points (信用评分)? Sixty for figures, 25 for judgment, 15 for what others
 * say.
 *
 * Who gives credit chooses the points, these among them. Days late are compared with the trade's normal term:
 * construction pays late by habit, retail promptly. A missing report, or no press, counts as a middling one;
 * what is missing of the rest leaves the score unknown, and the grade with it.
 */
export const scoresOfFirms: readonly DerivedFact[] = [
  {
    id: 'creditScore',
    label: { en: 'credit score', 'zh-CN': '信用评分' },
    kind: 'score',
    factors: [
      {
        of: 'liquidity',
        group: 'quantitative',
        bands: [
          { where: { from: 1.5 }, points: 8 },
          { where: { from: 1 }, points: 5 },
          { where: { below: 1 }, points: 0 },
        ],
      },
      {
        of: 'leverage',
        group: 'quantitative',
        bands: [
          { where: { to: 0.4 }, points: 8 },
          { where: { to: 0.7 }, points: 5 },
          { where: { above: 0.7 }, points: 0 },
        ],
      },
      {
        of: 'margin',
        group: 'quantitative',
        bands: [
          { where: { from: 0.1 }, points: 7 },
          { where: { from: 0 }, points: 4 },
          { where: { below: 0 }, points: 0 },
        ],
      },
      {
        of: 'paymentHistory',
        group: 'quantitative',
        bands: [
          { where: 'prompt', points: 15 },
          { where: 'sometimes-late', points: 8 },
          { where: 'often-late', points: 0 },
        ],
      },
      {
        of: 'daysOverTradeTerm',
        group: 'quantitative',
        bands: [
          { where: { to: 0 }, points: 15 },
          { where: { to: 15 }, points: 10 },
          { where: { to: 30 }, points: 5 },
          { where: { above: 30 }, points: 0 },
        ],
      },
      {
        of: 'returnedShare',
        group: 'quantitative',
        bands: [
          { where: { to: 0.02 }, points: 7 },
          { where: { to: 0.1 }, points: 4 },
          { where: { above: 0.1 }, points: 0 },
        ],
      },
      {
        of: 'firmSize',
        group: 'qualitative',
        bands: [
          { where: 'large', points: 4 },
          { where: 'medium', points: 3 },
          { where: 'small', points: 1 },
        ],
      },
      {
        of: 'marketPosition',
        group: 'qualitative',
        bands: [
          { where: 'strong', points: 4 },
          { where: 'fair', points: 2 },
          { where: 'weak', points: 0 },
        ],
      },
      {
        of: 'yearsInBusiness',
        group: 'qualitative',
        bands: [
          { where: { from: 10 }, points: 4 },
          { where: { from: 3 }, points: 2 },
          { where: { below: 3 }, points: 0 },
        ],
      },
      {
        of: 'management',
        group: 'qualitative',
        bands: [
          { where: 'strong', points: 4 },
          { where: 'fair', points: 2 },
          { where: 'weak', points: 0 },
        ],
      },
      {
        of: 'integrity',
        group: 'qualitative',
        bands: [
          { where: 'strong', points: 5 },
          { where: 'fair', points: 3 },
          { where: 'weak', points: 0 },
        ],
      },
      {
        of: 'press',
        group: 'qualitative',
        bands: [
          { where: 'favorable', points: 4 },
          { where: 'mixed', points: 2 },
          { where: 'unfavorable', points: 0 },
          { where: 'unknown', points: 2 },
        ],
      },
      {
        of: 'bankReport',
        group: 'external',
        bands: [
          { where: 'favorable', points: 5 },
          { where: 'mixed', points: 3 },
          { where: 'unfavorable', points: 0 },
          { where: 'unknown', points: 3 },
        ],
      },
      {
        of: 'agencyReport',
        group: 'external',
        bands: [
          { where: 'favorable', points: 5 },
          { where: 'mixed', points: 3 },
          { where: 'unfavorable', points: 0 },
          { where: 'unknown', points: 3 },
        ],
      },
      {
        of: 'associationReport',
        group: 'external',
        bands: [
          { where: 'favorable', points: 5 },
          { where: 'mixed', points: 3 },
          { where: 'unfavorable', points: 0 },
          { where: 'unknown', points: 3 },
        ],
      },
    ],
  },
]
