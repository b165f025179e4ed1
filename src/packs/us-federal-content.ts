import type { ContentRule, PrerequisiteRule, RecordRule } from '../contact'

/** Must a consumer be told that it is to collect a debt (联系内容)? */
export const federalCollectorDisclosure: ContentRule = {
  kind: 'content',
  id: 'us.regulation-f.collector-disclosure',
  label: { en: 'That it is from a debt collector', 'zh-CN': '应表明系债务催收' },
  effect: 'deny',
  scope: {
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: ['debtor', 'co-debtor', 'guarantor', 'spouse', 'parent', 'guardian', 'executor'],
    exceptPurposes: ['opt-out-confirmation'],
  },
  must: ['collector-disclosure'],
  history: [
    {
      from: '2021-11-30',
      value: 'in-force',
      citation: {
        title: 'Regulation F (12 CFR part 1006)',
        section: '1006.18(e)',
        href: 'https://github.com/codexstanford/markdown-chunk-of-the-usa-code-of-federal-regulation',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** Must a caller say who calls (联系内容)? */
export const federalCallerIdentity: ContentRule = {
  kind: 'content',
  id: 'us.regulation-f.caller-identity',
  label: { en: 'Who calls', 'zh-CN': '来电应表明身份' },
  effect: 'deny',
  scope: { channels: ['phone', 'voice-robot'], actors: ['agency', 'debt-buyer'], debtors: ['person'] },
  must: ['caller-identity'],
  history: [
    {
      from: '2021-11-30',
      value: 'in-force',
      citation: {
        title: 'Regulation F (12 CFR part 1006)',
        section: '1006.14(g)',
        href: 'https://www.consumerfinance.gov/rules-policy/regulations/1006/14/',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** Must a message say how to opt out (联系内容)? */
export const federalOptOut: ContentRule = {
  kind: 'content',
  id: 'us.regulation-f.opt-out',
  label: { en: 'How to opt out, in every electronic message', 'zh-CN': '电子信息均应载明退订方式' },
  effect: 'deny',
  scope: {
    channels: ['sms', 'email', 'app', 'messenger'],
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: ['debtor', 'co-debtor', 'guarantor', 'spouse', 'parent', 'guardian', 'executor'],
    exceptPurposes: ['opt-out-confirmation'],
  },
  must: ['opt-out'],
  history: [
    {
      from: '2021-11-30',
      value: 'in-force',
      citation: {
        title: 'Regulation F (12 CFR part 1006)',
        section: '1006.6(e), comment 6(e)-1',
        href: 'https://github.com/codexstanford/markdown-chunk-of-the-usa-code-of-federal-regulation',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** Has the validation information been sent (联系前提)? */
export const federalValidation: PrerequisiteRule = {
  kind: 'prerequisite',
  id: 'us.regulation-f.validation-notice',
  label: {
    en: 'The validation information is due with the first communication or five days after it',
    'zh-CN': '核实债务的信息应在首次联系时或其后五日内提供',
  },
  // Contact does not wait for it, so that its want is told and nothing is forbidden.
  effect: 'advise',
  scope: {
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: ['debtor', 'co-debtor', 'guarantor', 'spouse', 'parent', 'guardian', 'executor'],
    exceptPurposes: ['required-notice'],
  },
  requires: { fact: 'notice', notice: 'collection' },
  history: [
    {
      from: '2021-11-30',
      value: {},
      citation: {
        title: 'Regulation F (12 CFR part 1006)',
        section: '1006.34(a)(1)',
        href: 'https://github.com/codexstanford/markdown-chunk-of-the-usa-code-of-federal-regulation',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** May an e-mail go to a place of work (联系前提)? */
export const federalWorkEmail: PrerequisiteRule = {
  kind: 'prerequisite',
  id: 'us.regulation-f.work-email',
  label: {
    en: 'No e-mail to an address of the employer without consent',
    'zh-CN': '未经同意不得发送至雇主提供的邮箱',
  },
  effect: 'deny',
  scope: {
    channels: ['email'],
    actors: ['agency', 'debt-buyer'],
    debtors: ['person'],
    recipients: ['debtor', 'co-debtor', 'guarantor', 'spouse', 'parent', 'guardian', 'executor'],
    places: ['work'],
  },
  // One that the consumer wrote from to this collector about a debt is passed as consented to.
  requires: { fact: 'consent', consent: 'workplace' },
  history: [
    {
      from: '2021-11-30',
      value: {},
      citation: {
        title: 'Regulation F (12 CFR part 1006)',
        section: '1006.22(f)(3)',
        href: 'https://github.com/codexstanford/markdown-chunk-of-the-usa-code-of-federal-regulation',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How long are records kept (保存期限)? */
export const federalRetention: RecordRule = {
  kind: 'record',
  id: 'us.regulation-f.retention',
  label: { en: 'Records kept three years after the last activity', 'zh-CN': '记录保存至末次催收后三年' },
  effect: 'deny',
  scope: { actors: ['agency', 'debt-buyer'], debtors: ['person'] },
  history: [
    {
      from: '2021-11-30',
      value: { keep: { count: 3, unit: 'years' }, from: 'last-activity' },
      citation: {
        title: 'Regulation F (12 CFR part 1006)',
        section: '1006.100',
        href: 'https://github.com/codexstanford/markdown-chunk-of-the-usa-code-of-federal-regulation',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** How long is the recording of a call kept, where there is one (保存期限)? */
export const federalRecordings: RecordRule = {
  kind: 'record',
  id: 'us.regulation-f.recordings',
  label: { en: 'Recordings of calls kept three years', 'zh-CN': '通话录音保存三年' },
  effect: 'deny',
  scope: { channels: ['phone', 'voice-robot'], actors: ['agency', 'debt-buyer'], debtors: ['person'] },
  history: [
    {
      from: '2021-11-30',
      value: { keep: { count: 3, unit: 'years' }, from: 'contact' },
      citation: {
        title: 'Regulation F (12 CFR part 1006)',
        section: '1006.100',
        href: 'https://github.com/codexstanford/markdown-chunk-of-the-usa-code-of-federal-regulation',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
