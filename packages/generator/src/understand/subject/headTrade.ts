import { trades, type TradeId } from '../../trades/index.js';
import { logs } from '../../trades/logs/index.js';
import type { Meaning } from '../Meaning.js';
import { findMentions, senseOf } from '../words/mentions.js';
import { isBareRequest } from './isBareRequest.js';
import { withoutAsking } from './title.js';
import { withoutPurpose } from './withoutPurpose.js';
import { isShort } from './trade.js';

/**
 * With the trade of what stands before its purpose, where nothing more is asked for: `cleaning rota for 4 flatmates` is a
 * cleaning rota. Where the purpose is a trade that keeps these records itself, it says what is kept.
 */
export function withHeadTrade(meaning: Meaning, alone: (text: string) => Meaning): Meaning {
  const { prompt, language, trade, settings, items, topic } = meaning;
  const request = withoutAsking(prompt, language);
  const isMore = items.length + topic.metrics.length > 0 || !isBareRequest(meaning);
  const head = withoutPurpose(request, language);
  if (trade || meaning.thing || isMore || !isShort(request) || head === request) return meaning;
  const often = findMentions(head, language).mentions.find(
    (mention) => mention.start === 0 && senseOf(mention, 'unit'),
  );
  const { trade: own } = alone(head.slice(often?.end ?? 0).trim());
  if (own === null || own.id === 'undertaking') return meaning;
  const others = settings.filter((id) => id !== own.id);
  const isOwn = Object.hasOwn(logs, own.id)
    ? others.every((id) => !keeps(id, trades[own.id][own.lead]!.of))
    : others.length === 0;
  return isOwn ? { ...meaning, trade: own } : meaning;
}

const keeps = (id: TradeId, record: string): boolean => trades[id].some(({ of }) => of === record);
