import type { Segmentation } from '../classification'
import { notKnown, otherwiseNotKnown } from './not-known'

/**
 * Which credit grade has the firm (信用等级)? Ten grades, an ordered list, by the points of `creditScore`. What each
 * factor is worth and where a grade begins is the choice of who gives credit.
 */
export const creditGrade: Segmentation = {
  id: 'creditGrade',
  label: { en: 'credit grade', 'zh-CN': '信用等级' },
  segments: [
    { id: 'aaa', label: { en: 'AAA', 'zh-CN': 'AAA 级' } },
    { id: 'aa', label: { en: 'AA', 'zh-CN': 'AA 级' } },
    { id: 'a', label: { en: 'A', 'zh-CN': 'A 级' } },
    { id: 'bbb', label: { en: 'BBB', 'zh-CN': 'BBB 级' } },
    { id: 'bb', label: { en: 'BB', 'zh-CN': 'BB 级' } },
    { id: 'b', label: { en: 'B', 'zh-CN': 'B 级' } },
    { id: 'ccc', label: { en: 'CCC', 'zh-CN': 'CCC 级' } },
    { id: 'cc', label: { en: 'CC', 'zh-CN': 'CC 级' } },
    { id: 'c', label: { en: 'C', 'zh-CN': 'C 级' } },
    { id: 'd', label: { en: 'D', 'zh-CN': 'D 级' } },
    notKnown,
  ],
  table: {
    id: 'creditGrade',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'aaa',
        when: { creditScore: { from: 90 } },
        outcome: 'aaa',
        note: {
          en: 'From 90 of 100 points; steps of ten are a choice.',
          'zh-CN': '100 分中 90 分以上；每十分一级为选定的划分。',
        },
      },
      {
        id: 'aa',
        when: { creditScore: { from: 80 } },
        outcome: 'aa',
        note: { en: 'From 80 points.', 'zh-CN': '80 分以上。' },
      },
      {
        id: 'a',
        when: { creditScore: { from: 70 } },
        outcome: 'a',
        note: { en: 'From 70 points.', 'zh-CN': '70 分以上。' },
      },
      {
        id: 'bbb',
        when: { creditScore: { from: 60 } },
        outcome: 'bbb',
        note: { en: 'From 60 points.', 'zh-CN': '60 分以上。' },
      },
      {
        id: 'bb',
        when: { creditScore: { from: 50 } },
        outcome: 'bb',
        note: { en: 'From 50 points.', 'zh-CN': '50 分以上。' },
      },
      {
        id: 'b',
        when: { creditScore: { from: 40 } },
        outcome: 'b',
        note: { en: 'From 40 points.', 'zh-CN': '40 分以上。' },
      },
      {
        id: 'ccc',
        when: { creditScore: { from: 30 } },
        outcome: 'ccc',
        note: { en: 'From 30 points.', 'zh-CN': '30 分以上。' },
      },
      {
        id: 'cc',
        when: { creditScore: { from: 20 } },
        outcome: 'cc',
        note: { en: 'From 20 points.', 'zh-CN': '20 分以上。' },
      },
      {
        id: 'c',
        when: { creditScore: { from: 10 } },
        outcome: 'c',
        note: { en: 'From 10 points.', 'zh-CN': '10 分以上。' },
      },
      {
        id: 'd',
        when: { creditScore: { below: 10 } },
        outcome: 'd',
        note: {
          en: 'Fewer than 10 points: prepayment, security or insurance.',
          'zh-CN': '不足 10 分：预付款、担保或保险。',
        },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: {
        en: 'Collections practice: ten credit grades from quantitative, qualitative and external factors',
        'zh-CN': '催收实务：由定量、定性与外部因素评定的十级信用等级',
      },
      confidence: 'secondary',
    },
  },
}
