import { inspect, listOf, record, type Shape, text, valueOrThrow } from '../foundations'
import { duplicateIdIssues } from '../model'
import type { Completeness } from './completeness'
import { type Letter, type LetterContent, letterContentShape, letterShape } from './letters'
import { unlistedIdIssues } from './listed-ids'

/** What a letter that was written contains. */
export interface WrittenLetter {
  /** Ids of the contents that stand in it, in any order. */
  readonly contains: readonly string[]
}

/** Does a letter have what it must have? */
export interface LetterCheck {
  /** The id of the letter. */
  readonly letter: string
  readonly status: Completeness
  /** Ids of what it must have; where this is empty, `complete` says only that nothing is prescribed. */
  readonly required: readonly string[]
  /** What it lacks, in the order in which the letter of the policy lists it; empty where it is complete. */
  readonly missing: readonly LetterContent[]
}

interface Asked {
  readonly letter: Letter
  readonly written: WrittenLetter
  readonly contents: readonly LetterContent[]
}

const askedShape: Shape<Asked> = /* @__PURE__ */ record<Asked>({
  letter: letterShape,
  written: /* @__PURE__ */ record<WrittenLetter>({ contains: /* @__PURE__ */ listOf(text) }),
  contents: /* @__PURE__ */ listOf(letterContentShape),
})

/**
 * Does this letter contain what the policy asks of it (函件要素是否齐全)?
 *
 * A content that is lacking is an answer and no error. What it contains beyond that does no harm, and naming a content
 * twice changes nothing. A letter of which the policy prescribes nothing is complete. Whether the words are true,
 * polite and lawful is for people to read.
 *
 * @param letter - A letter of the policy.
 * @param written - What was written.
 * @param contents - Every content that the policy knows.
 * @throws ArrearsError `invalid-input` with every issue, such as a content, in the letter or in the policy, that
 * `contents` does not list.
 *
 * Source: trade practice; which contents a letter must have is the lender's, or the law's that the policy cites.
 *
 * @example
 * const contents = [
 *   { id: 'amount', label: { en: 'amount owed', 'zh-CN': '欠款金额' } },
 *   { id: 'deadline', label: { en: 'deadline', 'zh-CN': '还款期限' } },
 * ]
 * const letter = {
 *   id: 'second', label: { en: 'Demand', 'zh-CN': '催告函' }, fromDay: 15, contents: ['amount', 'deadline'],
 * }
 * checkLetter(letter, { contains: ['deadline', 'amount'] }, contents).status // => 'complete'
 * checkLetter(letter, { contains: ['amount'] }, contents).missing // => [contents[1]]
 */
export function checkLetter(
  letter: Letter,
  written: WrittenLetter,
  contents: readonly LetterContent[],
): LetterCheck {
  const asked = valueOrThrow(
    inspect(askedShape, { letter, written, contents }, (form) => [
      ...duplicateIdIssues(form.contents, 'contents'),
      ...unlistedIdIssues(form.letter.contents ?? [], form.contents, 'letter.contents'),
      ...unlistedIdIssues(form.written.contains, form.contents, 'written.contains'),
    ]),
  )
  const required = [...new Set(asked.letter.contents ?? [])]
  const missing = required.flatMap((id) =>
    asked.written.contains.includes(id) ? [] : asked.contents.filter((content) => content.id === id),
  )
  return {
    letter: asked.letter.id,
    status: missing.length === 0 ? 'complete' : 'incomplete',
    required,
    missing,
  }
}
