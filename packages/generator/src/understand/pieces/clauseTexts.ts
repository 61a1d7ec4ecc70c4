import { alternatives } from '../words/alternatives.js';
import { asLabel, stripLead } from '../columns/columns.js';
import { perLanguage } from '../lexicon/perLanguage.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import { telling } from '../lexicon/telling.js';
import { splitItems, type Span } from '../lists/lists.js';
import { isGrammar } from '../words/mentions.js';
import type { Said } from './pieceSpans.js';
import type { PieceText } from './PieceText.js';

/** `A section "What went well" with: new fridge, partnership signed`, `we have to decide: fix the roof, paint the stairs`. */
export function sectionIn(said: Said, { start, end }: Span): PieceText[] | null {
  const { prompt, language } = said;
  const text = prompt.slice(start, end);
  const [, before = '', quoted = '', link = ''] =
    /^([^"“”«»„:：]*)["“«„]([^"“”«»„]{3,60})["”»“]([^:：,]{0,12}[:：])/u.exec(text) ?? [];
  const colon = text.search(/[:：]/u);
  const points = (from: number) =>
    splitItems(prompt, { start: start + from, end }, language).map((item) => asLabel(item.text));
  if (quoted !== '') {
    const listed = points(before.length + quoted.length + 2 + link.length);
    return [{ text: quoted, start, end, isOwn: true, points: listed }];
  }
  const lead = colon < 0 ? '' : text.slice(0, colon);
  const verb = new RegExp(String.raw`(?:^|\s)(?:${alternatives(pieceWords[language].decides)})$`, 'iu').exec(
    lead,
  );
  const steps = verb ? points(colon + 1) : [];
  return verb && steps.length > 1 ? [{ text: verb[0].trim(), start, end, isOwn: true, steps }] : null;
}

const fewestLanes = 2;

/** What stands between the word for stages and them: `columns: …`, `the stages are …`, or a capital letter. */
const openerOf = perLanguage(
  (language) =>
    new RegExp(
      String.raw`^\s?(?:(?:${alternatives(telling[language].are)})\s?)?(?:[:：]|\s?(?=\p{Lu}))`,
      'u',
    ),
);

/** `Lanes: new, planned, shipped`, `Las etapas son: …` in a sentence of its own. */
export function lanesIn({ prompt, mentions, language }: Said, { start, end }: Span): PieceText[] | null {
  const text = prompt.slice(start, end);
  const isFirst = prompt.slice(0, start).trim() === '';
  const head = mentions.find((mention) => mention.start >= start && isGrammar(mention, 'stages'));
  const lead = head ? stripLead(prompt.slice(start, head.start), language) : '';
  const opener = head && openerOf(language).exec(prompt.slice(head.end, end));
  if (isFirst || !head || lead !== '' || !opener) return null;
  const lanes = splitItems(prompt, { start: head.end + opener[0].length, end }, language).map(
    (item) => item.text,
  );
  const areDated = lanes.some((lane) => /\d/u.test(lane));
  return lanes.length >= fewestLanes && !areDated ? [{ text, start, end, isOwn: true, lanes }] : null;
}
