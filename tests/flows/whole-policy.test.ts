import { ApolloServer } from '@apollo/server';
import { expect, test } from 'vitest';
import type { QueryPlan } from '../../gateway/explain-plan.ts';
import { createGraph } from '../../gateway/graph.ts';
import type { Trace } from '../../subgraphs/_engine/run.ts';
import { goldenCases } from '../golden/cases.ts';
import { world } from '../world.ts';

const { databases } = await world();

test('all that hangs on a policy costs one statement for each fetch of the plan, over twenty-one databases', async () => {
  const plans: QueryPlan[] = [];
  const traces: Trace[] = [];
  const gateway = createGraph({ databases: databases(), onQueryPlan: (plan) => plans.push(plan) });
  const apollo = new ApolloServer({ gateway });
  const { document, variables } = goldenCases().find(({ name }) => name === 'policies/whole-policy')!;
  const contextValue = { onTrace: (trace: Trace) => traces.push(trace) };
  const answer = await apollo.executeOperation(
    { query: document, variables: { ...variables } },
    { contextValue },
  );
  expect(answer.body).toMatchObject({ kind: 'single' });
  const fetched = [...JSON.stringify(plans[0]).matchAll(/"serviceName":"([\w-]+)"/g)].map(
    ([, name]) => name!,
  );
  // The policy insures a home: of its risks there is nothing to ask of the vehicles.
  const wanted = fetched.filter((name) => name !== 'vehicles');
  expect(traces.map(({ domain }) => domain).sort()).toEqual(wanted.sort());
  expect(new Set(wanted).size).toBe(21);
});
