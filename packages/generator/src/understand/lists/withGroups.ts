import type { Language } from '../lexicon/index.js';
import { stripLead } from '../columns/columns.js';
import { findMentions, isGrammar } from '../words/mentions.js';
import type { PromptList } from './lists.js';
import type { NamedGroup } from './namedGroups.js';

/** A list in which names behind a noun are the choices of one entry: `themes Onboarding, Billing and Mobile, owner`. */
export function withGroups(list: PromptList, groups: readonly NamedGroup[], language: Language): PromptList {
  return {
    ...list,
    items: list.items.flatMap((item) => {
      const group = groups.find(({ start, end }) => start < item.end && end > item.start);
      if (!group) return [item];
      // Of the items that a group goes over only the first stays.
      const isFirst = group.start >= item.start;
      if (!isFirst) return [];
      if (group.noun === '')
        return [{ ...item, text: item.text.slice(0, leadLength(item.text, group)) }].filter(saysSomething);
      return [{ ...item, text: wholeNoun(item.text, group, language), options: group.names }];
    }),
  };
}

/** `delivery zones North and South`: all that stands before the names, for one. */
function wholeNoun(text: string, { noun, names }: NamedGroup, language: Language): string {
  const lead = findMentions(text, language).mentions.find(
    (mention) => mention.start === 0 && isGrammar(mention, 'for', 'in', 'by', 'of'),
  );
  const words = stripLead(text.slice(lead?.end ?? 0, Math.max(0, text.indexOf(names[0]!))), language).split(
    /\s+/u,
  );
  return [...words.slice(0, -1), noun].join(' ');
}

/** `points for Mia`: without the people it is for. */
function leadLength(text: string, { names }: NamedGroup): number {
  const at = text.indexOf(names[0]!);
  return text.slice(0, Math.max(0, at)).trimEnd().replace(/\S+$/u, '').trimEnd().length;
}

const saysSomething = ({ text }: { readonly text: string }) => text !== '';
