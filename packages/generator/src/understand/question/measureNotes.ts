import { unitNamed } from './lexicon/measureUnits.js';
import type { Asked, Note } from './Question.js';
import { leads, type Reading } from './Reading.js';

/** What was assumed of what is computed, and what of it could not be. */
export const measureNotes = (reading: Reading, measures: readonly Asked[]): Note[] => [
  ...guesses(reading, measures),
  ...otherUnits(reading, measures),
  ...notReduced(reading, measures),
];

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
