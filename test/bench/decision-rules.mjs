import zen from '@gorules/zen-engine'
import { Engine } from 'json-rules-engine'
import NodeRules from 'node-rules'
import { randomOf } from './random.mjs'

const label = (id) => ({ en: id, 'zh-CN': id })
const labels = (...ids) => ids.map((id) => ({ id, label: label(id) }))
// The last day of each band of days past due; the seventh has no end.
const BAND_ENDS = [0, 30, 60, 90, 180, 270]
const DAYS = [
  { to: 0 },
  { from: 1, to: 30 },
  { from: 31, to: 90 },
  { from: 61, to: 180 },
  { from: 91 },
  { from: 181, to: 270 },
  { from: 31 },
]

/** Eight facts of an account, as a policy would declare them. */
export const facts = [
  { id: 'daysPastDue', type: 'number', unit: 'days', isWhole: true, least: 0, movement: 'daily' },
  { id: 'balance', type: 'amount', least: '0', movement: 'constant' },
  { id: 'risk', type: 'label', values: labels('low', 'medium', 'high', 'very-high'), movement: 'constant' },
  {
    id: 'product',
    type: 'label',
    values: labels('card', 'auto', 'home', 'cash', 'trade'),
    movement: 'constant',
  },
  { id: 'brokenPromises', type: 'number', unit: 'count', isWhole: true, least: 0, movement: 'constant' },
  { id: 'disputed', type: 'boolean', movement: 'constant' },
  { id: 'reachable', type: 'boolean', movement: 'constant' },
  { id: 'attempts', type: 'number', unit: 'count', isWhole: true, least: 0, movement: 'constant' },
].map((fact) => ({ ...fact, label: label(fact.id) }))

const ROWS = 60
const CELLS = 210

/**
 * Sixty rows over eight facts; 210 of the 480 cells, chosen by chance, ask something, at least one in every row. Rows
 * that ask for more stand before those that ask for less, as in any table of which the first row that matches counts.
 */
export function makeRules() {
  const next = randomOf(11)
  const conditions = {
    daysPastDue: DAYS,
    balance: [{ from: 1_000 }, { below: 500.5 }, { from: 500, below: 20_000 }, { above: 99.99 }],
    risk: [['high', 'very-high'], 'low', { not: ['low'] }, ['medium', 'high']],
    product: ['card', ['auto', 'home'], { not: ['trade'] }, ['cash', 'card']],
    brokenPromises: [{ from: 1 }, { to: 0 }, { from: 1, to: 2 }, { from: 3 }],
    disputed: [true, false],
    reachable: [true, false],
    attempts: [{ from: 3 }, { below: 3 }, { from: 1, to: 5 }],
  }
  const names = Object.keys(conditions)
  const whens = Array.from({ length: ROWS }, () => ({}))
  for (let set = 0; set < CELLS; ) {
    const when = whens[set < ROWS ? set : next(ROWS)]
    const name = names[next(names.length)]
    if (name in when) continue
    when[name] = conditions[name][next(conditions[name].length)]
    set++
  }
  whens.sort((one, other) => Object.keys(other).length - Object.keys(one).length)
  return whens.map((when, index) => ({ id: `rule-${index}`, when, outcome: `rule-${index}` }))
}

/** Accounts spread over every band, amounts in cents. */
export function makeAccounts(count) {
  const next = randomOf(5)
  return Array.from({ length: count }, () => ({
    daysPastDue: next(360),
    balance: next(5_000_000) / 100,
    risk: ['low', 'medium', 'high', 'very-high'][next(4)],
    product: ['card', 'auto', 'home', 'cash', 'trade'][next(5)],
    brokenPromises: next(5),
    disputed: next(2) === 1,
    reachable: next(2) === 1,
    attempts: next(8),
  }))
}

const quoted = JSON.stringify
const isRange = (condition) => typeof condition === 'object' && !Array.isArray(condition) && !condition.not

/** A condition as a programmer would write it. */
function expression(path, condition) {
  if (typeof condition === 'boolean') return condition ? path : `!${path}`
  if (typeof condition === 'string') return `${path} === ${quoted(condition)}`
  if (Array.isArray(condition))
    return `(${condition.map((one) => `${path} === ${quoted(one)}`).join(' || ')})`
  if (condition.not) return condition.not.map((one) => `${path} !== ${quoted(one)}`).join(' && ')
  const bounds = [
    ['from', '>='],
    ['above', '>'],
    ['to', '<='],
    ['below', '<'],
  ]
  return bounds
    .filter(([bound]) => condition[bound] !== undefined)
    .map(([bound, operator]) => `${path} ${operator} ${condition[bound]}`)
    .join(' && ')
}

