import {
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  leaf,
  listOf,
  record,
  type Shape,
  showValue,
  verbatim,
} from '../foundations'
import type { LocalHours } from './contact-rule'
import { minuteOfClock } from './local-hours'

const clock: Shape<string> = /* @__PURE__ */ leaf<string>(
  (value) => minuteOfClock(value) !== undefined,
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: { en: 'a time of day written HH:MM', 'zh-CN': '写作 HH:MM 的时刻' },
    received: showValue(value),
    remedy: {
      en: "Write it like '08:00'; '24:00' is the end of the day.",
      'zh-CN': '请写成 08:00 的形式；一天的结束写作 24:00。',
    },
  }),
)

/** The form of a list of {@link LocalHours}. */
export const hoursShape: Shape<readonly LocalHours[]> = /* @__PURE__ */ listOf(
  /* @__PURE__ */ record<LocalHours>({ from: clock, to: clock }),
)

/** Which of these well-formed hours are none? Every fault. */
export function hoursIssues(hours: readonly LocalHours[], path: string): readonly Issue[] {
  return hours.flatMap((part, index) =>
    part.from === part.to || part.from === '24:00'
      ? [describeFault(emptyHours(part), joinPath(path, index))]
      : [],
  )
}

function emptyHours({ from, to }: LocalHours): Fault {
  return {
    code: 'empty-range',
    expected: { en: 'hours that start and end at different times', 'zh-CN': '起止不同的时段' },
    received: verbatim(`${from}-${to}`),
    remedy: { en: 'Write a whole day as 00:00-24:00.', 'zh-CN': '全天请写作 00:00-24:00。' },
  }
}
