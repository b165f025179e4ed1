import { expectLocale, inspect, type Locale, readField, valueOrThrow } from '../foundations'
import { type AssignmentEntry, assignmentEntryShape } from './assignment-entry'
import { unplacedCodeLabels } from './assignment-labels'
import type { LimitUse } from './desk'
import type { AssignmentReason } from './place-cases'
import { tellRefusals } from './tell-refusal'

interface Words {
  readonly assigned: (caseId: string, collectorId: string) => string
  readonly stays: (caseId: string, collectorId: string) => string
  readonly unplaced: (caseId: string, why: string) => string
  readonly moved: (caseId: string, from: string, to: string) => string
  readonly lost: (caseId: string, from: string) => string
  readonly refused: (collectorId: string, reasons: string) => string
  readonly kept: string
  readonly alone: string
  readonly onlyRoom: (able: number) => string
  readonly fits: (among: number, role: string, upTo: string, skills: number) => string
  readonly least: (among: number, cases: number, caseload: number, limits: string) => string
  readonly first: (among: number) => string
  readonly casesUsed: (used: number, most: number) => string
  readonly amountUsed: (used: string, most: string, currency: string) => string
  readonly noLimit: string
  readonly noRole: string
  readonly list: string
}

const words: Readonly<Record<Locale, Words>> = {
  en: {
    assigned: (caseId, collectorId) => `Case ${caseId} goes to ${collectorId}.`,
    stays: (caseId, collectorId) => `Case ${caseId} stays with ${collectorId}.`,
    unplaced: (caseId, why) => `Case ${caseId} could not be placed: ${why}.`,
    moved: (caseId, from, to) => `Case ${caseId} moved from ${from} to ${to}.`,
    lost: (caseId, from) => `Case ${caseId} left ${from} and could not be placed.`,
    refused: (collectorId, reasons) => `Not ${collectorId}: ${reasons}.`,
    kept: 'The collector had it, may have it and has room for it.',
    alone: 'Nobody else may have it.',
    onlyRoom: (able) => `Of ${able} who may have it, nobody else had room.`,
    fits: (among, role, upTo, skills) =>
      `The closest fit of ${among} with room: ${role}, ${upTo}, number of skills: ${skills}.`,
    least: (among, cases, caseload, limits) =>
      `The least loaded of ${among}. Before this case: number of cases ${cases}, caseload ${caseload}; ${limits}.`,
    first: (among) => `The first in the list of ${among} who were loaded alike.`,
    casesUsed: (used, most) => `${used} of ${most} cases used`,
    amountUsed: (used, most, currency) => `${used} of ${most} ${currency} used`,
    noLimit: 'no limit',
    noRole: 'no role',
    list: ', ',
  },
  'zh-CN': {
    assigned: (caseId, collectorId) => `案件 ${caseId} 分配给 ${collectorId}。`,
    stays: (caseId, collectorId) => `案件 ${caseId} 仍由 ${collectorId} 办理。`,
    unplaced: (caseId, why) => `案件 ${caseId} 未能分配：${why}。`,
    moved: (caseId, from, to) => `案件 ${caseId} 由 ${from} 转给 ${to}。`,
    lost: (caseId, from) => `案件 ${caseId} 离开 ${from}，未能另行分配。`,
    refused: (collectorId, reasons) => `不分配给 ${collectorId}：${reasons}。`,
    kept: '原由此人办理，仍可办理且有余量。',
    alone: '其他人均不可办理。',
    onlyRoom: (able) => `可办理的 ${able} 人中，其他人均无余量。`,
    fits: (among, role, upTo, skills) =>
      `有余量的 ${among} 人中最为适配：角色 ${role}，权限 ${upTo}，技能 ${skills} 项。`,
    least: (among, cases, caseload, limits) =>
      `${among} 人中负荷最低：此前 ${cases} 件，折合 ${caseload} 件；${limits}。`,
    first: (among) => `${among} 人负荷相同，此人在名单中居前。`,
    casesUsed: (used, most) => `案件量已用 ${used}，上限 ${most}`,
    amountUsed: (used, most, currency) => `金额已用 ${used}，上限 ${most} ${currency}`,
    noLimit: '不设上限',
    noRole: '无',
    list: '，',
  },
}

/**
 * How does it read who works on a case, or why nobody does, sentence by sentence?
 *
 * First what became of the case; then one sentence for each reason, or for each collector who was refused it. Cases,
 * collectors, roles and skills stand by their ids; nobody is named.
 *
 * @param entry - Of `assignments`, `unplaced` or `moved`, as {@link assignCases} gave it or read back from JSON.
 * @throws ArrearsError `invalid-input` with every issue of what is no such entry, or a language that the library does
 * not speak.
 *
 * @example
 * const collectors = [{ id: 'K-1', upTo: '100000.00', currency: 'CNY' }]
 * const { unplaced } = assignCases([{ id: 'C-1', amount: '100000.01', currency: 'CNY' }], collectors, { prefer: 'least-loaded' })
 * explainAssignment(unplaced[0], { locale: 'en' })[0] // => 'Case C-1 could not be placed: nobody may have it.'
 * explainAssignment(unplaced[0], { locale: 'zh-CN' })[1] // => '不分配给 K-1：超出权限（权限 100000.00 CNY，案件 100000.01 CNY）。'
 */
export function explainAssignment(
  entry: AssignmentEntry,
  how: { readonly locale: Locale },
): readonly string[] {
  const locale = expectLocale(readField(how, 'locale'))
  const read = valueOrThrow(inspect(assignmentEntryShape, entry, () => []))
  const say = words[locale]
  switch (read.kind) {
    case 'assigned': {
      const head = read.kept ? say.stays : say.assigned
      return [head(read.caseId, read.collectorId), ...read.reasons.map((reason) => tellReason(reason, say))]
    }
    case 'unplaced':
      return [
        say.unplaced(read.caseId, unplacedCodeLabels[read.code][locale]),
        ...read.refusals.map(({ collectorId, reasons }) =>
          say.refused(collectorId, tellRefusals(reasons, read.needs, locale)),
        ),
      ]
    case 'moved':
      return [
        read.to === null ? say.lost(read.caseId, read.from) : say.moved(read.caseId, read.from, read.to),
        say.refused(read.from, tellRefusals(read.reasons, read.needs, locale)),
      ]
  }
}

function tellReason(reason: AssignmentReason, say: Words): string {
  switch (reason.code) {
    case 'kept':
      return say.kept
    case 'only-one':
      return reason.able === 1 ? say.alone : say.onlyRoom(reason.able)
    case 'closest-fit':
      return say.fits(
        reason.among,
        reason.role ?? say.noRole,
        reason.upTo === null ? say.noLimit : `${reason.upTo} ${reason.currency ?? ''}`,
        reason.skills,
      )
    case 'least-loaded':
      return say.least(reason.among, reason.cases, reason.caseload, tellLimits(reason.limits, say))
    case 'first-listed':
      return say.first(reason.among)
  }
}

function tellLimits(limits: readonly LimitUse[], say: Words): string {
  if (limits.length === 0) return say.noLimit
  return limits
    .map((use) =>
      use.limit === 'cases'
        ? say.casesUsed(use.used, use.most)
        : say.amountUsed(use.used, use.most, use.currency),
    )
    .join(say.list)
}
