import type { Known, Policy, Quote, Risk, Story } from '../story.ts';

/** A vehicle or property of a story with all policies that insure it, in the order they began. */
export interface InsuredThing extends Known {
  readonly risk: Risk;
  readonly policies: readonly Policy[];
}

/** The vehicles or the properties that policies and quotes of a story name, each once. */
export function thingsOf(story: Story, objectType: 'VEHICLE' | 'PROPERTY'): readonly InsuredThing[] {
  const things = new Map<string, InsuredThing>();
  for (const policy of story.policies)
    for (const risk of policy.risks)
      if (risk.objectType === objectType)
        things.set(risk.objectId, insured(things.get(risk.objectId), risk, policy));
  for (const quote of story.quotes)
    if (quote.risk.objectType === objectType)
      things.set(quote.risk.objectId, quoted(things.get(quote.risk.objectId), quote));
  return [...things.values()];
}

function insured(known: InsuredThing | undefined, risk: Risk, policy: Policy): InsuredThing {
  if (known !== undefined) return { ...known, policies: [...known.policies, policy] };
  const { customerId, createdAt: since } = policy;
  return { id: risk.objectId, label: labelOf(policy.number), customerId, since, risk, policies: [policy] };
}

function quoted(
  known: InsuredThing | undefined,
  { number, risk, customerId, createdAt }: Quote,
): InsuredThing {
  if (known !== undefined) return { ...known, since: Math.min(known.since, createdAt) };
  return { id: risk.objectId, label: labelOf(number), customerId, since: createdAt, risk, policies: [] };
}

function labelOf(number: string): string {
  return number.replace(/^(POL|COT)-/, '');
}
