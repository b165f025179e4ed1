import type { Label } from '../foundations'

/**
 * The grounds on which a request may say that a rule does not stand in its way (豁免事由): the time was agreed; the debtor asked
 * for this contact; law requires it; a court allowed it; an emergency; counsel consents, or does not answer.
 */
export const contactGrounds = [
  'agreed-time',
  'debtor-request',
  'required-by-law',
  'court-permission',
  'emergency',
  'counsel-consents',
  'counsel-unresponsive',
] as const

/** One of {@link contactGrounds}. */
export type ContactGround = (typeof contactGrounds)[number]

/**
 * What lifts rules that name it (豁免情形): a ground of the request; `reply`, that it answers what the debtor wrote or asked, by the
 * same channel and once; or a consent of the debtor that is in force, in writing where it says so.
 */
export const ruleOverrides = [
  'agreed-time',
  'debtor-request',
  'required-by-law',
  'court-permission',
  'emergency',
  'counsel-consents',
  'counsel-unresponsive',
  'reply',
  'consent:hours',
  'consent:channel',
  'consent:frequency',
  'consent:workplace',
  'consent:visit',
  'consent:third-parties',
  'consent:recorded-voice',
  'written-consent:hours',
  'written-consent:channel',
  'written-consent:frequency',
  'written-consent:workplace',
  'written-consent:visit',
  'written-consent:third-parties',
  'written-consent:recorded-voice',
] as const

/** One of {@link ruleOverrides}. */
export type RuleOverride = (typeof ruleOverrides)[number]

/** How is each thing that lifts rules called? */
export const ruleOverrideLabels: Readonly<Record<RuleOverride, Label>> = {
  'agreed-time': { en: 'the time was agreed', 'zh-CN': '时间系双方约定' },
  'debtor-request': { en: 'the debtor asked for it', 'zh-CN': '系债务人要求' },
  'required-by-law': { en: 'law requires it', 'zh-CN': '法律要求' },
  'court-permission': { en: 'a court allowed it', 'zh-CN': '法院许可' },
  emergency: { en: 'an emergency', 'zh-CN': '紧急情况' },
  'counsel-consents': { en: 'counsel consents', 'zh-CN': '代理人同意' },
  'counsel-unresponsive': { en: 'counsel does not answer', 'zh-CN': '代理人未回应' },
  reply: { en: 'it answers the debtor', 'zh-CN': '系对债务人的答复' },
  'consent:hours': { en: 'consent to the hours', 'zh-CN': '同意该时段' },
  'consent:channel': { en: 'consent to the channel', 'zh-CN': '同意该渠道' },
  'consent:frequency': { en: 'consent to more contacts', 'zh-CN': '同意更多联系' },
  'consent:workplace': { en: 'consent to contact at work', 'zh-CN': '同意在工作单位联系' },
  'consent:visit': { en: 'consent to a visit', 'zh-CN': '同意上门' },
  'consent:third-parties': { en: 'consent to contact with others', 'zh-CN': '同意联系第三人' },
  'consent:recorded-voice': { en: 'consent to a recorded voice', 'zh-CN': '同意录制或合成语音' },
  'written-consent:hours': { en: 'written consent to the hours', 'zh-CN': '书面同意该时段' },
  'written-consent:channel': { en: 'written consent to the channel', 'zh-CN': '书面同意该渠道' },
  'written-consent:frequency': { en: 'written consent to more contacts', 'zh-CN': '书面同意更多联系' },
  'written-consent:workplace': {
    en: 'written consent to contact at work',
    'zh-CN': '书面同意在工作单位联系',
  },
  'written-consent:visit': { en: 'written consent to a visit', 'zh-CN': '书面同意上门' },
  'written-consent:third-parties': {
    en: 'written consent to contact with others',
    'zh-CN': '书面同意联系第三人',
  },
  'written-consent:recorded-voice': {
    en: 'written consent to a recorded voice',
    'zh-CN': '书面同意录制或合成语音',
  },
}
