import type { Label } from './labels'
import { text } from './leaf-shapes'
import { record, type Shape } from './shapes'

/** The form of a {@link Label}: a text in every language. */
export const labelShape: Shape<Label> = /* @__PURE__ */ record<Label>({ en: text, 'zh-CN': text })
