import type { Dataset, Row } from '@vitrine/schema';
import { fold } from '../../understand/words/fold.js';
import { asLabel } from '../../understand/columns/columns.js';
import { whoDoes } from '../../understand/facts/duties.js';
import { knownSteps } from '../../understand/subject/knownSteps.js';
import type { ColumnWish, Meaning, NamedItem } from '../../understand/Meaning.js';
import { addForm } from '../formParts.js';
import type { Page, Part } from '../Page.js';

/** A check list: the entries that were named, by phase where there are such, else general steps. */
export function composeChecklist(page: Page): void {
  for (const part of checklistParts(page)) page.add(part);
}

/** Entries to tick off, as Markdown. */
export const asItems = (items: readonly string[]) => items.map((item) => `- [ ] ${item}`).join('\n');

/** An entry with its number, its day and what was noted, as they were written. */
const entryOf = ({ name, amount, date, note }: NamedItem) =>
  [name, amount?.words, date && `(${date.words})`, note && `(${note})`].filter(Boolean).join(' ');

export function checklistParts(page: Page): Part[] {
  const phases = phasesOf(page);
  const who = ownersOf(page.meaning);
  if (phases.length > 1)
    return areFieldsAsked(page.meaning) ? stepTable(page, phases, who) : phaseBlocks(phases);
  const { items, title, columns } = page.meaning;
  if (items.length === 0 && columns.length > 0 && columns.every(isField))
    return stepTable(page, usualPhases(page), who);
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
  return phaseBlocks(usualPhases(page));
}

/** What is usually ticked off for work that everybody does; else before, during and after, with steps that fit anything. */
function usualPhases(page: Page): Phase[] {
  const known = knownSteps(page.meaning);
  return known ? known.map((phase) => ({ ...phase, isGiven: false })) : generalPhases(page);
}

/** A phase with its steps. */
interface Phase {
  readonly name: string;
  readonly steps: readonly NamedItem[];
  /** Whether the prompt names its steps. */
  readonly isGiven: boolean;
}

/** Before, during and after, with steps that fit anything. */
function generalPhases(page: Page): Phase[] {
  return (['checkBefore', 'checkDuring', 'checkAfter'] as const).map((heading, at) => ({
    name: page.say(heading),
    steps: generalSteps(page, at, 3),
    isGiven: false,
  }));
}

/** Steps of the first phase prepare, those of the last finish. */
function generalSteps(page: Page, at: number, count: number): NamedItem[] {
  const entries = at === 0 ? 'itemsBefore' : at === count - 1 ? 'itemsAfter' : 'itemsDuring';
  return page
    .say(entries)
    .split('|')
    .map((name) => ({ name }));
}

/** The phases that were named, with their steps; steps that nobody named are general ones. */
function phasesOf(page: Page): Phase[] {
  const { items, stages, topic } = page.meaning;
  const heads = [...new Set(items.flatMap(({ under }) => under ?? []))];
  if (heads.length > 0)
    return heads.map((name) => ({ name, steps: items.filter(({ under }) => under === name), isGiven: true }));
  const isByPhase = topic.dimensions.some(({ label }) => phaseWord(page, label) !== undefined);
  const named = stages.length > 0 ? stages : isByPhase ? items.map(entryOf) : [];
  return named.map((name, at) => ({
    name: asLabel(name),
    steps: generalSteps(page, at, named.length),
    isGiven: false,
  }));
}

const fewestLetters = 4;

/** The word for a phase, for one, that a list is by. */
const phaseWord = (page: Page, label: string) =>
  [page.label('attributes', 'phase'), page.label('attributes', 'stage'), 'Phase'].find((word) =>
    fold(label).startsWith(fold(word).slice(0, Math.max(fewestLetters, word.length - 1))),
  );

function phaseBlocks(phases: readonly Phase[]): Part[] {
  const span = phases.length % 3 === 0 ? 4 : 6;
  return phases.map(({ name, steps, isGiven }) => ({
    id: name,
    intent: 'checklist',
    title: name,
    span,
    shows: { text: asItems(steps.map(entryOf)) },
    receipts: [
      isGiven
        ? { kind: 'known' as const, text: `${steps.length} entries`, from: 'the prompt' }
        : {
            kind: 'inferred' as const,
            text: 'usual steps; change them to yours',
            from: 'the prompt names none',
          },
    ],
  }));
}

const isField = ({ attribute }: ColumnWish) => attribute !== undefined;

/** Whether something is kept about each step: who does it, until when. */
const areFieldsAsked = (meaning: Meaning): boolean =>
  meaning.columns.some(isField) || ownersOf(meaning).length > 0;

const ownersOf = ({ values, choices }: Meaning): readonly string[] =>
  [...(values ? [values] : []), ...choices].find(({ column }) => column.attribute === 'owner')?.values ?? [];

/** Steps as rows under their phases, with who does them and until when, and how much is done. */
function stepTable(page: Page, phases: readonly Phase[], who: readonly string[]): Part[] {
  const dataset = stepsDataset(page, phases, who);
  page.dataset(dataset);
  const { name } = dataset;
  return [
    {
      id: 'done',
      intent: 'goal',
      title: page.say('progress'),
      span: 12,
      shows: {
        value: { formula: `countif(${name}, done) / count(${name}.step)` },
        target: 1,
        format: { style: 'percent', decimals: 0 },
      },
    },
    {
      id: 'steps',
      intent: 'browse',
      title: page.meaning.title,
      span: 12,
      shows: { dataset: name, group: 'phase' },
      receipts: [
        phases.some(({ isGiven }) => isGiven)
          ? { kind: 'known', text: `${dataset.rows?.length ?? 0} entries`, from: 'the prompt' }
          : {
              kind: 'inferred',
              text: 'general steps; change them to yours',
              from: 'the prompt names none',
            },
      ],
    },
    addForm(page, 'steps form', name, page.label('entities', 'task')),
  ];
}

function stepsDataset(page: Page, phases: readonly Phase[], who: readonly string[]): Dataset {
  const { duties, topic } = page.meaning;
  const label = (id: Parameters<Page['label']>[1]) => page.label('attributes', id);
  const phase = topic.dimensions.flatMap((each) => phaseWord(page, each.label) ?? [])[0] ?? label('phase');
  const isGiven = phases.some((phase) => phase.isGiven);
  return {
    name: page.name('steps'),
    title: page.label('entities', 'task', true),
    origin: isGiven ? 'entered' : 'sample',
    key: 'id',
    columns: [
      { key: 'step', label: page.label('entities', 'task'), type: 'text' },
      {
        key: 'phase',
        label: phase,
        type: 'select',
        options: phases.map(({ name }) => ({ value: name })),
      },
      {
        key: 'owner',
        label: label('owner'),
        ...(who.length > 0
          ? { type: 'select' as const, options: who.map((value) => ({ value })) }
          : { type: 'person' as const }),
      },
      { key: 'due', label: label('due'), type: 'date' },
      { key: 'done', label: label('done'), type: 'boolean' },
    ],
    rows: phases.flatMap(({ name, steps }, at) =>
      steps.map((step, index): Row => ({
        id: `s${at + 1}_${index + 1}`,
        step: asLabel(step.name),
        phase: name,
        owner: whoDoes(step.name, duties) ?? null,
        due: step.date?.date ?? null,
        done: false,
      })),
    ),
  };
}
