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
 * @example
 * labelIn({ en: 'Not due', 'zh-CN': '未到期' }, 'zh-CN') // => '未到期'
 */
export function labelIn(label: Label, locale: Locale): string {
  return label[locale]
}
