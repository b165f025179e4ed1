import type { Tone } from '../strategy'

/** How to speak (沟通语气), the mildest first. No tone threatens, and politeness is owed in every one. */
export const tones: readonly Tone[] = [
  { id: 'gentle', label: { en: 'gentle: patient, with sympathy', 'zh-CN': '温和：耐心、体谅' } },
  { id: 'friendly', label: { en: 'friendly', 'zh-CN': '友好' } },
  { id: 'firm', label: { en: 'firm and friendly', 'zh-CN': '坚定而友好' } },
  { id: 'formal', label: { en: 'formal', 'zh-CN': '正式' } },
  { id: 'serious', label: { en: 'serious concern', 'zh-CN': '严正' } },
]
