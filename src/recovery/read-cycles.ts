import {
  type CivilDate,
  civilDate,
  inputError,
  inspect,
  leaf,
  localTimeAt,
  readField,
  readInstant,
  record,
  type Shape,
  showValue,
  text,
  toMinorDigits,
  valueOrThrow,
  verbatim,
  type ZoneData,
} from '../foundations'
import { type CompiledLedger, expectLedger, historyOf, paymentsStanding, replayBooks } from '../ledger'
import { type Account, type CaseFile, type ContactRecord, safeParseCaseFile } from '../model'
import { checkRows, throwIssues } from './check-rows'
import type { CycleRow } from './measure-cycle'

/** How are the cycles of case files read? */
export interface ReadCyclesOptions {
  /** What happened later is not known. */
  readonly asOf: CivilDate
  /** The IANA time zone in which the day of a contact is told: that of the creditor's books. */
  readonly zone: string
  readonly zones: ZoneData
}

const optionsShape: Shape<ReadCyclesOptions> = /* @__PURE__ */ record<ReadCyclesOptions>({
  asOf: civilDate,
  zone: text,
  zones: /* @__PURE__ */ leaf<ZoneData>(
    (value) => typeof readField(value, 'offsetMinutesAt') === 'function',
    (value) => ({
      code: value === undefined ? 'missing' : 'wrong-type',
      expected: { en: 'zone data', 'zh-CN': '时区数据' },
      received: showValue(value),
      remedy: {
        en: 'Pass hostZones() or fixedZones(…): the library reads no zone of its own.',
        'zh-CN': '请传入 hostZones() 或 fixedZones(…)；本库不自行读取时区。',
      },
    }),
  ),
})

/**
 * When was each of these cases first acted on, and when did it first pay after that?
 *
 * The rows of `measureCycle`, for the variant `from-first-action`, in the order of the cases. The first action is the first
 * contact that was made (not received) to collect, on whatever channel, whether or not it reached anybody. Paid is the
 * first payment, or recovery after a write-off, that stands as of `asOf` and counts on that day or later, on any account of
 * the case. A case that nobody acted on is left out, and so is one that had nothing to collect when it was first acted
 * on: neither a due that is open nor a write-off that is not recovered. Payments before the first action end no case.
 *
 * @throws ArrearsError `invalid-input` with every issue, by case: what is no case file, no day, a zone that the zone data
 * does not know.
 *
 * @example
 * const zones = fixedZones('2025c', { 'Asia/Shanghai': { offsetMinutes: 480, transitions: [] } })
 * const call = { channel: 'phone', direction: 'outbound', outcome: 'answered-by-debtor', actor: 'lender' }
 * const contacts = [{ ...call, id: 'K-1', at: '2026-03-01T16:30Z' }]
 * const events = [{ kind: 'payment', id: 'P-1', effectiveOn: '2026-03-12', amount: '100.00' }]
 * const dues = [{ id: 'INV-1', dueOn: '2026-02-20', amount: '100.00' }]
 * const accounts = [{ id: 'A-1', currency: 'CNY', dues, events }]
 * const rows = readCycles([{ debtor: { id: 'D-1' }, accounts, contacts }], { asOf: '2026-03-31', zone: 'Asia/Shanghai', zones })
 * rows // => [{ caseId: 'D-1', startedOn: '2026-03-02', paidOn: '2026-03-12' }]
 */
export function readCycles(cases: Iterable<CaseFile>, options: ReadCyclesOptions): readonly CycleRow[] {
  const { asOf, zone, zones } = valueOrThrow(inspect(optionsShape, options, () => []))
  const dayOf = (at: number): CivilDate => {
    const local = localTimeAt(zones, zone, at)
    if (local !== undefined) return local.on
    throw inputError(
      {
        code: 'unknown-reference',
        expected: { en: 'a zone that the zone data knows', 'zh-CN': '时区数据中已有的时区' },
        received: verbatim(JSON.stringify(zone)),
        remedy: {
          en: 'Write its IANA name, such as Asia/Shanghai, and pass zone data that holds it.',
          'zh-CN': '请写 IANA 名称，例如 Asia/Shanghai，并传入包含它的时区数据。',
        },
      },
      'zone',
    )
  }
  const ledger = expectLedger(undefined)
  const rows: CycleRow[] = []
  throwIssues(
    checkRows(cases, 'cases', safeParseCaseFile, ({ debtor, accounts, contacts = [] }) => {
      const firstAt = firstActionAt(contacts)
      if (firstAt === undefined) return
      const startedOn = dayOf(firstAt)
      if (startedOn > asOf) return
      const paidOn = firstPaymentOn(accounts, startedOn, asOf)
      // What was paid on the day of the start was to be collected on it.
      if (paidOn !== startedOn && !accounts.some((account) => isOwed(account, startedOn, ledger))) return
      rows.push({ caseId: debtor.id, startedOn, ...(paidOn === undefined ? {} : { paidOn }) })
    }),
  )
  return rows
}

function firstActionAt(contacts: readonly ContactRecord[]): number | undefined {
  return contacts.reduce<number | undefined>((first, { at, direction, purpose = 'collection' }) => {
    const instant = readInstant(at)
    if (direction !== 'outbound' || purpose !== 'collection' || instant === undefined) return first
    return first === undefined || instant < first ? instant : first
  }, undefined)
}

/** Is anything to be collected on an account at the end of a day? */
function isOwed(account: Account, asOf: CivilDate, ledger: CompiledLedger): boolean {
  const minorDigits = toMinorDigits(account.currency, 'currency')
  const { dues, openUnits, writtenOffUnits, recoveredUnits } = replayBooks(account, minorDigits, {
    asOf,
    ledger,
  })
  if (recoveredUnits < writtenOffUnits) return true
  return dues.some(({ issuedOn = asOf }, place) => issuedOn <= asOf && (openUnits[place] ?? 0) > 0)
}

function firstPaymentOn(
  accounts: readonly Account[],
  startedOn: CivilDate,
  asOf: CivilDate,
): CivilDate | undefined {
  return accounts
    .flatMap((account) => [
      ...paymentsStanding(account, asOf, undefined),
      ...historyOf(account.events ?? [], asOf, undefined).events.filter(({ kind }) => kind === 'recovery'),
    ])
    .map(({ effectiveOn }) => effectiveOn)
    .filter((on) => on >= startedOn && on <= asOf)
    .reduce<CivilDate | undefined>((first, on) => (first === undefined || on < first ? on : first), undefined)
}
