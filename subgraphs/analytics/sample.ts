import { AS_OF } from '../_platform/book/calendar.ts';
import { at, inventedStories, once, type Row, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter } from '../_platform/book/story.ts';
import { type Visit, visitsOf } from '../_platform/book/tell/analytics.ts';
import {
  businessMetrics,
  type Metric,
  metricValue,
  technicalMetrics,
} from '../_platform/book/tell/metrics.ts';

/** Rows of the visits of each story with their events, and of the figures counted from stories and programs. */
export default sample('analytics', {
  analytics_sessions: (chapter) => rows(inventedStories(chapter), (story) => visitsOf(story).map(sessionRow)),
  analytics_events: (chapter) =>
    rows(inventedStories(chapter), (story) => visitsOf(story).flatMap(eventRows)),
  analytics_metrics: (chapter) => rows(metricsOf(chapter), (metric) => [metricRow(metric)]),
});

function* metricsOf(chapter: Chapter): Generator<Metric> {
  yield* once(chapter, technicalMetrics);
  yield* businessMetrics(inventedStories(chapter));
}

function sessionRow(visit: Visit): Row {
  const last = visit.events.at(-1)!.at;
  return {
    id: visit.id,
    userId: visit.userId,
    sessionId: visit.name,
    startTime: at(visit.startAt),
    endTime: at(visit.endAt),
    duration: visit.endAt === null ? null : Math.round((visit.endAt - visit.startAt) / 1_000),
    pageViews: visit.events.filter(({ type }) => type === 'PAGE_VIEW').length,
    device: visit.device,
    browser: visit.browser,
    platform: visit.platform,
    ipAddress: visit.network,
    metadata: visit.metadata,
    createdAt: at(visit.startAt),
    updatedAt: at(last),
  };
}

function eventRows(visit: Visit): Row[] {
  return visit.events.map((event) => ({
    id: event.id,
    eventType: event.type,
    eventName: event.name,
    userId: visit.userId,
    sessionId: visit.name,
    properties: event.properties,
    timestamp: at(event.at),
  }));
}

function metricRow(metric: Metric): Row {
  // A period that is not over yet has the figure so far.
  const countedAt = at(Math.min(metric.to, AS_OF));
  return {
    id: metric.id,
    metricName: metric.name,
    metricValue: metricValue(metric),
    dimension1: metric.dimensions[0] ?? null,
    dimension2: metric.dimensions[1] ?? null,
    dimension3: metric.dimensions[2] ?? null,
    periodType: metric.period,
    periodStart: at(metric.from),
    periodEnd: at(metric.to),
    metadata: { unit: metric.unit },
    createdAt: countedAt,
    updatedAt: countedAt,
  };
}
