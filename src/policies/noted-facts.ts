import type { DeclaredFact } from '../foundations'

/**
 * What do people note each time that it happens, so that it can be counted (逐次记录的事实)? Excuses by the code of the
 * answer that they call for, and every sign of early warning.
 */
export const notedFacts: readonly DeclaredFact[] = [
  {
    id: 'excuse',
    label: { en: 'excuse', 'zh-CN': '借口' },
    type: 'label',
    values: [
      { id: 'quality', label: { en: 'quality problem', 'zh-CN': '质量问题' } },
      { id: 'wrong-invoice', label: { en: 'wrong invoice', 'zh-CN': '发票有误' } },
      { id: 'approval', label: { en: 'approval in process', 'zh-CN': '审批流程中' } },
      { id: 'system', label: { en: 'system or data problem', 'zh-CN': '系统或数据问题' } },
      { id: 'person-away', label: { en: 'person away', 'zh-CN': '负责人不在' } },
      { id: 'already-arranged', label: { en: 'already arranged', 'zh-CN': '已安排付款' } },
      { id: 'no-bill', label: { en: 'never got the bill', 'zh-CN': '未收到账单' } },
      { id: 'not-received', label: { en: 'goods or service not received', 'zh-CN': '未收到货物或服务' } },
      { id: 'price', label: { en: 'price dispute', 'zh-CN': '价格争议' } },
      { id: 'short-of-cash', label: { en: 'short of cash', 'zh-CN': '资金紧张' } },
    ],
  },
  {
    id: 'warningSign',
    label: { en: 'sign of early warning', 'zh-CN': '预警信号' },
    type: 'label',
    values: [
      { id: 'later-each-time', label: { en: 'later payment each time', 'zh-CN': '付款一次比一次晚' } },
      { id: 'partial-payments', label: { en: 'partial payments', 'zh-CN': '部分付款' } },
      { id: 'new-disputes', label: { en: 'new disputes', 'zh-CN': '新争议' } },
      {
        id: 'larger-orders-slower-pay',
        label: { en: 'larger orders with slower pay', 'zh-CN': '订单增大而付款变慢' },
      },
      {
        id: 'changed-bank-or-signatory',
        label: { en: 'changed bank or signatory', 'zh-CN': '更换开户行或签字人' },
      },
      { id: 'unreachable', label: { en: 'unreachable', 'zh-CN': '联系不上' } },
      { id: 'asks-longer-terms', label: { en: 'request for longer terms', 'zh-CN': '要求延长账期' } },
      { id: 'returned-check', label: { en: 'returned check', 'zh-CN': '支票退票' } },
      { id: 'executive-turnover', label: { en: 'executive turnover', 'zh-CN': '高管变动' } },
      { id: 'concentration', label: { en: 'concentration', 'zh-CN': '过度集中' } },
      { id: 'sudden-rise-in-orders', label: { en: 'sudden rise in orders', 'zh-CN': '订单骤增' } },
      { id: 'changed-way-of-paying', label: { en: 'changed way of paying', 'zh-CN': '付款方式改变' } },
      {
        id: 'worse-than-peers',
        label: { en: 'worse than peers of the same trade and size', 'zh-CN': '差于同行业同规模企业' },
      },
      {
        id: 'bad-news',
        label: { en: 'bad news of trade, market or policy', 'zh-CN': '行业、市场或政策不利消息' },
      },
    ],
  },
]
