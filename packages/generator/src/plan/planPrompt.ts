import { layOut } from '../assemble/layOut.js';
import type { Outline, OutlineNode } from './Outline.js';
import type { AttributeId } from '../samples/attributes.js';
import { entities } from '../samples/entities.js';
import { countedIn } from '../understand/columns/countedIn.js';
import type { TradeId } from '../trades/index.js';
import type { ToolId } from '../understand/lexicon/Lexicon.js';
import type { ColumnWish, Meaning, NamedMetric, OwnNoun, PartWish } from '../understand/Meaning.js';
import { fold } from '../understand/words/fold.js';
import { isRoadmap } from '../understand/subject/isRoadmap.js';
import { knownSteps } from '../understand/subject/knownSteps.js';
import { addFormulas } from './asides/addFormulas.js';
import { markRows } from './asides/markRows.js';
import { withFilters } from './asides/withFilters.js';
import { withMilestones } from './asides/withMilestones.js';
import { chooseType } from './chooseType.js';
import { composeCalculator } from './compose/calculator/composeCalculator.js';
import { composeChecklist } from './compose/composeChecklist.js';
import { composeFigures } from './compose/composeFigures.js';
import { composeGoals } from './compose/composeGoals.js';
import { addPart, composeParts, composeViews } from './compose/composeParts.js';
import { addGoal } from './compose/goalPart.js';
import { composePath } from './compose/path/composePath.js';
import { composeRecords, saysWhat, type RecordsShape } from './compose/composeRecords.js';
import { withLeftovers } from './leftovers.js';
import { intentOf } from './make/PartMaker.js';
import { isOfOthers } from './make/ownTables.js';
import { Page } from './Page.js';
import type { TableDesign } from './TableDesign.js';
import { addAims } from './compose/addAims.js';
import { addTables } from './compose/addTables.js';
import { aimedTrade } from './trade/aimedTrade.js';
import { composeAimed } from './trade/composeAimed.js';
import { composeRanking } from './compose/composeRanking.js';
import { composePieces } from './pieces/composePieces.js';
import { composeThing, composeTrade } from './trade/composeTrade.js';
import { usualOf } from './keptKind.js';

const shapes: Readonly<Partial<Record<ToolId, RecordsShape>>> = {
  board: 'board',
  schedule: 'schedule',
  dashboard: 'dashboard',
  report: 'dashboard',
  form: 'form',
  budget: 'budget',
  inventory: 'inventory',
  league: 'league',
  crm: 'crm',
  tracker: 'tracker',
  list: 'tracker',
};

/**
 * The outline for a prompt without data:
 *   1 several kinds of records: what is asked for of each, in its order; a trade, and no more: that, below what they should come to; parts that were named: those; a target: the way
 *     there; else what the kind of tool is made of
 *   2 parts named besides are added, tables with columns of their own and what is aimed at among them
 *   3 what is told to be worked out is, rows that should look otherwise are marked, so are milestones on bars, parts not wanted are left out, filters are bound, and the rest is laid out
 */
export function planPrompt(meaning: Meaning, now: number): Outline {
  const page = new Page(meaning, now);
  addReadings(page);
  const design = compose(page);
  if (meaning.pieces.length === 0) addTables(page);
  addAims(page, design);
  addFormulas(page);
  markRows(page);
  const outline = page.outline();
  const nodes = withMilestones(withoutUnwanted(outline.nodes, meaning), meaning);
  const wanted = withFilters({ ...outline, nodes }, meaning);
  const whole = withLeftovers(wanted, meaning);
  return { ...whole, nodes: layOut(whole.nodes) };
}

