import { giveAims } from '../facts/giveAims.js';
import type { ToldFigure } from '../facts/toldFigures.js';
import type { Language } from '../lexicon/index.js';
import type { Meaning } from '../Meaning.js';
import type { Amount } from '../numbers/amounts.js';
import { fold, isDense } from '../words/fold.js';
import { numbersOf } from '../words/plural.js';
import type { Piece } from './Piece.js';

/** Tools that are looked at, so that what is told in numbers belongs on them. */
const lookedAt: ReadonlySet<string | undefined> = new Set(['report', 'dashboard']);

const mostCards = 8;

/** Entries that name a number which was told show that number; a report shows what else was told as well. */
export function withToldFigures(
  pieces: readonly Piece[],
  figures: readonly ToldFigure[],
  whole: Meaning,
): Piece[] {
  const left = new Set(figures);
  const given = pieces.map((piece) => {
    const inBrackets = bracketed(piece);
    if (inBrackets) return { ...asCard(piece), given: { amount: inBrackets } };
    const figure = isShownAsNumber(piece)
      ? [...left].find(({ name }) => isNamed(piece.wish.title ?? '', name, whole.language))
      : undefined;
    if (!figure) return withUsual(piece, left);
    left.delete(figure);
    return onItsWay(piece, figure, whole) ?? { ...asCard(piece), given: figure };
  });
  const rest = lookedAt.has(whole.tool?.id) && left.size < mostCards ? [...left] : [];
  return [...rest.map((figure) => cardOf(figure, whole)), ...given];
}

/** `Tickets sold against a goal of 560`, of which 212 were told to be sold. */
function onItsWay(piece: Piece, figure: ToldFigure, { aims, language }: Meaning): Piece | undefined {
  const [aimed] = giveAims([{ id: 'own', text: piece.wish.title ?? figure.name, start: 0 }], aims, language);
  if (!aimed?.aim || aimed.aim.isPercent !== figure.amount.isPercent) return undefined;
  const { meaning } = piece;
  return {
    ...piece,
    records: null,
    figure: aimed,
    meaning: { ...meaning, target: aimed.aim, current: figure.amount },
    wish: { ...piece.wish, part: 'progress' },
  };
}

/** `The fee is 65 € a month`: what each record has. */
function withUsual(piece: Piece, figures: ReadonlySet<ToldFigure>): Piece {
  const { meaning } = piece;
  const columns = meaning.columns.map((column) => {
    const told = [...figures].find(({ name }) => fold(column.label).startsWith(fold(name)));
    return told && !column.usual ? { ...column, usual: told.amount } : column;
  });
  return { ...piece, meaning: { ...meaning, columns } };
}

/** `the balance of the account (12,430 €)`. */
function bracketed({ wish, meaning: { amounts } }: Piece): Amount | undefined {
  const [, inner = ''] = /^[^()（）]+[(（]([^()（）]*)[)）]$/u.exec(wish.words.trim()) ?? [];
  const own = amounts.filter(({ words }) => inner.includes(words));
  const isAlone = own.length === 1 && inner.replace(own[0]!.words, '').trim() === '';
  return wish.part === 'metric' && isAlone ? own[0] : undefined;
}

/** A card, or rows that no part was named for. */
const isShownAsNumber = ({ wish, meaning, records }: Piece): boolean =>
  wish.part === 'metric' ||
  (wish.part === 'table' && meaning.parts.length === 0 && meaning.columns.length === 0 && records !== null);

/** Whether all words of one name stand in the other. */
function isNamed(title: string, name: string, language: Language): boolean {
  if (isDense(title)) return name.includes(title) || title.includes(name);
  const wordsOf = (text: string) =>
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2)
      .map((word) => fold(numbersOf(word, language).one));
  const [asked, told] = [wordsOf(title), wordsOf(name)];
  const isIn = (few: readonly string[], many: readonly string[]) =>
    few.length > 0 && few.every((word) => many.includes(word));
  return isIn(asked, told) || isIn(told, asked);
}

const asCard = (piece: Piece): Piece => ({
  ...piece,
  records: null,
  wish: { ...piece.wish, part: 'metric' },
});

function cardOf(figure: ToldFigure, whole: Meaning): Piece {
  const { name: title, start } = figure;
  const topic = { ...whole.topic, entities: [], metrics: [], dimensions: [], words: title };
  return {
    meaning: { ...whole, topic, columns: [], items: [], parts: [], views: [], pieces: [] },
    wish: { part: 'metric', topic, words: title, start, title },
    records: null,
    figure: { id: 'own', text: title, start },
    given: figure,
  };
}
