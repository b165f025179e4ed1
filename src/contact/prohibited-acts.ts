import {
  type Citation,
  citationShape,
  type Label,
  labelShape,
  optional,
  record,
  type Shape,
  text,
} from '../foundations'

/** An act that no policy may call for (禁止行为). */
export interface ProhibitedAct {
  /** Public and never renamed. */
  readonly id: string
  readonly label: Label
  /** Absent: prohibited in collections practice everywhere. */
  readonly source?: Citation
}

/** The form of a {@link ProhibitedAct}. */
export const prohibitedActShape: Shape<ProhibitedAct> = /* @__PURE__ */ record<ProhibitedAct>({
  id: text,
  label: labelShape,
  source: /* @__PURE__ */ optional(citationShape),
})

/**
 * What may no policy ever call for? A closed list: a policy may add to it and never take away.
 *
 * All of these are met in practice; none is a treatment, a level or a tone.
 *
 * @example
 * prohibitedActs.find(({ id }) => id === 'disclosure')?.label.en // => 'telling others of the debt'
 */
export const prohibitedActs: readonly ProhibitedAct[] = [
  { id: 'violence', label: { en: 'violence', 'zh-CN': '暴力' } },
  { id: 'threat', label: { en: 'threat or intimidation', 'zh-CN': '威胁恐吓' } },
  { id: 'abuse', label: { en: 'insult, swearing, discrimination', 'zh-CN': '辱骂歧视' } },
  { id: 'false-identity', label: { en: 'posing as somebody else', 'zh-CN': '冒充身份' } },
  { id: 'false-consequence', label: { en: 'invented or inflated consequences', 'zh-CN': '虚构或夸大后果' } },
  {
    id: 'empty-legal-threat',
    label: { en: 'a legal step that is unavailable or not intended', 'zh-CN': '虚假的法律威胁' },
  },
  { id: 'forged-document', label: { en: 'forged documents or seals', 'zh-CN': '伪造文书印章' } },
  { id: 'disclosure', label: { en: 'telling others of the debt', 'zh-CN': '向他人泄露债务' } },
  { id: 'public-shaming', label: { en: 'shaming in public', 'zh-CN': '公开羞辱' } },
  {
    id: 'third-party-demand',
    label: { en: 'demanding payment from who is not liable', 'zh-CN': '向无清偿义务的人催讨' },
  },
  {
    id: 'associate-pressure',
    label: { en: 'pressure through people around the debtor', 'zh-CN': '借亲友同事施压' },
  },
  { id: 'contact-list-use', label: { en: 'use of harvested contacts', 'zh-CN': '使用通讯录通话记录' } },
  { id: 'unlawful-search', label: { en: 'tracing beyond lawful need', 'zh-CN': '非法查找信息' } },
  { id: 'contact-flood', label: { en: 'a flood of contacts', 'zh-CN': '高频骚扰' } },
  { id: 'siege', label: { en: 'staying or returning daily at home or work', 'zh-CN': '蹲守滋扰' } },
  { id: 'forbidden-hours', label: { en: 'contact in closed hours', 'zh-CN': '禁止时段联系' } },
  { id: 'contact-after-stop', label: { en: 'contact after a stop', 'zh-CN': '停催后继续联系' } },
  { id: 'extreme-pressure', label: { en: 'pressure whatever the cause', 'zh-CN': '不问缘由极限施压' } },
  {
    id: 'vulnerability-leverage',
    label: { en: 'a vulnerability as a pressure point', 'zh-CN': '利用弱点施压' },
  },
  {
    id: 'ignorance-leverage',
    label: { en: 'the debtor not knowing the law as a pressure point', 'zh-CN': '利用对方不懂法' },
  },
  { id: 'unlawful-charge', label: { en: 'charges beyond contract and law', 'zh-CN': '违法违约收费' } },
  { id: 'forced-hold', label: { en: 'withholding urgent service for old debts', 'zh-CN': '扣押服务逼债' } },
  { id: 'blacklist-sharing', label: { en: 'sharing of blacklists', 'zh-CN': '违法共享黑名单' } },
  {
    id: 'covert-recording',
    label: { en: 'recording without the consent that law requires', 'zh-CN': '违法录音录像' },
  },
  { id: 'blanket-refusal', label: { en: 'refusing every extension or plan', 'zh-CN': '一概拒绝延期分期' } },
  {
    id: 'silent-abandonment',
    label: { en: 'dropping who cannot pay, without review', 'zh-CN': '未经审查放弃' },
  },
  { id: 'push-new-borrowing', label: { en: 'urging new loans to pay old ones', 'zh-CN': '诱导以贷养贷' } },
  { id: 'bribery', label: { en: 'personal advantage taken or given', 'zh-CN': '收受或给予好处' } },
]
