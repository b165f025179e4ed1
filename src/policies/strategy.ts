import type { Policy } from '../policy'
import { callPlan } from './call-plan'
import { legalPath } from './legal-path'
import { everyContent, letterContents } from './letter-contents'
import { playbookConduct } from './playbook-conduct'
import { playbookEmotions } from './playbook-emotions'
import { playbookObjections } from './playbook-objections'
import { playbookRefusals } from './playbook-refusals'
import { recordKeeping } from './record-keeping'

/** When the shipped policies count a promise as kept: the whole amount by the day promised. */
export const commitments: NonNullable<Policy['commitments']> = {
  promises: { graceDays: 0, thresholdPercent: 100, reminderMinutesBefore: 30 },
}

/** The stages, treatments, cadence, letters and authority that the shipped policies share. */
export const strategy: NonNullable<Policy['strategy']> = {
  stages: [
    { id: 'pre-due', label: { en: 'not past due', 'zh-CN': '未到期提醒' } },
    { id: 'identify', label: { en: 'identify and classify', 'zh-CN': '识别分类' } },
    { id: 'soft', label: { en: 'soft collection', 'zh-CN': '软催收' } },
    { id: 'pre-litigation', label: { en: 'pre-litigation', 'zh-CN': '诉前催收' } },
    { id: 'litigation', label: { en: 'litigation', 'zh-CN': '诉讼催收' } },
  ],
  stageTable: {
    id: 'stages',
    hitPolicy: 'first',
    rows: [
      { id: 'pre-due', when: { daysPastDue: { to: 0 } }, outcome: 'pre-due' },
      {
        id: 'identify',
        when: { daysPastDue: { from: 1, to: 29 } },
        outcome: 'identify',
        note: { en: 'Arrears are answered from the first day.', 'zh-CN': '从逾期第一天起即作应对。' },
      },
      {
        id: 'soft',
        when: { daysPastDue: { from: 30, to: 60 } },
        outcome: 'soft',
        note: { en: 'Day 60 is still soft.', 'zh-CN': '第 60 天仍属软催收。' },
      },
      {
        id: 'pre-litigation',
        when: { daysPastDue: { from: 61, to: 90 } },
        outcome: 'pre-litigation',
        note: { en: 'Day 90 is still pre-litigation.', 'zh-CN': '第 90 天仍属诉前。' },
      },
      {
        id: 'litigation',
        when: { daysPastDue: { from: 91 }, softEffortFailed: true },
        outcome: 'litigation',
        note: { en: 'Only after soft collection was tried without effect.', 'zh-CN': '仅在软催收无效之后。' },
      },
      {
        id: 'not-tried',
        when: { daysPastDue: { from: 91 } },
        outcome: 'pre-litigation',
        note: {
          en: 'Soft collection comes first, however late the debt.',
          'zh-CN': '无论逾期多久，先做软催收。',
        },
      },
    ],
    source: {
      title: {
        en: 'Collections practice: stages by 30, 60 and 90 days, narrow reading',
        'zh-CN': '催收实务：按 30、60、90 天分阶段（窄口径）',
      },
      confidence: 'secondary',
    },
  },
  treatments: [
    {
      id: 'legal-review',
      label: { en: 'stop, and let legal review', 'zh-CN': '停止催收并转法务审查' },
      pressure: 0,
      channels: [],
      measure: 'legal-step',
    },
    {
      id: 'verify-identity',
      label: { en: 'verify who owes', 'zh-CN': '核实身份' },
      pressure: 0,
      channels: ['letter'],
      measure: 'standard',
    },
    {
      id: 'care',
      label: { en: 'patient care by trained staff', 'zh-CN': '专人耐心处理' },
      pressure: 0,
      channels: ['phone', 'letter'],
      measure: 'standard',
    },
    {
      id: 'resolve-dispute',
      label: { en: 'resolve the dispute', 'zh-CN': '解决争议' },
      pressure: 0,
      channels: ['phone', 'email'],
      measure: 'standard',
    },
    {
      id: 'follow-agreement',
      label: { en: 'follow the agreement', 'zh-CN': '跟踪协议履行' },
      pressure: 0,
      channels: [],
      measure: 'standard',
    },
    {
      id: 'await-promise',
      label: { en: 'await the promise', 'zh-CN': '等待承诺兑现' },
      pressure: 0,
      channels: [],
      measure: 'standard',
    },
    {
      id: 'hardship-review',
      label: { en: 'hardship review', 'zh-CN': '困难审查' },
      pressure: 0,
      channels: ['phone', 'letter'],
      measure: 'installment-plan',
    },
    {
      id: 'none',
      label: { en: 'nothing to collect', 'zh-CN': '无需催收' },
      pressure: 0,
      channels: [],
      measure: 'standard',
    },
    {
      id: 'remind',
      label: { en: 'friendly reminder', 'zh-CN': '友好提醒' },
      pressure: 1,
      channels: ['sms', 'email', 'phone'],
      measure: 'standard',
    },
    {
      id: 'negotiate',
      label: { en: 'call and negotiate', 'zh-CN': '电话协商' },
      pressure: 2,
      channels: ['phone', 'sms', 'letter'],
      measure: 'standard',
    },
    {
      id: 'formal-demand',
      label: { en: 'formal demand', 'zh-CN': '正式催告' },
      pressure: 3,
      channels: ['letter', 'phone', 'visit'],
      measure: 'standard',
    },
    {
      id: 'sue',
      label: { en: 'prepare suit', 'zh-CN': '准备诉讼' },
      pressure: 4,
      channels: ['letter'],
      measure: 'legal-step',
    },
  ],
  treatmentTable: {
    id: 'treatments',
    hitPolicy: 'first',
    rows: [
      {
        id: 'bankrupt',
        when: { bankrupt: true },
        outcome: 'legal-review',
        note: { en: 'Legal stop.', 'zh-CN': '依法停止催收。' },
      },
      {
        id: 'deceased',
        when: { deceased: true },
        outcome: 'legal-review',
        note: { en: 'Legal stop.', 'zh-CN': '依法停止催收。' },
      },
      {
        id: 'represented',
        when: { represented: true },
        outcome: 'legal-review',
        note: { en: 'Legal stop.', 'zh-CN': '依法停止催收。' },
      },
      {
        id: 'ceased',
        when: { ceaseRequested: true },
        outcome: 'legal-review',
        note: { en: 'Legal stop.', 'zh-CN': '依法停止催收。' },
      },
      { id: 'identity', when: { identityDoubted: true }, outcome: 'verify-identity' },
      { id: 'vulnerable', when: { vulnerable: true }, outcome: 'care' },
      { id: 'hardship', when: { inHardship: true }, outcome: 'hardship-review' },
      {
        id: 'disputed',
        when: { disputed: true },
        outcome: 'resolve-dispute',
        note: { en: 'A genuine dispute stops pressure.', 'zh-CN': '真实争议期间停止施压。' },
      },
      {
        id: 'agreement',
        when: { agreementInForce: true },
        outcome: 'follow-agreement',
        note: { en: 'Collection stops while an agreement is kept.', 'zh-CN': '协议履行期间停止催收。' },
      },
      {
        id: 'promised',
        when: { promisePending: true },
        outcome: 'await-promise',
        note: {
          en: 'A pending promise suspends all contact but its reminder.',
          'zh-CN': '承诺待兑现期间，除提醒外暂停联系。',
        },
      },
      { id: 'pre-due', when: { stage: 'pre-due' }, outcome: 'none' },
      { id: 'identify', when: { stage: 'identify' }, outcome: 'remind' },
      { id: 'soft', when: { stage: 'soft' }, outcome: 'negotiate' },
      { id: 'pre-litigation', when: { stage: 'pre-litigation' }, outcome: 'formal-demand' },
      { id: 'litigation', when: { stage: 'litigation' }, outcome: 'sue' },
    ],
    source: {
      title: {
        en: 'Collections practice: legal stop, identity, vulnerability, dispute, agreement and promise before stage',
        'zh-CN': '催收实务：依法停催、身份、弱势、争议、协议与承诺先于阶段',
      },
      confidence: 'secondary',
    },
  },
  cadenceTable: {
    id: 'cadence',
    hitPolicy: 'first',
    rows: [
      { id: 'weekly', when: { daysPastDue: { from: 1, to: 7 } }, outcome: 7 },
      { id: 'every-3-days', when: { daysPastDue: { from: 8, to: 30 } }, outcome: 3 },
      { id: 'every-2-days', when: { daysPastDue: { from: 31, to: 60 } }, outcome: 2 },
      {
        id: 'daily',
        when: { daysPastDue: { from: 61 } },
        outcome: 1,
        note: { en: 'A wish, limited by contact law.', 'zh-CN': '此为意愿，受联系规则限制。' },
      },
    ],
    source: {
      title: {
        en: 'Collections practice: follow-up every 7, 3, 2 and 1 days',
        'zh-CN': '催收实务：每 7、3、2、1 天跟进',
      },
      confidence: 'secondary',
    },
  },
  letters: [
    {
      id: 'letter-1',
      label: { en: 'friendly reminder', 'zh-CN': '第一封：友好提醒' },
      fromDay: 3,
      toDay: 7,
      contents: everyContent,
    },
    {
      id: 'letter-2',
      label: { en: 'formal letter', 'zh-CN': '第二封：正式催告' },
      fromDay: 15,
      toDay: 20,
      contents: everyContent,
    },
    {
      id: 'letter-3',
      label: { en: 'serious concern', 'zh-CN': '第三封：严正关切' },
      fromDay: 30,
      toDay: 45,
      contents: everyContent,
    },
    {
      id: 'lawyer-letter',
      label: { en: "lawyer's letter", 'zh-CN': '律师函' },
      fromDay: 60,
      contents: everyContent,
    },
  ],
  letterContents,
  callPlan,
  // Not a spread, which would keep all of it in a bundle that uses none of it.
  playbook: /* @__PURE__ */ playbookObjections.concat(playbookRefusals, playbookEmotions, playbookConduct),
  legalPath,
  recordKeeping,
  authority: {
    currency: 'CNY',
    roles: [
      { id: 'collector', label: { en: 'collector', 'zh-CN': '催收员' }, upTo: '100000.00' },
      { id: 'supervisor', label: { en: 'supervisor', 'zh-CN': '主管' }, upTo: '500000.00' },
      { id: 'director', label: { en: 'director', 'zh-CN': '总监' }, upTo: '1000000.00' },
      { id: 'general-manager', label: { en: 'general manager', 'zh-CN': '总经理' } },
    ],
    measures: [
      { id: 'standard', label: { en: 'standard treatment', 'zh-CN': '标准处理' }, owner: 'collector' },
      { id: 'small-extension', label: { en: 'small extension', 'zh-CN': '小幅延期' }, owner: 'supervisor' },
      { id: 'installment-plan', label: { en: 'installment plan', 'zh-CN': '分期方案' }, owner: 'director' },
      { id: 'legal-step', label: { en: 'legal step', 'zh-CN': '法律措施' }, owner: 'general-manager' },
    ],
  },
}
