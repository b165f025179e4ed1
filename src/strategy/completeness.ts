import type { Label } from '../foundations'

/** Is everything there that must be? */
export type Completeness = 'complete' | 'incomplete'

/** How is each answer called (完整性)? */
export const completenessLabels: Readonly<Record<Completeness, Label>> = {
  complete: { en: 'complete', 'zh-CN': '齐全' },
  incomplete: { en: 'incomplete', 'zh-CN': '不齐全' },
}
