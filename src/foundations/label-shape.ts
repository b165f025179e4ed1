import type { Label } from './labels'
import { record, type Shape, text } from './shapes'

/** The form of a {@link Label}: a text in every language. */
export const labelShape: Shape<Label> = /* @__PURE__ */ record<Label>({ en: text, 'zh-CN': text })
