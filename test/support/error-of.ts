import { type ArrearsError, isArrearsError } from '../../src/foundations'

/** The library's error that a call throws; fails the test when it throws nothing or something else. */
export function errorOf(call: () => unknown): ArrearsError {
  try {
    call()
  } catch (error) {
    if (isArrearsError(error)) return error
    throw error
  }
  throw new Error('The call threw nothing.')
}
