import { staffOf } from '../staffOf.js';
import type { Dataset, Row } from '@vitrine/schema';
import type { AttributeId } from '../../samples/attributes.js';
import { endOf, isoDay } from '../../understand/dates/calendar.js';
import type { Language } from '../../understand/lexicon/index.js';
import { fieldOf, knownObjectives } from '../../understand/subject/knownObjectives.js';
import { stageOptions } from '../PlannedColumn.js';
import { findMentions, isGrammar } from '../../understand/words/mentions.js';
import { whoDoes } from '../../understand/facts/duties.js';
import type { Meaning, NamedItem } from '../../understand/Meaning.js';
import type { Amount } from '../../understand/numbers/amounts.js';
import { addForm } from '../formParts.js';
import type { Page } from '../Page.js';

const mostBars = 6;

/** Goals with how far each is: how they stand, a bar for the first ones, the rows and a form. */
export function composeGoals(page: Page): void {
  const goals = readGoals(page);
  const dataset = goalsDataset(page, goals);
  page.dataset(dataset);
  if (goals.isGiven && goals.aims.some(({ current }) => current === null))
    page.receipt({
      kind: 'missing',
      text: 'today’s values were not given; enter them in the table',
      from: 'the prompt',
    });
  addStanding(page, goals, dataset.name);
  addOverall(page, dataset.name);
  for (const [index, goal] of goals.names.slice(0, mostBars).entries())
    addBar(page, goal, index, dataset.name);
  const isObjective = goals.group?.isObjective === true;
  page.add({
    id: 'goals table',
    intent: 'browse',
    title: dataset.title ?? dataset.name,
    span: 12,
    shows: {
      dataset: dataset.name,
      ...(isObjective && { group: 'group', columns: keysBeside(dataset, ['group', 'start']) }),
    },
  });
  const record = page.label('entities', isObjective ? 'keyResult' : 'objective');
  page.add(addForm(page, 'goals form', dataset.name, record));
}

/** The columns of a table that has not all of a dataset's: what stands above its groups, and where they began. */
const keysBeside = ({ columns = [] }: Dataset, left: readonly string[]): string[] =>
  columns.map(({ key }) => key).filter((key) => !left.includes(key));

/** The goals of a page: those that were named, else what is usual in the field. */
interface Goals {
  readonly names: readonly string[];
  readonly aims: readonly Aim[];
  readonly group: Group | null;
  readonly states: ReturnType<typeof stageOptions>;
  /** Whether others than oneself are responsible. */
  readonly hasOwners: boolean;
  /** Whether the prompt says what is aimed at. */
  readonly isGiven: boolean;
}

function readGoals({ meaning }: Page): Goals {
  const { items, language } = meaning;
  const states = stageOptions('health', language);
  const group = groupOf(meaning);
  if (items.length === 0) {
    const known = knownObjectives(meaning);
    const byObjective = {
      isObjective: true,
      label: '',
      values: unique(known.map(({ objective }) => objective)),
    };
    return {
      names: known.map(({ name }) => name),
      aims: known.map(({ objective, numbers: [start, current, target, unit = ''] }) => ({
        objective,
        start,
        current,
        target,
        unit,
        isLower: false,
      })),
      group: group ?? byObjective,
      states,
      hasOwners: fieldOf(meaning) !== 'personal',
      isGiven: false,
    };
  }
  const aims = items.map((item) => aimOf(item, language));
  return {
    names: items.map(({ name }) => name),
    aims,
    group,
    states,
    hasOwners: true,
    isGiven: aims.some(({ target }) => target !== null),
  };
}

