import type { EntityId } from '../../samples/entities.js';
import type { Language } from '../lexicon/index.js';
import { pieceWords } from '../lexicon/pieceWords.js';
import type { NamedEntity } from '../Meaning.js';
import { alternatives } from '../words/alternatives.js';
import { isDense } from '../words/fold.js';
import { findMentions, senseOf } from '../words/mentions.js';
import { holds } from './saidWords.js';

/** Whether a form says no more than that it adds some: `form to add a new one`. */
export const isOfNeighbors = (text: string, language: Language): boolean => addedIn(text, language) === '';

/** Whether somebody joins by a form: `registration form`. */
export const isJoining = (text: string, language: Language): boolean =>
  holds(text, pieceWords[language].joins);

/** What a form says that it is used for: the donations of `a form volunteers can use to log donations`. */
export function recordsAdded(text: string, language: Language): NamedEntity | undefined {
  const noun = addedIn(text, language);
  if (!noun) return undefined;
  const [first] = findMentions(noun, language).mentions;
  const entity = first?.start === 0 ? senseOf(first, 'entity') : undefined;
  return entity && { id: entity.id as EntityId, text: first!.text, isWeak: false, start: 0 };
}

/** The words behind the verb of a form, without those that any records go by; undefined where it has none. */
function addedIn(text: string, language: Language): string | undefined {
  const { adds, one, the, their, any, fresh } = pieceWords[language];
  if (isDense(text)) return undefined;
  // The words come from our own lexicon.
  const match = new RegExp(String.raw`\s(?:${alternatives(adds)})(?:\s(.+))?$`, 'iu').exec(text);
  if (!match) return undefined;
  const lead = new RegExp(
    String.raw`^(?:(?:${alternatives(`${one}|${the}|${their}|${any}|${fresh}`)})(?:\s|$))+`,
    'iu',
  );
  return (match[1] ?? '').replace(lead, '');
}
