import type { Citation } from '../foundations'
import type { Policy } from '../policy'
import { receivablesBuckets } from './bucket-tables'
import { starterExamples } from './starter-examples'

const legalStop = { en: 'Legal stop.', 'zh-CN': '依法停止催收。' }
const noCapacity = { en: 'Someone else must be asked, by law.', 'zh-CN': '依法须由他人代为处理。' }
const helpFirst = { en: 'Help comes before collection.', 'zh-CN': '先帮助，后催收。' }
const rightPerson = { en: 'Nobody may be asked for what another owes.', 'zh-CN': '不得向非债务人催收。' }
const forgotten = { en: 'Most forgot; 30 days are a choice.', 'zh-CN': '多为遗忘；30 天为选定的界限。' }
const practice: Citation = {
  title: {
    en: 'Collections practice: stages in steps of 30 days, closer follow-up with time; legal stop, identity, vulnerability, dispute, agreement and promise first',
    'zh-CN': '催收实务：以 30 天分阶段，跟进逐步加密；依法停催、身份、弱势、争议、协议与承诺优先',
  },
  confidence: 'secondary',
}

/**
 * A small and whole policy to start from (入门政策): read it in ten minutes, change a row, run its examples.
 *
 * Read it from the top, the order in which it answers: how late (`aging`), when a promise is kept (`commitments`), and
 * in `strategy` the stage, the treatment, how often, which letter, who approves, how it is said, what may be offered,
 * and what is laid over it. Then `starter-examples.ts`, which says why.
 *
 * Each number of days and each amount is a choice; change it. So is this: the due date is day 0; a promise is kept by
 * the whole amount on its day; no segments, as the stages go by days; nothing leads to court. Amounts are in CNY, as in
 * the other presets, so that one case file serves them all. Not a choice: every mark but that of wilful default, which
 * it does not read, an agreement in force and a pending promise come before anybody is asked to pay. Its evidence is
 * practice, marked secondary; whether a contact is allowed is for the pack of the place to say.
 */
