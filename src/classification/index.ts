export type { ClassificationPolicy, Segmentation } from './classification-policy'
export {
  classificationIssues,
  classificationPolicyShape,
  outcomeIssues,
  segmentFact,
} from './classification-policy'
