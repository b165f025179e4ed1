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
  const text = readField(label, locale)
  if (typeof text === 'string' && locales.includes(locale)) return text
  throw inputError(
    {
      code: 'wrong-type',
      expected: {
        en: `a label and one of ${locales.join(', ')}`,
        'zh-CN': `标签以及 ${locales.join('、')} 之一`,
      },
      received: showValue(locale),
      remedy: { en: 'Name a language that the library speaks.', 'zh-CN': '请指明本库支持的语言。' },
    },
    'locale',
  )
}
