import type { Label } from '../foundations'
import type { CreditorCommitment } from '../model'
import type { AgreementStatus } from './follow-agreement'
import type { CreditorCommitmentStatus } from './judge-creditor-commitment'
import type { PromiseStatus } from './judge-promise'

const notMade: Label = { en: 'not made yet', 'zh-CN': '尚未作出' }
const canceled: Label = { en: 'canceled', 'zh-CN': '已取消' }
const broken: Label = { en: 'broken', 'zh-CN': '违约' }

/** How is each standing of a promise called (承诺状态)? */
export const promiseStatusLabels: Readonly<Record<PromiseStatus, Label>> = {
  'not-made': notMade,
  pending: { en: 'pending', 'zh-CN': '待兑现' },
  kept: { en: 'kept', 'zh-CN': '已兑现' },
  partial: { en: 'kept in part', 'zh-CN': '部分兑现' },
  broken: { en: 'broken', 'zh-CN': '未兑现' },
  canceled,
}

/** How is each standing of an installment agreement called (协议状态)? */
export const agreementStatusLabels: Readonly<Record<AgreementStatus, Label>> = {
  'not-made': notMade,
  current: { en: 'kept so far', 'zh-CN': '履行中' },
  late: { en: 'late', 'zh-CN': '逾期' },
  short: { en: 'short', 'zh-CN': '不足额' },
  broken,
  kept: { en: 'kept', 'zh-CN': '履行完毕' },
  canceled,
}

/** How is each standing of what the creditor undertook called (催收方承诺事项状态)? */
export const creditorCommitmentStatusLabels: Readonly<Record<CreditorCommitmentStatus, Label>> = {
  'not-made': notMade,
  open: { en: 'to be done', 'zh-CN': '待办' },
  overdue: { en: 'overdue', 'zh-CN': '逾期未办' },
  done: { en: 'done', 'zh-CN': '已办' },
  'done-late': { en: 'done late', 'zh-CN': '逾期办结' },
  canceled,
}

/** How is each kind of thing that a creditor undertakes called (催收方承诺事项)? */
export const creditorCommitmentLabels: Readonly<Record<CreditorCommitment['kind'], Label>> = {
  'call-back': { en: 'a call back', 'zh-CN': '回电' },
  copy: { en: 'a copy', 'zh-CN': '提供副本' },
  correction: { en: 'a correction', 'zh-CN': '更正记录' },
  other: { en: 'another commitment', 'zh-CN': '其他事项' },
}
