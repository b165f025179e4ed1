import { describeFault, type Fault, type Issue, verbatim } from '../foundations'

const MOST_RATIOS = 1200

/** What is wrong with these ratios together, each of which is one? */
export function ratioListIssues(ratios: readonly (string | number)[]): readonly Issue[] {
  if (ratios.length > MOST_RATIOS) return [describeFault(tooMany(ratios.length), 'ratios')]
  return ratios.some((ratio) => /[1-9]/.test(String(ratio)))
    ? []
    : [describeFault(nothingAbove(ratios), 'ratios')]
}

function tooMany(count: number): Fault {
  return {
    code: 'too-large',
    expected: { en: `at most ${MOST_RATIOS} ratios`, 'zh-CN': `最多 ${MOST_RATIOS} 个比例` },
    received: verbatim(String(count)),
    remedy: {
      en: 'Split among groups first, then each group among its own.',
      'zh-CN': '请先按组拆分，再在各组内拆分。',
    },
  }
}

function nothingAbove(ratios: readonly (string | number)[]): Fault {
  return {
    code: 'not-positive',
    expected: { en: 'at least one ratio above zero', 'zh-CN': '至少一个大于零的比例' },
    received: verbatim(JSON.stringify(ratios.slice(0, 5))),
    remedy: {
      en: 'Somebody has to bear the amount: give a part a ratio above zero.',
      'zh-CN': '金额须有承担方：请给某一部分大于零的比例。',
    },
  }
}