function compose(page: Page): TableDesign | null {
  const { meaning } = page;
  if (isFormula(meaning)) {
    composeCalculator(page);
    return null;
  }
  if (meaning.pieces.length > 0) return composePieces(page);
  if (meaning.ranking) {
    composeRanking(page, meaning.ranking);
    return null;
  }
  // Opening up is the same work in each trade.
  if (meaning.trade?.tool === 'checklist' && knownSteps(meaning)) {
    composeChecklist(page);
    return null;
  }
  if (meaning.trade && !meaning.target) {
    composeTrade(page, meaning.trade);
    return null;
  }
  if (meaning.thing && !meaning.target) {
    composeThing(page, meaning.thing);
    return null;
  }
  const aimed = aimedTrade(meaning);
  if (aimed) {
    composeAimed(page, aimed);
    return null;
  }
  const { tool, parts, topic, target, current, deadline, entity, isOnly } = meaning;
  const distinct = new Set(parts.map(({ part, topic: own }) => `${part}/${own.words}`));
  const own = parts.filter(
    (wish) =>
      isOnly || !isToolItself(wish.part, tool?.id) || (isOfAnother(wish, meaning) && !isRoadmap(meaning)),
  );
  const areBars = own.some(({ part }) => part === 'progress') && meaning.items.some(({ amount }) => amount);
  if (own.length > 0 && (distinct.size > 1 || parts.length > 1 || isOnly || areBars)) {
    composeParts(page);
    for (const section of meaning.sections) addPart(page, null, section);
    return null;
  }
  const isOpen = tool === null || tool.id === 'tracker' || tool.id === 'goals';
  const isOneGoal = tool?.id !== 'goals' || meaning.items.length < 2;
  const isFromTo = current !== undefined && deadline !== undefined;
  const isAbout = topic.metrics.length > 0 || entity !== null || meaning.isGrowth || isFromTo;
  // Records by month or by kind are looked at, also where they have a target.
  const isBrokenDown =
    entity !== null && !entity.isWeak && (topic.dimensions.length > 0 || topic.unit !== null);
  // Whose columns are named are kept, and counted toward the target.
  const areKept = meaning.columns.length > 1 && meaning.current === undefined;
  const isPath = isOneGoal && isOpen && isAbout && !isBrokenDown && !areKept && !isCountedInRecords(meaning);
  if (meaning.isGoal || (target && isPath)) {
    composePath(page);
    for (const wish of [...meaning.views, ...own]) addPart(page, null, wish);
    return null;
  }
  const design = composeTool(page, tool?.id ?? null);
  for (const section of page.meaning.sections) addPart(page, design, section);
  if (target && design && !page.has('goal')) addGoal(page, design);
  for (const wish of own)
    if (!page.has(intentOf[wish.part]) || isChart(wish.part) || (design && isOfOthers(wish, design)))
      addMissing(page, design, wish);
  return design;
}

/** Whether nothing is said but how something is worked out, and its numbers. */
const isFormula = ({ asides, tool, pieces, parts, columns, entity, trade, thing }: Meaning): boolean =>
  asides !== undefined &&
  asides.formulas.length > 0 &&
  tool === null &&
  [pieces, parts, columns].every(({ length }) => length === 0) &&
  [entity, trade, thing].every((each) => each === null);

/** Whether each record holds a part of the target: the hours of a time sheet. */
function isCountedInRecords({ entity, goalNoun, current, language }: Meaning): boolean {
  const unit = countedIn(goalNoun, language);
  const columns: readonly AttributeId[] = entity ? entities[entity.id].columns : [];
  return current === undefined && unit !== null && columns.includes(unit);
}

const isChart = (part: keyof typeof intentOf) =>
  ['trend', 'compare', 'share', 'distribution'].includes(intentOf[part]);

function addMissing(page: Page, design: TableDesign | null, wish: Meaning['parts'][number]): void {
  const hasPicture = ['trend', 'compare', 'share'].some((intent) => page.has(intent));
  if (wish.part === 'chart' && hasPicture && !saysWhat(wish)) return;
  addPart(page, design, wish);
}

/** Whether a part's name only says what kind of tool it is: a kanban board, a check list. */
function isToolItself(part: keyof typeof intentOf, tool: ToolId | undefined): boolean {
  if (tool === 'board' || tool === 'crm') return part === 'board';
  if (tool === 'schedule') return part === 'timeline';
  if (tool === 'league' || tool === 'list' || tool === 'inventory')
    return part === 'table' || part === 'list';
  return tool === part;
}

/** Whether a part shows records that are not what the page is about: the orders of an inventory. */
function isOfAnother({ topic }: PartWish, { entity, tool }: Meaning): boolean {
  const named = topic.entities.find(({ isWeak }) => !isWeak);
  const main = entity && !entity.isWeak ? entity.id : usualOf(tool?.id);
  return named !== undefined && named.id !== main;
}

