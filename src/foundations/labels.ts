import { inputError } from './issues'
import { readField } from './read-field'
import { showValue } from './show-value'

/** A language that labels and explanations are written in: English or Simplified Chinese. */
export type Locale = 'en' | 'zh-CN'

/** One text in every language of the library, for people to read; programs read codes and ids. */
export interface Label {
  readonly en: string
  readonly 'zh-CN': string
}

/** Every {@link Locale}, in the order in which the documentation lists them. */
export const locales: readonly Locale[] = ['en', 'zh-CN']

/**
 * What does this label say in the reader's language?
 *
 * @throws ArrearsError `invalid-input` for what is not a label or a language of the library.
 *
 * @example
 * labelIn({ en: 'Not due', 'zh-CN': '未到期' }, 'zh-CN') // => '未到期'
 */
export function labelIn(label: Label, locale: Locale): string {
  const text = readField(label, expectLocale(locale))
  if (typeof text === 'string') return text
  throw inputError(
    {
      code: label === undefined ? 'missing' : 'wrong-type',
      expected: { en: 'a label with a text in every language', 'zh-CN': '含各语言文本的标签' },
      received: showValue(label),
      remedy: { en: 'Pass a label of the library or the policy.', 'zh-CN': '请传入本库或政策中的标签。' },
    },
    'label',
  )
}

/** A language of the library; throws `invalid-input` for anything else. */
export function expectLocale(value: unknown): Locale {
  const locale = locales.find((one) => one === value)
  if (locale !== undefined) return locale
  throw inputError(
    {
      code: value === undefined ? 'missing' : 'wrong-type',
      expected: { en: `one of ${locales.join(', ')}`, 'zh-CN': `${locales.join('、')} 之一` },
      received: showValue(value),
      remedy: { en: 'Name a language that the library speaks.', 'zh-CN': '请指明本库支持的语言。' },
    },
    'locale',
  )
}
