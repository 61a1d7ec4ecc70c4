import { cellOf } from '@vitrine/runtime/internal';
import type { Row } from '@vitrine/schema';
import { boundsOf } from '../tables/bounds.js';
import { unitNamed } from './lexicon/measureUnits.js';
import type { Asked, Note } from './Question.js';
import { leads, type Reading } from './Reading.js';

/** What was assumed of what is computed, and what of it could not be. */
export const measureNotes = (reading: Reading, measures: readonly Asked[], rows: readonly Row[]): Note[] => [
  ...guesses(reading, measures),
  ...otherUnits(reading, measures),
  ...notReduced(reading, measures),
  ...leftOut(reading, measures, rows),
];

/** `average lead`, of which some rows only say `<0.5`: these are in no average. */
const leftOut = ({ profile, values }: Reading, measures: readonly Asked[], rows: readonly Row[]): Note[] =>
  measures.flatMap(({ op, column, part }): Note[] => {
    const bounds = column && boundsOf(profile.columns, column);
    if (!bounds || part || op === 'count' || op === 'max') return [];
    const isNamed = (row: Row) =>
      values.every(
        ({ column: { key } }) =>
          !values.some((one) => one.column.key === key) ||
          values.some((one) => one.column.key === key && one.value === cellOf(row, key)),
      );
    const left = rows.filter((row) => cellOf(row, bounds.key) !== null && isNamed(row));
    if (left.length === 0) return [];
    return [
      {
        kind: 'missing',
        text: `${left.length} of the rows only say ${String(cellOf(left[0]!, bounds.key))} or the like, and are left out`,
        from: `column ${bounds.label}`,
      },
    ];
  });

/** `average lead`, where cells such as `<0.5` are no numbers: rows are counted, which is not what was asked. */
const notReduced = (reading: Reading, measures: readonly Asked[]): Note[] =>
  measures.some(({ column, combine, part }) => column ?? combine ?? part)
    ? []
    : reading.columns.flatMap(({ columns: [column], from, isGuess }): Note[] =>
        !isGuess && column!.type === 'text' && leads(reading, from, 'average', 'median', 'sum')
          ? [
              {
                kind: 'missing',
                text: `${column!.label} holds texts, which have neither a sum nor an average`,
                from: `column ${column!.label}`,
              },
            ]
          : [],
      );

/** Numbers are shown in the unit of their column, also where another one was asked for. */
const otherUnits = ({ columns, tokens, headings }: Reading, measures: readonly Asked[]): Note[] =>
  columns.flatMap(({ columns: [column], from, to, factor }): Note[] => {
    const said = to - from === 1 ? unitNamed(tokens[from]!.folded) : undefined;
    const own = headings.find((heading) => heading.column === column)?.unit;
    const isOther = said && own && said.dimension === own.dimension && said.factor !== own.factor;
    return isOther && factor === undefined && measures.some((measure) => measure.column === column)
      ? [
          {
            kind: 'missing',
            text: `the numbers are those of ${column!.label}, and not in ${tokens[from]!.text}`,
            from: `column ${column!.label}`,
          },
        ]
      : [];
  });

/** Which column money was taken for. */
const guesses = ({ columns, tokens, text }: Reading, measures: readonly Asked[]): Note[] =>
  columns.flatMap(({ isGuess, columns: [column], from, to }): Note[] =>
    isGuess && measures.some((measure) => measure.column === column)
      ? [
          {
            kind: 'inferred',
            text: `"${text.slice(tokens[from]!.start, tokens[to - 1]!.end)}" is taken for ${column!.label}`,
            from: `column ${column!.label}`,
          },
        ]
      : [],
  );
