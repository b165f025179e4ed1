import { fixedZones, type ZoneData } from '../../src/foundations'

/** The clocks of the United States, by the published changes of 2025 and 2026. */
export const usZones: ZoneData = fixedZones('by hand', {
  'America/New_York': {
    offsetMinutes: -300,
    transitions: [
      { at: '2025-03-09T07:00Z', offsetMinutes: -240 },
      { at: '2025-11-02T06:00Z', offsetMinutes: -300 },
      { at: '2026-03-08T07:00Z', offsetMinutes: -240 },
      { at: '2026-11-01T06:00Z', offsetMinutes: -300 },
    ],
  },
  'America/Denver': {
    offsetMinutes: -420,
    transitions: [
      { at: '2026-03-08T09:00Z', offsetMinutes: -360 },
      { at: '2026-11-01T08:00Z', offsetMinutes: -420 },
    ],
  },
  'America/Los_Angeles': {
    offsetMinutes: -480,
    transitions: [
      { at: '2026-03-08T10:00Z', offsetMinutes: -420 },
      { at: '2026-11-01T09:00Z', offsetMinutes: -480 },
    ],
  },
})
