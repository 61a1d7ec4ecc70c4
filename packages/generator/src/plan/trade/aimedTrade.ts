import { attributes, type Attribute } from '../../samples/attributes.js';
import { trades } from '../../trades/index.js';
import { readColumn, type TradeTable } from '../../trades/Trade.js';
import { countedIn } from '../../understand/columns/countedIn.js';
import type { ToolId } from '../../understand/lexicon/Lexicon.js';
import type { Meaning, NamedTrade } from '../../understand/Meaning.js';
import { findMentions, senseOf } from '../../understand/words/mentions.js';

/** A trade whose records add up to what is aimed at, and the figure that adds them up. */
export interface AimedTrade {
  readonly trade: NamedTrade;
  /** In the notation of `figurePart`. */
  readonly figure: string;
}

/**
 * The records to track where a tracker names what they should come to and no more: the donations of `donation tracker with a
 * target of 20k by June`. Null where today's value is told, or an amount that comes again each month: then the way is all
 * that is known.
 */
export function aimedTrade(meaning: Meaning): AimedTrade | null {
  const { tool, target, current, settings, isGoal } = meaning;
  if (
    !tool ||
    !keeping.has(tool.id) ||
    isGoal ||
    !target ||
    target.isPercent ||
    current ||
    !asksOnlyForTotal(meaning)
  )
    return null;
  for (const id of settings)
    for (const [lead, table] of trades[id].entries()) {
      const figure = table.figures.find((each) => isAimedAt(table, each, meaning));
      if (figure) return { trade: { id, text: tool.words, tool: 'tracker', lead, columns: [] }, figure };
    }
  return null;
}

/** Tools that keep records. */
const keeping: ReadonlySet<ToolId> = new Set<ToolId>(['tracker', 'list']);

const asksOnlyForTotal = (meaning: Meaning): boolean => {
  const { columns, stages, items, parts, views, sections, tables, pace, topic } = meaning;
  const lists = [columns, stages, items, parts, views, sections, tables, topic.dimensions];
  return pace === undefined && !comesAgain(meaning) && lists.every(({ length }) => length === 0);
};

/** `2 liters a day` begins anew each day. */
function comesAgain({ prompt, target, goalNoun, deadline, language }: Meaning): boolean {
  const behind = prompt.slice(target!.end).replace(goalNoun, '');
  return !deadline && findMentions(behind, language).mentions.some((mention) => senseOf(mention, 'unit'));
}

/** Budgets are kept to, not reached. */
const ofBudgets: ReadonlySet<string> = new Set(['planned', 'actual', 'cost']);

/** Whether a figure adds up what the target is counted in: its unit, or money where it has none. */
function isAimedAt(table: TradeTable, figure: string, { goalNoun, target, language }: Meaning): boolean {
  const [op, id] = figure.split(' ');
  const column = table.columns.map(readColumn).find((each) => each.id === id);
  if (op !== 'sum' || !column || ofBudgets.has(column.attribute)) return false;
  const spec: Attribute = attributes[column.attribute];
  const isMoney = spec.format === 'currency';
  if (target?.currency || goalNoun === '') return isMoney;
  // A column with a name of its own may count in another unit.
  return column.label === undefined && countedIn(goalNoun, language) === column.attribute;
}
