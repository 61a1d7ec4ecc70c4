import { entities } from '../../samples/entities.js';
import { trades, type TradeId } from '../../trades/index.js';
import { nounOf } from '../facts/withRecords.js';
import type { Language } from '../lexicon/index.js';
import { recordWords } from '../lexicon/recordWords.js';
import type { NamedEntity, OwnNoun } from '../Meaning.js';
import { fold, isDense } from '../words/fold.js';
import { senseOf, type Mention } from '../words/mentions.js';
import { numbersOf } from '../words/plural.js';
import { touches, tradeMentions } from './tradeMentions.js';

/**
 * The mentions of a prompt, with the records that only its trades keep in place of what else their words could mean: the
 * sessions of a therapist are no visits of a page, and work orders are no orders.
 */
export function withTradeRecords(
  prompt: string,
  known: readonly Mention[],
  settings: readonly TradeId[],
  language: Language,
): Mention[] {
  const kept = new Set(settings.flatMap((id) => trades[id].map(({ of }) => of)).filter(isOnlyKept));
  if (kept.size === 0) return [...known];
  const isTaken = (mention: Mention) =>
    known.some(
      (other) =>
        other.senses.some(({ kind }) => elsewhere.has(kind)) &&
        touches(other, mention) &&
        // The stock of stock movements says nothing by itself.
        other.text.length >= mention.text.length,
    );
  // Visitors are counted, and no list of who came, where nothing else says so.
  const isCalledSo = (mention: Mention, of: string) =>
    known.some((other) => senseOf(other, 'metric') && touches(other, mention)) &&
    mention.senses.some(
      ({ kind, id }) => kind === 'trade' && trades[id as TradeId].some((kept) => kept.of === of),
    );
  const records = tradeMentions(prompt, language, known).mentions.flatMap((mention) => {
    const record = mention.senses.find(({ kind, id }) => kind === 'record' && kept.has(id));
    const isNamed = record && !mention.isTypo && isForMany(mention.text, record.id, language);
    return isNamed && !isTaken(mention) && !isCalledSo(mention, record.id)
      ? [{ ...mention, senses: [ofTrade, record] }]
      : [];
  });
  const others = known.filter((mention) => !records.some((record) => touches(record, mention)));
  return [...others, ...records].toSorted((a, b) => a.start - b.start);
}

/** Words that say how a page is made, and not what is kept: the month of `batches per month`. */
const elsewhere: ReadonlySet<Mention['senses'][number]['kind']> = new Set(['part', 'tool', 'unit']);

const ofTrade = { kind: 'entity', id: 'own', isWeak: false } as const;

const isOnlyKept = (of: string): boolean => !Object.hasOwn(entities, of);

/** Words for one are names of columns: a batch number. */
function isForMany(text: string, of: string, language: Language): boolean {
  const { one, many } = recordNoun(of, language);
  return isDense(text) || (fold(one) === fold(text) ? one === many : numbersOf(text, language).many === text);
}

/** What a page calls records that only a trade keeps. */
export function recordNoun(of: string, language: Language): OwnNoun {
  const { one, many } = recordWords(of, language);
  return { one, many, isMany: true, isMass: false };
}

/** What the records of a trade are called: as the person calls them, where that is another word than the usual one. */
export function tradeNoun(text: string, of: string, language: Language): OwnNoun {
  const { others } = recordWords(of, language);
  return others.some((word) => fold(word) === fold(text)) ? nounOf(text, language) : recordNoun(of, language);
}

/** The records of a table of a trade, which nobody named. */
export function recordsKept(of: string, language: Language): NamedEntity {
  const unnamed = { text: '', isWeak: false, start: 0 };
  return isOnlyKept(of)
    ? { ...unnamed, id: 'own', noun: recordNoun(of, language) }
    : { ...unnamed, id: of as NamedEntity['id'] };
}
