import { AS_OF, type Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';
import type { Chapter } from '../story.ts';
import { panel } from './survey-panel.ts';
import { type Invitation, invitationsOf } from './survey-responses.ts';
import { type Survey, surveys } from './surveys.ts';

/** What the answers of a survey add up to, in one agent's portfolio or outside all of them. Figures in hundredths. */
export interface SurveyAnalysis {
  readonly id: string;
  readonly surveyId: string;
  readonly responses: number;
  readonly average: number;
  /** Part of those asked who answered, in hundredths of a per cent. */
  readonly completion: number;
  readonly segments: object;
  readonly questions: object;
  readonly at: Instant;
}

/** Everybody who was asked in a chapter. */
export function invitationsIn(chapter: Chapter): readonly Invitation[] {
  if (!chapter.invents) return [];
  const outside = chapter.agents.length > 0 ? panel(chapter.agents) : [];
  return [...outside, ...chapter.stories.flatMap((story) => invitationsOf(story))];
}

/** One analysis of every survey that was answered in a chapter, made on the day of the book. */
export function analysesIn(chapter: Chapter): readonly SurveyAnalysis[] {
  const asked = invitationsIn(chapter);
  const scope = chapter.stories[0]?.customer.number ?? 'panel';
  const agentId = chapter.stories.flatMap(({ policies }) => policies)[0]?.agentId ?? null;
  return Object.values(surveys).flatMap((survey) => {
    const own = asked.filter((one) => one.survey === survey);
    return own.some(({ response }) => response !== null) ? [analyse(survey, own, scope, agentId)] : [];
  });
}

function analyse(
  survey: Survey,
  asked: readonly Invitation[],
  scope: string,
  agentId: string | null,
): SurveyAnalysis {
  const answered = asked.filter(({ response }) => response !== null);
  const scores = answered.map(({ response }) => response!.score);
  const sum = scores.reduce((total, score) => total + score, 0);
  return {
    id: idOf('survey-analysis', `${survey.code}/${scope}`),
    surveyId: survey.id,
    responses: scores.length,
    average: Math.round((sum * 100) / scores.length),
    completion: Math.round((scores.length * 10_000) / asked.length),
    segments: { agentId, responses: countsOf(answered.map(({ segment }) => segment)) },
    questions: { q1: { counts: countsOf(scores.map(String)), ...promotion(survey, scores) } },
    at: AS_OF,
  };
}

function countsOf(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** The net promoter score: those who give 9 or 10 less those who give 6 or less, in per cent. */
function promotion({ type }: Survey, scores: readonly number[]): object {
  if (type !== 'NPS') return {};
  const promoters = scores.filter((score) => score >= 9).length;
  const detractors = scores.filter((score) => score <= 6).length;
  const nps = Math.round(((promoters - detractors) * 100) / scores.length);
  return { promoters, passives: scores.length - promoters - detractors, detractors, nps };
}
