import {
  conditionFault,
  describeFault,
  type Fault,
  type Issue,
  joinPath,
  scoreFactorIssues,
  type Vocabulary,
  verbatim,
} from '../foundations'
import { duplicateIdIssues } from '../model'
import type { Guidance, Guideline } from './guideline'
import { playbookIssues } from './playbook'
import type { StrategyPolicy } from './strategy-policy'

/**
 * What is wrong with the tones, goals, playbook, offers, guidelines and urgency of a well-formed strategy? Every fault.
 *
 * @param vocabulary - What guidelines and urgency may read.
 */
export function guidanceIssues(
  policy: StrategyPolicy,
  vocabulary: Vocabulary,
  path: string,
): readonly Issue[] {
  const {
    tones = [],
    callGoals = [],
    playbook = [],
    offers = [],
    guidelines = [],
    treatments,
    letters,
  } = policy
  const at = (name: keyof StrategyPolicy): string => joinPath(path, name)
  const known = knownIds(policy)
  return [
    ...duplicateIdIssues(tones, at('tones')),
    ...duplicateIdIssues(callGoals, at('callGoals')),
    ...playbookIssues(playbook, at('playbook')),
    ...duplicateIdIssues(offers, at('offers')),
    // What is withheld is told by its id alone.
    ...offers.flatMap(({ id }, index) =>
      known.measures.includes(id)
        ? [describeFault(takenByMeasure(id), joinPath(joinPath(at('offers'), index), 'id'))]
        : [],
    ),
    ...letters.flatMap(({ tone }, index) =>
      namedIssues(tone === undefined ? {} : { tone }, known, joinPath(at('letters'), index)),
    ),
    ...treatments.flatMap((one, index) => namedIssues(one, known, joinPath(at('treatments'), index))),
    ...duplicateIdIssues(guidelines, at('guidelines')),
    ...guidelines.flatMap((one, index) => {
      const own = joinPath(at('guidelines'), index)
      return [...whenIssues(one, vocabulary, joinPath(own, 'when')), ...namedIssues(one, known, own)]
    }),
    ...(policy.urgency === undefined ? [] : scoreFactorIssues(policy.urgency, vocabulary, at('urgency'))),
  ]
}

interface KnownIds {
  readonly tones: readonly string[]
  readonly callGoals: readonly string[]
  readonly playbook: readonly string[]
  readonly offers: readonly string[]
  readonly measures: readonly string[]
  readonly roles: readonly string[]
}

function knownIds({ tones, callGoals, playbook, offers, authority }: StrategyPolicy): KnownIds {
  const idsOf = (list: readonly { readonly id: string }[] = []): readonly string[] => list.map(({ id }) => id)
  return {
    tones: idsOf(tones),
    callGoals: idsOf(callGoals),
    playbook: idsOf(playbook),
    offers: idsOf(offers),
    measures: idsOf(authority.measures),
    roles: idsOf(authority.roles),
  }
}

function whenIssues({ when }: Guideline, vocabulary: Vocabulary, path: string): readonly Issue[] {
  return Object.entries(when).flatMap(([id, condition]) => {
    const fact = vocabulary.get(id)
    const own = joinPath(path, id)
    if (fact === undefined) return [describeFault(noSuch(id, [...vocabulary.keys()]), own)]
    const fault = conditionFault(condition, fact)
    return fault === undefined ? [] : [describeFault(fault, own)]
  })
}

function namedIssues(
  { tone, callGoal, playbook = [], offers = [], measures = [], withholds = [], approver }: Guidance,
  known: KnownIds,
  path: string,
): readonly Issue[] {
  const one = (id: string | undefined, ids: readonly string[], name: string): readonly Issue[] =>
    id === undefined || ids.includes(id) ? [] : [describeFault(noSuch(id, ids), joinPath(path, name))]
  const each = (list: readonly string[], ids: readonly string[], name: string): readonly Issue[] =>
    list.flatMap((id, index) =>
      ids.includes(id) ? [] : [describeFault(noSuch(id, ids), joinPath(joinPath(path, name), index))],
    )
  return [
    ...one(tone, known.tones, 'tone'),
    ...one(callGoal, known.callGoals, 'callGoal'),
    ...each(playbook, known.playbook, 'playbook'),
    ...each(offers, known.offers, 'offers'),
    ...each(measures, known.measures, 'measures'),
    ...each(withholds, [...known.offers, ...known.measures], 'withholds'),
    ...one(approver, known.roles, 'approver'),
  ]
}

function noSuch(id: string, ids: readonly string[]): Fault {
  return {
    code: 'unknown-reference',
    expected:
      ids.length === 0
        ? { en: 'nothing, as the policy lists none', 'zh-CN': '省略，因为政策未列出任何项' }
        : { en: `one of ${ids.join(', ')}`, 'zh-CN': `${ids.join('、')} 之一` },
    received: verbatim(JSON.stringify(id)),
    remedy: { en: 'Correct the spelling, or add it to the list.', 'zh-CN': '请更正拼写，或将其加入列表。' },
  }
}

function takenByMeasure(id: string): Fault {
  return {
    code: 'duplicate-id',
    expected: { en: 'an id that no measure of the authority has', 'zh-CN': '与权限表中各措施不同的编号' },
    received: verbatim(JSON.stringify(id)),
    remedy: {
      en: 'Give the offer an id of its own, and name the measure in its field `measure`.',
      'zh-CN': '请给该方案另取编号，并在其 measure 字段中写明措施。',
    },
  }
}
