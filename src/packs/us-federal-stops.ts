import type { BlockRule } from '../contact'

/** May a consumer be contacted who has an attorney (停止联系)? */
export const federalAttorney: BlockRule = {
  kind: 'block',
  id: 'us.regulation-f.attorney',
  label: { en: 'The attorney instead of the consumer', 'zh-CN': '有律师代理的，应联系律师' },
  effect: 'deny',
  scope: {
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: ['debtor', 'co-debtor', 'guarantor', 'spouse', 'parent', 'guardian', 'executor'],
  },
  unless: ['counsel-unresponsive', 'counsel-consents', 'court-permission'],
  statuses: ['represented'],
  history: [
    {
      from: '2021-11-30',
      value: 'in-force',
      citation: {
        title: 'Regulation F (12 CFR part 1006)',
        section: '1006.6(b)(2), (b)(4)',
        href: 'https://github.com/codexstanford/markdown-chunk-of-the-usa-code-of-federal-regulation',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** May a consumer be contacted who wrote not to be, or to refuse to pay (停止联系)? */
export const federalCease: BlockRule = {
  kind: 'block',
  id: 'us.fdcpa.cease',
  label: {
    en: 'None after a written request to cease, but to end efforts or to tell of a remedy',
    'zh-CN': '收到书面停止联系要求后，仅可告知终止催收或将采取的救济',
  },
  effect: 'deny',
  scope: {
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: ['debtor', 'co-debtor', 'guarantor', 'spouse', 'parent', 'guardian', 'executor'],
    exceptPurposes: ['end-of-efforts', 'remedy-notice'],
  },
  statuses: ['cease-request'],
  history: [
    {
      from: '2021-11-30',
      value: 'in-force',
      citation: {
        title: 'Fair Debt Collection Practices Act (15 U.S.C. 1692 ff.)',
        section: '1692c(c); 12 CFR 1006.6(c)',
        href: 'https://github.com/andrewmichaelcohen-a2j/a2j-ai',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** May a debt be collected that is disputed in writing (停止联系)? */
export const federalDispute: BlockRule = {
  kind: 'block',
  id: 'us.regulation-f.dispute',
  label: {
    en: 'No collection of a disputed debt before verification',
    'zh-CN': '债务有异议的，核实前停止催收',
  },
  effect: 'deny',
  // A contact does not say which part of a debt it is about: a part that is disputed stops all of it.
  scope: {
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    exceptPurposes: ['verification', 'answer', 'required-notice', 'opt-out-confirmation'],
  },
  statuses: ['dispute'],
  history: [
    {
      from: '2021-11-30',
      value: 'in-force',
      citation: {
        title: 'Regulation F (12 CFR part 1006)',
        section: '1006.38(c), (d)(2)',
        href: 'https://github.com/codexstanford/markdown-chunk-of-the-usa-code-of-federal-regulation',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** May a debt be collected in bankruptcy (停止联系)? */
export const federalBankruptcy: BlockRule = {
  kind: 'block',
  id: 'us.bankruptcy-code.stay',
  label: { en: 'No act to collect in bankruptcy', 'zh-CN': '破产程序中不得催收' },
  effect: 'deny',
  // It binds whoever collects, from whoever owes.
  scope: { exceptPurposes: ['answer', 'required-notice', 'opt-out-confirmation'] },
  statuses: ['bankruptcy'],
  history: [
    {
      from: '2021-11-30',
      value: 'in-force',
      citation: {
        title: 'Bankruptcy Code (11 U.S.C.)',
        section: '362(a)(6), 524(a)(2)',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
