import { asLabel } from '../columns/columns.js';
import type { PromptList } from './lists.js';
import type { NamedMetric, PartWish } from '../Meaning.js';
import { fold } from '../words/fold.js';
import { senseOf, type Mention } from '../words/mentions.js';

/** Cards that are listed behind their name: `three KPI cards: total spent, biggest expense`. */
export function namedCards(
  lists: readonly PromptList[],
  mentions: readonly Mention[],
): PromptList | undefined {
  return lists.find(
    ({ opener, start, items }) =>
      opener === 'colon' &&
      items.length > 1 &&
      !items.every(({ text }) => endsInNumber.test(text)) &&
      mentions.some(
        (mention) =>
          senseOf(mention, 'part')?.id === 'metric' && start - mention.end <= 2 && mention.end <= start,
      ),
  );
}

/** `NPS 41`: what the card shows, and not what it is called. */
const endsInNumber = /[\s:：]\p{Sc}?\s?\d[\d.,]*\s?(?:[%％万元円]|\p{Sc}|[km])?$/iu;

/** The cards under the names that were given to them; beside figures also such as no lexicon has. */
export function withTitles(
  parts: readonly PartWish[],
  { items, start: from }: PromptList,
  areFigures: boolean,
): PartWish[] {
  const at = parts.findLastIndex((part) => part.part === 'metric' && part.start < from);
  const card = parts[at];
  if (!card) return [...parts];
  const first = parts.findIndex((part) => part.start === card.start);
  const cards = items.map(({ text, start }): PartWish => {
    const said = card.topic.metrics.filter((metric) => fold(text).includes(fold(metric.text)));
    const own: NamedMetric = { id: 'own', text, start };
    const metrics = said.length === 0 && areFigures ? [own] : said;
    const topic = areFigures ? { ...card.topic, metrics } : card.topic;
    return { ...card, topic, title: asLabel(text) };
  });
  return [...parts.slice(0, first), ...cards, ...parts.slice(at + 1)];
}
