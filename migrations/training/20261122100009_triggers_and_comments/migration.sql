-- Before update only: a load that brings its own history keeps it.
CREATE OR REPLACE FUNCTION "set_updated_at"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	NEW."updatedAt" := date_trunc('milliseconds', now());
	RETURN NEW;
END
$$;--> statement-breakpoint
CREATE TRIGGER "training_courses_updatedAt" BEFORE UPDATE ON "training_courses" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "training_sessions_updatedAt" BEFORE UPDATE ON "training_sessions" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
CREATE TRIGGER "training_enrollments_updatedAt" BEFORE UPDATE ON "training_enrollments" FOR EACH ROW EXECUTE FUNCTION "set_updated_at"();--> statement-breakpoint
COMMENT ON TABLE "training_assessments" IS 'A test taken in a session, question by question; rows are only added.';--> statement-breakpoint
COMMENT ON COLUMN "training_assessments"."id" IS 'Identifier of the training assessment; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "training_assessments"."enrollmentId" IS 'Enrolment of whoever took the test.';--> statement-breakpoint
COMMENT ON COLUMN "training_assessments"."assessmentType" IS 'Kind of test.';--> statement-breakpoint
COMMENT ON COLUMN "training_assessments"."questions" IS 'Questions in order with the points each is worth, as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "training_assessments"."answers" IS 'Points each answer earned, as JSON; they add up to the score.';--> statement-breakpoint
COMMENT ON COLUMN "training_assessments"."score" IS 'Points earned.';--> statement-breakpoint
COMMENT ON COLUMN "training_assessments"."maxScore" IS 'Points that could be earned.';--> statement-breakpoint
COMMENT ON COLUMN "training_assessments"."passed" IS 'Whether the score reached the pass mark.';--> statement-breakpoint
COMMENT ON COLUMN "training_assessments"."feedback" IS 'Advice of the instructor to whoever took the test.';--> statement-breakpoint
COMMENT ON COLUMN "training_assessments"."completedAt" IS 'Instant at which the test was handed in.';--> statement-breakpoint
COMMENT ON TABLE "training_courses" IS 'A course for those who sell and serve, with what it teaches and what it asks for.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."id" IS 'Identifier of the training course; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."code" IS 'Short code of the course, unique; prerequisites name it.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."name" IS 'Title of the course.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."description" IS 'What the course is about, in a sentence.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."category" IS 'Field of the course; IDD_CONTINUOUS is the training the law asks of distributors (RDL 3/2020).';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."level" IS 'Level of knowledge it leads to; LEVEL_1 is the highest of the law''s three, LEVEL_3 the first.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."duration" IS 'Length of the course in hours.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."format" IS 'How it is given; BLENDED is partly online.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."instructor" IS 'User who answers for the course, in the authentication database, or on adopted rows a name.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."maxParticipants" IS 'Most people a session takes; null where there is no limit.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."price" IS 'Price for one person in EUR; null where it is free for our own people.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."isActive" IS 'Whether the course is still given.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."prerequisites" IS 'Codes of the courses to pass before.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."objectives" IS 'What a participant can do afterwards, one text each.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."content" IS 'Units of the course in order, as JSON.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "training_courses"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "training_enrollments" IS 'One person''s seat in a session, or place on its waiting list; at most one per person and session.';--> statement-breakpoint
COMMENT ON COLUMN "training_enrollments"."id" IS 'Identifier of the training enrollment; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "training_enrollments"."sessionId" IS 'Session the person signed up for.';--> statement-breakpoint
COMMENT ON COLUMN "training_enrollments"."userId" IS 'User who takes part, in the authentication database.';--> statement-breakpoint
COMMENT ON COLUMN "training_enrollments"."status" IS 'State of the enrolment, from ENROLLED or WAITLISTED to COMPLETED, FAILED or NO_SHOW.';--> statement-breakpoint
COMMENT ON COLUMN "training_enrollments"."enrolledAt" IS 'Instant at which the person signed up.';--> statement-breakpoint
COMMENT ON COLUMN "training_enrollments"."completedAt" IS 'Instant at which the course was passed; null otherwise.';--> statement-breakpoint
COMMENT ON COLUMN "training_enrollments"."score" IS 'Score of the last test out of 100; null where none was taken.';--> statement-breakpoint
COMMENT ON COLUMN "training_enrollments"."certificateUrl" IS 'Address of the certificate; null unless the course was passed.';--> statement-breakpoint
COMMENT ON COLUMN "training_enrollments"."feedback" IS 'What the participant said of the course.';--> statement-breakpoint
COMMENT ON COLUMN "training_enrollments"."rating" IS 'Points from 1 to 5 the participant gave the course.';--> statement-breakpoint
COMMENT ON COLUMN "training_enrollments"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "training_enrollments"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';--> statement-breakpoint
COMMENT ON TABLE "training_sessions" IS 'A course given once: when, where, by whom and for how many.';--> statement-breakpoint
COMMENT ON COLUMN "training_sessions"."id" IS 'Identifier of the training session; new rows get a UUIDv7.';--> statement-breakpoint
COMMENT ON COLUMN "training_sessions"."courseId" IS 'Course that is given.';--> statement-breakpoint
COMMENT ON COLUMN "training_sessions"."name" IS 'Name of the session, with its month.';--> statement-breakpoint
COMMENT ON COLUMN "training_sessions"."startDate" IS 'Instant at which it begins.';--> statement-breakpoint
COMMENT ON COLUMN "training_sessions"."endDate" IS 'Instant at which it ends, the tests included.';--> statement-breakpoint
COMMENT ON COLUMN "training_sessions"."location" IS 'Room it is given in; null online.';--> statement-breakpoint
COMMENT ON COLUMN "training_sessions"."isOnline" IS 'Whether it is given online.';--> statement-breakpoint
COMMENT ON COLUMN "training_sessions"."meetingUrl" IS 'Address participants join at; null in a room.';--> statement-breakpoint
COMMENT ON COLUMN "training_sessions"."instructor" IS 'User who gives it, in the authentication database, or on adopted rows a name.';--> statement-breakpoint
COMMENT ON COLUMN "training_sessions"."maxParticipants" IS 'Seats of the session.';--> statement-breakpoint
COMMENT ON COLUMN "training_sessions"."enrolledCount" IS 'Seats taken; those who wait or have cancelled take none.';--> statement-breakpoint
COMMENT ON COLUMN "training_sessions"."status" IS 'State of the session, from SCHEDULED and OPEN to COMPLETED; FULL takes a waiting list.';--> statement-breakpoint
COMMENT ON COLUMN "training_sessions"."createdAt" IS 'Instant at which the row was written, to the millisecond.';--> statement-breakpoint
COMMENT ON COLUMN "training_sessions"."updatedAt" IS 'Instant at which the row was last changed; the database sets it.';
