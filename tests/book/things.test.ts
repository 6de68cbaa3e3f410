import { expect, test } from 'vitest';
import { insurers } from '../../subgraphs/_platform/book/catalogue/carriers.ts';
import { offers } from '../../subgraphs/_platform/book/catalogue/products.ts';
import { treaties } from '../../subgraphs/_platform/book/catalogue/treaties.ts';
import { sampleBook } from '../../subgraphs/_platform/book/generate.ts';
import { isIdentityNumber, plate } from '../../subgraphs/_platform/book/identifiers.ts';
import { agreementsOf, contactsOf } from '../../subgraphs/_platform/book/tell/insurers.ts';
import { tellPortfolio } from '../../subgraphs/_platform/book/tell/portfolio.ts';
import { propertiesOf } from '../../subgraphs/_platform/book/tell/properties.ts';
import {
  propertyRisksOf,
  propertyValuationsOf,
} from '../../subgraphs/_platform/book/tell/property-history.ts';
import { SHOWCASE_POLICY_NUMBER } from '../../subgraphs/_platform/book/tell/showcase.ts';
import { vehiclesOf } from '../../subgraphs/_platform/book/tell/vehicles.ts';
import { brokenBenefits } from './beneficiaries-rules.ts';
import { brokenThings } from './things-rules.ts';

const stories = [...sampleBook(1_500)].flatMap((chapter) => chapter.stories);
const far = tellPortfolio(7_990).stories;

test('no insured thing breaks a rule', () => {
  expect([...stories, ...far].flatMap(brokenThings).slice(0, 20)).toEqual([]);
});

test('no beneficiary breaks a rule', () => {
  expect([...stories, ...far].flatMap(brokenBenefits).slice(0, 20)).toEqual([]);
});

test('no two vehicles have the same plate or VIN, near or far', () => {
  const vehicles = [...stories, ...far].flatMap((story) => vehiclesOf(story));
  expect(vehicles.length).toBeGreaterThan(500);
  for (const key of ['plate', 'vin', 'id'] as const)
    expect(new Set(vehicles.map((vehicle) => vehicle[key])).size).toBe(vehicles.length);
});

test('plates are scattered and never repeat', () => {
  expect([plate(0), plate(1)]).toEqual(['5927 KXC', '7546 ZYL']);
  expect(new Set(Array.from({ length: 20_000 }, (_, i) => plate(i * 150))).size).toBe(20_000);
});

test('the showcase insures one home, valued and looked at, over both its terms', () => {
  const story = stories.find(({ policies }) =>
    policies.some(({ number }) => number === SHOWCASE_POLICY_NUMBER),
  )!;
  const [home] = propertiesOf(story);
  expect(home!.policies).toHaveLength(2);
  expect(propertyValuationsOf(story).filter(({ claimId }) => claimId !== null).length).toBeGreaterThan(0);
  expect(propertyRisksOf(story)).toHaveLength(2);
});

test('every insurer of a product and reinsurer of a treaty is there, with a contact and a number that is its own', () => {
  const known = new Set(insurers.map(({ id }) => id));
  const wanted = [
    ...offers.map(({ product }) => product.insurerId),
    ...treaties.map(({ reinsurerId }) => reinsurerId),
  ];
  expect(wanted.filter((id) => !known.has(id))).toEqual([]);
  for (const insurer of insurers) {
    expect(contactsOf(insurer).filter(({ isPrimary }) => isPrimary)).toHaveLength(1);
    expect(insurer.country !== 'ES' || isIdentityNumber(insurer.taxId), insurer.taxId).toBe(true);
    for (const { from, to, signedAt } of agreementsOf(insurer)) {
      expect(signedAt ?? from).toBeLessThanOrEqual(from);
      expect(to ?? Infinity).toBeGreaterThan(from);
    }
  }
});
