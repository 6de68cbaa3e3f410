export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

type JsonObject = { readonly [key: string]: Json };

export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What PostgreSQL calls the type of a value. */
export function typeOf(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

/** What stands at a path; null where it leads nowhere. A negative position counts from the end of an array. */
export function valueAt(value: Json, path: readonly string[]): Json {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (isObject(value)) return Object.hasOwn(value, step) ? valueAt(value[step]!, rest) : null;
  if (Array.isArray(value) && /^-?\d+$/.test(step)) return valueAt(value.at(Number(step)) ?? null, rest);
  return null;
}

export function isEqual(a: Json, b: Json): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, at) => isEqual(each, b[at]!));
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key]!, b[key]!))
    );
  }
  return Object.is(a, b) || (a === 0 && b === 0);
}

/** Whether all of `part` stands in `whole`: PostgreSQL's `@>`. An array also contains a single value it holds. */
export function contains(whole: Json, part: Json): boolean {
  if (Array.isArray(whole) && typeOf(part) !== 'array' && !isObject(part))
    return whole.some((each) => isEqual(each, part));
  return containsAlike(whole, part);
}

function containsAlike(whole: Json, part: Json): boolean {
  if (Array.isArray(whole) && Array.isArray(part))
    return part.every((wanted) => whole.some((each) => containsAlike(each, wanted)));
  if (isObject(whole) && isObject(part))
    return Object.entries(part).every(
      ([key, wanted]) => Object.hasOwn(whole, key) && containsAlike(whole[key]!, wanted),
    );
  return isEqual(whole, part);
}
