import { attributes } from '../../samples/attributes.js';
import { tradeWords } from '../../understand/lexicon/trades/index.js';
import { labelIn } from '../../understand/lexicon/senses.js';
import { countCard, groupPart, lowered, measureCard, measureOf, trendPart, type Drawn } from '../bricks.js';
import type { Page, Part } from '../Page.js';
import type { PlannedColumn } from '../TableDesign.js';
import { lowStockCard, overdueCard, plannedActualPart, ratioCard, remainingCard } from '../usualParts.js';
import type { TradeDesign } from './designTrade.js';

function columnNamed({ columns, table }: TradeDesign, id: string | undefined): PlannedColumn {
  const column = columns.get(id ?? '');
  if (!column) throw new Error(`The records "${table.of}" of a trade have no column "${id}".`);
  return column;
}

/**
 * A figure that a trade looks at, as it is written in its table:
 *   count              how many there are
 *   count accepted     of those, how many are in a state
 *   sum fee active     a number added up, of all or of those in a state; `avg` of what only has an average
 *   left planned spent what remains of the one after the other
 *   low stock reorder  how many are at or below
 *   overdue due        how many should be done by now
 *   rate occupancy booked size   the one as a part of the other, called by a figure of the lexicon
 */
export function figurePart(page: Page, made: TradeDesign, written: string): Part {
  const [op, ...ids] = written.split(' ');
  const { design } = made;
  const column = (at: number) => columnNamed(made, ids[at]);
  switch (op) {
    case 'count':
      return ids[0]
        ? countCard(design, ofState(page, made, design.title, ids[0]), inState(made, ids[0]))
        : countCard(design);
    case 'sum':
    case 'avg': {
      const measured = measureCard(
        page,
        design,
        measureOf(column(0)),
        ids[1] ? inState(made, ids[1]) : undefined,
      );
      const name = nameIn(page, made, column(0));
      if (ids[1]) return { ...measured, ...called(ofState(page, made, name, ids[1])) };
      return name === column(0).label ? measured : { ...measured, ...called(name) };
    }
    case 'left':
      return remainingCard(page, design, column(0), column(1));
    case 'low':
      return lowStockCard(page, design, column(0), column(1));
    case 'overdue':
      return {
        ...overdueCard(page, design, column(0)),
        ...called(ofState(page, made, ids[0] === 'due' ? design.title : column(0).label, 'overdue')),
      };
    case 'rate':
      return ratioCard(design, rateLabel(page, ids[0]!), column(1), column(2));
    default:
      throw new Error(`"${written}" is no figure of a trade.`);
  }
}

/** The share's own name, else that of a column or figure of the lexicon. */
function rateLabel({ meaning: { language } }: Page, id: string): string {
  const kind = Object.hasOwn(attributes, id) ? 'attributes' : 'metrics';
  return tradeWords[language].columns[id] ?? labelIn(language, kind, id);
}

const called = (title: string) => ({ id: title, title });

const inRecords = (page: Page, { design }: TradeDesign, what: string) =>
  page.say('ofState', { x: design.title, y: lowered(page, what) });

/** What a column is called on a page where others are called the same: `Expenses: amount`. */
const nameIn = (page: Page, made: TradeDesign, { label }: PlannedColumn) =>
  made.isShared(label) ? inRecords(page, made, label) : label;

/** `Guests: accepted`. */
const ofState = (page: Page, { design }: TradeDesign, what: string, state: string) =>
  page.say('ofState', { x: what, y: lowered(page, optionLabel(design.language, state)) });

const optionLabel = (language: TradeDesign['design']['language'], id: string) =>
  tradeWords[language].options[id] ?? labelIn(language, 'options', id);

function inState({ design }: TradeDesign, state: string) {
  const label = optionLabel(design.language, state);
  for (const { key, options = [] } of design.columns) {
    const option = options.find((each) => (each.label ?? each.value) === label);
    if (option) return { key, op: 'eq' as const, value: option.value };
  }
  throw new Error(`No record of a trade is "${state}".`);
}

/** A picture of a trade: `count by reply`, `amount by date`, `planned spent by category`. */
export function chartPart(page: Page, made: TradeDesign, written: string): Part {
  const { design } = made;
  const [what = '', by] = written.split(' by ');
  const group = columnNamed(made, by);
  const [first = '', second] = what.split(' ');
  if (second)
    return plannedActualPart(page, design, columnNamed(made, first), columnNamed(made, second), group);
  const drawn: Drawn = first === 'count' ? { op: 'count' } : measureOf(columnNamed(made, first));
  const isDay = group.spec.type === 'date' || group.spec.type === 'datetime';
  const part = isDay ? trendPart(page, design, drawn, group) : groupPart(page, design, drawn, group);
  const isShared = drawn.column && nameIn(page, made, drawn.column) !== drawn.column.label;
  return isShared ? { ...part, ...called(inRecords(page, made, part.title)) } : part;
}
