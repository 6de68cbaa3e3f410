import { expect, test } from 'vitest';
import { sampleBook } from '../../subgraphs/_platform/book/generate.ts';
import { eventsOf } from '../../subgraphs/_platform/book/tell/calendar.ts';
import { emailLogsOf } from '../../subgraphs/_platform/book/tell/email-logs.ts';
import { notificationsOf } from '../../subgraphs/_platform/book/tell/notifications.ts';
import { tellPortfolio } from '../../subgraphs/_platform/book/tell/portfolio.ts';
import { tasksOf } from '../../subgraphs/_platform/book/tell/tasks.ts';
import { workflowsOf } from '../../subgraphs/_platform/book/tell/workflows.ts';
import { brokenDesks } from './desk-rules.ts';
import { brokenMessages } from './message-rules.ts';

const book = [...sampleBook(1_500), tellPortfolio(7_990), tellPortfolio(4_001, 37)];

test('no task, event or process of the book breaks a rule', () => {
  const stories = book.flatMap(({ stories }) => stories);
  expect(stories.flatMap(brokenDesks).slice(0, 20)).toEqual([]);
});

test('no notification or e-mail breaks one either, and campaigns count their e-mails', () => {
  expect(book.flatMap(brokenMessages).slice(0, 20)).toEqual([]);
});

test('the rules see a task done too early and a message by a wording out of use', () => {
  const chapter = tellPortfolio(0);
  const story = chapter.stories[0]!;
  const task = tasksOf(story).find(({ status }) => status === 'COMPLETED')!;
  Object.assign(task, { completedAt: task.createdAt - 1 });
  expect(brokenDesks(story)).toContain(`${task.title}: moments are in order`);
  const notification = notificationsOf(story)[0]!;
  Object.assign(notification, { templateId: 'none' });
  expect(brokenMessages(chapter)).toContain(
    `${notification.subject} (${notification.id}): comes from a wording in use`,
  );
});

test('the showcase leads to work, appointments, processes and messages of every kind it can have', () => {
  const story = tellPortfolio(0).stories[0]!;
  const kinds = (items: readonly { relatedType: string | null }[]) => [
    ...new Set(items.map(({ relatedType }) => relatedType)),
  ];
  expect(kinds(tasksOf(story))).toEqual(expect.arrayContaining(['POLICY', 'CLAIM', 'UNDERWRITING_CASE']));
  expect(kinds(eventsOf(story))).toEqual(expect.arrayContaining(['CUSTOMER', 'QUOTE', 'CLAIM']));
  expect(kinds(workflowsOf(story))).toEqual(expect.arrayContaining(['POLICY', 'CLAIM', 'PAYMENT']));
  expect(kinds(notificationsOf(story))).toEqual(
    expect.arrayContaining(['POLICY', 'CLAIM', 'INVOICE', 'PAYMENT', 'CUSTOMER', 'TASK']),
  );
  expect(emailLogsOf(story, 'CLI-000001').some(({ campaignId }) => campaignId !== null)).toBe(true);
});
