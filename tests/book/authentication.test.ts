import { expect, test } from 'vitest';
import { agents } from '../../subgraphs/_platform/book/catalogue/agents.ts';
import { sampleBook } from '../../subgraphs/_platform/book/generate.ts';
import { apiKeys } from '../../subgraphs/_platform/book/tell/api-keys.ts';
import { permissions, roles } from '../../subgraphs/_platform/book/tell/roles.ts';
import {
  passwordResetsOf,
  rightGrants,
  roleGrantsOf,
  signInsOf,
} from '../../subgraphs/_platform/book/tell/sign-ins.ts';
import { agentUser, portalUser, portalUserId, users } from '../../subgraphs/_platform/book/tell/users.ts';

const stories = [...sampleBook(1_500)].flatMap((chapter) => chapter.stories);
const portal = stories.flatMap(({ customer }) => portalUser(customer) ?? []);
const everybody = [...users, ...agents.map(agentUser), ...portal];
const rightsOf = (role: string) => roles.find(({ name }) => name === role)!.permissions;

test('roles, keys and grants name rights that exist', () => {
  const known = new Set(permissions.map(({ name }) => name));
  const named = [...roles.flatMap((role) => role.permissions), ...apiKeys.flatMap((key) => key.permissions)];
  expect(named.filter((name) => !known.has(name))).toEqual([]);
  const ids = new Set(permissions.map(({ id }) => id));
  expect(rightGrants.every(({ of }) => ids.has(of))).toBe(true);
});

test('who decides is not who works on it', () => {
  expect(rightsOf('CLAIMS_ADJUSTER')).not.toContain('claims:APPROVE');
  const pay = roles.filter((role) => role.permissions.includes('payments:CREATE')).map(({ name }) => name);
  expect(pay).toEqual(['SUPER_ADMIN', 'FINANCE']);
  expect(rightsOf('AUDITOR').every((name) => /:(READ|EXPORT)$/.test(name))).toBe(true);
  const medical = roles
    .filter((role) => role.permissions.includes('medical_records:READ'))
    .map(({ name }) => name);
  expect(medical).toEqual(['SUPER_ADMIN', 'UNDERWRITER', 'CLAIMS_ADJUSTER']);
});

test('every user has his main role, sign-ins after he was let in, and links that work for an hour', () => {
  for (const user of everybody) {
    expect(roleGrantsOf(user)[0]!.of).toBe(roles.find(({ name }) => name === user.role)!.id);
    for (const stay of signInsOf(user)) {
      expect(stay.at).toBeGreaterThanOrEqual(user.createdAt);
      expect(stay.expiresAt).toBeGreaterThan(stay.at);
    }
    for (const reset of passwordResetsOf(user)) {
      expect(reset.at).toBeGreaterThanOrEqual(user.createdAt);
      expect(reset.usedAt ?? reset.at).toBeLessThan(reset.expiresAt);
    }
    if (user.status === 'INVITED') expect(signInsOf(user)).toEqual([]);
  }
});

test('about half of the customers have a portal user, the one of the showcase among them', () => {
  expect(portal.length / stories.length).toBeGreaterThan(0.4);
  expect(portal.length / stories.length).toBeLessThan(0.6);
  expect(portalUserId(stories[0]!.customer.id)).not.toBeNull();
});
