import type { AssetClassFloors } from '../aging'

/**
 * The five classes of Chinese banks by days past due (五级分类), as several secondary sources tell the
 * measure of 2023.
 *
 * Its limits read "more than 90, 270 and 360 days", so that day 90 is still special mention and day 91
 * substandard. Left out, because the text was not seen: the exception for a short overdue of technical or
 * operational cause, so that every overdue account is at least special mention from day 1, and until when
 * older business could stay in its old class. Left out, because an account does not hold it: how a
 * non-retail debtor's other debts make all its claims non-performing, which `contagionCn2023` has.
 */
export const fiveClasses2023: AssetClassFloors = {
  id: 'five-classes-2023',
  label: { en: 'Five classes, 2023', 'zh-CN': '五级分类（2023）' },
  history: [
    {
      from: '2023-07-01',
      value: [
        { id: 'normal', fromDay: 0, label: { en: 'Normal', 'zh-CN': '正常' } },
        { id: 'special-mention', fromDay: 1, label: { en: 'Special mention', 'zh-CN': '关注' } },
        { id: 'substandard', fromDay: 91, label: { en: 'Substandard', 'zh-CN': '次级' } },
        { id: 'doubtful', fromDay: 271, label: { en: 'Doubtful', 'zh-CN': '可疑' } },
        { id: 'loss', fromDay: 361, label: { en: 'Loss', 'zh-CN': '损失' } },
      ],
      citation: {
        title: '商业银行金融资产风险分类办法（银保监会 人民银行令〔2023〕第1号）',
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
