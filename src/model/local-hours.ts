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

/** A part of a day on somebody's clock, from `HH:MM` up to but not including `HH:MM`. */
export interface LocalHours {
  readonly from: string
  /** Earlier than `from` when it crosses midnight; `24:00` is the end of the day. */
  readonly to: string
}

const MINUTES_PER_DAY = 1440

/** The minute of `HH:MM`, from `00:00` to `24:00`; `undefined` for anything else. */
export function minuteOfClock(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{2}:[0-5]\d$/.test(value)) return undefined
  const minute = Number(value.slice(0, 2)) * 60 + Number(value.slice(3))
  return minute <= MINUTES_PER_DAY ? minute : undefined
}

/** The form of a time of day written `HH:MM`. */
export const clockTime: Shape<string> = /* @__PURE__ */ leaf<string>(
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
  /* @__PURE__ */ record<LocalHours>({ from: clockTime, to: clockTime }),
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
