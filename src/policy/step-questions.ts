/** What a policy is asked after its segmentations, in the order of the chain; no segmentation has such an id. */
export const stepQuestions = ['stage', 'treatment', 'followUpDays', 'letter', 'approver'] as const

/** What is asked of a case file beside the steps; no segmentation has this id. */
export const FOLLOW_UP_ON: 'followUpOn' = 'followUpOn'

/** One of the questions that every policy is asked after its segmentations. */
export type StepQuestion = (typeof stepQuestions)[number]
