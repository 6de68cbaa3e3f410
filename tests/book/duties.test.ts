import { expect, test } from 'vitest';
import { sampleBook } from '../../subgraphs/_platform/book/generate.ts';
import { complaintsOf } from '../../subgraphs/_platform/book/tell/complaints.ts';
import { gdprRequestsOf } from '../../subgraphs/_platform/book/tell/compliance.ts';
import { checksOf, sharedChecks } from '../../subgraphs/_platform/book/tell/compliance-checks.ts';
import { complianceRules, retentionPolicies } from '../../subgraphs/_platform/book/tell/compliance-rules.ts';
import { complaintCategories, complaintStatuses } from '../../subgraphs/complaints/tables.ts';
import { gdprRequestRequestTypes, gdprRequestStatuses } from '../../subgraphs/compliance/tables.ts';
import { brokenComplaints } from './complaints-rules.ts';
import { brokenDuties } from './compliance-rules.ts';

const stories = [...sampleBook(3_000)].flatMap((chapter) => chapter.stories);
const complaints = stories.flatMap(complaintsOf);
const requests = stories.flatMap(gdprRequestsOf);

test('complaints keep the clock of the law, and their files are whole', () => {
  expect(stories.flatMap(brokenComplaints).slice(0, 20)).toEqual([]);
});

test('the rules see a decision that comes late', () => {
  const story = stories.find((one) => complaintsOf(one).some(({ path }) => path.decidedAt !== null))!;
  const late = complaintsOf(story).find(({ path }) => path.decidedAt !== null)!;
  const { dueAt } = late.path;
  Object.assign(late.path, { dueAt: late.path.decidedAt! - 1 });
  expect(brokenComplaints(story)).toContain(`${late.number}: is decided before it is due`);
  Object.assign(late.path, { dueAt });
});

test('checks and requests about personal data keep their terms', () => {
  expect(stories.flatMap(brokenDuties).slice(0, 20)).toEqual([]);
});

test('every state and kind of complaints and requests occurs', () => {
  expect(new Set(complaints.map(({ status }) => status))).toEqual(new Set(complaintStatuses));
  expect(new Set(complaints.map(({ category }) => category))).toEqual(new Set(complaintCategories));
  expect(new Set(requests.map(({ status }) => status))).toEqual(new Set(gdprRequestStatuses));
  expect(new Set(requests.map(({ type }) => type))).toEqual(new Set(gdprRequestRequestTypes));
});

test('every rule in force is checked somewhere', () => {
  const checked = new Set([...sharedChecks, ...stories.flatMap(checksOf)].map(({ ruleId }) => ruleId));
  const idle = complianceRules.filter(({ id, to }) => to === null && !checked.has(id));
  expect(idle.map(({ code }) => code)).toEqual([]);
});

test('data is archived before its time is over, and destroyed after it', () => {
  for (const { archiveAfter, period, deleteAfter } of retentionPolicies) {
    expect(archiveAfter ?? 0).toBeLessThanOrEqual(period);
    expect(deleteAfter).toBeGreaterThanOrEqual(period);
  }
});

test('the first story of the book complains, went to the regulator and asked for its data', () => {
  const [showcase] = stories;
  expect(complaintsOf(showcase!).map(({ status }) => status)).toEqual(['CLOSED', 'CLOSED', 'IN_PROGRESS']);
  expect(complaintsOf(showcase!)[1]!.parentId).toBe(complaintsOf(showcase!)[0]!.id);
  expect(gdprRequestsOf(showcase!).map(({ type, status }) => `${type} ${status}`)).toEqual([
    'ACCESS COMPLETED',
  ]);
});
