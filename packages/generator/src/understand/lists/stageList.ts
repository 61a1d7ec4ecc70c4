import { readColumn } from '../columns/columns.js';
import { fold } from '../words/fold.js';
import type { Language } from '../lexicon/index.js';
import { labelIn } from '../lexicon/senses.js';
import type { ListItem, PromptList } from './lists.js';
import type { ColumnWish, Meaning, Topic } from '../Meaning.js';
import { findMentions, isGrammar, senseOf, type Mention } from '../words/mentions.js';
import type { Sorted, Surroundings } from './Sorted.js';

/** Stages that a list names, and what it names besides. */
interface Staged extends Pick<Sorted, 'stages' | 'values'> {
  readonly rest: readonly ListItem[];
}

/** The word for stages right before a list or at its start. */
export function stageWordOf(list: PromptList, mentions: readonly Mention[]): Mention | undefined {
  const [first] = list.items;
  // `Candidates by stage` groups by it.
  const isGroup = ({ start }: Mention) =>
    mentions.some((mention) => isGrammar(mention, 'by') && mention.end <= start && start - mention.end < 2);
  // `With stages, owner and value`: the stage is kept, and none is named.
  const isColumn = ({ start, end }: Mention) =>
    list.items.some((item) => item.text.length === end - start && start >= item.start && end <= item.end);
  return mentions.find(
    (mention) =>
      isGrammar(mention, 'stages') &&
      !isGroup(mention) &&
      !isColumn(mention) &&
      mention.start >= list.start - 24 &&
      mention.end <= (first?.end ?? 0) &&
      mention.start <= (first?.start ?? 0) + 24,
  );
}

/** The stages behind the word for them, wherever in the list it stands, or at the end where states end it. */
export function readStages(list: PromptList, word: Mention | undefined, around: Surroundings): Staged | null {
  const { language, mentions } = around;
  const { items } = list;
  if (word && items.length > 1 && (word.start >= list.start || list.opener === 'colon')) {
    const own = items.map((item, index) =>
      index === 0 && word.start >= list.start ? afterWord(item, word) : item.text,
    );
    return stagesFrom(own, items, [], language);
  }
  const at = items.findIndex((item, index) => index > 0 && wordAtStart(item, mentions));
  if (at > 0 && items.length - at > 1) {
    const inner = wordAtStart(items[at]!, mentions)!;
    const own = items.slice(at).map((item, index) => (index === 0 ? afterWord(item, inner) : item.text));
    const isColumn = ({ text }: ListItem) =>
      readColumn(text, language).attribute !== undefined && !/\s\p{Lu}/u.test(text);
    return stagesFrom(own, items.slice(at), items.slice(0, at).filter(isColumn), language);
  }
  return statesAtEnd(list, around) ?? statesBehind(list, around);
}

/** `bike repairs waiting, in progress, done, picked up`: states right behind the records they are of. */
function statesBehind({ items, opener }: PromptList, { language, tool }: Surroundings): Staged | null {
  const [first, ...others] = items;
  const isOpen = opener === 'bare' && (tool === null || tool === 'board' || tool === 'tracker');
  if (!first || !isOpen || items.length < fewestStates) return null;
  const state = findMentions(first.text, language).mentions.find(
    (mention) => mention.start > 0 && mention.end === first.text.length && isStateOnly(mention),
  );
  const known = others.filter(({ text }) =>
    findMentions(text, language).mentions.some(
      (mention) => mention.start === 0 && mention.end === text.length && senseOf(mention, 'option'),
    ),
  );
  if (!state || known.length * 2 < others.length) return null;
  return { stages: [state.text, ...others.map(({ text }) => text)], values: null, rest: [] };
}

const isStateOnly = (mention: Mention) => mention.senses.every(({ kind }) => kind === 'option');

const wordAtStart = ({ start, end }: ListItem, mentions: readonly Mention[]) =>
  mentions.find(
    (mention) =>
      isGrammar(mention, 'stages') &&
      mention.start >= start &&
      mention.start <= start + 2 &&
      mention.end < end,
  );

