import type { PolicyExample } from '../policy'

/** A case in which nobody has raised anything: what a fact adds to it is what an example is about. */
export const calm: PolicyExample['given']['facts'] = {
  bankrupt: false,
  deceased: false,
  represented: false,
  ceaseRequested: false,
  identityDoubted: false,
  vulnerable: false,
  inHardship: false,
  disputed: false,
  agreementInForce: false,
  promisePending: false,
  capacity: 'able',
  willing: true,
  softEffortFailed: false,
  debtorAnswered: true,
  pastDue: '20000.00',
}
