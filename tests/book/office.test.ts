import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { AS_OF } from '../../subgraphs/_platform/book/calendar.ts';
import { sampleBook } from '../../subgraphs/_platform/book/generate.ts';
import { sumOf } from '../../subgraphs/_platform/book/money.ts';
import { dashboards, GRID_COLUMNS } from '../../subgraphs/_platform/book/tell/dashboards.ts';
import {
  officeGoals,
  officeScorecards,
  officeValues,
} from '../../subgraphs/_platform/book/tell/office-performance.ts';
import { resultsOf } from '../../subgraphs/_platform/book/tell/performance.ts';
import { reportRuns } from '../../subgraphs/_platform/book/tell/report-runs.ts';
import { reports } from '../../subgraphs/_platform/book/tell/reports.ts';
import { trainingCourses, trainingSessions } from '../../subgraphs/_platform/book/tell/training.ts';
import { performanceGoalStatuses } from '../../subgraphs/performance/tables.ts';
import { reportExecutionStatuses } from '../../subgraphs/reporting/tables.ts';
import { trainingEnrollmentStatuses, trainingSessionStatuses } from '../../subgraphs/training/tables.ts';
import { read } from '../rules/files.ts';
import { brokenTraining } from './training-rules.ts';

const chapters = [...sampleBook(3_000)].filter(({ stories }) => stories.length > 0);
const results = chapters.map(({ stories }) => resultsOf(stories)!);

test('training sessions have seats for those who take part, and tests that add up', () => {
  expect(trainingSessions.flatMap(brokenTraining)).toEqual([]);
  const codes = new Set(trainingCourses.map(({ code }) => code));
  expect(
    trainingCourses.flatMap(({ prerequisites }) => prerequisites).filter((code) => !codes.has(code)),
  ).toEqual([]);
});

test('every state of sessions, enrolments, goals and runs occurs', () => {
  const enrollments = trainingSessions.flatMap((session) => session.enrollments);
  const goals = [...officeGoals, ...results.flatMap((result) => result.goals)];
  const told = (rows: readonly { status: string }[]) => new Set(rows.map(({ status }) => status));
  expect(told(trainingSessions)).toEqual(new Set(trainingSessionStatuses));
  expect(told(enrollments)).toEqual(new Set(trainingEnrollmentStatuses));
  expect(told(goals)).toEqual(new Set(performanceGoalStatuses));
  expect(told(reportRuns)).toEqual(new Set(reportExecutionStatuses));
});

test('the premium of a month is the sum of the receipts issued in it, less those given back', () => {
  for (const [i, { stories }] of chapters.slice(0, 4).entries()) {
    const invoices = stories.flatMap(({ policies }) => policies).flatMap((policy) => policy.invoices);
    const values = results[i]!.values.filter(({ kpi }) => kpi.code === 'PRIMA_EMITIDA');
    expect(values.length).toBe(14);
    for (const { value, period } of values) {
      const issued = invoices.filter(
        ({ issuedAt, status }) =>
          issuedAt >= period.start && issuedAt < period.end && !/DRAFT|CANCELLED/.test(status),
      );
      expect(value).toBe(sumOf(issued, ({ amount }) => amount));
    }
  }
});

test('figures are of periods that are over; scorecards are the mean of their points', () => {
  const values = [...officeValues, ...results.flatMap((result) => result.values)];
  expect(values.filter(({ period }) => period.end >= AS_OF || period.start >= period.end)).toEqual([]);
  for (const { total, metrics } of [...officeScorecards, ...results.flatMap((result) => result.scorecards)]) {
    const points = sumOf(metrics, (metric) => metric.points);
    expect(total).toBe(Math.round((points * 100) / metrics.length));
  }
});

test('goals are achieved exactly when they are reached', () => {
  for (const { status, current, target, period } of results.flatMap((result) => result.goals)) {
    expect(status === 'ACHIEVED').toBe(current >= target);
    if (status === 'MISSED') expect(period.end).toBeLessThanOrEqual(AS_OF);
  }
});

test('runs of reports end after they begin, and only those that completed made a file', () => {
  for (const { status, startedAt, completedAt, resultUrl } of reportRuns) {
    expect(startedAt).toBeLessThan(AS_OF);
    expect(completedAt ?? AS_OF).toBeGreaterThan(startedAt);
    expect(resultUrl !== null).toBe(status === 'COMPLETED');
  }
});

test('the graph answers what reports and dashboards ask, and tiles stand beside each other', () => {
  const schema = buildSchema(read('gateway/api.graphql'));
  const widgets = dashboards.flatMap((dashboard) => dashboard.widgets);
  const questions = [...reports, ...widgets].map(({ question }) => question.document);
  expect(questions.flatMap((text) => validate(schema, parse(text)).map(({ message }) => message))).toEqual(
    [],
  );
  for (const { position } of widgets) expect(position.x + position.width).toBeLessThanOrEqual(GRID_COLUMNS);
});
