import {
  addMinorUnits,
  type CivilDate,
  type CurrencyCode,
  canonicalJson,
  compareMinorUnits,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  type MinorUnits,
  minorDigitsOf,
  readMinorUnits,
  verbatim,
} from '../foundations'
import type { AccountEvent, Chargeback, Restructure, Reversal } from './account-event'
import { componentsIssues } from './components'
import { type Due, dueIssues } from './due'
import { duplicateIdIssue } from './duplicate-ids'
import { exactAmountIssues, positiveAmountIssues } from './money-issues'
import { OPENING_DUE_ID, type Opening } from './opening'
import { openingIssues, type Payment, paymentIssues } from './payment'
import { beforeMadeIssues } from './schedule-issues'

/** What the events of an account are held against. */
export interface EventSurroundings {
  readonly dues: readonly Due[]
  readonly currency: CurrencyCode
  /** Day of the account's opening, which already holds everything up to it. */
  readonly openingOn: CivilDate | undefined
  /** Further ids by which dues are known, such as that of the opening. */
  readonly furtherDueIds: readonly string[]
}

const reversible: readonly AccountEvent['kind'][] = [
  'payment',
  'charge',
  'waiver',
  'refund',
  'recovery',
  'transfer-in',
  'transfer-out',
  'disbursement',
  'acceleration',
]

/**
 * What is wrong with well-formed events, one by one and together? Every fault.
 *
 * The same event listed twice is one; two that share an id and differ are a fault that names both.
 */
export function accountEventIssues(
  events: readonly AccountEvent[],
  surroundings: EventSurroundings,
  path: string,
): readonly Issue[] {
  // Most histories are sound payments alone, each listed once.
  const isPlain = events.every((event) => isPlainPayment(event, surroundings))
  if (isPlain && new Set(events.map(({ id }) => id)).size === events.length) return []
  const placeById = new Map<string, number>()
  const dueIds = new Map<string, string>()
  surroundings.dues.forEach(({ id }, index) => {
    dueIds.set(id, `dues[${index}]`)
  })
  for (const id of surroundings.furtherDueIds) dueIds.set(id, id)
  const issues: Issue[] = []
  events.forEach((event, index) => {
    const first = placeById.get(event.id)
    if (first === undefined) placeById.set(event.id, index)
    if (first === undefined && event.kind === 'payment') return
    const own = joinPath(path, index)
    if (first !== undefined) {
      if (canonicalJson(events[first]) === canonicalJson(event)) return
      issues.push(duplicateIdIssue(event.id, joinPath(path, first), joinPath(own, 'id')))
    }
    for (const id of duesBornOf(event)) {
      const holder = dueIds.get(id)
      if (holder === undefined) dueIds.set(id, own)
      else issues.push(duplicateIdIssue(id, holder, own))
    }
  })
  const undone = new Map<string, string>()
  const takenBack = new Map<string, MinorUnits>()
  events.forEach((event, index) => {
    if (placeById.get(event.id) !== index || isPlainPayment(event, surroundings)) return
    const own = joinPath(path, index)
    issues.push(...ownIssues(event, surroundings, own), ...dueIdIssues(event, dueIds, own))
    if (event.kind !== 'reversal' && event.kind !== 'chargeback') return
    const target = events[placeById.get(event.of) ?? -1]
    const found = targetIssues(event, target, own)
    issues.push(...found)
    if (target === undefined || found.length > 0) return
    if (event.kind === 'reversal') {
      const before = undone.get(target.id)
      if (before === undefined) undone.set(target.id, own)
      else issues.push(duplicateIdIssue(event.of, before, joinPath(own, 'of')))
    } else if (target.kind === 'payment') {
      const digits = minorDigitsOf(surroundings.currency) ?? 0
      const taken = addMinorUnits(takenBack.get(target.id) ?? 0, readMinorUnits(event.amount, digits) ?? 0)
      takenBack.set(target.id, taken)
      if (compareMinorUnits(taken, readMinorUnits(target.amount, digits) ?? 0) > 0) {
        issues.push(describeFault(tooMuch(target.amount, event.amount), joinPath(own, 'amount')))
      }
    }
  })
  return issues
}

/** Does a payment that is not among the events designate dues that the account does not have? Every fault. */
export function designationIssues(
  payment: Payment,
  {
    dues,
    opening,
    events = [],
  }: { readonly dues: readonly Due[]; readonly opening?: Opening; readonly events?: readonly AccountEvent[] },
  path: string,
): readonly Issue[] {
  const ids = [
    ...dues.map(({ id }) => id),
    ...events.flatMap(duesBornOf),
    ...(opening === undefined ? [] : [OPENING_DUE_ID]),
  ]
  return dueIdIssues(payment, new Map(ids.map((id) => [id, id])), path)
}

/** Charges, what goes back to the debtor, and the dues of a plan, are dues, under ids that must tell them apart. */
export function duesBornOf(event: AccountEvent): readonly string[] {
  const { kind, id } = event
  if (kind === 'charge') return [id]
  if (kind === 'refund' || kind === 'transfer-out' || kind === 'chargeback') return [`${kind}:${id}`]
  return duesBroughtBy(event).map(({ id }) => id)
}

function duesBroughtBy(event: AccountEvent): readonly Due[] {
  return isPlan(event) || event.kind === 'disbursement' ? (event.dues ?? []) : []
}

function isPlan(event: AccountEvent): event is Restructure {
  return event.kind === 'restructure' || event.kind === 'plan-change'
}

/** Most events are payments without a fault, and a path costs more than the check. */
function isPlainPayment(event: AccountEvent, { currency, openingOn = '' }: EventSurroundings): boolean {
  return (
    event.kind === 'payment' &&
    event.dueIds === undefined &&
    (event.currency === undefined || event.currency === currency) &&
    event.effectiveOn > openingOn &&
    (readMinorUnits(event.amount, minorDigitsOf(currency) ?? 0) ?? 0) > 0
  )
}

