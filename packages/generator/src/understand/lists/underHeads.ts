import type { Language } from '../lexicon/index.js';
import type { ToolId } from '../lexicon/Lexicon.js';
import { asLabel, stripLead } from '../columns/columns.js';
import { findMentions, senseOf } from '../words/mentions.js';
import type { PromptList } from './lists.js';
import type { Sorted } from './Sorted.js';

interface Around {
  readonly language: Language;
  readonly tool: ToolId | null;
}

/** Entries under what stands before their list: key results under their objective, steps under their phase. */
export function withHeads(lists: readonly PromptList[], sorted: readonly Sorted[], around: Around): Sorted[] {
  if (around.tool === 'goals') return underObjectives(lists, sorted, around.language);
  return around.tool === 'checklist' ? underPhases(lists, sorted, around.language) : [...sorted];
}

/** `Objective: answer faster. Key results: …`. */
function underObjectives(
  lists: readonly PromptList[],
  sorted: readonly Sorted[],
  language: Language,
): Sorted[] {
  const heads = lists.map(({ opener, head }) =>
    opener === 'colon' ? recordBefore(head, language) : undefined,
  );
  if (!heads.includes('objective') || !heads.includes('keyResult')) return [...sorted];
  let objective = '';
  return sorted.map((list, index) => {
    if (heads[index] === 'objective') {
      objective = asLabel(lists[index]!.items.map(({ text }) => text).join(', '));
      return { ...list, items: [] };
    }
    return { ...list, items: list.items.map((item) => ({ ...item, under: objective })) };
  });
}

/** The records that the words right before a list name, with or without a number: `Objective 2`. */
function recordBefore(head: string, language: Language): string | undefined {
  const words = head.replace(/\s*\d+\s*$/u, '').trimEnd();
  const last = findMentions(words, language).mentions.at(-1);
  return last?.end === words.length ? senseOf(last, 'entity')?.id : undefined;
}

const mostWords = 4;

/** `Before: pack, label. Moving day: load, drive.`: lists with a short head each, but for what names the page. */
function underPhases(lists: readonly PromptList[], sorted: readonly Sorted[], language: Language): Sorted[] {
  const heads = lists.map(({ opener, head, start }) => {
    const words = stripLead(head.split(/[:：]/u).at(-1) ?? '', language);
    const isShort = words !== '' && words.split(/\s+/u).length <= mostWords;
    const isTitle = start <= head.length + 1 && !/[:：]/u.test(head);
    return opener === 'colon' && isShort && !isTitle ? asLabel(words) : undefined;
  });
  if (heads.filter(Boolean).length < 2) return [...sorted];
  return sorted.map((list, index) => {
    const under = heads[index];
    if (under === undefined) return list;
    const items = lists[index]!.items.map(({ text, options }) => ({
      name: text,
      under,
      ...(options.length > 0 && { note: options.join(', ') }),
    }));
    return { ...list, columns: [], stages: [], values: null, items };
  });
}
