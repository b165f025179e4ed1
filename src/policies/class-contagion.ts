import type { ClassContagion } from '../aging'

/**
 * How the claims on a non-retail debtor of a Chinese bank make each other non-performing (非零售债务人的交叉违约), for
 * `fiveClasses2023`: more than 10 % of the claims at the bank non-performing, or more than 20 % of the debts at all
 * banks overdue more than 90 days, and all its claims are at least substandard.
 *
 * Of the measure only the wording of Article 7 was read, as republished, which has the first share; both are told by
 * several secondary sources. That article excepts credit enhancement which the financial authorities recognize: name
 * such accounts as `exceptedAccounts`. Exactly 10 % and exactly 20 % are not more. The second share is that of
 * `debts-at-all-banks`, which the lender states. Left out: members of the same group, whom the article asks to assess
 * and does not pull, and until when older business could stay in its old class.
 */
export const contagionCn2023: ClassContagion = {
  id: 'cn-2023-contagion',
  label: { en: 'Claims on a non-retail debtor, 2023', 'zh-CN': '非零售债务人债权的合并认定（2023）' },
  history: [
    {
      from: '2023-07-01',
      value: {
        level: 'share',
        debtors: 'non-retail',
        triggers: [
          {
            id: 'claims-at-this-bank',
            share: 'claims',
            inClass: 'substandard',
            abovePercent: 10,
            atLeast: 'substandard',
          },
          { id: 'debts-at-all-banks', share: 'stated', abovePercent: 20, atLeast: 'substandard' },
        ],
      },
      citation: {
        title: '商业银行金融资产风险分类办法（银保监会 人民银行令〔2023〕第1号）',
        confidence: 'secondary',
        verifiedOn: '2026-11-22',
      },
    },
  ],
}

/**
 * All facilities of a borrower of an Indian bank are non-performing once one is (印度：按借款人而非按授信分类), for
 * `indiaSma`: borrower-wise and not facility-wise.
 *
 * Only NPA spreads; special mention stays with its account. In force here from the master circular of which the
 * paragraph was read, as republished; older ones are not covered. Left out: bills discounted under letters of credit,
 * which have an exception of their own, and that a borrower rises only when all arrears of all facilities are paid.
 */
export const contagionIndia: ClassContagion = {
  id: 'in-borrower-wise',
  label: { en: 'Borrower-wise classification, India', 'zh-CN': '印度按借款人分类' },
  history: [
    {
      from: '2012-07-02',
      value: { level: 'worst-account', debtors: 'all', fromClass: 'NPA' },
      citation: {
        title:
          'Reserve Bank of India, Master Circular - Prudential norms on Income Recognition, Asset Classification and Provisioning pertaining to Advances',
        section: '4.2.7',
        confidence: 'secondary',
        verifiedOn: '2026-11-22',
      },
    },
  ],
}

/**
 * Default at the level of the obligor in the European Union (欧盟：按债务人认定违约), for `euDefault`: the debtor who is
 * in default on one material obligation is in default on all.
 *
 * For retail exposures an institution may apply the definition to each facility instead; then the level is that of the
 * account. Not included is the pulling effect of supervisory reporting at that level, by 20 % of the exposures past due
 * more than 90 days: whether exactly 20 % pulls was not seen in its text. From the day on which the regulation applies.
 */
export const contagionEuObligor: ClassContagion = {
  id: 'eu-obligor-default',
  label: { en: 'Default of the obligor, European Union', 'zh-CN': '欧盟按债务人认定违约' },
  history: [
    {
      from: '2014-01-01',
      value: { level: 'worst-account', debtors: 'all', fromClass: 'default' },
      citation: {
        title: 'Regulation (EU) No 575/2013',
        section: 'Article 178(1)',
        confidence: 'verified',
        verifiedOn: '2026-11-22',
      },
    },
  ],
}
