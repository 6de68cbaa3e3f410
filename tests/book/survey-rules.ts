import type { Chapter } from '../../subgraphs/_platform/book/story.ts';
import { analysesIn, invitationsIn } from '../../subgraphs/_platform/book/tell/survey-analyses.ts';
import { surveys } from '../../subgraphs/_platform/book/tell/surveys.ts';
import { broken } from './sentences.ts';

/** Every rule that the surveys of a chapter break, as sentences. */
export function brokenSurveys(chapter: Chapter): string[] {
  const responses = invitationsIn(chapter).flatMap(({ response }) => response ?? []);
  const analyses = analysesIn(chapter);
  return Object.values(surveys).flatMap((survey) => {
    const own = responses.filter(({ surveyId }) => surveyId === survey.id);
    const [analysis, ...more] = analyses.filter(({ surveyId }) => surveyId === survey.id);
    const { min = 0, max = 0 } = survey.questions[0]!;
    const segments =
      (analysis?.segments as { responses: Record<string, number> } | undefined)?.responses ?? {};
    return broken(survey.code, {
      'scores lie on its scale': own.every(({ score }) => score >= min && score <= max),
      'was answered while it ran': own.every(
        ({ completedAt }) =>
          completedAt >= survey.startAt && completedAt <= (survey.endAt ?? completedAt) + 6 * 86_400_000,
      ),
      'nobody is named who is anonymous': own.every(
        ({ respondentType, respondentId }) => (respondentType === 'ANONYMOUS') === (respondentId === null),
      ),
      'is analysed once where it was answered':
        own.length > 0 === (analysis !== undefined) && more.length === 0,
      'its analysis counts every response': (analysis?.responses ?? 0) === own.length,
      'its segments add up': Object.values(segments).reduce((sum, count) => sum + count, 0) === own.length,
      'the mean is that of the scores':
        analysis === undefined ||
        analysis.average === Math.round((own.reduce((sum, { score }) => sum + score, 0) * 100) / own.length),
    });
  });
}
