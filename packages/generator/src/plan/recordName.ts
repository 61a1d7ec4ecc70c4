import type { Language } from '../understand/lexicon/index.js';
import { labelIn, phraseIn } from '../understand/lexicon/senses.js';
import type { PlacedTable } from '../understand/tables/PlacedTable.js';
import { teamsOf } from '../understand/tables/matches.js';
import { findMentions, senseOf, type Mention } from '../understand/words/mentions.js';
import { inside } from './measures.js';

/** What tells of which records a table is. */
type Named = Pick<PlacedTable, 'title' | 'profile' | 'rows'>;

/** What one row of a table is called inside a sentence: the records that its title or its names are of, else an entry. */
export function recordName(table: Named, language: Language): string {
  return inside(labelIn(language, 'entities', recordOf(table, language) ?? 'thing'), language);
}

/** What the rows of a table are called, where its title or the heading of their names says so. */
export function recordsName(table: Named, language: Language): string | null {
  const id = recordOf(table, language);
  return id === null ? null : labelIn(language, 'entities', id, true);
}

/** What the rows of a table are called where they are counted: as they are, else as the table is, unless it is called by a place. */
export function countedName(table: Named, language: Language): string {
  const isPlace = findMentions(table.title, language).mentions.some((mention) => isHint(mention));
  return recordsName(table, language) ?? (isPlace ? phraseIn(language, 'rows') : table.title);
}

function recordOf({ title, profile, rows }: Named, language: Language): string | null {
  // A league is a table of its matches.
  if (teamsOf(profile.columns, rows)) return 'match';
  const names = profile.columns.find(({ role, type }) => role === 'name' && type === 'text');
  return entityIn(title, language) ?? (names ? entityIn(names.label, language) : null);
}

function entityIn(text: string, language: Language): string | null {
  const record = findMentions(text, language).mentions.findLast(
    (mention) => senseOf(mention, 'entity') && !isHint(mention),
  );
  return record ? senseOf(record, 'entity')!.id : null;
}

/** Whether a word only hints at records: `clinic` at patients, where rows may be of anything else. */
const isHint = (mention: Mention): boolean => senseOf(mention, 'entity')?.isWeak === true;
