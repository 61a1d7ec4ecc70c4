import { entities, type EntityId } from '../../samples/entities.js';
import { trades, type TradeId } from '../../trades/index.js';
import type { Language } from '../lexicon/index.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import { labelIn } from '../lexicon/senses.js';
import { tradeWordsOf } from '../lexicon/trades/index.js';
import type { NamedEntity, OwnNoun } from '../Meaning.js';
import { fold } from '../words/fold.js';
import { recordNoun } from './tradeRecords.js';

interface Records {
  readonly entity: NamedEntity | null;
  readonly noun: OwnNoun | null;
}

/** Kinds of tools that say nothing of what is kept; a budget keeps money wherever it is. */
const open: ReadonlySet<ToolId | null> = new Set(['tracker', 'dashboard', 'report', 'list', null]);

/** What a page keeps that is called by a place alone: no tutoring businesses, but the lessons that one gives. */
export function placeRecords(
  noun: OwnNoun | null,
  settings: readonly TradeId[],
  tool: ToolId | null,
  language: Language,
): Records {
  const { trades: called } = tradeWordsOf(language);
  const names = (id: TradeId) => called[id]?.split('|').map(fold) ?? [];
  const place =
    noun &&
    open.has(tool) &&
    settings.find((id) => [noun.one, noun.many].some((name) => names(id).includes(fold(name))));
  if (!place) return { entity: null, noun };
  const { of } = trades[place][0]!;
  return Object.hasOwn(entities, of)
    ? {
        entity: {
          id: of as EntityId,
          text: labelIn(language, 'entities', of, true),
          isWeak: false,
          start: 0,
        },
        noun: null,
      }
    : { entity: null, noun: recordNoun(of, language) };
}
