import { findApprover, type StrategyPolicy } from '../strategy'
import type { Answer } from './decision'
import type { Layer, Layers } from './lay-guidelines'

/**
 * Who approves, where guidelines ask for a higher role or for measures that one owns? The highest of them and of who
 * approves the treatment.
 */
export function raiseApprover(
  policy: StrategyPolicy,
  approver: Answer<string>,
  layers: Layers,
): Answer<string> {
  if (approver.status === 'none' || approver.status === 'conflict') return approver
  const { roles } = policy.authority
  const rankOf = (role: string): number => roles.findIndex(({ id }) => id === role)
  const withheld = withheldBy(layers)
  const asking = [...layers.bases.flatMap((base) => base ?? []), ...layers.guidelines].flatMap((layer) => {
    // Of several treatments that it may be none is certain.
    const isOpen = layer.missing.length > 0 || (layer.isBase && layers.bases.length > 1)
    const sure = leastRank(policy, layer, (measure) => !withheld.perhaps.has(measure))
    const perhaps = leastRank(policy, layer, (measure) => !withheld.surely.has(measure))
    return [
      ...(sure === undefined ? [] : [{ layer, least: sure, isOpen, missing: layer.missing }]),
      // Where what it asks for may yet be withheld, that is open too.
      ...(perhaps === undefined || perhaps === sure
        ? []
        : [{ layer, least: perhaps, isOpen: true, missing: [...layer.missing, ...withheld.missing] }]),
    ]
  })
  if (asking.length === 0) return approver
  const floor = Math.max(-1, ...asking.flatMap(({ least, isOpen }) => (isOpen ? [] : [least])))
  const raises = [floor, ...asking.flatMap(({ least, isOpen }) => (isOpen && least > floor ? [least] : []))]
  const own = approver.status === 'decided' ? [approver.value] : approver.mayBe
  const possible = new Set(own.flatMap((role) => raises.map((least) => Math.max(rankOf(role), least))))
  const [rank, ...others] = possible
  const role = rank === undefined ? undefined : roles[rank]?.id
  const mayBeNone = approver.status === 'undetermined' && approver.mayBeNone
  if (role !== undefined && others.length === 0 && !mayBeNone) {
    const raising = asking
      .filter(({ least, isOpen }) => least === rank && !isOpen)
      .map(({ layer }) => ({ ...layer.reason, outcome: role }))
    const isOwn = approver.status === 'decided' && approver.value === role
    return { status: 'decided', value: role, reasons: [...(isOwn ? approver.reasons : []), ...raising] }
  }
  const open = asking.filter(({ least, isOpen }) => isOpen && least > floor)
  const ids = [...possible].sort((left, right) => left - right).flatMap((one) => roles[one]?.id ?? [])
  return {
    status: 'undetermined',
    value: null,
    missing: [
      ...new Set([
        ...(approver.status === 'undetermined' ? approver.missing : []),
        ...layers.missing,
        ...open.flatMap(({ missing }) => missing),
      ]),
    ],
    candidates: [
      ...(approver.status === 'undetermined'
        ? approver.candidates
        : approver.reasons.map(({ rule }) => rule)),
      ...new Set(open.map(({ layer }) => layer.reason.rule)),
    ],
    mayBe: ids,
    mayBeNone,
  }
}

interface Withheld {
  /** What no way in which things may turn out lets be taken. */
  readonly surely: ReadonlySet<string>
  /** What some way does not. */
  readonly perhaps: ReadonlySet<string>
  /** What is not known and on which it hangs. */
  readonly missing: readonly string[]
}

function withheldBy({ bases, guidelines }: Layers): Withheld {
  const byBase = bases.map((base) => base?.says.withholds ?? [])
  const certain = guidelines.filter(({ missing }) => missing.length === 0)
  const everyBase = (byBase[0] ?? []).filter((id) => byBase.every((ids) => ids.includes(id)))
  const byAny = guidelines.flatMap(({ says }) => says.withholds ?? [])
  return {
    surely: new Set([...everyBase, ...certain.flatMap(({ says }) => says.withholds ?? [])]),
    perhaps: new Set([...byBase.flat(), ...byAny]),
    missing: guidelines.flatMap(({ says, missing }) => (says.withholds === undefined ? [] : missing)),
  }
}

/** The least role that this layer asks for, by its place, of the measures that count; `undefined` where it asks for none. */
function leastRank(
  { authority }: StrategyPolicy,
  { says }: Layer,
  counts: (measure: string) => boolean,
): number | undefined {
  const { roles } = authority
  const ranks = [
    ...(says.approver === undefined ? [] : [says.approver]),
    ...(says.measures ?? []).filter(counts).map((measure) => findApprover(authority, measure, '0').byMeasure),
  ].map((role) => roles.findIndex(({ id }) => id === role))
  return ranks.length === 0 ? undefined : Math.max(...ranks)
}
