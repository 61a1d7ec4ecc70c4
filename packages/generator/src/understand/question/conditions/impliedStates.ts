import type { Where } from '@vitrine/schema';
import { isLimit, readable } from '../../tables/columnNames.js';
import { isCalled } from '../columns/columnWords.js';
import { isNumeric } from '../columns/columnRoles.js';
import { nameInFormula } from '../columns/nameInFormula.js';
import { phraseIn } from '../columns/phraseIn.js';
import { impliedStates, type ImpliedStateId } from '../lexicon/impliedStates.js';
import type { Reading } from '../Reading.js';
import { openRows } from './stateConditions.js';
import type { ReadCondition } from './readConditions.js';

/** States that no column has and others tell: overdue by its due day, sold out by what is in stock. */
export function impliedStateConditions(reading: Reading): ReadCondition[] {
  const asked = reading.tokens.map(({ folded }) => folded);
  return impliedStates.flatMap(({ id, words }): ReadCondition[] => {
    const at = phraseIn(asked, words);
    const isTaken =
      at && [...reading.values, ...reading.columns].some(({ from, to }) => at.from < to && at.to > from);
    if (!at || isTaken) return [];
    const meant = meanings[id](reading);
    if (!meant) return [];
    const { of, ...condition } = meant;
    const said = reading.tokens
      .slice(at.from, at.to)
      .map(({ text }) => text)
      .join(' ');
    return [
      {
        ...condition,
        ...at,
        isState: true,
        note: { kind: 'inferred', text: `"${said}" is told by ${of}`, from: `column ${of}` },
      },
    ];
  });
}

type Meant = Pick<ReadCondition, 'where' | 'derive'> & { readonly of: string };

const meanings: Readonly<Record<ImpliedStateId, (reading: Reading) => Meant | null>> = {
  overdue(reading) {
    const due = reading.headings.find(
      (heading) =>
        heading.column.role === 'time' && ['due', 'deadline'].some((wish) => isCalled(heading, wish)),
    )?.column;
    if (!due) return null;
    const isPast: Where = { key: due.key, op: 'lt', value: { formula: 'today()' } };
    const open = openRows(reading);
    return { where: open ? { all: [isPast, open] } : isPast, of: due.label };
  },
  soldOut(reading) {
    const stock = stockOf(reading);
    return stock ? { where: { key: stock.key, op: 'lte', value: 0 }, of: stock.label } : null;
  },
  runningLow(reading) {
    const stock = stockOf(reading);
    const limit = reading.profile.columns.find(
      (column) => isNumeric(column) && column !== stock && isLimit(readable(column)),
    );
    if (!stock || !limit) return null;
    const as = `${stock.key} lt ${limit.key}`;
    return {
      where: { key: as, op: 'eq', value: true },
      derive: { as, formula: `${nameInFormula(stock.key)} < ${nameInFormula(limit.key)}` },
      of: stock.label,
    };
  },
};

const stockOf = ({ headings }: Reading) =>
  ['stock', 'on hand', 'quantity', 'units']
    .map(
      (wish) =>
        headings.find(
          (heading) =>
            heading.column.role === 'measure' &&
            !isLimit(readable(heading.column)) &&
            isCalled(heading, wish),
        )?.column,
    )
    .find(Boolean);
