import type { Letter } from '../strategy'
import { everyContent, everyContentOfCards } from './letter-contents'

/**
 * Which letters are sent, and from which day to which (催收函)? The tone rises with the number. Days 8 to 14, 21 to 29
 * and 46 to 59 are waiting; a letter not sent in its window is late, not skipped.
 */
export const letters: readonly Letter[] = [
  {
    id: 'letter-1',
    label: { en: 'friendly reminder', 'zh-CN': '第一封：友好提醒' },
    fromDay: 3,
    toDay: 7,
    tone: 'friendly',
    contents: everyContent,
  },
  {
    id: 'letter-2',
    label: { en: 'formal letter', 'zh-CN': '第二封：正式催告' },
    fromDay: 15,
    toDay: 20,
    tone: 'formal',
    contents: everyContent,
  },
  {
    id: 'letter-3',
    label: { en: 'serious concern', 'zh-CN': '第三封：严正关切' },
    fromDay: 30,
    toDay: 45,
    tone: 'serious',
    contents: everyContent,
  },
  {
    id: 'lawyer-letter',
    label: { en: "lawyer's letter", 'zh-CN': '律师函' },
    fromDay: 60,
    tone: 'serious',
    contents: everyContent,
  },
]

/** The same letters to a cardholder in China, each with what the law adds to its contents. */
export const lettersOfCards: readonly Letter[] = /* @__PURE__ */ letters.map((letter) =>
  Object.assign({}, letter, { contents: everyContentOfCards }),
)
