import {
  type ExampleCase,
  type FactDefinition,
  type Label,
  NOT_PROVED,
  type ProofBudget,
  sampleValues,
  tellExample,
} from '../foundations'
import {
  admittedRows,
  type Chain,
  type ChainLevel,
  type ChainRow,
  type ChainState,
  chainTo,
  noState,
  stateAfter,
} from './chain'
import type { CompiledPolicy, CompiledStrategy } from './compiled-policy'
import type { PolicyFinding } from './policy-finding'

const PATH = 'strategy.treatmentTable'

/**
 * Where does a protected fact raise pressure? Of two cases that differ only in that fact, the one in which it is known
 * may not come to a treatment of more pressure than the one in which it is not. Where it is unknown, those rows answer
 * that hold without it; where none of them does, nothing may press.
 */
export function verifyPressure(policy: CompiledPolicy, cellBudget: number): readonly PolicyFinding[] {
  const { strategy, vocabulary } = policy
  if (strategy === null) return []
  const goal = { id: 'treatment', table: strategy.treatmentTable }
  const budget: ProofBudget = { left: cellBudget }
  return [...vocabulary.values()].flatMap((fact) => {
    if (fact.isProtected !== true || !isRead(policy, fact)) return []
    const chain = chainTo(policy, goal, budget, { apart: fact.id, freesAnswers: true })
    const { findings, isCut } = chain === undefined ? noProof : pressureOf(strategy, chain, fact)
    return isCut || budget.left < 0 ? [...findings, notProved(fact, cellBudget)] : findings
  })
}

/** Does any table of the policy ask for this fact? */
function isRead({ segmentations, strategy }: CompiledPolicy, { id }: FactDefinition): boolean {
  const { stageTable, treatmentTable } = strategy ?? {}
  return [...segmentations.map(({ table }) => table), stageTable, treatmentTable].some((table) =>
    table?.inputs.some((input) => input.id === id),
  )
}

function notProved({ id }: FactDefinition, cellBudget: number): PolicyFinding {
  const sentence: Label = {
    en:
      `Not proved that "${id}" raises no pressure: the tables treat unknown facts differently, are too long, or ` +
      `need more than ${cellBudget} steps. Let them treat the unknown alike, or split them.`,
    'zh-CN':
      `未能证明“${id}”不会加重施压：各表对未知事实的处理不一致、行数过多，或所需步数超过 ${cellBudget}。` +
      '请统一对未知的处理，或拆分各表。',
  }
  return { code: 'not-proved', severity: 'warning', path: PATH, rows: [], example: null, sentence }
}

/** The same case twice: with the fact known, and without. */
interface Twins {
  readonly known: ChainState
  readonly unknown: ChainState
}

/** Where pressure is raised; and whether it may be raised where that could not be told. */
interface PressureProof {
  readonly findings: readonly PolicyFinding[]
  readonly isCut: boolean
}

const noProof: PressureProof = { findings: [], isCut: true }

function pressureOf(strategy: CompiledStrategy, chain: Chain, fact: FactDefinition): PressureProof {
  const pressures = new Map(strategy.policy.treatments.map(({ id, pressure }) => [id, pressure]))
  const inputs = [chain.goal, ...chain.before].flatMap(({ table }) =>
    table.inputs.filter((input) => input.fact.id === fact.id),
  )
  if (inputs.length === 0) return { findings: [], isCut: false }
  const found = new Map<string, PolicyFinding>()
  let isCut = false
  for (const value of sampleValues(fact, inputs)) {
    const start: Twins = {
      known: { ...noState, answers: new Map([[fact.id, value]]) },
      unknown: noState,
    }
    for (const twins of twinsOf(chain, chain.before, start)) {
      for (const [row, other, next] of pairsOf(chain.goal, twins)) {
        if (row === undefined) continue
        const own = pressures.get(String(row.outcome)) ?? 0
        const allowed = other === undefined ? 0 : (pressures.get(String(other.outcome)) ?? 0)
        if (own <= allowed || found.has(row.id)) continue
        const example = caseOf(chain, next)
        if (example === null || example === NOT_PROVED) continue
        if (chain.isFreed([...next.known.wanted, ...next.unknown.wanted])) {
          isCut = true
          continue
        }
        found.set(row.id, raised(row, own, other, allowed, { ...example, [fact.id]: value }, fact.id))
      }
    }
  }
  return { findings: [...found.values()], isCut }
}

/** Every way in which the tables before the goal can answer both. */
function* twinsOf(
  chain: Chain,
  [level, ...rest]: readonly ChainLevel[],
  twins: Twins,
): IterableIterator<Twins> {
  if (level === undefined) {
    yield twins
    return
  }
  for (const [, , next] of pairsOf(level, twins)) {
    if (caseOf(chain, next) !== null) yield* twinsOf(chain, rest, next)
  }
}

/** Every row of the level, or none, that can answer where the fact is known, with every one where it is not. */
function* pairsOf(
  level: ChainLevel,
  { known, unknown }: Twins,
): IterableIterator<readonly [ChainRow | undefined, ChainRow | undefined, Twins]> {
  const ofKnown = admittedRows(level, known)
  const ofUnknown = admittedRows(level, unknown)
  for (const row of [...ofKnown, undefined]) {
    const own = stateAfter(known, level, row)
    // A row that both let through answers both, but where one before it is only for the unknown.
    const others =
      row !== undefined && level.takesOne && ofUnknown.includes(row)
        ? ofUnknown.filter((one) => one === row || (one.place < row.place && !ofKnown.includes(one)))
        : [...ofUnknown, undefined]
    for (const other of others) yield [row, other, { known: own, unknown: stateAfter(unknown, level, other) }]
  }
}

function caseOf({ search }: Chain, { known, unknown }: Twins): ReturnType<Chain['search']['find']> {
  return search.find([...known.wanted, ...unknown.wanted], [...known.excluded, ...unknown.excluded])
}

function raised(
  row: ChainRow,
  own: number,
  other: ChainRow | undefined,
  allowed: number,
  example: ExampleCase,
  fact: string,
): PolicyFinding {
  const shown = tellExample(example)
  const sentence: Label = {
    en:
      `Treatment "${row.outcome}" (pressure ${own}) for ${shown.en}, but ` +
      (other === undefined ? 'none' : `"${other.outcome}" (pressure ${allowed})`) +
      ` where ${fact} is unknown: a protected fact may not raise pressure. ` +
      'Ask nothing of it in that row, lower the pressure, or add a row for the unknown that presses as much.',
    'zh-CN':
      `${shown['zh-CN']} 时处理方式为“${row.outcome}”（施压 ${own}），而 ${fact} 未知时为` +
      (other === undefined ? '无' : `“${other.outcome}”（施压 ${allowed}）`) +
      '：受保护的事实不得加重施压。请在该行中去掉此条件、降低施压，或为未知情形添加施压相当的行。',
  }
  const rows = [row.id, ...(other === undefined ? [] : [other.id])]
  return { code: 'protected-pressure', severity: 'error', path: PATH, rows, example, sentence }
}
