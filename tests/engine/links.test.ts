import { describe, expect, test } from 'vitest';
import { Problem } from '../../subgraphs/_engine/problems.ts';
import { fetchWith, subgraphUnderTest } from './subgraph-under-test.ts';

// Links by value: a code or an e-mail address instead of an id, a list of either. The domain of the rows that are looked
// for answers both directions; what it looks for comes with the representation.

const territories = subgraphUnderTest('territories').subgraph;
const authentication = subgraphUnderTest('authentication').subgraph;
const reporting = subgraphUnderTest('reporting').subgraph;
const auditLogs = subgraphUnderTest('audit-logs').subgraph;

const entities = (selection: string) =>
  `query($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;
const parametersOf = (traces: readonly { statement: { parameters: readonly string[] } }[]) =>
  traces.map(({ statement }) => statement.parameters);

describe('a link to one row', () => {
  const query = entities('... on Agent { territoryRef { name } }');
  const agent = (id: string, territory: unknown) => ({ __typename: 'Agent', id, territory });

  test('is found by the value that came along, for all rows by one statement', async () => {
    const { result, traces } = await fetchWith(territories, query, {
      variables: { representations: [agent('a1', '28'), agent('a2', '46'), agent('a3', '28')] },
      rows: [
        [0, 'a1', 'a1', '28'],
        [0, 'a2', 'a2', '46'],
        [0, 'a3', 'a3', '28'],
        [1, 'a1', 't28', 'Madrid'],
        [1, 'a3', 't28', 'Madrid'],
      ],
    });
    expect(parametersOf(traces)).toEqual([['{"a1","a2","a3"}', '{"28","46","28"}']]);
    expect(traces[0]?.statement.text).toContain('t."code" = p.c1');
    expect(result).toEqual({
      data: {
        _entities: [
          { territoryRef: { name: 'Madrid' } },
          { territoryRef: null },
          { territoryRef: { name: 'Madrid' } },
        ],
      },
    });
  });

  test.each([null, 7, { or: 1 }, 'a\0b', undefined])(
    'finds nothing by what is no text: %j',
    async (value) => {
      const { result, traces } = await fetchWith(territories, query, {
        variables: { representations: [agent('a1', value)] },
        rows: [[0, 'a1', 'a1', null]],
      });
      expect(parametersOf(traces)).toEqual([['{"a1"}', '{null}']]);
      expect(result).toEqual({ data: { _entities: [{ territoryRef: null }] } });
    },
  );

  test('fails alone when its database does', async () => {
    const database = { run: () => Promise.reject(new Problem('DATABASE_UNAVAILABLE')) };
    const { result } = await fetchWith(territories, query, {
      variables: { representations: [agent('a1', '28')] },
      database,
    });
    expect(result.data?.['_entities']).toEqual([{ territoryRef: null }]);
    expect(result.errors).toMatchObject([{ path: ['_entities', 0, 'territoryRef'] }]);
  });
});

describe('a link over a list', () => {
  test('leads to the rows that are in it', async () => {
    const query = entities('... on Dashboard { sharedWithUsers { nodes { email } } }');
    const representations = [{ __typename: 'Dashboard', id: 'd1', sharedWith: ['u1', 'a "quoted" one'] }];
    const { traces } = await fetchWith(authentication, query, { variables: { representations } });
    expect(parametersOf(traces)).toEqual([['{"d1"}', '{"{\\"u1\\",\\"a \\\\\\"quoted\\\\\\" one\\"}"}']]);
    expect(traces[0]?.statement.text).toContain('t."id" = any(p.c1::text[])');
  });

  test('leads back to the rows whose list holds the id', async () => {
    const query = entities('... on User { dashboardsShared { totalCount } }');
    const representations = [{ __typename: 'User', id: 'u1' }];
    const { traces } = await fetchWith(reporting, query, { variables: { representations } });
    expect(parametersOf(traces)).toEqual([['{"u1"}']]);
    expect(traces[0]?.statement.text).toContain('"sharedWith" @> array[p.c0] offset 0');
  });

  test('finds what two lists share', async () => {
    const query = entities('... on AgentTerritory { postalTerritories { totalCount } }');
    const representations = [{ __typename: 'AgentTerritory', id: 'x', postalCodes: ['28013'] }];
    const { traces } = await fetchWith(territories, query, { variables: { representations } });
    expect(traces[0]?.statement.text).toContain('t."postalCodes" && p.c1::text[]');
  });
});

describe('a link inside a database', () => {
  test('reads its value from the row', async () => {
    const { result, traces } = await fetchWith(authentication, '{ user(id: "u1") { roleRef { name } } }', {
      rows: [
        [0, 'u1', 'u1', 'ADJUSTER'],
        [1, 'u1', 'r1', 'ADJUSTER'],
      ],
    });
    expect(traces).toHaveLength(1);
    expect(result).toEqual({ data: { user: { roleRef: { name: 'ADJUSTER' } } } });
  });
});

describe('an edge to any row', () => {
  test('reads the table as the type of the row', async () => {
    const query = '{ auditLog(id: "l1") { resourceNode { __typename nodeId ... on Claim { id } } } }';
    const ask = (table: string) =>
      fetchWith(auditLogs, query, { rows: [[0, 'l1', 'l1', table, 'c1']] }).then(({ result }) => result.data);
    expect(await ask('claims')).toMatchObject({
      auditLog: { resourceNode: { __typename: 'Claim', id: 'c1' } },
    });
    expect(await ask('pg_class')).toEqual({ auditLog: { resourceNode: null } });
  });

  test('is listed on every type, its own among them, by table and id', async () => {
    const { traces } = await fetchWith(auditLogs, entities('... on Claim { auditTrail { totalCount } }'), {
      variables: { representations: [{ __typename: 'Claim', id: 'c1' }] },
    });
    expect(traces[0]?.statement.text).toMatch(/t\."resourceId" = p\.c0 and t\."resource" = \$2/);
    expect(parametersOf(traces)).toEqual([['{"c1"}', 'claims']]);
  });
});

test('a column that holds ids among other things names nobody where there is no such row', async () => {
  const ask = async (rows: readonly [number, string, string, string][]) => {
    const query = entities('... on AuditLog { user { email } }');
    const representations = [{ __typename: 'AuditLog', id: 'l1', userId: 'u1' }];
    const { result } = await fetchWith(authentication, query, {
      variables: { representations },
      rows: [[0, 'l1', 'l1', 'u1'], ...rows],
    });
    return result;
  };
  expect(await ask([[1, 'l1', 'u1', 'a@example.org']])).toEqual({
    data: { _entities: [{ user: { email: 'a@example.org' } }] },
  });
  expect(await ask([])).toEqual({ data: { _entities: [{ user: null }] } });
});
