import type { Policy, RunningCases } from '../../src'
import { smallPolicy, tableOf } from '../trials/small-policy'

/** What a version for a test differs in from the others. */
export interface VersionParts {
  readonly from?: string
  readonly until?: string
  readonly runningCases?: RunningCases
  /** The first day past due of the stage `late`. */
  readonly lateFrom?: number
}

/**
 * A version of a policy with two stages, `early` and `late`; it waits until an attempt was made, then calls, and sends its
 * one letter from day 3 to day 7, late after it.
 */
export function versionOf(
  version: string,
  { from, until, runningCases, lateFrom = 10 }: VersionParts = {},
): Policy {
  return {
    ...smallPolicy({
      version,
      segmentations: { tried: tableOf('tried', ['yes', { attempts: { from: 1 } }, 'a'], ['no', {}, 'b']) },
      stageTable: tableOf<string>(
        'stages',
        ['early', { daysPastDue: { to: lateFrom - 1 } }, 'early'],
        ['late', { daysPastDue: { from: lateFrom } }, 'late'],
      ),
      treatmentTable: tableOf<string>(
        'treatments',
        ['again', { attempts: { from: 1 } }, 'call'],
        ['first', { attempts: { to: 0 } }, 'wait'],
      ),
    }),
    ...(from === undefined ? {} : { effectiveFrom: from }),
    ...(until === undefined ? {} : { effectiveUntil: until }),
    ...(runningCases === undefined ? {} : { runningCases }),
  }
}
