import {
  type ArrearsError,
  type CurrencyCode,
  compareMinorUnits,
  describeFault,
  type Fault,
  type Issue,
  inputError,
  joinPath,
  toMinorUnits,
  verbatim,
} from '../foundations'
import { amountIssues } from '../measures'
import type { AbsorbingChainInput } from './absorb-chain'

// How far the sum of a row may be from 1: far more than adding up loses, far less than a row left out.
const TOLERANCE = 1e-9

/** Why is this well-formed input no absorbing chain? Every fault. */
export function chainIssues(input: AbsorbingChainInput): readonly Issue[] {
  const issues = [...stateIssues(input), ...balanceIssues(input)]
  if (issues.length > 0) return issues
  const ofRows = rowIssues(input)
  return ofRows.length > 0 ? ofRows : reachIssues(input)
}

/** The error for a chain whose equations have no one solution. */
export function singularChain(): ArrearsError<'invalid-input'> {
  return inputError(
    {
      code: 'not-positive',
      expected: { en: 'a chain that is left in the end', 'zh-CN': '最终会被吸收的链' },
      received: { en: 'one that is left almost never', 'zh-CN': '几乎不会被吸收的链' },
      remedy: {
        en: 'The way to the end has probabilities that no figure can hold: pool more periods.',
        'zh-CN': '到达终态的概率过小而无法计算：请合并更多期。',
      },
    },
    'rows',
  )
}

function stateIssues({ transient, absorbing, rows }: AbsorbingChainInput): readonly Issue[] {
  const issues: Issue[] = []
  const seen = new Set<string>()
  for (const [name, ids] of [
    ['transient', transient],
    ['absorbing', absorbing],
  ] as const) {
    if (ids.length === 0) issues.push(describeFault(otherLength(0, 'at least one entry', '至少一项'), name))
    ids.forEach((id, index) => {
      if (seen.has(id)) issues.push(describeFault(usedTwice(id), joinPath(name, index)))
      seen.add(id)
    })
  }
  const width = transient.length + absorbing.length
  if (rows.length !== transient.length) {
    issues.push(describeFault(otherLength(rows.length, ...entries(transient.length)), 'rows'))
  }
  rows.forEach(({ length }, index) => {
    if (length !== width) {
      issues.push(describeFault(otherLength(length, ...entries(width)), joinPath('rows', index)))
    }
  })
  return issues
}

function balanceIssues({ transient, balances, currency }: AbsorbingChainInput): readonly Issue[] {
  if (balances === undefined || currency === undefined) {
    if (balances === currency) return []
    return [describeFault(notTogether, balances === undefined ? 'balances' : 'currency')]
  }
  if (balances.length !== transient.length) {
    return [describeFault(otherLength(balances.length, ...entries(transient.length)), 'balances')]
  }
  return balances.flatMap((balance, index) => {
    const path = joinPath('balances', index)
    const issues = amountIssues({ [path]: balance }, currency)
    return issues.length > 0 ? issues : belowZero(balance, currency, path)
  })
}

function belowZero(balance: string | number, currency: CurrencyCode, path: string): readonly Issue[] {
  return compareMinorUnits(toMinorUnits(balance, currency, path), 0) < 0
    ? [describeFault(negative(balance), path)]
    : []
}

function rowIssues({ transient, rows }: AbsorbingChainInput): readonly Issue[] {
  return rows.flatMap((row, index) => {
    const path = joinPath('rows', index)
    const from = transient[index] ?? ''
    const issues = row.flatMap((one, column) =>
      one >= 0 && one <= 1 ? [] : [describeFault(noProbability(one, from), joinPath(path, column))],
    )
    const sum = row.reduce((all, one) => all + one, 0)
    return Math.abs(sum - 1) <= TOLERANCE ? issues : [...issues, describeFault(otherSum(sum, from), path)]
  })
}

/** From which transient states can no absorbing one be reached? */
function reachIssues({ transient, rows }: AbsorbingChainInput): readonly Issue[] {
  const states = transient.length
  const reaches = new Set<number>()
  let grew = true
  while (grew) {
    const before = reaches.size
    rows.forEach((row, index) => {
      if (row.some((one, column) => one > 0 && (column >= states || reaches.has(column)))) {
        reaches.add(index)
      }
    })
    grew = reaches.size > before
  }
  return transient.flatMap((from, index) =>
    reaches.has(index) ? [] : [describeFault(neverEnds(from), joinPath('rows', index))],
  )
}

function usedTwice(id: string): Fault {
  return {
    code: 'duplicate-id',
    expected: { en: 'an id of its own', 'zh-CN': '唯一的 id' },
    received: verbatim(JSON.stringify(id)),
    remedy: { en: 'Give each status its own id.', 'zh-CN': '请为每个状态使用唯一的 id。' },
  }
}

function entries(count: number): readonly [en: string, chinese: string] {
  return [count === 1 ? '1 entry' : `${count} entries`, `${count} 项`]
}

function otherLength(received: number, en: string, chinese: string): Fault {
  return {
    code: 'sum-mismatch',
    expected: { en, 'zh-CN': chinese },
    received: verbatim(String(received)),
    remedy: {
      en: 'Give one row and one balance per transient status, and in each row one probability per status.',
      'zh-CN': '每个暂态一行、一个余额；每行每个状态一个概率。',
    },
  }
}

const notTogether: Fault = {
  code: 'missing',
  expected: { en: 'balances and their currency, or neither', 'zh-CN': '余额与货币同时给出或同时省略' },
  received: { en: 'nothing', 'zh-CN': '空缺' },
  remedy: { en: 'Give both, or leave out both.', 'zh-CN': '请一并给出，或一并省略。' },
}

function negative(balance: string | number): Fault {
  return {
    code: 'not-positive',
    expected: { en: 'a balance of zero or more', 'zh-CN': '不小于零的余额' },
    received: verbatim(String(balance)),
    remedy: {
      en: 'Leave credits out: they do not flow to a loss.',
      'zh-CN': '请剔除贷项余额：其不会流向损失。',
    },
  }
}

function noProbability(received: number, from: string): Fault {
  return {
    code: 'wrong-type',
    expected: { en: 'a probability from 0 to 1', 'zh-CN': '0 至 1 的概率' },
    received: { en: `${received}, from ${from}`, 'zh-CN': `${received}（起始状态 ${from}）` },
    remedy: {
      en: 'Pass shares such as 0.25, not 25.',
      'zh-CN': '请传入占比，例如 0.25，而非 25。',
    },
  }
}

function otherSum(received: number, from: string): Fault {
  return {
    code: 'sum-mismatch',
    expected: { en: 'probabilities that add to 1', 'zh-CN': '合计为 1 的概率' },
    received: { en: `${received}, from ${from}`, 'zh-CN': `${received}（起始状态 ${from}）` },
    remedy: {
      en: 'What left the books is a column too: add it, and do not round.',
      'zh-CN': '离册也是一列：请补上，且不要舍入。',
    },
  }
}

function neverEnds(from: string): Fault {
  return {
    code: 'wrong-type',
    expected: {
      en: 'a status from which some absorbing status can be reached',
      'zh-CN': '可到达某一终态的状态',
    },
    received: { en: `${from}, from which none can`, 'zh-CN': `${from}（无法到达任何终态）` },
    remedy: {
      en: 'It would be stayed in for ever: make it absorbing, or pool periods until something leaves it.',
      'zh-CN': '账户将永远停留其中：请将其列为终态，或合并多期直至有账户离开。',
    },
  }
}