export const starter: Policy<'not-due' | '1-30' | '31-60' | '61-90' | 'over-90'> = {
  schemaVersion: 1,
  id: 'starter',
  version: '1',
  aging: { dueDateIsDay: 0, bucketTable: receivablesBuckets },
  commitments: { promises: { graceDays: 0, thresholdPercent: 100, reminderMinutesBefore: 30 } },
  strategy: {
    stages: [
      { id: 'not-due', label: { en: 'not past due', 'zh-CN': '未逾期' } },
      { id: 'remind', label: { en: 'remind', 'zh-CN': '提醒' } },
      { id: 'demand', label: { en: 'demand', 'zh-CN': '催告' } },
    ],
    stageTable: {
      id: 'stages',
      hitPolicy: 'first',
      rows: [
        { id: 'not-due', when: { daysPastDue: { to: 0 } }, outcome: 'not-due' },
        { id: 'remind', when: { daysPastDue: { from: 1, to: 30 } }, outcome: 'remind', note: forgotten },
        { id: 'demand', when: { daysPastDue: { from: 31 } }, outcome: 'demand' },
      ],
      source: practice,
    },
    // Pressure 0 asks nobody to pay; where no channel stands, nobody is contacted. The tone is one of `tones`, below.
    treatments: [
      {
        id: 'stop',
        label: { en: 'stop, and have it reviewed', 'zh-CN': '停止催收并复核' },
        pressure: 0,
        channels: [],
        measure: 'review',
        precedence: 'legal-stop',
      },
      {
        id: 'care',
        label: { en: 'help, with patience', 'zh-CN': '耐心帮助' },
        pressure: 0,
        channels: ['phone', 'letter'],
        measure: 'standard',
        precedence: 'vulnerability',
        tone: 'friendly',
        offers: ['installments'],
      },
      {
        id: 'resolve',
        label: { en: 'resolve the dispute', 'zh-CN': '解决争议' },
        pressure: 0,
        channels: ['email', 'phone'],
        measure: 'standard',
        precedence: 'dispute',
        tone: 'friendly',
      },
      { id: 'wait', label: { en: 'wait', 'zh-CN': '等待' }, pressure: 0, channels: [], measure: 'standard' },
      { id: 'none', label: { en: 'none', 'zh-CN': '无需' }, pressure: 0, channels: [], measure: 'standard' },
      {
        id: 'remind',
        label: { en: 'remind', 'zh-CN': '提醒' },
        pressure: 1,
        channels: ['sms', 'email', 'phone'],
        measure: 'standard',
        tone: 'friendly',
      },
      {
        id: 'demand',
        label: { en: 'demand in writing, and call', 'zh-CN': '书面催告并致电' },
        pressure: 2,
        channels: ['letter', 'phone'],
        measure: 'standard',
        tone: 'formal',
        offers: ['installments'],
      },
    ],
    // The first row that holds answers: what forbids or eases stands above what asks for money. Add yours in its place.
    treatmentTable: {
      id: 'treatments',
      hitPolicy: 'first',
      rows: [
        { id: 'bankrupt', when: { bankrupt: true }, outcome: 'stop', note: legalStop },
        { id: 'deceased', when: { deceased: true }, outcome: 'stop', note: legalStop },
        { id: 'represented', when: { represented: true }, outcome: 'stop', note: legalStop },
        { id: 'ceased', when: { ceaseRequested: true }, outcome: 'stop', note: legalStop },
        { id: 'moratorium', when: { underMoratorium: true }, outcome: 'stop', note: legalStop },
        { id: 'minor', when: { isMinor: true }, outcome: 'stop', note: noCapacity },
        { id: 'incapacitated', when: { incapacitated: true }, outcome: 'stop', note: noCapacity },
        { id: 'identity', when: { identityDoubted: true }, outcome: 'stop', note: rightPerson },
        { id: 'vulnerable', when: { vulnerable: true }, outcome: 'care', note: helpFirst },
        { id: 'hardship', when: { inHardship: true }, outcome: 'care', note: helpFirst },
        { id: 'hospitalized', when: { hospitalized: true }, outcome: 'care', note: helpFirst },
        { id: 'disabled', when: { severelyDisabled: true }, outcome: 'care', note: helpFirst },
        { id: 'disaster', when: { hitByDisaster: true }, outcome: 'care', note: helpFirst },
        { id: 'military', when: { inMilitaryService: true }, outcome: 'care', note: helpFirst },
        { id: 'disputed', when: { disputed: true }, outcome: 'resolve' },
        { id: 'agreement', when: { agreementInForce: true }, outcome: 'wait' },
        { id: 'promised', when: { promisePending: true }, outcome: 'wait' },
        { id: 'not-due', when: { stage: 'not-due' }, outcome: 'none' },
        { id: 'remind', when: { stage: 'remind' }, outcome: 'remind' },
        { id: 'demand', when: { stage: 'demand' }, outcome: 'demand' },
      ],
      source: practice,
    },
    // Every how many days, where the treatment contacts anybody at all.
    cadenceTable: {
      id: 'cadence',
      hitPolicy: 'first',
      rows: [
        { id: 'weekly', when: { stage: 'remind' }, outcome: 7 },
        { id: 'every-3-days', when: { stage: 'demand' }, outcome: 3 },
      ],
      source: practice,
    },
    // None is due where the treatment contacts nobody.
    letters: [
      {
        id: 'letter-1',
        label: { en: 'reminder', 'zh-CN': '提醒函' },
        fromDay: 7,
        toDay: 14,
        tone: 'friendly',
      },
      { id: 'letter-2', label: { en: 'demand', 'zh-CN': '催告函' }, fromDay: 31, toDay: 45, tone: 'formal' },
    ],
    // Who approves: the higher of the owner of the amount past due and the owner of the treatment's measure.
    authority: {
      currency: 'CNY',
      roles: [
        { id: 'collector', label: { en: 'collector', 'zh-CN': '催收员' }, upTo: '10000.00' },
        { id: 'supervisor', label: { en: 'supervisor', 'zh-CN': '主管' } },
      ],
      measures: [
        { id: 'standard', label: { en: 'standard treatment', 'zh-CN': '标准处理' }, owner: 'collector' },
        { id: 'review', label: { en: 'review', 'zh-CN': '复核' }, owner: 'supervisor' },
        { id: 'payment-plan', label: { en: 'payment plan', 'zh-CN': '分期方案' }, owner: 'supervisor' },
      ],
    },
    tones: [
      { id: 'friendly', label: { en: 'friendly', 'zh-CN': '友好' } },
      { id: 'formal', label: { en: 'formal', 'zh-CN': '正式' } },
    ],
    offers: [
      { id: 'installments', label: { en: 'pay in parts', 'zh-CN': '分期还款' }, measure: 'payment-plan' },
    ],
    // Laid over whatever the treatment is: it changes how, never what.
    guidelines: [
      {
        id: 'promises-broken',
        label: { en: 'two promises broken in a row', 'zh-CN': '连续两次未兑现承诺' },
        precedence: 'authority',
        when: { brokenPromisesInARow: { from: 2 } },
        approver: 'supervisor',
        reviewWithinDays: 1,
        note: { en: 'The plan does not fit; two are a choice.', 'zh-CN': '方案不合适；两次为选定的界限。' },
      },
    ],
  },
  examples: starterExamples,
}
