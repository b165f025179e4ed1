import type { Segmentation } from '../classification'

/** The segment of whom nothing known says more (未知): a plain answer, and never a guess. */
export const notKnown: Segmentation['segments'][number] = {
  id: 'not-known',
  label: { en: 'not known', 'zh-CN': '未知' },
}

/** The row that answers where no other does. */
export const otherwiseNotKnown: Segmentation['table']['rows'][number] = {
  id: 'not-known',
  when: {},
  outcome: 'not-known',
  note: { en: 'Nothing that is known says which.', 'zh-CN': '已知的事实不足以判断。' },
}
