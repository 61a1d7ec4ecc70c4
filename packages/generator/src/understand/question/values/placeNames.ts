import { lexicons, type Language } from '../../lexicon/index.js';
import { longCodes, otherCountryNames } from '../lexicon/countryCodes.js';
import { regions } from '../lexicon/regionCodes.js';
import { asKey } from './asKey.js';
import type { OtherName } from './otherNames.js';

const languages = Object.keys(lexicons) as Language[];
/** From here on a column is one of places. */
const most = 0.6;
const mostValues = 300;
const longest = 60;

/** A place and all that it may be called. */
interface Place {
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

/** The places of one kind, by code and by name. */
interface Places {
  readonly byCode: ReadonlyMap<string, Place>;
  readonly byName: ReadonlyMap<string, Place>;
}

/** All places that are known: countries, and the parts of some. */
export type Atlas = readonly Places[];

/** Makes an {@link Atlas}, to be used for all columns of a table. */
export const createAtlas = (): Atlas =>
  [countries(), ...regions.map(partsOf)].map((places) => ({
    byCode: new Map(places.flatMap((place) => place.codes.map((code) => [code, place] as const))),
    byName: new Map(places.flatMap((place) => place.names.map((name) => [asKey(name), place] as const))),
  }));

/** The names and codes of countries, or of the parts of one, that values are; nothing where they are of something else. */
export function placeNames(values: readonly string[], atlas: Atlas): OtherName[] {
  if (values.length === 0 || values.length > mostValues || values.some(({ length }) => length > longest))
    return [];
  const best = atlas
    .map((places) => found(values, places))
    .reduce((largest, next) => (next.size > largest.size ? next : largest));
  if (best.size < values.length * most || (best.size === 1 && values.length > 1)) return [];
  return [...best].flatMap(([value, { codes, names }]) => [
    ...names.map((name) => ({ name: asKey(name), value })),
    ...codes.map((code) => ({ name: asKey(code), value, isCode: true })),
  ]);
}

/** The places that values are, by value. */
const found = (values: readonly string[], { byCode, byName }: Places): Map<string, Place> =>
  new Map(
    values.flatMap((value) => {
      const place = byCode.get(value) ?? byName.get(asKey(value));
      return place ? [[value, place] as const] : [];
    }),
  );

function countries(): Place[] {
  const names = languages.flatMap((language) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style }),
    ),
  );
  return [...longCodes].map(([code, long]) => ({
    codes: code === 'GB' ? [code, long, 'UK'] : [code, long],
    names: [
      ...new Set(names.flatMap((of) => of.of(code) ?? [])),
      ...(otherCountryNames.get(code) ?? []),
    ].filter((name) => name.length > 2 || !/^[A-Z]+$/.test(name)),
  }));
}

const partsOf = (region: (typeof regions)[number]): Place[] =>
  [...region].map(([code, names]) => ({ codes: [code], names }));