/** Stages up to where they carry on with the sentence, or with the names of columns. */
function stagesFrom(
  texts: readonly string[],
  items: readonly ListItem[],
  before: readonly ListItem[],
  language: Language,
): Staged | null {
  const isNamed = /^\p{Lu}/u.test(texts[0] ?? '');
  const other = texts.findIndex(
    (text) => isNamed && /^\p{Ll}/u.test(text) && isKnown(readColumn(text, language)),
  );
  const end = other < 0 ? texts.length : other;
  const named = texts.slice(0, end).filter(Boolean);
  const stages = endingAt(named, language);
  return named.length > 1
    ? {
        stages,
        values: peopleBehind(named, stages.length, language),
        rest: [...before, ...items.slice(end)],
      }
    : null;
}

const isKnown = ({ attribute, metric }: ColumnWish) => attribute !== undefined || metric !== undefined;

/** Fewer states at the end are columns of their own: `invoice, customer, paid`. */
const fewestStates = 3;

/** `topic, writer, draft, review, published`: where the list ends with states, those are the stages. */
function statesAtEnd({ items, opener }: PromptList, { language, tool }: Surroundings): Staged | null {
  const isState = ({ text, options }: ListItem) =>
    options.length === 0 &&
    findMentions(text, language).mentions.some(
      (mention) =>
        mention.start === 0 &&
        mention.end === text.length &&
        senseOf(mention, 'option') !== undefined &&
        senseOf(mention, 'metric') === undefined,
    );
  const from = items.findLastIndex((item) => !isState(item)) + 1;
  const isOfRecords = tool !== 'dashboard' && tool !== 'report' && tool !== 'form';
  if (opener === 'bare' || !isOfRecords || from === 0 || items.length - from < fewestStates) return null;
  // On a board what comes before may be a stage too: `backlog, in progress, review, done`.
  const before = items.slice(0, from);
  const areColumns = before.some(({ text }) => isKnown(readColumn(text, language)));
  if (tool === 'board' && !areColumns) return null;
  return { stages: items.slice(from).map(({ text }) => text), values: null, rest: before };
}

/** The last stage may carry on with the sentence: `Published for blog posts by author`. */
function endingAt(stages: readonly string[], language: Language): string[] {
  const own: string[] = [];
  for (const stage of stages) {
    const cut = findMentions(stage, language).mentions.find(
      (mention) => mention.start > 0 && isGrammar(mention, 'for', 'by', 'with') && !isGrammar(mention, 'and'),
    );
    own.push(cut ? stage.slice(0, cut.start).trim() : stage);
    if (cut) break;
  }
  return own;
}

/** Names behind the last stage: `Done for Mia, Ben and Leo` are those who do the work. */
function peopleBehind(stages: readonly string[], count: number, language: Language): Meaning['values'] {
  const last = stages[count - 1] ?? '';
  const cut = findMentions(last, language).mentions.find(
    (mention) => mention.start > 0 && isGrammar(mention, 'for') && !isGrammar(mention, 'and'),
  );
  const names = cut ? [last.slice(cut.end).trim(), ...stages.slice(count)] : [];
  const areNames =
    names.length > 1 && names.every((name) => /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?$/u.test(name));
  const label = labelIn(language, 'attributes', 'owner');
  return areNames ? { column: { label, attribute: 'owner', options: [] }, values: names } : null;
}

function afterWord({ text }: ListItem, word: Mention): string {
  const at = fold(text).indexOf(fold(word.text));
  return at < 0 ? text : text.slice(at + word.text.length).replace(/^[\s:：は]+/u, '');
}

/** Whether most entries of a list can be stages: names or states, no columns. */
export function areStages(list: PromptList, { language }: Surroundings): boolean {
  const hits = list.items.filter(({ text }) => {
    const { mentions } = findMentions(text, language);
    if (list.opener === 'with' && readColumn(text, language).attribute) return false;
    const whole = mentions.find(({ start, end }) => start === 0 && end === text.length);
    return whole === undefined || senseOf(whole, 'option') !== undefined;
  });
  return list.items.length >= 2 && hits.length >= list.items.length * 0.6;
}

/** What a page is about, without words in the names of stages: in `Inspection` and `In review` tasks stand, and no inspections are kept. */
export function withoutStageNames(topic: Topic, stages: readonly string[]): Topic {
  const names = stages.map((stage) => ` ${fold(stage)} `);
  const isStage = (text: string) => names.some((name) => name.includes(` ${fold(text)} `));
  return { ...topic, entities: topic.entities.filter(({ text }) => !isStage(text)) };
}
