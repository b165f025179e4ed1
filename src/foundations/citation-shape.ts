import { type Citation, type Confidence, confidences } from './citations'
import { labelShape } from './label-shape'
import { civilDate, text } from './leaf-shapes'
import { leaf, oneOf, optional, record, type Shape } from './shapes'
import { showValue } from './show-value'

/** One of the grades of {@link Confidence}. */
export const confidence: Shape<Confidence> = /* @__PURE__ */ oneOf(confidences)

const title: Shape<Citation['title']> = /* @__PURE__ */ leaf<Citation['title']>(
  (value) => text.accepts(value) || labelShape.accepts(value),
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a text, or a text in every language', 'zh-CN': '文本，或各语言文本' },
    received: showValue(value),
    remedy: { en: 'Name the source as it is found.', 'zh-CN': '请写出可据以查找的名称。' },
  }),
)

/** The form of a {@link Citation}. */
export const citationShape: Shape<Citation> = /* @__PURE__ */ record<Citation>({
  title,
  section: /* @__PURE__ */ optional(text),
  href: /* @__PURE__ */ optional(text),
  confidence,
  verifiedOn: /* @__PURE__ */ optional(civilDate),
})