function ownIssues(
  event: AccountEvent,
  { currency, openingOn }: EventSurroundings,
  path: string,
): readonly Issue[] {
  switch (event.kind) {
    case 'payment':
    case 'refund':
    case 'recovery':
    case 'transfer-in':
    case 'transfer-out':
      return paymentIssues(event, currency, openingOn, path)
    case 'charge':
    case 'chargeback':
      return [
        ...positiveAmountIssues(event.amount, currency, joinPath(path, 'amount')),
        ...openingIssues(event, openingOn, path),
      ]
    case 'waiver':
      return [
        ...componentsIssues(event.components, currency, joinPath(path, 'components')),
        ...Object.entries(event.components).flatMap(([name, value]) =>
          exactAmountIssues(value, currency, '').length > 0
            ? []
            : notNegativeIssues(value, currency, joinPath(joinPath(path, 'components'), name)),
        ),
        ...openingIssues(event, openingOn, path),
      ]
    case 'restructure':
    case 'plan-change':
    case 'disbursement':
      return [
        ...duesBroughtBy(event).flatMap((due, index) =>
          dueIssues(due, currency, () => joinPath(joinPath(path, 'dues'), index)),
        ),
        ...(event.kind === 'disbursement'
          ? paymentIssues(event, currency, openingOn, path)
          : openingIssues(event, openingOn, path)),
      ]
    case 're-aging':
    case 'acceleration':
      return [
        ...beforeMadeIssues(event.effectiveOn, event.dueOn, joinPath(path, 'dueOn')),
        ...openingIssues(event, openingOn, path),
      ]
    default:
      return openingIssues(event, openingOn, path)
  }
}

function notNegativeIssues(value: unknown, currency: CurrencyCode, path: string): readonly Issue[] {
  return String(value).startsWith('-') ? positiveAmountIssues(value, currency, path) : []
}

function dueIdIssues(
  event: AccountEvent,
  dueIds: ReadonlyMap<string, string>,
  path: string,
): readonly Issue[] {
  if (event.kind === 'waiver' && event.dueId !== undefined && !dueIds.has(event.dueId)) {
    return [describeFault(noSuchId(event.dueId, 'due'), joinPath(path, 'dueId'))]
  }
  const [field, named] = isPlan(event)
    ? ['replaces', event.replaces ?? []]
    : ['dueIds', event.kind === 'payment' ? (event.dueIds ?? []) : []]
  return named.flatMap((id, index) =>
    dueIds.has(id) ? [] : [describeFault(noSuchId(id, 'due'), joinPath(joinPath(path, field), index))],
  )
}

function targetIssues(
  event: Reversal | Chargeback,
  target: AccountEvent | undefined,
  path: string,
): readonly Issue[] {
  const kinds = event.kind === 'reversal' ? reversible : (['payment'] as const)
  if (target === undefined) return [describeFault(noSuchId(event.of, 'event'), joinPath(path, 'of'))]
  if (!kinds.some((kind) => kind === target.kind)) {
    return [describeFault(wrongTarget(kinds, target.kind), joinPath(path, 'of'))]
  }
  if (event.effectiveOn < target.effectiveOn) {
    return [describeFault(beforeTarget(target.effectiveOn, event.effectiveOn), joinPath(path, 'effectiveOn'))]
  }
  const [sequence, first] = [event.sequence ?? 0, target.sequence ?? 0]
  return event.kind === 'chargeback' && event.effectiveOn === target.effectiveOn && sequence < first
    ? [describeFault(beforeTarget(String(first), String(sequence)), joinPath(path, 'sequence'))]
    : []
}

/** The fault of naming a due or an event that the account does not have. */
export function noSuchId(id: string, what: 'due' | 'event'): Fault {
  return {
    code: 'unknown-reference',
    expected:
      what === 'due'
        ? { en: 'the id of a due of the account', 'zh-CN': '本账户应付款项的编号' }
        : { en: 'the id of an event of the account', 'zh-CN': '本账户事件的编号' },
    received: verbatim(JSON.stringify(id)),
    remedy: {
      en: 'Correct the id, or list what it refers to as well.',
      'zh-CN': '请更正编号，或一并列出其所指的记录。',
    },
  }
}

function wrongTarget(kinds: readonly string[], received: string): Fault {
  return {
    code: 'unknown-reference',
    expected: { en: `an event of kind ${kinds.join(', ')}`, 'zh-CN': `${kinds.join('、')} 类事件` },
    received: verbatim(received),
    remedy: {
      en: 'Record what changed as an event of its own; only what moved money can be undone.',
      'zh-CN': '请以独立事件记录变化；只有资金变动可以冲正。',
    },
  }
}

function beforeTarget(target: string, received: string): Fault {
  return {
    code: 'date-order',
    expected: {
      en: `${target}, when what it undoes was done, or later`,
      'zh-CN': `不早于被冲正事件（${target}）`,
    },
    received: verbatim(received),
    remedy: {
      en: 'Nothing is undone before it is done; check both events.',
      'zh-CN': '冲正不能早于原事件；请核对两个事件。',
    },
  }
}

function tooMuch(most: unknown, received: unknown): Fault {
  return {
    code: 'too-large',
    expected: {
      en: `at most ${String(most)} in all, the amount of the payment`,
      'zh-CN': `合计不超过原付款金额 ${String(most)}`,
    },
    received: verbatim(String(received)),
    remedy: { en: 'A payment cannot be taken back twice.', 'zh-CN': '同一付款不能重复拒付。' },
  }
}
