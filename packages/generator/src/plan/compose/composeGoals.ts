import type { Dataset, Row } from '@vitrine/schema';
import type { AttributeId } from '../../samples/attributes.js';
import { endOf, isoDay } from '../../understand/dates/calendar.js';
import { lexicons, type Language } from '../../understand/lexicon/index.js';
import { namesOf } from '../../samples/makeRows.js';
import { stageOptions } from '../TableDesign.js';
import { findMentions, isGrammar } from '../../understand/words/mentions.js';
import { whoDoes } from '../../understand/facts/duties.js';
import type { Meaning, NamedItem } from '../../understand/Meaning.js';
import type { Amount } from '../../understand/numbers/amounts.js';
import { lowered } from '../bricks.js';
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
  page.add({
    id: 'goals table',
    intent: 'browse',
    title: dataset.title ?? dataset.name,
    span: 12,
    shows: { dataset: dataset.name },
  });
  page.add({
    id: 'goals form',
    intent: 'collect',
    title: page.say('add', { x: lowered(page, page.label('entities', 'objective')) }),
    span: 12,
    shows: { dataset: dataset.name },
  });
}

/** The goals of a page: those that were named, else samples. */
interface Goals {
  readonly names: readonly string[];
  readonly aims: readonly Aim[];
  readonly states: ReturnType<typeof stageOptions>;
  /** Whether the prompt says what is aimed at. */
  readonly isGiven: boolean;
}

function readGoals({ meaning }: Page): Goals {
  const { items, language } = meaning;
  const aims = items.map((item) => aimOf(item, language));
  return {
    names: items.length > 0 ? items.map(({ name }) => name) : namesOf('objective', language, 5),
    aims,
    states: stageOptions('health', language),
    isGiven: aims.some(({ target }) => target !== null),
  };
}

function goalsDataset(page: Page, { names, aims, states, isGiven }: Goals): Dataset {
  const group = groupOf(page.meaning);
  const hasStart = aims.some(({ current }) => current !== null);
  const isLow = aims.some(({ isLower }) => isLower);
  const label = (id: AttributeId) => page.label('attributes', id);
  return {
    name: page.name('goals'),
    title: page.label('entities', 'objective', true),
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
      { key: 'owner', label: label('owner'), type: 'person' },
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
    rows: isGiven
      ? givenRows(page, names, aims)
      : goalRows(
          page,
          names,
          states.map(({ value }) => value),
        ),
  };
}

function addStanding(page: Page, { names, states, isGiven }: Goals, dataset: string): void {
  const [fine, risky, off] = states.map(({ value }) => value);
  const isAny = (state = '') => `countif(${dataset}, status = ${quoted(state)}) > 0`;
  page.add({
    id: 'standing',
    intent: 'status',
    title: page.label('attributes', 'status'),
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
                label: page.label('options', 'planned'),
              },
            ]
          : []),
        { when: isAny(off), tone: 'danger', label: off ?? '' },
        { when: isAny(risky), tone: 'warning', label: risky ?? '' },
        { when: 'true', tone: 'success', label: fine ?? '' },
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

/** What is aimed at by a goal that was named with a number. */
interface Aim {
  readonly target: number | null;
  readonly current: number | null;
  readonly unit: string;
  readonly isLower: boolean;
}

function aimOf({ name, amount, current }: NamedItem, language: Language): Aim {
  const isReduced = findMentions(name, language).mentions.some((mention) => isGrammar(mention, 'reduce'));
  if (!amount) return { target: null, current: null, unit: '', isLower: false };
  const { isPercent, currency } = amount;
  const inUnit = ({ value }: Amount) => (isPercent ? Number((value * 100).toPrecision(12)) : value);
  return {
    target: inUnit(amount),
    current: current ? inUnit(current) : null,
    unit: isPercent ? '%' : (currency ?? ''),
    isLower: current ? amount.value < current.value : isReduced,
  };
}

/** What goals are gathered by: their objectives, else what the prompt names values of, except people. */
function groupOf({ items, values }: Meaning) {
  const objectives = [...new Set(items.flatMap(({ under }) => under || []))];
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
function givenRows({ meaning, now }: Page, goals: readonly string[], aims: readonly Aim[]): Row[] {
  const due = meaning.deadline?.date ?? meaning.dates.at(-1)?.date ?? endOf(isoDay(now), 'quarter');
  const hasUnit = aims.some(({ unit }) => unit !== '');
  const isLow = aims.some(({ isLower }) => isLower);
  const hasStart = aims.some(({ current }) => current !== null);
  const owners = ownersOf(meaning, goals);
  return goals.map((goal, at): Row => {
    const aim = aims[at];
    const objective = meaning.items[at]?.under;
    return {
      id: `g${at + 1}`,
      goal,
      ...(objective && { group: objective }),
      owner: owners[at] ?? null,
      ...(hasStart && { start: aim?.current ?? null }),
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

function goalRows(page: Page, goals: readonly string[], states: readonly string[]): Row[] {
  const roles = lexicons[page.meaning.language].roles.split('|');
  const groups = groupOf(page.meaning)?.values ?? [];
  const owners = ownersOf(page.meaning, goals);
  const end =
    page.meaning.deadline?.date ?? page.meaning.dates.at(-1)?.date ?? endOf(isoDay(page.now), 'quarter');
  return goals.map((goal, at): Row => {
    const target = [10, 40, 25, 60, 12][at % 5]!;
    const share = [0.7, 0.45, 0.85, 0.2, 0.6, 1][at % 6]!;
    return {
      id: `g${at + 1}`,
      goal,
      ...(groups.length > 0 && { group: groups[at % groups.length] ?? null }),
      owner: owners[at] ?? roles[at % roles.length] ?? null,
      current: Math.round(target * share),
      target,
      status: states[share === 1 ? 3 : share >= 0.6 ? 0 : share >= 0.4 ? 1 : 2] ?? null,
      due: end,
    };
  });
}
