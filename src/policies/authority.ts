import type { Authority } from '../strategy'

/**
 * Who decides how much, and what (权限)? A limit includes its number: exactly 100,000 is the collector's. The
 * supervisor's small extension, the director's installment plan and all else for the general manager are practice;
 * which working measure is whose is a choice: who holds a case convenes its task force and its key-account plan, so
 * that these go to whom the amount demands.
 */
export const authority: Authority = {
  currency: 'CNY',
  roles: [
    {
      id: 'collector',
      label: { en: 'collector', 'zh-CN': '催收员' },
      upTo: '100000.00',
      note: {
        en: 'Daily work; takes communication and resilience.',
        'zh-CN': '日常催收；须善于沟通、有韧性。',
      },
    },
    {
      id: 'supervisor',
      label: { en: 'supervisor', 'zh-CN': '主管' },
      upTo: '500000.00',
      note: {
        en: 'The team and difficult cases; takes leading and solving.',
        'zh-CN': '带领团队、处理疑难案件；须能领导、能解决问题。',
      },
    },
    {
      id: 'director',
      label: { en: 'director', 'zh-CN': '总监' },
      upTo: '1000000.00',
      note: { en: 'Strategy and senior contacts; takes judgment.', 'zh-CN': '策略与高层对接；须有判断力。' },
    },
    {
      id: 'general-manager',
      label: { en: 'general manager', 'zh-CN': '总经理' },
      note: {
        en: 'Everything else, and every measure that nobody owns.',
        'zh-CN': '其余一切，以及无人负责的措施。',
      },
    },
  ],
  measures: [
    { id: 'standard', label: { en: 'standard treatment', 'zh-CN': '标准处理' }, owner: 'collector' },
    { id: 'closer-watch', label: { en: 'closer watch', 'zh-CN': '加强关注' }, owner: 'collector' },
    {
      id: 'address-search',
      label: {
        en: 'search for the address in lawful, necessary sources alone: contract data, public registers',
        'zh-CN': '仅通过合法、必要的来源查找联系方式：合同信息、公开登记',
      },
      owner: 'collector',
    },
    {
      id: 'asset-search',
      label: { en: 'lawful search for assets', 'zh-CN': '依法查找财产' },
      owner: 'collector',
    },
    {
      id: 'evidence-file',
      label: { en: 'complete file of evidence', 'zh-CN': '完整的证据档案' },
      owner: 'collector',
    },
    {
      id: 'excuse-plan',
      label: { en: 'own plan for the repeated excuse', 'zh-CN': '针对重复借口的专门应对方案' },
      owner: 'collector',
    },
    {
      id: 'advice-referral',
      label: { en: 'referral to budget or debt advice', 'zh-CN': '转介理财或债务咨询' },
      owner: 'collector',
    },
    { id: 'inform-legal', label: { en: 'legal informed', 'zh-CN': '告知法务' }, owner: 'collector' },
    {
      id: 'task-force',
      label: {
        en: 'task force with sales, finance, legal and service',
        'zh-CN': '专项小组（销售、财务、法务、客服）',
      },
      owner: 'collector',
      note: {
        en: 'Sales: background, joint work on key accounts, terms that follow payment conduct. Finance: correct balances, expected cash, write-off. Legal: contracts, suits, the risk of each measure. Service: reminders, complaints, repair of faults.',
        'zh-CN':
          '销售：客户背景、重点客户协同、随付款表现调整条件。财务：准确的余额、预计回款、核销。法务：合同、诉讼、各项措施的风险。客服：提醒、投诉、故障处理。',
      },
    },
    {
      id: 'key-account-plan',
      label: {
        en: 'key-account plan: senior lead, root cause, payments that follow the cash cycle, further business as part of the solution, a person on site by agreement',
        'zh-CN':
          '重点客户方案：高层牵头、查明根因、按对方资金周期付款、以继续合作为解决的一部分、经约定派人驻场',
      },
      owner: 'collector',
    },
    {
      id: 'management-demand',
      label: { en: 'formal demand to the management', 'zh-CN': '向对方管理层正式催告' },
      owner: 'supervisor',
    },
    {
      id: 'credit-hold',
      label: {
        en: 'credit hold, as the contract allows and with notice',
        'zh-CN': '按合同约定并先行通知的暂停供货',
      },
      owner: 'supervisor',
    },
    {
      id: 'tighter-terms',
      label: {
        en: 'tighter terms: lower limit, shorter term or prepayment',
        'zh-CN': '收紧条件：降低额度、缩短账期或预付',
      },
      owner: 'supervisor',
    },
    {
      id: 'security',
      label: { en: 'security or insurance asked for', 'zh-CN': '要求担保或投保' },
      owner: 'supervisor',
    },
    {
      id: 'small-extension',
      label: { en: 'small extension', 'zh-CN': '小幅延期' },
      owner: 'supervisor',
      note: {
        en: 'With a reason and a written agreement, so that it makes no precedent by accident.',
        'zh-CN': '须有理由并书面约定，以免无意中成为先例。',
      },
    },
    {
      id: 'agency',
      label: {
        en: 'placement with an agency, under the same limits, counted together',
        'zh-CN': '委外（适用同样的限制，合并计数）',
      },
      owner: 'director',
      note: {
        en: 'For heavy or long arrears, or too few own people.',
        'zh-CN': '适用于重度或长期逾期，或自有人手不足。',
      },
    },
    {
      id: 'credit-reporting',
      label: { en: 'lawful credit reporting', 'zh-CN': '依法报送征信' },
      owner: 'director',
    },
    {
      id: 'installment-plan',
      label: { en: 'installment plan', 'zh-CN': '分期方案' },
      owner: 'director',
      note: {
        en: 'In writing: amount, dates and method; default and acceleration; penalty; security; rights kept; forum; authority of the signatory.',
        'zh-CN': '书面约定：金额、日期、方式；违约与提前到期；违约金；担保；保留的权利；管辖；签字人的权限。',
      },
    },
    {
      id: 'relief',
      label: { en: 'interest, penalty or price given up', 'zh-CN': '减免利息、罚息或价款' },
      owner: 'general-manager',
      note: {
        en: 'With a reason and a written agreement, so that it makes no precedent by accident.',
        'zh-CN': '须有理由并书面约定，以免无意中成为先例。',
      },
    },
    {
      id: 'restructuring',
      label: { en: 'restructuring of the debt', 'zh-CN': '债务重组' },
      owner: 'general-manager',
    },
    {
      id: 'write-off',
      label: { en: 'write-off; recovery continues', 'zh-CN': '核销（追偿继续）' },
      owner: 'general-manager',
    },
    {
      id: 'legal-step',
      label: { en: 'legal step', 'zh-CN': '法律措施' },
      owner: 'general-manager',
      note: {
        en: 'The work of the legal specialist; takes law and negotiation.',
        'zh-CN': '由法务专员承办；须懂法律、善谈判。',
      },
    },
  ],
}
