import type { Policy } from '../policy'
import { authority } from './authority'
import { callGoals, callPlan } from './call-plan'
import { guidelinesOfFirms } from './guidelines-of-firms'
import { guidelinesOfManner } from './guidelines-of-manner'
import { guidelinesOfObjections } from './guidelines-of-objections'
import { guidelinesOfPersons } from './guidelines-of-persons'
import { guidelinesOfSegments } from './guidelines-of-segments'
import { guidelinesOfTreatments } from './guidelines-of-treatments'
import { guidelinesOfWork } from './guidelines-of-work'
import { legalPath } from './legal-path'
import { letterContents } from './letter-contents'
import { letters } from './letters'
import { offers } from './offers'
import { playbookBehaviors } from './playbook-behaviors'
import { playbookConduct } from './playbook-conduct'
import { playbookEmotions } from './playbook-emotions'
import { playbookMotives } from './playbook-motives'
import { playbookObjections } from './playbook-objections'
import { playbookPersonalities } from './playbook-personalities'
import { playbookRefusals } from './playbook-refusals'
import { playbookStyles } from './playbook-styles'
import { recordKeeping } from './record-keeping'
import { cadenceTable, stages, stageTable } from './stages'
import { tones } from './tones'
import { treatmentTable } from './treatment-table'
import { treatments } from './treatments'
import { urgency } from './urgency'

type Strategy = NonNullable<Policy['strategy']>

/** When the shipped policies count a promise as kept: the whole amount by the day promised. */
export const commitments: NonNullable<Policy['commitments']> = {
  promises: { graceDays: 0, thresholdPercent: 100, reminderMinutesBefore: 30 },
}

/** The strategy of trade between firms (企业催收策略). */
export const strategyOfFirms: Strategy = {
  stages,
  stageTable,
  treatments,
  treatmentTable,
  cadenceTable,
  letters,
  tones,
  callGoals,
  callPlan,
  // Not spreads, which would keep all of it in a bundle that uses none of it.
  playbook: /* @__PURE__ */ playbookObjections.concat(
    playbookRefusals,
    playbookEmotions,
    playbookPersonalities,
    playbookStyles,
    playbookConduct,
    playbookMotives,
    playbookBehaviors,
  ),
  offers,
  guidelines: /* @__PURE__ */ guidelinesOfWork.concat(
    guidelinesOfObjections,
    guidelinesOfSegments,
    guidelinesOfFirms,
    guidelinesOfManner,
    guidelinesOfTreatments,
  ),
  urgency,
  letterContents,
  legalPath,
  recordKeeping,
  authority,
}

/** The strategy of loans to persons (个人催收策略). */
export const strategyOfPersons: Strategy = {
  stages,
  stageTable,
  treatments,
  treatmentTable,
  cadenceTable,
  letters,
  tones,
  callGoals,
  callPlan,
  // Not spreads, which would keep all of it in a bundle that uses none of it.
  playbook: /* @__PURE__ */ playbookObjections.concat(
    playbookRefusals,
    playbookEmotions,
    playbookPersonalities,
    playbookStyles,
    playbookConduct,
    playbookMotives,
  ),
  offers,
  guidelines: /* @__PURE__ */ guidelinesOfWork.concat(
    guidelinesOfObjections,
    guidelinesOfSegments,
    guidelinesOfPersons,
    guidelinesOfManner,
    guidelinesOfTreatments,
  ),
  urgency,
  letterContents,
  legalPath,
  recordKeeping,
  authority,
}
