import { type Label, spaced } from '../foundations'
import { type OfferReason, openQuestion, refusal } from './offer-reason'
import type { OffersQuestion } from './offers-question'
import { type Difficulty, difficulties, type ProductTerms, type Willingness, willingnesses } from './product'

const willingnessLabels: Readonly<Record<Willingness, Label>> = {
  willing: { en: 'willing to pay', 'zh-CN': '有还款意愿' },
  unwilling: { en: 'unwilling to pay', 'zh-CN': '无还款意愿' },
}

const difficultyLabels: Readonly<Record<Difficulty, Label>> = {
  none: { en: 'in no difficulty', 'zh-CN': '无困难' },
  temporary: { en: 'in temporary difficulty', 'zh-CN': '暂时困难' },
  permanent: { en: 'in permanent difficulty', 'zh-CN': '长期困难' },
}

/** Is this product for this debtor, and does the strategy allow it here? Every reason against it, and what is not known. */
export function judgeConditions(
  { for: audience, offer }: ProductTerms,
  question: OffersQuestion,
): readonly OfferReason[] {
  const { willingness, difficulty } = question
  return [
    ...judgeFact(willingness, audience.willingness, willingnesses, {
      refused: 'not-for-willingness',
      open: 'willingness-unknown',
      labels: willingnessLabels,
      unknown: {
        en: 'Whether the debtor is willing to pay is not known, and this is not for everyone.',
        'zh-CN': '债务人有无还款意愿未知，而该产品并非人人适用。',
      },
    }),
    ...judgeFact(difficulty, audience.difficulty, difficulties, {
      refused: 'not-for-difficulty',
      open: 'difficulty-unknown',
      labels: difficultyLabels,
      unknown: {
        en: 'Whether the debtor is in difficulty, and for how long, is not known, and this is not for everyone.',
        'zh-CN': '债务人有无困难、困难是否长期未知，而该产品并非人人适用。',
      },
    }),
    ...judgeStrategy(offer, question),
  ]
}

function judgeStrategy(
  offer: string | undefined,
  { allowedOffers, openOffers = [] }: OffersQuestion,
): readonly OfferReason[] {
  if (offer === undefined || allowedOffers === undefined || allowedOffers.includes(offer)) return []
  return openOffers.includes(offer)
    ? [
        openQuestion(
          'strategy-unknown',
          {
            en: `Whether the strategy allows ${offer} here is not known.`,
            'zh-CN': `策略在此是否允许${spaced(offer)} 尚不确定。`,
          },
          { value: offer },
        ),
      ]
    : [
        refusal(
          'not-in-strategy',
          {
            en: `The strategy does not allow ${offer} here.`,
            'zh-CN': `策略在此不允许${spaced(offer)}。`,
          },
          { value: offer },
        ),
      ]
}

function judgeFact<Value extends string>(
  value: Value | undefined,
  audience: readonly Value[],
  all: readonly Value[],
  words: {
    readonly refused: 'not-for-willingness' | 'not-for-difficulty'
    readonly open: 'willingness-unknown' | 'difficulty-unknown'
    readonly labels: Readonly<Record<Value, Label>>
    readonly unknown: Label
  },
): readonly OfferReason[] {
  const limit = audience.join(', ')
  if (value === undefined) {
    const isForAll = all.every((one) => audience.includes(one))
    return isForAll ? [] : [openQuestion(words.open, words.unknown, { limit })]
  }
  if (audience.includes(value)) return []
  const { en, 'zh-CN': chinese } = words.labels[value]
  const sentence = {
    en: `This is not for debtors who are ${en}.`,
    'zh-CN': `该产品不适用于${chinese}的债务人。`,
  }
  return [refusal(words.refused, sentence, { limit, value })]
}