function goalsDataset(page: Page, goals: Goals): Dataset {
  const { aims, group, states, isGiven } = goals;
  const hasStart = aims.some(({ start }) => start !== null);
  const isLow = aims.some(({ isLower }) => isLower);
  const label = (id: AttributeId) => page.label('attributes', id);
  return {
    name: page.name('goals'),
    title: page.label('entities', group?.isObjective ? 'keyResult' : 'objective', true),
    origin: isGiven ? 'entered' : 'sample',
    key: 'id',
    columns: [
      {
        key: 'goal',
        label: page.label('entities', group?.isObjective ? 'keyResult' : 'objective'),
        type: 'text',
      },
      ...(group
        ? [
            {
              key: 'group',
              label: group.isObjective ? page.label('entities', 'objective') : group.label || label('team'),
              type: 'select' as const,
              options: group.values.map((value) => ({ value })),
            },
          ]
        : []),
      ...(goals.hasOwners ? [{ key: 'owner', label: label('owner'), type: 'person' as const }] : []),
      ...(hasStart ? [{ key: 'start', label: page.say('start'), type: 'number' as const }] : []),
      { key: 'current', label: label('current'), type: 'number' },
      { key: 'target', label: label('target'), type: 'number' },
      ...(aims.some(({ unit }) => unit !== '')
        ? [{ key: 'unit', label: label('unit'), type: 'text' as const }]
        : []),
      ...(isLow ? [{ key: 'lower', label: page.say('lowerBetter'), type: 'boolean' as const }] : []),
      {
        key: 'progress',
        label: label('progress'),
        type: 'number',
        format: { style: 'percent', decimals: 0 },
        formula: hasStart
          ? 'if(isblank(start), current / target, (current - start) / (target - start))'
          : isLow
            ? 'if(lower, target / current, current / target)'
            : 'current / target',
      },
      { key: 'status', label: label('status'), type: 'select', options: states },
      { key: 'due', label: label('due'), type: 'date' },
    ],
    rows: isGiven ? givenRows(page, goals) : sampleRows(page, goals),
  };
}

function addStanding(page: Page, { names, states, isGiven }: Goals, dataset: string): void {
  const [fine, risky, off] = states.map(({ value }) => value);
  const title = page.label('attributes', 'status');
  // Alone on its line a state would not say of what it is one.
  const named = (state = '') => page.say('named', { x: title, y: state });
  const isAny = (state = '') => `countif(${dataset}, status = ${quoted(state)}) > 0`;
  page.add({
    id: 'standing',
    intent: 'status',
    title,
    span: 12,
    shows: {
      value: 'not-started',
      rules: [
        ...(isGiven
          ? [
              {
                when: `countif(${dataset}, isblank(current)) = ${names.length}`,
                tone: 'neutral' as const,
                label: page.say('unknown'),
              },
              {
                when: `countif(${dataset}, isblank(status)) = ${names.length}`,
                tone: 'neutral' as const,
                label: named(page.label('options', 'planned')),
              },
            ]
          : []),
        { when: isAny(off), tone: 'danger', label: named(off) },
        { when: isAny(risky), tone: 'warning', label: named(risky) },
        { when: 'true', tone: 'success', label: named(fine) },
      ],
    },
    receipts: [{ kind: 'inferred', text: 'the worst state of all goals', from: `rows of ${dataset}` }],
  });
}

function addOverall(page: Page, dataset: string): void {
  page.add({
    id: 'overall',
    intent: 'goal',
    title: page.say('progress'),
    span: 12,
    shows: {
      value: { query: { from: dataset, aggregate: [{ op: 'avg', key: 'progress', as: 'value' }] } },
      target: 1,
      format: { style: 'percent', decimals: 0 },
    },
    receipts: [{ kind: 'inferred', text: 'average progress of all goals', from: `rows of ${dataset}` }],
  });
}

function addBar(page: Page, goal: string, index: number, dataset: string): void {
  const isNamed = page.meaning.items.length > 0;
  page.add({
    id: `goal ${index + 1}`,
    intent: 'goal',
    title: goal,
    span: 6,
    shows: {
      value: {
        query: {
          from: dataset,
          where: { key: 'goal', op: 'eq', value: goal },
          aggregate: [{ op: 'avg', key: 'progress', as: 'value' }],
        },
      },
      target: 1,
      format: { style: 'percent', decimals: 0 },
    },
    receipts: [
      {
        kind: isNamed ? 'known' : 'inferred',
        text: `progress of "${goal}"`,
        from: isNamed ? 'the prompt' : `rows of ${dataset}`,
      },
    ],
  });
}

/** What is aimed at by a goal. */
interface Aim {
  /** The objective that it is a key result of. */
  readonly objective?: string;
  readonly start: number | null;
  readonly current: number | null;
  readonly target: number | null;
  readonly unit: string;
  readonly isLower: boolean;
}

function aimOf({ name, amount, current, under }: NamedItem, language: Language): Aim {
  const objective = under ? { objective: under } : {};
  const isReduced = findMentions(name, language).mentions.some((mention) => isGrammar(mention, 'reduce'));
  if (!amount) return { ...objective, start: null, current: null, target: null, unit: '', isLower: false };
  const { isPercent, currency } = amount;
  const inUnit = ({ value }: Amount) => (isPercent ? Number((value * 100).toPrecision(12)) : value);
  const today = current ? inUnit(current) : null;
  return {
    ...objective,
    start: today,
    current: today,
    target: inUnit(amount),
    unit: isPercent ? '%' : (currency ?? ''),
    isLower: current ? amount.value < current.value : isReduced,
  };
}

