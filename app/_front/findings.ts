/** What the front page looks for, by reader. Each is a list with a filter, so that the number and the list agree. */
import { dayIn } from '#app/_data/days';
import { type Counted, has } from '#app/_data/figures';
import { findings as words } from '#app/_i18n/texts/front';
import type { Text } from '#model/text';

export interface Finding extends Counted {
  label: Text;
}

/** What an architect wants filled in. */
export const incomplete = (now: Date): Finding[] => [
  { kind: 'application', label: words.applicationUnit, filters: [has('ownerUnit', 'empty')] },
  { kind: 'application', label: words.applicationOwner, filters: [has('owner', 'empty')] },
  { kind: 'application', label: words.applicationVendor, filters: [has('vendor', 'empty')] },
  { kind: 'application', label: words.applicationLos, filters: [has('losConcepts', 'empty')] },
  { kind: 'application', label: words.applicationCost, filters: [has('annualCost', 'empty')] },
  { kind: 'application', label: words.applicationStale, filters: [has('confirmedAt', 'lte', dayIn(-12, now))] },
  { kind: 'application', label: words.applicationUnconfirmed, filters: [has('confirmedAt', 'empty')] },
  { kind: 'service', label: words.serviceUnit, filters: [has('ownerUnit', 'empty')] },
  { kind: 'service', label: words.serviceLos, filters: [has('losConcepts', 'empty')] },
  { kind: 'integration', label: words.integrationOwner, filters: [has('owner', 'empty')] },
  { kind: 'dataset', label: words.datasetUnit, filters: [has('ownerUnit', 'empty')] },
  { kind: 'dataset', label: words.datasetAccess, filters: [has('accessRights', 'empty')] },
];

/** What a leader must decide; within the area when there is one. */
export function decisions(now: Date, area: readonly string[]): Finding[] {
  const within = area.length > 0 ? [has('ownerUnit', 'in', ...area)] : [];
  const today = dayIn(0, now);
  return [
    {
      kind: 'application',
      label: words.endOfLife,
      filters: [...within, has('endOfLife', 'lte', dayIn(12, now)), has('endOfLife', 'gte', today)],
    },
    {
      kind: 'agreement',
      label: words.agreementEnds,
      filters: [...within, has('validTo', 'lte', dayIn(6, now)), has('validTo', 'gte', today)],
    },
    { kind: 'agreement', label: words.agreementEnded, filters: [...within, has('validTo', 'lte', dayIn(0, yesterday(now)))] },
    { kind: 'riskAssessment', label: words.riskOverdue, filters: [...within, has('nextOn', 'lte', dayIn(0, yesterday(now)))] },
  ];
}

const yesterday = (now: Date): Date => new Date(now.getTime() - 86_400_000);

/** What a data protection officer follows up. */
export const toFollowUp = (now: Date): Finding[] => [
  { kind: 'processing', label: words.reviewOverdue, filters: [has('nextReviewOn', 'lte', dayIn(0, yesterday(now)))] },
  { kind: 'processing', label: words.needsRevision, filters: [has('status', 'in', 'needs_revision')] },
  { kind: 'processing', label: words.processingBasis, filters: [has('article6', 'empty')] },
  { kind: 'processing', label: words.processingRetention, filters: [has('retention', 'empty')] },
  { kind: 'processing', label: words.processingDpia, filters: [has('dpia', 'in', 'needed')] },
  { kind: 'agreement', label: words.supervisionOverdue, filters: [has('nextSupervisionOn', 'lte', dayIn(0, yesterday(now)))] },
  { kind: 'riskAssessment', label: words.riskOverdue, filters: [has('nextOn', 'lte', dayIn(0, yesterday(now)))] },
];
