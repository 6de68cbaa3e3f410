import { day, type Instant } from '../calendar.ts';
import { agents } from '../catalogue/agents.ts';
import { riskZones } from '../catalogue/hazards.ts';
import { idOf } from '../keys.ts';
import { communities, municipalities, provinces } from '../registers.ts';
import { riskLevelOf } from './territory-risks.ts';

/** A place of the tree country → autonomous community → province → municipality, or a zone drawn across it. */
export interface Territory {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly parentId: string | null;
  readonly region: string | null;
  readonly province: string | null;
  /** Of a municipality; null for everything above it. */
  readonly postalCodes: readonly string[] | null;
  readonly riskLevel: string | null;
  readonly metadata: object;
}

/** The day the tree came into the book; the registers are those of 2017. */
export const TERRITORIES_SINCE: Instant = day(2020, 1, 1);

/** Id of a territory by its code: `ES`, `ES-CA10` (community), `ES-46` (province), `ES-46250` (municipality). */
export function territoryId(code: string): string {
  return idOf('territory', code);
}

const regionOf = new Map(communities.map(({ code, name }) => [code, name]));
const provinceOf = new Map(provinces.map((province) => [province.code, province]));

function territory(
  code: string,
  name: string,
  type: string,
  parent: string | null,
  more: Partial<Territory> = {},
) {
  const none = { region: null, province: null, postalCodes: null, riskLevel: null, metadata: {} };
  return {
    id: territoryId(code),
    code,
    name,
    type,
    parentId: parent && territoryId(parent),
    ...none,
    ...more,
  };
}

function placed(province: string) {
  const { name, community } = provinceOf.get(province)!;
  return { region: regionOf.get(community)!, province: name };
}

/** Spain as a tree with the postcodes of its municipalities, the sales zones of the agents and a few zones of danger. */
export const territories: readonly Territory[] = [
  territory('ES', 'España', 'COUNTRY', null),
  ...communities.map(({ code, name }) =>
    territory(`ES-CA${code}`, name, 'AUTONOMOUS_COMMUNITY', 'ES', { region: name, metadata: { ine: code } }),
  ),
  ...provinces.map(({ code, name, community }) =>
    territory(`ES-${code}`, name, 'PROVINCE', `ES-CA${community}`, {
      ...placed(code),
      riskLevel: riskLevelOf(code),
      metadata: { ine: code },
    }),
  ),
  ...municipalities.map(municipalityOf),
  ...salesZones(),
  ...riskZones.map(([code, name, province, riskLevel]) =>
    territory(code, name, 'RISK_ZONE', `ES-${province}`, {
      ...placed(province),
      riskLevel,
      metadata: { synthetic: true },
    }),
  ),
];

/** Postcodes that begin with the digits of another province are kept, and named where somebody will look for them. */
function municipalityOf({ code, name, postcodes }: (typeof municipalities)[number]): Territory {
  const province = code.slice(0, 2);
  const unusual = postcodes.filter((postcode) => !postcode.startsWith(province));
  return territory(`ES-${code}`, name, 'MUNICIPALITY', `ES-${province}`, {
    ...placed(province),
    postalCodes: postcodes,
    metadata: { ine: code, ...(unusual.length === 0 ? {} : { postcodesOfAnotherProvince: unusual }) },
  });
}

/** The regions of the sales force and, below them, the zones of its agents; their codes are the words agents carry. */
function salesZones(): Territory[] {
  const regions = [...new Set(agents.map((agent) => agent.territory))];
  const zones = new Map(
    agents.flatMap((agent) => agent.territories.map(({ name }) => [name, agent.territory] as const)),
  );
  return [
    ...regions.map((name) => territory(name, `Zona ${name}`, 'SALES_ZONE', 'ES')),
    ...[...zones].map(([name, region]) => territory(name, name, 'SALES_ZONE', region)),
  ];
}

const codeOfPostcode = new Map<string, string>();
// A postcode of several municipalities is that of the one that has most postcodes: the town, not the hamlet.
for (const { code, postcodes } of [...municipalities].sort((a, b) => a.postcodes.length - b.postcodes.length))
  for (const postcode of postcodes) codeOfPostcode.set(postcode, `ES-${code}`);

/** Code of the municipality a postcode belongs to, or null where no municipality has it. */
export function territoryCodeOf(postalCode: string): string | null {
  return codeOfPostcode.get(postalCode) ?? null;
}

/** Id of the municipality a postcode belongs to, or null where no municipality has it. */
export function territoryIdOf(postalCode: string): string | null {
  const code = territoryCodeOf(postalCode);
  return code === null ? null : territoryId(code);
}
