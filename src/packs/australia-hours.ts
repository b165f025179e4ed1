import type { PreferenceRule, WindowRule } from '../contact'

/** When may be called by telephone (电话联系时段)? At work as well: the hours of work lie within these. */
export const telephoneHours: WindowRule = {
  kind: 'window',
  id: 'au.rg-96.telephone-hours',
  label: {
    en: 'Calls 07:30 to 21:00 from Monday to Friday, 09:00 to 21:00 at weekends',
    'zh-CN': '电话联系：周一至周五 7:30 至 21:00，周末 9:00 至 21:00',
  },
  effect: 'presume-violation',
  scope: { channels: ['phone', 'voice-robot'] },
  sense: 'allows',
  history: [
    {
      from: '2021-05-01',
      value: [
        { from: '07:30', to: '21:00', on: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] },
        { from: '09:00', to: '21:00', on: ['saturday', 'sunday'] },
      ],
      citation: {
        title: 'ACCC and ASIC: Debt collection guideline (RG 96, April 2021)',
        section: 'part 2, section 4',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** Is there any calling on national public holidays (公众假期联系)? The guideline recommends that there be none. */
export const holidays: WindowRule = {
  kind: 'window',
  id: 'au.rg-96.holidays',
  label: { en: 'No calls on national public holidays', 'zh-CN': '全国公众假期不宜电话联系' },
  effect: 'advise',
  scope: { channels: ['phone', 'voice-robot'] },
  sense: 'forbids',
  calendar: 'au-national',
  history: [
    {
      from: '2021-05-01',
      value: [{ from: '00:00', to: '24:00', on: ['holiday'] }],
      citation: {
        title: 'ACCC and ASIC: Debt collection guideline (RG 96, April 2021)',
        section: 'part 2, section 4',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** When may be visited (上门时段)? */
export const visitHours: WindowRule = {
  kind: 'window',
  id: 'au.rg-96.visit-hours',
  label: {
    en: 'Visits 09:00 to 21:00, none on national public holidays',
    'zh-CN': '上门：每日 9:00 至 21:00，全国公众假期除外',
  },
  effect: 'presume-violation',
  scope: { channels: ['visit'] },
  sense: 'allows',
  calendar: 'au-national',
  history: [
    {
      from: '2021-05-01',
      value: [
        {
          from: '09:00',
          to: '21:00',
          // The days of the week that are no holiday.
          on: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
        },
      ],
      citation: {
        title: 'ACCC and ASIC: Debt collection guideline (RG 96, April 2021)',
        section: 'part 2, section 4',
        // Read in part, reported in part; which is which is not known.
        confidence: 'secondary',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** When may be called or visited at work (工作单位联系时段)? At the hours for debtors whose normal working hours are not known. */
export const workplaceHours: WindowRule = {
  kind: 'window',
  id: 'au.rg-96.workplace-hours',
  label: {
    en: 'At work 09:00 to 17:00 from Monday to Friday',
    'zh-CN': '工作单位联系：周一至周五 9:00 至 17:00',
  },
  effect: 'presume-violation',
  scope: { channels: ['phone', 'voice-robot', 'visit'], places: ['work'] },
  sense: 'allows',
  history: [
    {
      from: '2021-05-01',
      value: [{ from: '09:00', to: '17:00', on: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] }],
      citation: {
        title: 'ACCC and ASIC: Debt collection guideline (RG 96, April 2021)',
        section: 'part 2, section 4',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}

/** Must the times and places that the debtor asks for be kept (债务人要求的时间与地点)? */
export const wishes: PreferenceRule = {
  kind: 'preference',
  id: 'au.rg-96.wishes',
  label: {
    en: 'Contact is limited to the times and places that the debtor asks for',
    'zh-CN': '应按债务人要求的时间与地点联系',
  },
  effect: 'presume-violation',
  scope: {},
  history: [
    {
      from: '2021-05-01',
      value: 'in-force',
      citation: {
        title: 'ACCC and ASIC: Debt collection guideline (RG 96, April 2021)',
        section: 'part 2, sections 4 and 6',
        confidence: 'verified',
        verifiedOn: '2026-11-21',
      },
    },
  ],
}
