import type { NamedItem } from '../../understand/Meaning.js';
import type { Page, Part } from '../Page.js';

/** A check list: the entries that were named, else general steps before, during and after. */
export function composeChecklist(page: Page): void {
  const parts = checklistParts(page);
  for (const part of parts) page.add(part);
}

const asItems = (items: readonly string[]) => items.map((item) => `- [ ] ${item}`).join('\n');

/** An entry with its day and number, as they were written. */
const entryOf = ({ name, amount, date }: NamedItem) =>
  [name, amount?.words, date && `(${date.words})`].filter(Boolean).join(' ');

export function checklistParts(page: Page): Part[] {
  const { items, title, columns } = page.meaning;
  const own = items.length > 0 ? items.map(entryOf) : columns.map(({ label }) => label);
  if (own.length > 1)
    return [
      {
        id: 'checklist',
        intent: 'checklist',
        title,
        span: 12,
        shows: { text: asItems(own) },
        receipts: [{ kind: 'known', text: `${own.length} entries`, from: 'the prompt' }],
      },
    ];
  const phases = [
    ['checkBefore', 'itemsBefore'],
    ['checkDuring', 'itemsDuring'],
    ['checkAfter', 'itemsAfter'],
  ] as const;
  return phases.map(([heading, entries]) => ({
    id: heading,
    intent: 'checklist',
    title: page.say(heading),
    span: 4,
    shows: { text: asItems(page.say(entries).split('|')) },
    receipts: [
      {
        kind: 'inferred' as const,
        text: 'general steps; change them to yours',
        from: 'the prompt names none',
      },
    ],
  }));
}
