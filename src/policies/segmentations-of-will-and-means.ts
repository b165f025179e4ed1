import type { Segmentation } from '../classification'
import { notKnown, otherwiseNotKnown } from './not-known'

/** Is the debtor able, and willing, to pay (还款意愿与能力四象限)? From the four quadrants of practice. */
export const quadrant: Segmentation = {
  id: 'quadrant',
  label: { en: 'willingness by capacity', 'zh-CN': '意愿与能力' },
  segments: [
    { id: 'able-willing', label: { en: 'able and willing', 'zh-CN': '有能力且有意愿' } },
    { id: 'willing-not-able', label: { en: 'willing, not able', 'zh-CN': '有意愿但无能力' } },
    { id: 'able-unwilling', label: { en: 'able, unwilling', 'zh-CN': '有能力但无意愿' } },
    { id: 'neither', label: { en: 'neither able nor willing', 'zh-CN': '既无能力也无意愿' } },
  ],
  table: {
    id: 'quadrant',
    hitPolicy: 'unique',
    rows: [
      {
        id: 'able-willing',
        when: { capacity: 'able', willing: true },
        outcome: 'able-willing',
        note: { en: 'Remind.', 'zh-CN': '提醒即可。' },
      },
      {
        id: 'willing-not-able',
        when: { capacity: ['temporarily-unable', 'unable'], willing: true },
        outcome: 'willing-not-able',
        note: { en: 'Plan or hardship.', 'zh-CN': '制定方案或按困难处理。' },
      },
      {
        id: 'able-unwilling',
        when: { capacity: 'able', willing: false },
        outcome: 'able-unwilling',
        note: { en: 'Firm, formal, legal.', 'zh-CN': '态度坚定，走正式和法律途径。' },
      },
      {
        id: 'neither',
        when: { capacity: ['temporarily-unable', 'unable'], willing: false },
        outcome: 'neither',
        note: { en: 'Hardship review first.', 'zh-CN': '先做困难审查。' },
      },
    ],
    source: {
      title: {
        en: 'Collections practice: the four quadrants of willingness and capacity',
        'zh-CN': '催收实务：还款意愿与能力四象限',
      },
      confidence: 'secondary',
    },
  },
}

/**
 * Why is the debtor in arrears, and with what intent (欠款意图)? From the cause that people noted, and from marks; a
 * dispute and inability come before will. Which comes first is a choice.
 */
export const intent: Segmentation = {
  id: 'intent',
  label: { en: 'intent', 'zh-CN': '欠款意图' },
  segments: [
    { id: 'unaware', label: { en: 'unaware', 'zh-CN': '无意识逾期' } },
    { id: 'temporary-difficulty', label: { en: 'temporary difficulty', 'zh-CN': '暂时困难' } },
    { id: 'multiple-debts', label: { en: 'multiple debts', 'zh-CN': '多头负债' } },
    { id: 'disputing', label: { en: 'disputing', 'zh-CN': '争议' } },
    { id: 'delaying', label: { en: 'delaying', 'zh-CN': '拖延' } },
    { id: 'refusing', label: { en: 'refusing', 'zh-CN': '拒绝' } },
    { id: 'unable', label: { en: 'unable', 'zh-CN': '无力' } },
    notKnown,
  ],
  table: {
    id: 'intent',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'disputing-marked',
        when: { disputed: true },
        outcome: 'disputing',
        note: { en: 'A recorded dispute: resolve it first.', 'zh-CN': '已登记争议：先解决争议。' },
      },
      {
        id: 'disputing',
        when: { cause: 'dispute' },
        outcome: 'disputing',
        note: { en: 'Noted as a dispute: resolve it first.', 'zh-CN': '记录的原因为争议：先解决争议。' },
      },
      {
        id: 'unable-shown',
        when: { capacity: 'unable' },
        outcome: 'unable',
        note: {
          en: 'Hardship comes before any talk of will, whatever else was noted.',
          'zh-CN': '无力还款者先按困难处理，无论另有何记录。',
        },
      },
      {
        id: 'unable',
        when: { cause: 'structural' },
        outcome: 'unable',
        note: { en: 'Expenses exceed income for good: hardship.', 'zh-CN': '长期入不敷出：按困难处理。' },
      },
      {
        id: 'unaware',
        when: { cause: 'unaware' },
        outcome: 'unaware',
        note: { en: 'Remind, and explain the terms.', 'zh-CN': '提醒并说明条款。' },
      },
      {
        id: 'temporary-difficulty',
        when: { cause: 'temporary' },
        outcome: 'temporary-difficulty',
        note: { en: 'A plan.', 'zh-CN': '制定方案。' },
      },
      {
        id: 'multiple-debts',
        when: { cause: 'several-debts' },
        outcome: 'multiple-debts',
        note: { en: 'Affordability over all debts.', 'zh-CN': '按全部债务衡量负担能力。' },
      },
      {
        id: 'refusing',
        when: { cause: 'wilful-refusal' },
        outcome: 'refusing',
        note: { en: 'Formal.', 'zh-CN': '走正式途径。' },
      },
      {
        id: 'refusing-marked',
        when: { wilfulDefault: true },
        outcome: 'refusing',
        note: {
          en: 'A mark of wilful default says able and refusing, where nothing milder was noted.',
          'zh-CN': '恶意拖欠标记表明有能力而拒绝，且未记录更轻的原因。',
        },
      },
      {
        id: 'delaying',
        when: { cause: 'wilful-delay' },
        outcome: 'delaying',
        note: { en: 'Firm.', 'zh-CN': '态度坚定。' },
      },
      {
        id: 'temporarily-unable',
        when: { capacity: 'temporarily-unable' },
        outcome: 'temporary-difficulty',
        note: {
          en: 'Temporarily unable, and no other cause was noted.',
          'zh-CN': '暂时无能力，且未记录其他原因。',
        },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: { en: 'Collections practice: seven kinds of intent', 'zh-CN': '催收实务：七种欠款意图' },
      confidence: 'secondary',
    },
  },
}

