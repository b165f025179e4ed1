// A stranger who calls debtors in one country only. The tests copy it to one-pack.mts and to one-pack.cts.
import { checkContact, fixedZones, type Pack } from 'arrears/contact'
import { china } from 'arrears/packs/china'
import { usFederal } from 'arrears/packs/us-federal'

declare const console: { log(text: string): void }

const zones = fixedZones('by hand', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
const packs: readonly Pack[] = [china, usFederal]
// @ts-expect-error A pack is data that nobody changes.
const change = (): unknown => china.rules.pop()

const { status, reasons, basis } = checkContact(
  { at: '2026-03-31T22:00:00+08:00', channel: 'phone', actor: 'lender' },
  { packs, zones, debtor: { place: 'CN', timeZones: ['Asia/Shanghai'] }, history: [] },
)

console.log(JSON.stringify([status, reasons[0]?.ruleId, basis.packs.map(({ id }) => id), typeof change]))
