import { readFileSync } from 'node:fs';

/* The autonomous communities, provinces and municipalities of Spain, read from `territories/`. */

export interface Community {
  readonly code: string;
  readonly name: string;
}

export interface Province {
  readonly code: string;
  readonly name: string;
  readonly community: string;
}

export interface Municipality {
  /** Five digits, of which the first two are its province. */
  readonly code: string;
  readonly name: string;
  /** All of them, also the few that begin with the digits of another province or of none. */
  readonly postcodes: readonly string[];
}

const folder = new URL('./territories/', import.meta.url);

function rows(file: string): string[][] {
  const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
  return lines.slice(1).map((line) => line.split('\t'));
}

/** The registers write `Palmas de Gran Canaria, Las`; an envelope says `Las Palmas de Gran Canaria`. */
function asSpoken(name: string): string {
  return name.replace(
    /^(.+), (\S+|.+ de)$/,
    (_, noun, article) => `${article}${article.endsWith("'") ? '' : ' '}${noun}`,
  );
}

export const communities: readonly Community[] = rows('communities.tsv').map(([code, name]) => ({
  code: code!,
  name: asSpoken(name!),
}));

export const provinces: readonly Province[] = rows('provinces.tsv').map(([code, name, community]) => ({
  code: code!,
  name: asSpoken(name!),
  community: community!,
}));

export const municipalities: readonly Municipality[] = rows('municipalities.tsv').map(
  ([code, name, postcodes]) => ({ code: code!, name: asSpoken(name!), postcodes: postcodes!.split(' ') }),
);
