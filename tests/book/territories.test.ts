import { expect, test } from 'vitest';
import { agents } from '../../subgraphs/_platform/book/catalogue/agents.ts';
import { hazards, riskZones } from '../../subgraphs/_platform/book/catalogue/hazards.ts';
import { placesBySize } from '../../subgraphs/_platform/book/places.ts';
import { provinces } from '../../subgraphs/_platform/book/registers.ts';
import {
  territories,
  territoryCodeOf,
  territoryId,
} from '../../subgraphs/_platform/book/tell/territories.ts';
import { territoryRisks, territoryStatistics } from '../../subgraphs/_platform/book/tell/territory-risks.ts';

const byId = new Map(territories.map((territory) => [territory.id, territory]));
const ABOVE: Readonly<Record<string, string>> = {
  AUTONOMOUS_COMMUNITY: 'COUNTRY',
  PROVINCE: 'AUTONOMOUS_COMMUNITY',
  MUNICIPALITY: 'PROVINCE',
  RISK_ZONE: 'PROVINCE',
};

test('Spain is a tree: a country, 19 communities, 52 provinces, 8,124 municipalities', () => {
  const count = (type: string) => territories.filter((territory) => territory.type === type).length;
  expect(['COUNTRY', 'AUTONOMOUS_COMMUNITY', 'PROVINCE', 'MUNICIPALITY'].map(count)).toEqual([
    1, 19, 52, 8_124,
  ]);
  expect(byId.size).toBe(territories.length);
  for (const { type, parentId, code } of territories)
    if (ABOVE[type] !== undefined) expect(byId.get(parentId!)?.type, code).toBe(ABOVE[type]);
});

test('every postcode of the registers is there; those of another province are named, not refused', () => {
  const municipalities = territories.filter(({ type }) => type === 'MUNICIPALITY');
  const all = municipalities.flatMap(({ postalCodes }) => postalCodes!);
  expect(all).toHaveLength(14_608);
  expect(new Set(all).size).toBe(11_051);
  const odd = municipalities.flatMap(
    ({ metadata }) =>
      (metadata as { postcodesOfAnotherProvince?: string[] }).postcodesOfAnotherProvince ?? [],
  );
  expect(odd).toHaveLength(52);
  expect(
    territories.filter(({ type, postalCodes }) => type !== 'MUNICIPALITY' && postalCodes !== null),
  ).toEqual([]);
});

test('a postcode leads to its town', () => {
  expect(territoryCodeOf('46007')).toBe('ES-46250');
  expect(byId.get(territoryId('ES-46250'))).toMatchObject({
    name: 'Valencia',
    province: 'Valencia/València',
    region: 'Comunitat Valenciana',
  });
  expect(territoryCodeOf('99999')).toBeNull();
  expect(
    placesBySize.flatMap(({ postcodes }) => postcodes).filter((one) => territoryCodeOf(one) === null),
  ).toEqual([]);
});

test('the words agents carry are codes of zones', () => {
  const codes = new Set(territories.map(({ code }) => code));
  const words = agents.flatMap((agent) => [agent.territory, ...agent.territories.map(({ name }) => name)]);
  expect(words.filter((word) => !codes.has(word))).toEqual([]);
});

test('risks and figures are of territories that are there', () => {
  const codes = new Set(territories.map(({ code }) => code));
  expect(
    [...territoryRisks, ...territoryStatistics].filter(({ territoryCode }) => !codes.has(territoryCode)),
  ).toEqual([]);
  const known = new Set(provinces.map(({ code }) => code));
  const named = hazards.flatMap(({ critical, high, medium }) => [...critical, ...high, ...medium]);
  expect(
    [...named, ...riskZones.map(([, , province]) => province)].filter((code) => !known.has(code)),
  ).toEqual([]);
});
