import type { PatchOp } from '@vitrine/schema';
import { setOp, type Thing } from '../../page/Thing.js';
import { idleBeside, means, type Word } from '../../text/words/Word.js';
import { numberOf } from '../../values/numberOf.js';
import { propertiesOf, valueAt } from '../../values/properties.js';
import type { Context, Outcome } from '../Action.js';
import type { Pair } from '../targets/assign.js';

/** A new width in columns of the grid, or a new height in px. */
export type Size =
  | { readonly span: number; readonly of: number }
  | { readonly height: number; readonly path: readonly string[] };

/** By how many px something gets taller or shorter. */
const heightStep = 100;

/** Columns of the page's grid, and the widths that people think in. */
const pageColumns = 12;
const pageWidths = [3, 4, 6, 8, 12];

const shares: readonly (readonly [string, number])[] = [
  ['fullWidth', 1],
  ['twoThirds', 2 / 3],
  ['threeQuarters', 3 / 4],
  ['half', 1 / 2],
  ['oneThird', 1 / 3],
  ['oneQuarter', 1 / 4],
];

/** How many columns the grid has that a node lies on, and how many the node takes. */
function gridOf(thing: Thing, { page }: Context): { columns: number; span: number } {
  const parent = thing.place?.into === null ? undefined : page.nodeThing(thing.place?.into ?? '');
  const property =
    parent && thing.place?.slot.length === 1 ? parent.schema.properties?.['columns'] : undefined;
  if (!parent || property?.type !== 'integer')
    return { columns: pageColumns, span: Math.min(thing.node?.span ?? pageColumns, pageColumns) };
  const columns = Number(parent.value['columns'] ?? property.default ?? 1);
  return { columns, span: Math.min(thing.node?.span ?? 1, columns) };
}

const sizeWords = [
  'wider',
  'twice',
  'bigger',
  'narrower',
  'taller',
  'shorter',
  'width',
  'height',
  ...shares.map(([word]) => word),
];
const isIdle = idleBeside('it', 'widget', 'all');

/** The size that words ask for, all of them understood; null when they ask for none. */
export function readSize(words: readonly Word[], thing: Thing, context: Context): Size | null {
  if (thing.kind !== 'node') return null;
  const told = words.filter((word) => !isIdle(word) || means(word, ...sizeWords));
  const said = told.filter((word) => means(word, ...sizeWords));
  const isUnit = (word: Word): boolean => means(word, 'column') || word.plain === 'px';
  if (
    said.length === 0 ||
    told.some((word) => !said.includes(word) && numberOf(word) === null && !isUnit(word))
  )
    return null;
  const number = told.map((word) => numberOf(word)).find((amount) => amount !== null)?.value;
  const says = (sense: string): boolean => said.some((word) => means(word, sense));
  if (says('taller') || says('shorter') || says('height'))
    return readHeight(thing, number, says('taller') ? 1 : says('shorter') ? -1 : 0);
  const { columns, span } = gridOf(thing, context);
  const share = shares.find(([word]) => says(word));
  if (share) return { span: Math.max(1, Math.round(columns * share[1])), of: columns };
  if (says('twice')) return { span: Math.min(columns, span * 2), of: columns };
  if (says('wider') || says('narrower'))
    return { span: nextWidth(span, columns, says('wider')), of: columns };
  const isWhole = number !== undefined && Number.isInteger(number) && number >= 1 && number <= columns;
  return isWhole ? { span: number, of: columns } : null;
}

function nextWidth(span: number, columns: number, isWider: boolean): number {
  const widths =
    columns === pageColumns ? pageWidths : Array.from({ length: columns }, (_, index) => index + 1);
  const next = isWider ? widths.find((width) => width > span) : widths.findLast((width) => width < span);
  return next ?? span;
}

function readHeight(thing: Thing, number: number | undefined, direction: number): Size | null {
  const property = propertiesOf(thing).find(
    ({ title, schema }) => title === 'Height' && schema.type === 'integer',
  );
  if (!property) return null;
  const now = Number(valueAt(thing.value, property.path) ?? property.schema.default ?? 0);
  const wanted = number ?? now + direction * heightStep;
  const { minimum = 0, maximum = Infinity } = property.schema;
  return { height: Math.min(maximum, Math.max(minimum, Math.round(wanted))), path: property.path };
}

/** The ops that give things their new size. */
export function resize(pairs: readonly Pair<Size>[], context: Context): Outcome {
  const ops = pairs.flatMap(({ thing, reading }): PatchOp[] => {
    if ('height' in reading)
      return valueAt(thing.value, reading.path) === reading.height
        ? []
        : [setOp(thing, reading.path, reading.height)];
    return gridOf(thing, context).span === reading.span
      ? []
      : [{ op: 'node', id: thing.id, span: reading.span }];
  });
  const what = pairs.map(({ thing }) => thing);
  const size = pairs[0]?.reading;
  if (ops.length === 0 || !size) return { refused: { key: 'nothingChanges', params: { what } } };
  if ('height' in size)
    return {
      ops,
      said: { key: 'set', params: { what, property: { term: 'Height' }, value: `${size.height} px` } },
    };
  return { ops, said: { key: 'resized', params: { what, span: { share: size.span / size.of } } } };
}