function composeTool(page: Page, tool: ToolId | null): TableDesign | null {
  const { meaning } = page;
  const figures = meaning.topic.metrics;
  const strong = meaning.entity && !meaning.entity.isWeak;
  switch (tool) {
    case 'calculator':
      composeCalculator(page);
      return null;
    case 'checklist':
      composeChecklist(page);
      return null;
    case 'goals':
      composeGoals(page);
      return null;
    case 'dashboard':
    case 'report':
    case null: {
      // `Adoptions, intakes and returns per month` draws each of them.
      const areOfFigures = meaning.views.every(
        ({ topic }) => topic.metrics.length > 0 && topic.dimensions.every((each) => isSplit(each, meaning)),
      );
      const isFigures =
        figures.length > 0 &&
        (areOfFigures || !strong) &&
        (!strong || figures.length > 1) &&
        meaning.columns.length < figures.length &&
        meaning.stages.length === 0;
      if (meaning.views.length > 0 && !strong && (!areOfFigures || figures.length === 0)) {
        composeViews(page);
        return null;
      }
      const trade = tool !== null && !strong ? placeAlone(meaning) : undefined;
      if (tool !== null && trade) {
        composeTrade(page, { id: trade, text: meaning.title, tool, lead: 0, columns: [] });
        return null;
      }
      if (
        isFigures ||
        (tool === 'report' && !strong) ||
        (tool === 'dashboard' && !meaning.entity && !meaning.noun?.isMany)
      ) {
        composeFigures(page);
        return null;
      }
      return composeRecords(
        page,
        tool === null && !meaning.isCompare && !meaning.isShare && !meaning.topic.isOverTime
          ? shapeOf(meaning)
          : 'dashboard',
      );
    }
    default:
      if ((tool === 'tracker' && isOfFigures(meaning)) || (tool === 'budget' && isOfIncome(figures))) {
        composeFigures(page);
        return null;
      }
      return composeRecords(page, shapeFor(tool, meaning));
  }
}

/** Whether a tracker follows figures, and no records: `conversion rate tracker`. */
const isOfFigures = ({ entity, noun, topic, columns, items, stages, views }: Meaning): boolean =>
  entity === null &&
  topic.metrics.length > 0 &&
  [columns, items, stages, views].every(({ length }) => length === 0) &&
  (noun === null || topic.metrics.some(({ text }) => isSaidBy(text, noun)));

/** Whether what comes in is held against a budget, which is no plan of what to spend: `revenue vs budget`. */
const isOfIncome = (figures: readonly NamedMetric[]): boolean =>
  figures.some(({ isBeside }) => isBeside) && figures.every(({ id }) => id !== 'spend');

const isSaidBy = (text: string, { one, many }: OwnNoun): boolean =>
  [one, many].some((word) => fold(word).includes(fold(text)));

/** The trade that something is asked about, where nothing is asked for by name: `a report for the board of a food bank`. */
function placeAlone({ settings, topic, columns, items, stages }: Meaning): TradeId | undefined {
  const asked = [topic.metrics, columns, items, stages];
  return asked.every(({ length }) => length === 0) ? settings[0] : undefined;
}

/** Whether a column is one whose values the figures are told by. */
const isSplit = ({ label }: ColumnWish, { values, choices }: Meaning): boolean =>
  [...(values ? [values] : []), ...choices].some(({ column }) => column.label === label);

/** A tracker whose stages are named, and nothing else, is a board. */
function shapeFor(tool: ToolId, meaning: Meaning): RecordsShape {
  const shape = shapes[tool] ?? 'tracker';
  return shape === 'tracker' ? shapeOf(meaning) : shape;
}

/** Without a word for the tool, stages make a board; anything else is a tracker. */
function shapeOf({ stages, columns }: Meaning): RecordsShape {
  return stages.length > 1 && columns.length === 0 ? 'board' : 'tracker';
}

/** What was read from the words, as receipts. */
function addReadings(page: Page): void {
  const { tool, entity, columns, stages, values, items, deadline } = page.meaning;
  const known = (text: string, from: string) => page.receipt({ kind: 'known', text, from: `"${from}"` });
  if (tool) known(`kind of tool: ${tool.id}`, tool.words);
  if (entity) known(`records: ${entity.id}`, entity.text);
  else
    page.receipt({
      kind: 'inferred',
      text: 'general columns',
      from: 'no known kind of record in the prompt',
    });
  if (columns.length > 0)
    known(
      columns.length === 1 ? 'one column' : `${columns.length} columns`,
      columns.map(({ label }) => label).join(', '),
    );
  if (stages.length > 0) known(`${stages.length} stages`, stages.join(', '));
  if (values) known(`values of ${values.column.label || 'a category'}`, values.values.join(', '));
  if (items.length > 0) known(`${items.length} entries`, items.map(({ name }) => name).join(', '));
  if (deadline) known(`until ${deadline.date}`, deadline.words);
}

function withoutUnwanted(nodes: readonly OutlineNode[], { unwanted }: Meaning): readonly OutlineNode[] {
  if (unwanted.length === 0) return nodes;
  const kept = nodes.filter((node) =>
    unwanted.every((part) => {
      const isType = node.type === chooseType(intentOf[part]);
      return !isType || (isChart(part) && part !== 'chart' && node.shows.kind !== part);
    }),
  );
  return kept.length > 0 ? kept : nodes;
}
