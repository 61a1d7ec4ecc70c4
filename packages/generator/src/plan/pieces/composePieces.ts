import type { Meaning } from '../../understand/Meaning.js';
import { kindOf, type Piece } from '../../understand/pieces/Piece.js';
import { rowParts } from '../../understand/views/rowParts.js';
import { findMentions, isGrammar } from '../../understand/words/mentions.js';
import { tablePart } from '../bricks.js';
import { calculatorPart } from '../compose/calculator/composeCalculator.js';
import { checklistParts } from '../compose/composeChecklist.js';
import { composeRecords } from '../compose/composeRecords.js';
import { recordsMaker } from '../make/recordsMaker.js';
import type { Page, Part } from '../Page.js';
import type { TableDesign } from '../TableDesign.js';
import { figureMaker } from './figureMaker.js';
import { givenPart } from './givenPart.js';
import { overview } from './overview.js';
import { pieceTables } from './pieceTables.js';
import { toldCard } from './toldCard.js';
import { weekPlanPart } from './weekPlanPart.js';

/**
 * A page of what a prompt asks for one after the other, in that order:
 *   1 tables   pieces of one kind of records share one, with the columns, states and names of all of them
 *   2 overview cards, a picture and a form of each kind, where only rows are asked for
 *   3 parts    each under the person's words; figures that no table keeps stand by period
 *   4 rows     what is only drawn or collected is listed below, so that it can be edited
 */
export function composePieces(page: Page): TableDesign | null {
  const { pieces } = page.meaning;
  const tables = pieceTables(page, pieces);
  const figures = figureMaker(page, pieces, [...tables.values()]);
  const around = pieces.every(isPlain) ? overview(page, [...tables.values()]) : null;
  for (const part of around?.above ?? []) page.add(part);
  for (const [place, piece] of pieces.entries()) {
    if (!piece.isTop && pieces[place - 1]?.isTop) page.pin();
    const own = page.about(aboutPiece(page.meaning, piece));
    if (isUnwritten(piece)) {
      page.receipt({ kind: 'missing', text: piece.wish.title ?? piece.wish.words, from: 'the prompt' });
      continue;
    }
    if (isBudget(piece)) composeRecords(own, 'budget');
    else
      for (const [at, part] of partsOf(own, piece).entries()) page.add(at === 0 ? called(part, piece) : part);
  }
  for (const part of figures.rows()) page.add(part);
  for (const design of tables.values()) if (!page.shows(design.name)) page.add(tablePart(design));
  for (const part of around?.below ?? []) page.add(part);
  return [...tables.values()][0] ?? null;

  function partsOf(own: Page, piece: Piece): readonly Part[] {
    const { wish, records, figure } = piece;
    if (piece.plan) return [weekPlanPart(page, piece.plan)];
    if (piece.given) return [toldCard(own, piece)];
    if (wish.part === 'progress') return [givenPart(own, piece)];
    if (wish.part === 'checklist') return checklistParts(own);
    if (wish.part === 'text') return [pointsPart(own, piece)];
    if (wish.part === 'calculator') return [calculatorPart(own)];
    if (figure) return figures.make(own, piece);
    return recordsMaker(own, tables.get(kindOf(records!))!)(wish, 0);
  }
}

/** A text for each of something (`one section per topic`) says no word of any; a single one is there to be written. */
const isUnwritten = ({ wish, meaning }: Piece): boolean =>
  wish.part === 'text' &&
  meaning.items.length === 0 &&
  findMentions(wish.title ?? wish.words, meaning.language).mentions.some((mention) =>
    isGrammar(mention, 'by'),
  );

/** A section of what was told, point by point. */
const pointsPart = (
  page: Page,
  { wish: { title = page.label('attributes', 'notes') }, meaning: { items } }: Piece,
): Part => ({
  id: title,
  intent: 'note',
  title,
  span: 6,
  shows: { text: items.map(({ name }) => `- ${name}`).join('\n') },
});

/** Rows for which no part is named. */
const isPlain = ({ wish, meaning }: Piece): boolean => rowParts.has(wish.part) && meaning.parts.length === 0;

/** What is said of one piece, in the surroundings of the whole prompt. */
const aboutPiece = (whole: Meaning, { meaning, wish }: Piece): Meaning => ({
  ...meaning,
  title: whole.title,
  settings: [...new Set([...meaning.settings, ...whole.settings])],
  parts: [wish],
  views: [],
});

/** A budget is what is planned, spent and left. */
const isBudget = ({ meaning, wish, figure }: Piece): boolean =>
  meaning.tool?.id === 'budget' && wish.part === 'table' && figure === null;

/** Each part has the name that the person gave it, and an id after it; a card tells what it should come to. */
function called(part: Part, { wish: { title }, aim }: Piece): Part {
  const aimed =
    aim && part.intent === 'measure' ? { ...part, shows: { ...part.shows, target: aim.value } } : part;
  return title === undefined ? aimed : { ...aimed, title, id: part.intent === 'browse' ? part.id : title };
}
