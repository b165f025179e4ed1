import type { Locale } from './labels'

const marks: Readonly<Record<Locale, { readonly plain: string; readonly strong: string }>> = {
  en: { plain: ', ', strong: '; ' },
  'zh-CN': { plain: '、', strong: '；' },
}

/** The items as one list for a reader: with a stronger mark between them where one of them is a list itself. */
export function joinItems(items: readonly string[], locale: Locale): string {
  const { plain, strong } = marks[locale]
  return items.join(items.some((item) => item.includes(plain)) ? strong : plain)
}