/** The rules as nested if and else: the band of days first, then the rows that are open in it. */
export function handWritten(rules) {
  const bands = [...BAND_ENDS, Infinity].map((end, index) => {
    const start = index === 0 ? 0 : BAND_ENDS[index - 1] + 1
    const rows = rules.flatMap(({ id, when: { daysPastDue = {}, ...rest } }) => {
      const { from = 0, to = Infinity } = daysPastDue
      if (from > start || to < end) return []
      const asked = Object.entries(rest).map(([fact, condition]) => expression(`a.${fact}`, condition))
      return [`${asked.length === 0 ? '' : `if (${asked.join(' && ')}) `}return ${quoted(id)}`]
    })
    return `${end === Infinity ? '' : `if (a.daysPastDue <= ${end}) `}{ ${rows.join('\n')}\n return 'none' }`
  })
  return new Function('a', bands.join(' else '))
}

/** The same rules for arrears: a table that is asked account by account. */
export function arrearsTable({ compileDecisionTable }, rules) {
  return compileDecisionTable({ id: 'rules', hitPolicy: 'first', rows: rules }, { facts })
}

/** json-rules-engine at its fastest: priorities in order, and stop at the first event. */
export function jsonRulesEngine(rules) {
  const operators = {
    from: 'greaterThanInclusive',
    to: 'lessThanInclusive',
    above: 'greaterThan',
    below: 'lessThan',
  }
  const conditionsOf = (fact, condition) => {
    if (Array.isArray(condition)) return [{ fact, operator: 'in', value: condition }]
    if (condition.not) return [{ fact, operator: 'notIn', value: condition.not }]
    if (isRange(condition)) {
      return Object.entries(condition).map(([bound, value]) => ({ fact, operator: operators[bound], value }))
    }
    return [{ fact, operator: 'equal', value: condition }]
  }
  const engine = new Engine([], { allowUndefinedFacts: false })
  rules.forEach(({ id, when }, index) => {
    engine.addRule({
      name: id,
      priority: rules.length - index,
      conditions: { all: Object.entries(when).flatMap(([fact, condition]) => conditionsOf(fact, condition)) },
      event: { type: id },
      onSuccess: () => engine.stop(),
    })
  })
  return async (accounts) => {
    const found = []
    for (const account of accounts) {
      const { events } = await engine.run(account)
      found.push(events[0]?.type ?? 'none')
    }
    return found
  }
}

/** node-rules: closures in order, stopped at the first. */
export function nodeRules(rules) {
  const engine = new NodeRules.RuleEngine(
    rules.map(({ id, when }, index) => {
      const asked = Object.entries(when).map(([fact, condition]) => expression(`a.${fact}`, condition))
      const holds = new Function('a', `return ${asked.join(' && ')}`)
      return {
        name: id,
        priority: rules.length - index,
        condition: (R, account) => R.when(holds(account)),
        consequence: (R, account) => {
          account.found = id
          R.stop()
        },
      }
    }),
  )
  return (accounts) =>
    Promise.all(
      accounts.map(
        (account) =>
          new Promise((resolve) => {
            engine.execute({ ...account }, ({ found = 'none' }) => resolve(found))
          }),
      ),
    )
}

/** zen-engine in its loop mode: one call for many accounts, the table applied to each. */
export function zenEngine(rules) {
  const cell = (condition) => {
    if (condition === undefined) return ''
    if (typeof condition === 'boolean') return String(condition)
    if (typeof condition === 'string') return quoted(condition)
    if (Array.isArray(condition)) return condition.map(quoted).join(', ')
    if (condition.not) return `$ not in [${condition.not.map(quoted).join(', ')}]`
    const bounds = [
      ['from', '>='],
      ['above', '>'],
      ['to', '<='],
      ['below', '<'],
    ]
    return bounds
      .filter(([bound]) => condition[bound] !== undefined)
      .map(([bound, operator]) => `$ ${operator} ${condition[bound]}`)
      .join(' and ')
  }
  const inputs = facts.map(({ id }) => ({ id, name: id, field: id }))
  const content = {
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', name: 'request', type: 'inputNode', position: { x: 0, y: 0 } },
      {
        id: 'table',
        name: 'table',
        type: 'decisionTableNode',
        position: { x: 1, y: 0 },
        content: {
          hitPolicy: 'first',
          inputField: 'accounts',
          outputPath: 'found',
          executionMode: 'loop',
          passThrough: false,
          inputs,
          outputs: [{ id: 'rule', name: 'rule', field: 'rule' }],
          rules: [
            ...rules.map(({ id, when }) => ({
              _id: id,
              ...Object.fromEntries(facts.map((fact) => [fact.id, cell(when[fact.id])])),
              rule: quoted(id),
            })),
            { _id: 'none', ...Object.fromEntries(facts.map((fact) => [fact.id, ''])), rule: '"none"' },
          ],
        },
      },
      { id: 'out', name: 'response', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  }
  const decision = new zen.ZenEngine().createDecision(Buffer.from(JSON.stringify(content)))
  return async (accounts) => {
    const found = []
    for (let start = 0; start < accounts.length; start += 1_000) {
      const { result } = await decision.evaluate({ accounts: accounts.slice(start, start + 1_000) })
      for (const { rule } of result.found) found.push(rule)
    }
    return found
  }
}
