import { boolean, foreignKey, index, integer, jsonb, numeric, pgTable, text } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `Survey.type`. */
export const surveyTypes = ['NPS', 'CSAT', 'CES', 'PRODUCT', 'CLAIM', 'RENEWAL'] as const;

/** Words of `Survey.targetAudience`. */
export const surveyTargetAudiences = ['CUSTOMERS', 'AGENTS', 'EMPLOYEES', 'LEADS'] as const;

/** A set of questions, whom it is put to and for how long. */
export const surveys = pgTable(
  'surveys',
  {
    /** Identifier of the survey; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name of the survey as respondents see it. */
    name: text().notNull(),
    /** When and to whom it is put. */
    description: text(),
    /** What it measures: NPS asks for a recommendation from 0 to 10, CSAT for satisfaction from 1 to 5, CES for ease from 1 to 7. */
    type: text({ enum: surveyTypes }).notNull(),
    /** Whom it is put to. */
    targetAudience: text({ enum: surveyTargetAudiences }).notNull(),
    /** The questions by their key as JSON, with kind, text and the ends of the scale; the first is the one that is scored. */
    questions: jsonb().notNull(),
    /** Whether it is still being put to anybody. */
    isActive: boolean().notNull().default(true),
    /** Instant from which it is put. */
    startDate: instant(),
    /** Instant until which it was put; null while it runs. */
    endDate: instant(),
    /** User who wrote it, in the authentication database. */
    createdBy: text().notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('surveys_type_idx').on(t.type),
    index('surveys_isActive_idx').on(t.isActive),
    index('surveys_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** Words of `SurveyResponse.respondentType`. */
export const surveyResponseRespondentTypes = ['CUSTOMER', 'AGENT', 'USER', 'LEAD', 'ANONYMOUS'] as const;

/** Words of `SurveyResponse.relatedType`. */
export const surveyResponseRelatedTypes = ['POLICY', 'CLAIM', 'COMPLAINT', 'RENEWAL'] as const;

/** What one respondent answered; never edited. */
export const surveyResponses = pgTable(
  'survey_responses',
  {
    /** Identifier of the survey response; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Survey that was answered; its responses are deleted with it. */
    surveyId: text().notNull(),
    /** Whoever answered; the type beside it says in which database; null for ANONYMOUS. */
    respondentId: text(),
    /** Kind of respondent; USER is an employee. */
    respondentType: text({ enum: surveyResponseRespondentTypes }).notNull(),
    /** Answers by the key of their question as JSON; free text may name people. */
    answers: jsonb().notNull(),
    /** Answer to the scored question, on the scale of the survey. */
    score: numeric({ precision: 5, scale: 2 }),
    /** Instant at which the last question was answered. */
    completedAt: instant().notNull().default(now),
    /** What the survey was about, such as the claim that had been closed. */
    relatedId: text(),
    /** Kind of thing it was about, which says in which database the id is found; null for surveys about nothing in particular. */
    relatedType: text({ enum: surveyResponseRelatedTypes }),
    /** Further facts as JSON, such as the channel. */
    metadata: jsonb(),
  },
  (t) => [
    index('survey_responses_surveyId_idx').on(t.surveyId),
    index('survey_responses_respondentId_idx').on(t.respondentId),
    index('survey_responses_relatedType_relatedId_idx').on(t.relatedType, t.relatedId),
    index('survey_responses_respondentType_respondentId_idx').on(t.respondentType, t.respondentId),
    foreignKey({
      name: 'survey_responses_surveyId_fkey',
      columns: [t.surveyId],
      foreignColumns: [surveys.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** What the responses of a survey add up to on a day, over all of them or a part; never edited, a later one stands beside it. */
export const surveyAnalytics = pgTable(
  'survey_analytics',
  {
    /** Identifier of the survey analysis; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Survey that was analysed; its analyses are deleted with it. */
    surveyId: text().notNull(),
    /** Number of responses it is made from. */
    totalResponses: integer().notNull(),
    /** Mean of the scores, on the scale of the survey. */
    averageScore: numeric({ precision: 5, scale: 2 }),
    /** Part of those asked who answered, in per cent. */
    completionRate: numeric({ precision: 5, scale: 2 }),
    /** Number of responses by segment as JSON, and the agent whose customers they are of; they add up to the total. */
    responsesBySegment: jsonb(),
    /** Counts by question as JSON; for NPS with promoters (9 and 10), detractors (0 to 6) and the score, their difference in per cent. */
    questionAnalysis: jsonb(),
    /** Instant at which it was calculated; responses after it are not in it. */
    calculatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('survey_analytics_surveyId_idx').on(t.surveyId),
    foreignKey({
      name: 'survey_analytics_surveyId_fkey',
      columns: [t.surveyId],
      foreignColumns: [surveys.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);
