import { decimal } from '../_platform/book/money.ts';
import { at, once, rows, sample } from '../_platform/book/sample.ts';
import { analysesIn, invitationsIn, type SurveyAnalysis } from '../_platform/book/tell/survey-analyses.ts';
import type { SurveyResponse } from '../_platform/book/tell/survey-responses.ts';
import { type Survey, surveys } from '../_platform/book/tell/surveys.ts';

/** Rows of the surveys, of the answers after claims, renewals, complaints and signings, and of what they add up to. */
export default sample('surveys', {
  surveys: (chapter) => once(chapter, Object.values(surveys).map(surveyRow)),
  survey_responses: (chapter) =>
    rows(invitationsIn(chapter), ({ response }) => (response === null ? [] : [responseRow(response)])),
  survey_analytics: (chapter) => analysesIn(chapter).map(analysisRow),
});

function surveyRow(survey: Survey) {
  return {
    id: survey.id,
    name: survey.name,
    description: survey.description,
    type: survey.type,
    targetAudience: survey.audience,
    questions: Object.fromEntries(survey.questions.map(({ id, ...question }) => [id, question])),
    isActive: survey.isActive,
    startDate: at(survey.startAt),
    endDate: at(survey.endAt),
    createdBy: survey.createdBy,
    createdAt: at(survey.startAt),
    updatedAt: at(survey.endAt ?? survey.startAt),
  };
}

function responseRow(response: SurveyResponse) {
  return {
    id: response.id,
    surveyId: response.surveyId,
    respondentId: response.respondentId,
    respondentType: response.respondentType,
    answers: response.answers,
    score: decimal(response.score * 100),
    completedAt: at(response.completedAt),
    relatedId: response.related?.[1] ?? null,
    relatedType: response.related?.[0] ?? null,
    metadata: response.metadata,
  };
}

function analysisRow(analysis: SurveyAnalysis) {
  return {
    id: analysis.id,
    surveyId: analysis.surveyId,
    totalResponses: analysis.responses,
    averageScore: decimal(analysis.average),
    completionRate: decimal(analysis.completion),
    responsesBySegment: analysis.segments,
    questionAnalysis: analysis.questions,
    calculatedAt: at(analysis.at),
  };
}
