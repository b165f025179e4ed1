import type { Policy } from '../policy'

type TreatmentTable = NonNullable<Policy['strategy']>['treatmentTable']

/**
 * Which treatment does a case get (处理方式选择)? First what stops, then whom care is owed to, a dispute, what was agreed
 * or promised; only then the stage.
 */
export const treatmentTable: TreatmentTable = {
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
    {
      id: 'special-care',
      when: { debtorSegment: 'special' },
      outcome: 'care',
      note: {
        en: 'Patient, reduced contact, trained staff.',
        'zh-CN': '耐心、减少联系、由专门人员处理。',
      },
    },
    { id: 'hardship', when: { inHardship: true }, outcome: 'hardship-review' },
    {
      id: 'hardship-noted',
      when: { debtorSegment: 'hardship' },
      outcome: 'hardship-review',
      note: {
        en: 'Deferral, adapted plan, referral to budget or debt advice, willing or not.',
        'zh-CN': '缓期、调整方案、转介理财或债务咨询，无论意愿如何。',
      },
    },
    {
      id: 'no-capacity',
      when: { intent: 'unable' },
      outcome: 'hardship-review',
      note: {
        en: 'Who cannot pay is reviewed for hardship first; whatever follows is approved.',
        'zh-CN': '无力还款者先做困难审查，有结论、经审批。',
      },
    },
    {
      id: 'disputed',
      when: { disputed: true },
      outcome: 'resolve-dispute',
      note: { en: 'A genuine dispute stops pressure.', 'zh-CN': '真实争议期间停止施压。' },
    },
    {
      id: 'dispute-noted',
      when: { intent: 'disputing' },
      outcome: 'resolve-dispute',
      note: { en: 'Noted as a dispute: resolve it first.', 'zh-CN': '记录的原因为争议：先解决争议。' },
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
    {
      id: 'pre-due-high-risk',
      when: { stage: 'pre-due', earlyWarning: 'strong' },
      outcome: 'remind-ahead',
      note: {
        en: 'Before the due date only where the risk is high: prevention is cheaper than cure.',
        'zh-CN': '仅对高风险账户在到期前提醒：预防胜于补救。',
      },
    },
    { id: 'pre-due', when: { stage: 'pre-due' }, outcome: 'none' },
    { id: 'identify', when: { stage: 'identify' }, outcome: 'remind' },
    { id: 'soft', when: { stage: 'soft' }, outcome: 'negotiate' },
    { id: 'pre-litigation', when: { stage: 'pre-litigation' }, outcome: 'formal-demand' },
    { id: 'litigation', when: { stage: 'litigation' }, outcome: 'sue' },
    { id: 'asset-recovery', when: { stage: 'asset-recovery' }, outcome: 'recover-assets' },
  ],
  source: {
    title: {
      en: 'Collections practice: legal stop, identity, vulnerability, dispute, agreement and promise before stage',
      'zh-CN': '催收实务：依法停催、身份、弱势、争议、协议与承诺先于阶段',
    },
    confidence: 'secondary',
  },
}
