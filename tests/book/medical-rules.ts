import { AS_OF } from '../../subgraphs/_platform/book/calendar.ts';
import type { Story } from '../../subgraphs/_platform/book/story.ts';
import { medicalQuestionnairesOf } from '../../subgraphs/_platform/book/tell/medical-questionnaires.ts';
import {
  medicalExaminationsOf,
  medicalRecordsOf,
} from '../../subgraphs/_platform/book/tell/medical-records.ts';
import { broken, inOrder } from './sentences.ts';

/** Every rule that the health data of a story breaks, as sentences. */
export function brokenHealth(story: Story): string[] {
  const { customer, quotes, policies } = story;
  const claims = policies.flatMap((policy) => policy.claims);
  return [
    ...medicalQuestionnairesOf(story).flatMap((asked) => {
      const quote = quotes.find(({ id }) => id === asked.quoteId)!;
      const end = quote.convertedAt ?? AS_OF;
      const moments = [asked.createdAt, asked.completedAt, asked.reviewedAt, end];
      return broken(quote.number, {
        'health is asked, answered and reviewed before it is bound': inOrder(
          moments.filter((at) => at !== null),
        ),
        'answers are there exactly when it is answered':
          Object.keys(asked.answers).length > 0 === (asked.completedAt !== null),
        'a reviewed questionnaire has a score': (asked.status === 'REVIEWED') === (asked.score !== null),
      });
    }),
    ...medicalExaminationsOf(story).flatMap((examined) =>
      broken(examined.id, {
        'is over exactly when it is not to come': (examined.status === 'SCHEDULED') === examined.at > AS_OF,
        'has results exactly when it took place':
          (examined.status === 'COMPLETED') === Object.keys(examined.results).length > 0,
      }),
    ),
    ...medicalRecordsOf(story).flatMap((record) =>
      broken(record.id, {
        'is about the customer': record.customerId === customer.id,
        'was written after the event': record.at <= record.createdAt,
        'is older than the cover exactly when declared': record.isPreexisting === (record.claimId === null),
        'names a claim of the story':
          record.claimId === null || claims.some(({ id }) => id === record.claimId),
      }),
    ),
  ];
}
