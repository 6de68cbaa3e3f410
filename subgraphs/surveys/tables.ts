import { boolean, foreignKey, index, integer, jsonb, numeric, pgTable, text } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `Survey.type`. */
export const surveyTypes = ['NPS', 'CSAT', 'CES', 'PRODUCT', 'CLAIM', 'RENEWAL'] as const;

/** Words of `Survey.targetAudience`. */
export const surveyTargetAudiences = ['CUSTOMERS', 'AGENTS', 'EMPLOYEES', 'LEADS'] as const;

/** ???. */
export const surveys = pgTable(
  'surveys',
  {
    /** Identifier of the survey; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    description: text(),
    /** ???. */
    type: text({ enum: surveyTypes }).notNull(),
    /** ???. */
    targetAudience: text({ enum: surveyTargetAudiences }).notNull(),
    /** ???. */
    questions: jsonb().notNull(),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** ???. */
    startDate: instant(),
    /** ???. */
    endDate: instant(),
    /** ???. */
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

/** ???. */
export const surveyResponses = pgTable(
  'survey_responses',
  {
    /** Identifier of the survey response; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    surveyId: text().notNull(),
    /** ???. */
    respondentId: text(),
    /** ???. */
    respondentType: text({ enum: surveyResponseRespondentTypes }).notNull(),
    /** ???. */
    answers: jsonb().notNull(),
    /** ???. */
    score: numeric({ precision: 5, scale: 2 }),
    /** ???. */
    completedAt: instant().notNull().default(now),
    /** ???. */
    relatedId: text(),
    /** ???. */
    relatedType: text({ enum: surveyResponseRelatedTypes }),
    /** ???. */
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

/** ???. */
export const surveyAnalytics = pgTable(
  'survey_analytics',
  {
    /** Identifier of the survey analysis; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    surveyId: text().notNull(),
    /** ???. */
    totalResponses: integer().notNull(),
    /** ???. */
    averageScore: numeric({ precision: 5, scale: 2 }),
    /** ???. */
    completionRate: numeric({ precision: 5, scale: 2 }),
    /** ???. */
    responsesBySegment: jsonb(),
    /** ???. */
    questionAnalysis: jsonb(),
    /** ???. */
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
