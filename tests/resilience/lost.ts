import { isDeepStrictEqual } from 'node:util';

// What an answer looks like where some of it could not be had: told from the whole answer, so that no test repeats rows.

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Path = readonly (string | number)[];

/**
 * Where a pattern such as `policies.nodes.*.customer` leads in an answer; `*` is every row. A place that is null is
 * left out: nothing can be lost there.
 */
export function placesOf(answer: Json, pattern: string): Path[] {
  let reached: { readonly path: Path; readonly value: Json }[] = [{ path: [], value: answer }];
  for (const step of pattern.split('.'))
    reached = reached.flatMap(({ path, value }) =>
      stepsInto(value, step).map(([key, inner]) => ({ path: [...path, key], value: inner })),
    );
  return reached.map(({ path }) => path);
}

/**
 * Whether an answer is the whole one but for something at each of these places: there it has null, or an object some
 * of whose fields are null, because other databases may have had the rest of them.
 */
export function lacksOnly(answer: Json, whole: Json, places: readonly Path[]): boolean {
  const isPoorer = (place: Path) => {
    const [part, all] = [valueAt(answer, place), valueAt(whole, place)];
    return isPartOf(part, all) && !isDeepStrictEqual(part, all);
  };
  return places.every(isPoorer) && isDeepStrictEqual(without(answer, places), without(whole, places));
}

/** The same answer with null at these places; one that stands below another's null changes nothing. */
function without(answer: Json, places: readonly Path[]): Json {
  const copy = structuredClone(answer);
  for (const place of places) {
    const parent = valueAt(copy, place.slice(0, -1));
    if (parent) Object.assign(parent, { [place.at(-1)!]: null });
  }
  return copy;
}

function isPartOf(part: Json | undefined, whole: Json | undefined): boolean {
  if (part === null || typeof part !== 'object') return part === null || part === whole;
  return Object.entries(part).every(([key, value]) => isPartOf(value, inside(whole, key)));
}

function valueAt(answer: Json, place: Path): Json | undefined {
  return place.reduce<Json | undefined>(inside, answer);
}

function stepsInto(value: Json, step: string): (readonly [string | number, Json])[] {
  if (step === '*') return (value as readonly Json[]).map((row, index) => [index, row] as const);
  const inner = inside(value, step);
  return inner === null || inner === undefined ? [] : [[step, inner]];
}

function inside(value: Json | undefined, key: string | number): Json | undefined {
  return (value as Readonly<Record<string | number, Json>> | null | undefined)?.[key];
}
