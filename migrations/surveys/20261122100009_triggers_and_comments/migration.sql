-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "surveys_updatedAt" BEFORE UPDATE ON "surveys" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "survey_analytics" IS 'What the responses of a survey add up to on a day, over all of them or a part; never edited, a later one stands beside it.';--> statement-breakpoint
COMMENT ON COLUMN "survey_analytics"."id" IS 'Identifier of the survey analysis; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "survey_analytics"."surveyId" IS 'Survey that was analysed; its analyses are deleted with it.';--> statement-breakpoint
COMMENT ON COLUMN "survey_analytics"."totalResponses" IS 'Number of responses it is made from.';--> statement-breakpoint
COMMENT ON COLUMN "survey_analytics"."averageScore" IS 'Mean of the scores, on the scale of the survey.';--> statement-breakpoint
COMMENT ON COLUMN "survey_analytics"."completionRate" IS 'Part of those asked who answered, in per cent.';--> statement-breakpoint
COMMENT ON COLUMN "survey_analytics"."responsesBySegment" IS 'Number of responses by segment as JSON, and the agent whose customers they are of; they add up to the total.';--> statement-breakpoint
COMMENT ON COLUMN "survey_analytics"."questionAnalysis" IS 'Counts by question as JSON; for NPS with promoters (9 and 10), detractors (0 to 6) and the score, their difference in per cent.';--> statement-breakpoint
COMMENT ON COLUMN "survey_analytics"."calculatedAt" IS 'Instant at which it was calculated; responses after it are not in it.';--> statement-breakpoint
COMMENT ON TABLE "survey_responses" IS 'What one respondent answered; never edited.';--> statement-breakpoint
COMMENT ON COLUMN "survey_responses"."id" IS 'Identifier of the survey response; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "survey_responses"."surveyId" IS 'Survey that was answered; its responses are deleted with it.';--> statement-breakpoint
COMMENT ON COLUMN "survey_responses"."respondentId" IS 'Whoever answered; the type beside it says in which database; null for ANONYMOUS.';--> statement-breakpoint
COMMENT ON COLUMN "survey_responses"."respondentType" IS 'Kind of respondent; USER is an employee.';--> statement-breakpoint
COMMENT ON COLUMN "survey_responses"."answers" IS 'Answers by the key of their question as JSON; free text may name people.';--> statement-breakpoint
COMMENT ON COLUMN "survey_responses"."score" IS 'Answer to the scored question, on the scale of the survey.';--> statement-breakpoint
COMMENT ON COLUMN "survey_responses"."completedAt" IS 'Instant at which the last question was answered.';--> statement-breakpoint
COMMENT ON COLUMN "survey_responses"."relatedId" IS 'What the survey was about, such as the claim that had been closed.';--> statement-breakpoint
COMMENT ON COLUMN "survey_responses"."relatedType" IS 'Kind of thing it was about, which says in which database the id is found; null for surveys about nothing in particular.';--> statement-breakpoint
COMMENT ON COLUMN "survey_responses"."metadata" IS 'Further facts as JSON, such as the channel.';--> statement-breakpoint
COMMENT ON TABLE "surveys" IS 'A set of questions, whom it is put to and for how long.';--> statement-breakpoint
COMMENT ON COLUMN "surveys"."id" IS 'Identifier of the survey; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "surveys"."name" IS 'Name of the survey as respondents see it.';--> statement-breakpoint
COMMENT ON COLUMN "surveys"."description" IS 'When and to whom it is put.';--> statement-breakpoint
COMMENT ON COLUMN "surveys"."type" IS 'What it measures: NPS asks for a recommendation from 0 to 10, CSAT for satisfaction from 1 to 5, CES for ease from 1 to 7.';--> statement-breakpoint
COMMENT ON COLUMN "surveys"."targetAudience" IS 'Whom it is put to.';--> statement-breakpoint
COMMENT ON COLUMN "surveys"."questions" IS 'The questions by their key as JSON, with kind, text and the ends of the scale; the first is the one that is scored.';--> statement-breakpoint
COMMENT ON COLUMN "surveys"."isActive" IS 'Whether it is still being put to anybody.';--> statement-breakpoint
COMMENT ON COLUMN "surveys"."startDate" IS 'Instant from which it is put.';--> statement-breakpoint
COMMENT ON COLUMN "surveys"."endDate" IS 'Instant until which it was put; null while it runs.';--> statement-breakpoint
COMMENT ON COLUMN "surveys"."createdBy" IS 'User who wrote it, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "surveys"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "surveys"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
