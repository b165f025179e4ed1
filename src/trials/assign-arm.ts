import {
  type Amount,
  describeFault,
  type Fault,
  formatMinorUnits,
  type Issue,
  inspect,
  leaf,
  listOf,
  readSafeUnits,
  record,
  type Shape,
  sha256,
  showValue,
  text,
  valueOrThrow,
  verbatim,
} from '../foundations'
import { duplicateIdIssues } from '../model'

/** One way of doing things that is tried (实验组): the champion, which runs today, or a challenger. */
export interface ExperimentArm<ArmId extends string = string> {
  readonly id: ArmId
  /** Of all cases, in percent: a decimal string or a number, with at most 4 decimals; 0 for an arm that waits. */
  readonly sharePercent: Amount
}

/** Champion and challengers (冠军挑战者实验): which share of the cases goes to which. */
export interface Experiment<ArmId extends string = string> {
  /** Another id draws anew: who was together in one experiment is not together in the next. */
  readonly id: string
  /** In the order in which they share the cases out; their shares add up to exactly 100. */
  readonly arms: readonly ExperimentArm<ArmId>[]
}

const SHARE_DIGITS = 4
// A hundred percent in ten-thousandths of a percent.
const WHOLE = 1_000_000
// So many hexadecimal digits are 52 bits, which a number holds exactly.
const DIGITS_DRAWN = 13

/** A share of all cases, in percent. */
const share: Shape<Amount> = /* @__PURE__ */ leaf<Amount>(
  (value) => {
    const units = readSafeUnits(value, SHARE_DIGITS)
    return units >= 0 && units <= WHOLE
  },
  (value) => ({
    code: value === undefined ? 'missing' : 'wrong-type',
    expected: {
      en: 'a percentage from 0 to 100 with at most 4 decimals',
      'zh-CN': '0 至 100 的百分数，最多 4 位小数',
    },
    received: showValue(value),
    remedy: {
      en: "Write 12.5 % as 12.5 or '12.5', without a percent sign.",
      'zh-CN': "12.5% 请写作 12.5 或 '12.5'，不带百分号。",
    },
  }),
)

interface Draw {
  readonly caseId: string
  readonly experiment: Experiment
}

const drawShape: Shape<Draw> = /* @__PURE__ */ record<Draw>({
  caseId: text,
  experiment: /* @__PURE__ */ record<Experiment>({
    id: text,
    arms: /* @__PURE__ */ listOf(/* @__PURE__ */ record<ExperimentArm>({ id: text, sharePercent: share })),
  }),
})

/**
 * To which arm of an experiment does this case belong?
 *
 * The same case and experiment always give the same arm, on every machine. A case is drawn to a place from 0 up to and
 * without 100 percent: the first 52 bits of the SHA-256 of the JSON text of `[experiment.id, caseId]`, as a fraction of
 * a hundred percent. The arms lie on that line one after the other, each as wide as its share, with its start and
 * without its end.
 *
 * Shares are stable. Where the last arm grows, no case leaves it; and where it grows at the cost of the arm before
 * it alone, no case moves but from that arm into it, so that a challenger that stands last can be widened step by
 * step. To give an arm of its own to nobody yet, let it stand with a share of 0.
 *
 * @throws ArrearsError `invalid-input` with every issue: shares that are negative, have more than 4 decimals or do not
 * add up to exactly 100, an arm named twice, an id that is empty.
 *
 * Source: random assignment by hashing, FIPS 180-4 for the hash.
 *
 * @example
 * const experiment = {
 *   id: 'call-earlier',
 *   arms: [
 *     { id: 'champion', sharePercent: 80 },
 *     { id: 'challenger', sharePercent: 20 },
 *   ],
 * }
 * assignArm('D-1', experiment) // => 'champion'
 */
export function assignArm<const ArmId extends string>(caseId: string, experiment: Experiment<ArmId>): ArmId {
  const draw = valueOrThrow(inspect(drawShape, { caseId, experiment }, armIssues))
  const { id, arms } = draw.experiment
  const digits = sha256(JSON.stringify([id, draw.caseId])).slice(0, DIGITS_DRAWN)
  // Times the whole, where a quotient by the width of the draw would be rounded.
  const place = BigInt(`0x${digits}`) * BigInt(WHOLE)
  let end = 0
  const found = arms.find(({ sharePercent }) => {
    end += unitsOf(sharePercent)
    return place < BigInt(end) << BigInt(4 * DIGITS_DRAWN)
  })
  return (found as ExperimentArm<ArmId>).id
}

/** A share in ten-thousandths of a percent. */
function unitsOf(share: Amount): number {
  return readSafeUnits(share, SHARE_DIGITS)
}

function armIssues({ experiment }: Draw): readonly Issue[] {
  const { arms } = experiment
  const sum = arms.reduce((units, { sharePercent }) => units + unitsOf(sharePercent), 0)
  return [
    ...duplicateIdIssues(arms, 'experiment.arms'),
    ...(sum === WHOLE ? [] : [describeFault(sumFault(sum), 'experiment.arms')]),
  ]
}

function sumFault(sum: number): Fault {
  return {
    code: 'sum-mismatch',
    expected: { en: 'shares that add up to exactly 100', 'zh-CN': '合计恰为 100 的份额' },
    received: verbatim(formatMinorUnits(sum, SHARE_DIGITS)),
    remedy: {
      en: 'Give what is left to the champion: every case goes to one arm.',
      'zh-CN': '请把剩余份额给冠军组：每个案件都归入一组。',
    },
  }
}