/**
 * How do the four factors of collection stand together (催收四要素): capacity, willingness, stability of income and
 * of family? How many make it strong or weak is a choice.
 *
 * Stability of the family is sensitive, wants a lawful basis, and may only help: it is protected, read by one
 * row that lifts, and by no table of stages or treatments. So the whole axis is protected too: guidelines may
 * ease by it and not press.
 */
export const factors: Segmentation = {
  id: 'factors',
  label: { en: 'four factors', 'zh-CN': '催收四要素' },
  segments: [
    { id: 'strong', label: { en: 'strong', 'zh-CN': '强' } },
    { id: 'mixed', label: { en: 'mixed', 'zh-CN': '中' } },
    { id: 'weak', label: { en: 'weak', 'zh-CN': '弱' } },
    notKnown,
  ],
  table: {
    id: 'factors',
    hitPolicy: 'first',
    whenUnknown: 'no-match',
    rows: [
      {
        id: 'strong',
        when: { capacity: 'able', willing: true, incomeStable: true },
        outcome: 'strong',
        note: { en: 'Able, willing, and of steady income.', 'zh-CN': '有能力、有意愿、收入稳定。' },
      },
      {
        id: 'held-by-family',
        when: {
          capacity: ['temporarily-unable', 'unable'],
          willing: false,
          incomeStable: false,
          familyStable: true,
        },
        outcome: 'mixed',
        note: {
          en: 'A steady family may lift what would be weak; its want, or not knowing of it, changes nothing.',
          'zh-CN': '家庭稳定可使“弱”升为“中”；不稳定或未知则不作任何改变。',
        },
      },
      {
        id: 'weak',
        when: { capacity: ['temporarily-unable', 'unable'], willing: false, incomeStable: false },
        outcome: 'weak',
        note: { en: 'None of the three holds.', 'zh-CN': '能力、意愿、收入稳定三项皆无。' },
      },
      {
        id: 'mixed',
        when: {
          capacity: ['able', 'temporarily-unable', 'unable'],
          willing: [true, false],
          incomeStable: [true, false],
        },
        outcome: 'mixed',
        note: { en: 'Some hold and some do not.', 'zh-CN': '三项中有的具备、有的不具备。' },
      },
      otherwiseNotKnown,
    ],
    source: {
      title: { en: 'Collections practice: four factors of collection', 'zh-CN': '催收实务：催收四要素' },
      confidence: 'secondary',
    },
  },
}
