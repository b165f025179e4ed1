import type { Citation } from './citations'
import { civilDate, text } from './leaf-shapes'
import { oneOf, optional, record, type Shape } from './shapes'

/** The form of a {@link Citation}. */
export const citationShape: Shape<Citation> = /* @__PURE__ */ record<Citation>({
  title: text,
  section: /* @__PURE__ */ optional(text),
  href: /* @__PURE__ */ optional(text),
  confidence: /* @__PURE__ */ oneOf(['verified', 'official', 'secondary', 'weak']),
  verifiedOn: /* @__PURE__ */ optional(civilDate),
})
