import { attributes } from '../../samples/attributes.js';
import type { Language } from '../lexicon/index.js';
import type { PromptList } from './lists.js';
import type { ColumnWish } from '../Meaning.js';
import { findMentions, senseOf } from '../words/mentions.js';
import type { Surroundings } from './Sorted.js';

/** Records that a report lists by name rather than counts: its risks, its decisions. */
export const isSection = ({ entity, metric, label }: ColumnWish, language: Language) =>
  entity !== undefined &&
  metric === undefined &&
  findMentions(label, language).mentions.some(
    (mention) => mention.start === 0 && mention.end === label.length && senseOf(mention, 'entity'),
  );

/** Whether a report or dashboard names the figures it is about, also such as no lexicon has: `orders packed, packing errors`. */
export function areOwnFigures(
  { opener, items, start }: PromptList,
  known: readonly ColumnWish[],
  { tool, mentions, language }: Surroundings,
): boolean {
  const isReport = tool === 'dashboard' || tool === 'report';
  if (!isReport || opener === 'bare' || opener === 'bracket' || items.length < 2) return false;
  // What is kept about known records are columns.
  const isAboutRecords = mentions.some(
    (mention) => mention.end <= start && senseOf(mention, 'entity') && !senseOf(mention, 'entity')?.isWeak,
  );
  const isFigure = ({ attribute, metric, options, label }: ColumnWish) =>
    options.length === 0 &&
    label.length <= 40 &&
    (metric !== undefined || attribute === undefined || attributes[attribute].type === 'number');
  const isSaid = ({ attribute, metric }: ColumnWish) => metric !== undefined || attribute === undefined;
  return (
    known.every(isFigure) &&
    known.filter((column) => !isSection(column, language)).length > Math.max(1, known.length / 2) &&
    (!isAboutRecords || known.filter(isSaid).length > known.length / 2)
  );
}
