import { trades, type TradeId } from '../../trades/index.js';
import { logs } from '../../trades/logs/index.js';
import type { Meaning } from '../Meaning.js';
import { headLast } from '../words/headLast.js';
import { findMentions, isGrammar, senseOf } from '../words/mentions.js';
import { withoutAsking } from './title.js';
import { isShort } from './trade.js';

/**
 * With the trade of what stands before its purpose, where nothing more is asked for: `cleaning rota for 4 flatmates` is a
 * cleaning rota. Where the purpose is a trade that keeps these records itself, it says what is kept.
 */
export function withHeadTrade(meaning: Meaning, alone: (text: string) => Meaning): Meaning {
  const { prompt, language, trade, settings } = meaning;
  const request = withoutAsking(prompt, language);
  if (trade || meaning.thing || headLast.has(language) || !isShort(request) || !asksNoMore(meaning))
    return meaning;
  const { mentions } = findMentions(request, language);
  const purpose = mentions.find((mention) => mention.start > 0 && isGrammar(mention, 'for'));
  if (!purpose) return meaning;
  const often = mentions.find((mention) => mention.start === 0 && senseOf(mention, 'unit'));
  const { trade: own } = alone(request.slice(often?.end ?? 0, purpose.start).trim());
  if (own === null || own.id === 'undertaking') return meaning;
  const others = settings.filter((id) => id !== own.id);
  const isOwn = Object.hasOwn(logs, own.id)
    ? others.every((id) => !keeps(id, trades[own.id][own.lead]!.of))
    : others.length === 0;
  return isOwn ? { ...meaning, trade: own } : meaning;
}

const keeps = (id: TradeId, record: string): boolean => trades[id].some(({ of }) => of === record);

const asksNoMore = ({ columns, stages, items, views, limits, topic, parts, tool, target, isGoal }: Meaning) =>
  !isGoal &&
  target === undefined &&
  parts.every(({ part }) => part === tool?.id) &&
  [columns, stages, items, views, limits, topic.dimensions, topic.orders, topic.metrics].every(
    ({ length }) => length === 0,
  );
