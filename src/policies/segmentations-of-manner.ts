import type { Segmentation } from '../classification'
import { notKnown, otherwiseNotKnown } from './not-known'

/**
 * Which personality did a collector observe (性格类型)? An opinion of a person, noted with date and author: it
 * changes tone, and no amount, right or limit of contact.
 */
export const personality: Segmentation = {
  id: 'personality',
  label: { en: 'observed personality', 'zh-CN': '性格类型' },
  segments: [
    { id: 'hostile', label: { en: 'hostile', 'zh-CN': '挑衅型' } },
    { id: 'evasive', label: { en: 'evasive', 'zh-CN': '推脱型' } },
    { id: 'victim', label: { en: 'victim', 'zh-CN': '受害型' } },
    { id: 'confident', label: { en: 'confident', 'zh-CN': '自信型' } },
    { id: 'stubborn', label: { en: 'stubborn', 'zh-CN': '顽固型' } },
    { id: 'sophisticated', label: { en: 'sophisticated', 'zh-CN': '老练型' } },
    { id: 'promiser', label: { en: 'promiser', 'zh-CN': '保证还款型' } },
    notKnown,
  ],
  table: {
    id: 'personality',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'hostile',
        when: { temperNoted: 'hostile' },
        outcome: 'hostile',
        note: {
          en: 'Find the cause, let speak, solve once calm.',
          'zh-CN': '找到原因，让对方讲完，平静后再解决。',
        },
      },
      {
        id: 'evasive',
        when: { temperNoted: 'evasive' },
        outcome: 'evasive',
        note: {
          en: 'Steady contact within limits until talks start.',
          'zh-CN': '在限度内保持稳定联系，直到谈起来。',
        },
      },
      {
        id: 'victim',
        when: { temperNoted: 'victim' },
        outcome: 'victim',
        note: { en: 'Calm, sympathy, facts.', 'zh-CN': '平静、体谅、讲事实。' },
      },
      {
        id: 'confident',
        when: { temperNoted: 'confident' },
        outcome: 'confident',
        note: { en: 'Firm, competent, facts; lead with plans.', 'zh-CN': '坚定、专业、讲事实；以方案引导。' },
      },
      {
        id: 'stubborn',
        when: { temperNoted: 'stubborn' },
        outcome: 'stubborn',
        note: { en: 'Patience, hear out, persist.', 'zh-CN': '耐心听完，坚持不懈。' },
      },
      {
        id: 'sophisticated',
        when: { temperNoted: 'sophisticated' },
        outcome: 'sophisticated',
        note: { en: 'Show competence, plan in writing.', 'zh-CN': '展现专业，方案写成书面。' },
      },
      {
        id: 'promiser',
        when: { temperNoted: 'promiser' },
        outcome: 'promiser',
        note: { en: 'An exact promise, and earlier checks.', 'zh-CN': '承诺要具体，提前核对。' },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: { en: 'Collections practice: seven observed personalities', 'zh-CN': '催收实务：七种性格类型' },
      confidence: 'secondary',
    },
  },
}

/** How does the debtor talk (谈话风格)? An opinion, for tone only. */
export const style: Segmentation = {
  id: 'style',
  label: { en: 'conversation style', 'zh-CN': '谈话风格' },
  segments: [
    { id: 'impulsive', label: { en: 'impulsive', 'zh-CN': '冲动型' } },
    { id: 'steady', label: { en: 'steady', 'zh-CN': '稳健型' } },
    { id: 'fault-finding', label: { en: 'fault-finding', 'zh-CN': '挑剔型' } },
    { id: 'suspicious', label: { en: 'suspicious', 'zh-CN': '多疑型' } },
    { id: 'decisive', label: { en: 'decisive', 'zh-CN': '果断型' } },
    { id: 'hesitant', label: { en: 'hesitant', 'zh-CN': '犹豫型' } },
    { id: 'talkative', label: { en: 'talkative', 'zh-CN': '健谈型' } },
    notKnown,
  ],
  table: {
    id: 'style',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'impulsive',
        when: { styleNoted: 'impulsive' },
        outcome: 'impulsive',
        note: { en: 'Brief, clear, end soon.', 'zh-CN': '简短、清楚、尽快结束。' },
      },
      {
        id: 'steady',
        when: { styleNoted: 'steady' },
        outcome: 'steady',
        note: { en: 'Detail and proof.', 'zh-CN': '细节与凭据。' },
      },
      {
        id: 'fault-finding',
        when: { styleNoted: 'fault-finding' },
        outcome: 'fault-finding',
        note: {
          en: 'No argument, ask why, answer each point with facts.',
          'zh-CN': '不争辩，问清缘由，逐点以事实回答。',
        },
      },
      {
        id: 'suspicious',
        when: { styleNoted: 'suspicious' },
        outcome: 'suspicious',
        note: { en: 'Documents, references.', 'zh-CN': '出示文件与佐证。' },
      },
      {
        id: 'decisive',
        when: { styleNoted: 'decisive' },
        outcome: 'decisive',
        note: { en: 'Listen, go to the point of interest.', 'zh-CN': '倾听，直奔关心之处。' },
      },
      {
        id: 'hesitant',
        when: { styleNoted: 'hesitant' },
        outcome: 'hesitant',
        note: { en: 'Help decide, save face.', 'zh-CN': '帮助决定，留面子。' },
      },
      {
        id: 'talkative',
        when: { styleNoted: 'talkative' },
        outcome: 'talkative',
        note: { en: 'Friendly, steer back, end in time.', 'zh-CN': '友好，引回正题，适时结束。' },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: { en: 'Collections practice: seven conversation styles', 'zh-CN': '催收实务：七种谈话风格' },
      confidence: 'secondary',
    },
  },
}
