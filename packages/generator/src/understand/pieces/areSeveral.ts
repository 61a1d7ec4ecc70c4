import { isLong } from '../sentence/isLong.js';
import { clausesOf } from '../lists/lists.js';
import type { Meaning } from '../Meaning.js';
import { fold } from '../words/fold.js';
import { findMentions, isGrammar } from '../words/mentions.js';
import { isDrawn, rowParts } from '../views/rowParts.js';
import { kindOf, type Piece } from './Piece.js';

const fewestKinds = 2;
const fewestOfLong = 3;

/**
 * Whether what was read entry by entry is what a prompt asks for:
 *   at length    three things, of several kinds or rows of one kind, each seen in another way
 *   else         rows of several kinds, and neither states nor a picture that only the whole sentence tells are lost
 */
export function areSeveral(pieces: readonly Piece[], whole: Meaning): boolean {
  if (isLong(whole.prompt)) {
    const kinds = new Set(pieces.map(({ records }) => (records ? kindOf(records) : '')));
    const parts = new Set(pieces.map(({ wish }) => wish.part));
    // Rows in a state or within a time are seen in another way than all of them.
    const areSome = ({ wish: { within, lateBy, topic } }: Piece) =>
      within !== undefined || lateBy !== undefined || topic.states.length > 0;
    const fewestParts = pieces.some(areSome) ? fewestKinds : fewestOfLong;
    const areSeen = !kinds.has('') && parts.size >= fewestParts;
    // Numbers that are to stand above rows are no part of these.
    if (pieces.some(({ isTop }) => isTop) && kinds.size - Number(kinds.has('')) > 0) return true;
    return pieces.length >= fewestOfLong && (kinds.size >= fewestKinds || areSeen);
  }
  const parts = new Set(pieces.map(({ wish }) => wish.part));
  // A chart, a table and a bar to a number are three parts, whatever they are of.
  const areApart = parts.size >= fewestOfLong && pieces.some(({ wish }) => wish.part === 'progress');
  return (
    (areApart || kindsOfRows(pieces, whole) >= fewestKinds) &&
    holdStages(pieces, whole) &&
    drawn(pieces.map(({ wish }) => wish)) >= drawn([...whole.views, ...whole.parts])
  );
}

/** How many kinds of records are to be seen as rows; sales and customers per month are figures, `columns: new, done` are states. */
function kindsOfRows(pieces: readonly Piece[], { topic, language }: Meaning): number {
  const figures = topic.metrics.map(({ text }) => fold(text));
  const isStates = (text: string) => {
    const [first] = findMentions(text, language).mentions;
    return first?.start === 0 && isGrammar(first, 'stages');
  };
  const rows = pieces.flatMap(({ wish, records }) => {
    const name = wish.title ?? wish.words;
    const areRows = records && rowParts.has(wish.part) && records.noun?.isMany !== false;
    return areRows && !figures.includes(fold(name)) && !isStates(name) ? [kindOf(records)] : [];
  });
  return new Set(rows).size;
}

/** Whether the states that a prompt names are those of one of its pieces. */
const holdStages = (pieces: readonly Piece[], { stages }: Meaning): boolean =>
  pieces.some(({ meaning: { stages: own, choices, values } }) => {
    const held = [...own, ...choices.flatMap((choice) => choice.values), ...(values?.values ?? [])];
    return stages.every((stage) => held.includes(stage));
  });

const drawn = (wishes: Meaning['views']): number => wishes.filter(({ part }) => isDrawn(part)).length;

const ofOneThing: ReadonlySet<string | undefined> = new Set(['calculator', 'checklist', 'goals']);

/** Whether a prompt is about one thing whatever it lists: a trade, a calculation, goals, a budget with its entries, steps that have days. */
export const isOfOneThing = ({ prompt, tool, trade, items, isGoal, parts }: Meaning): boolean =>
  isGoal ||
  (trade !== null && trade.id !== 'undertaking') ||
  (ofOneThing.has(tool?.id) && isNamedFirst(tool!.words, prompt)) ||
  (tool?.id === 'schedule' &&
    items.some(({ date }) => date) &&
    (!isLong(prompt) || isNamedFirst(tool.words, prompt))) ||
  (tool?.id === 'budget' && items.some(({ amount }) => amount) && isNamedFirst(tool.words, prompt)) ||
  // `Three cards: total, average and highest` are one list of numbers.
  parts.filter(({ part }) => part === 'metric').length > 1;

/** Whether a tool is what the page is, and none of its parts: those are named later. */
function isNamedFirst(words: string, prompt: string): boolean {
  const [first] = clausesOf(prompt);
  const opening = prompt.slice(first?.start, first?.end).replace(/[:：].*$/su, '');
  return fold(opening).includes(fold(words));
}