/** What goals are gathered by. */
interface Group {
  readonly isObjective: boolean;
  /** What its column is called; empty where it is called as usual. */
  readonly label: string;
  readonly values: readonly string[];
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** Their objectives, else what the prompt names values of, except people. */
function groupOf({ items, values }: Meaning): Group | null {
  const objectives = unique(items.flatMap(({ under }) => under || []));
  if (objectives.length > 0) return { isObjective: true, label: '', values: objectives };
  if (!values || values.column.attribute === 'owner') return null;
  return {
    isObjective: false,
    label: values.column.attribute ? values.column.label : '',
    values: values.values,
  };
}

/** Who is responsible for each goal: who was said to be, else as many as there are goals in their order. */
function ownersOf({ choices, values, duties, items }: Meaning, goals: readonly string[]): (string | null)[] {
  const named = [...(values ? [values] : []), ...choices].find(({ column }) => column.attribute === 'owner');
  const people = duties.length === 0 ? (named?.values ?? []) : [];
  const inOrder = people.length === 1 || people.length === goals.length ? people : [];
  const underOf = (goal: string) => items.find(({ name }) => name === goal)?.under ?? '';
  return goals.map(
    (goal, at) =>
      whoDoes(goal, duties) ?? whoDoes(underOf(goal), duties) ?? inOrder[at % inOrder.length] ?? null,
  );
}

/** The goals as they were named; where each stands nobody said. */
function givenRows({ meaning, now }: Page, { names, aims }: Goals): Row[] {
  const due = dueOf(meaning, now);
  const hasUnit = aims.some(({ unit }) => unit !== '');
  const isLow = aims.some(({ isLower }) => isLower);
  const hasStart = aims.some(({ start }) => start !== null);
  const owners = ownersOf(meaning, names);
  return names.map((goal, at): Row => {
    const aim = aims[at];
    return {
      id: `g${at + 1}`,
      goal,
      ...(aim?.objective && { group: aim.objective }),
      owner: owners[at] ?? null,
      ...(hasStart && { start: aim?.start ?? null }),
      current: aim?.current ?? null,
      target: aim?.target ?? null,
      ...(hasUnit && { unit: aim?.unit || null }),
      ...(isLow && { lower: aim?.isLower ?? false }),
      status: null,
      due: meaning.items[at]?.date?.date ?? due,
    };
  });
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The day that was named, else the end of the quarter. */
const dueOf = ({ deadline, dates }: Meaning, now: number): string =>
  deadline?.date ?? dates.at(-1)?.date ?? endOf(isoDay(now), 'quarter');

/** How far goals are that were named without a number. */
const sampleTargets = [10, 40, 25, 60, 12];
const sampleShares = [0.7, 0.45, 0.85, 0.2, 0.6, 1];

/** Sample numbers of goals, and how each stands by them. */
function sampleRows({ meaning, now }: Page, { names, aims, group, states, hasOwners }: Goals): Row[] {
  const roles = staffOf(meaning);
  const owners = ownersOf(meaning, names);
  const due = dueOf(meaning, now);
  const hasUnit = aims.some(({ unit }) => unit !== '');
  return names.map((goal, at): Row => {
    const { objective, start, unit, ...aim } = aims[at]!;
    const target = aim.target ?? sampleTargets[at % sampleTargets.length]!;
    const current = aim.current ?? Math.round(target * sampleShares[at % sampleShares.length]!);
    const share = (current - (start ?? 0)) / (target - (start ?? 0));
    const inGroup = group?.isObjective ? objective : group?.values[at % group.values.length];
    return {
      id: `g${at + 1}`,
      goal,
      ...(group && { group: inGroup ?? null }),
      ...(hasOwners && { owner: owners[at] ?? roles[at % roles.length] ?? null }),
      ...(start !== null && { start }),
      current,
      target,
      ...(hasUnit && { unit: unit || null }),
      status: states[stateAt(share)]?.value ?? null,
      due,
    };
  });
}

/** Which of the usual states a goal is in: on track, at risk, off track, done. */
const stateAt = (share: number): number => (share >= 1 ? 3 : share >= 0.6 ? 0 : share >= 0.4 ? 1 : 2);
