import { asLabel } from '../../../understand/columns/columns.js';
import type { OutlineField } from '../../Outline.js';
import type { Page } from '../../Page.js';
import { addMilestones, dayKey } from './milestones.js';
import { growthPace, steadyPace, stepsLeftPart, type Pace } from './Pace.js';
import { readWay, type Way } from './Way.js';

/** The way to a target: where it stands, the pace it takes, milestones, what to watch and to do. */
export function composePath(page: Page): void {
  const way = readWay(page);
  const steps = page.name('milestones');
  const required = page.reserve('required');
  const entered = page.name('entered');
  const pace = way.isGrowth ? growthPace(page, way, required) : steadyPace(page, way, entered);
  addMilestones(page, way, steps, pace);
  if (!way.isGrowth)
    page.dataset({
      name: entered,
      title: page.say('progress'),
      query: {
        from: steps,
        where: {
          all: [
            { key: 'actual', op: 'notNull' },
            { key: 'share', op: 'gt', value: 0 },
          ],
        },
        orderBy: [{ key: dayKey(way) }],
      },
    });
  addAssessment(page, way, pace);
  addProgress(page, way);
  addMeasures(page, way, pace, required);
  addChart(page, way, steps);
  addNumbers(page, way);
  page.add({
    id: 'steps_table',
    intent: 'browse',
    title: page.say('milestones'),
    span: 12,
    shows: { dataset: steps, columns: [dayKey(way), 'plan', 'actual'] },
  });
  addDuties(page);
  addNotes(page, way);
}

function addProgress(page: Page, { numbers, subject, format, isFall }: Way): void {
  const { target, language } = page.meaning;
  page.add({
    id: 'progress',
    intent: 'goal',
    title: subject,
    span: 12,
    shows: isFall
      ? {
          // How much of the way down is done.
          value: {
            formula: `(${numbers}.start - ${numbers}.current) / (${numbers}.start - ${numbers}.target)`,
          },
          target: 1,
          format: { style: 'percent', decimals: 0 },
        }
      : {
          value: { formula: `${numbers}.current` },
          target: { formula: `${numbers}.target` },
          format,
          marks: [0.25, 0.5, 0.75].map((share) => ({
            label: new Intl.NumberFormat(language, { style: 'percent' }).format(share),
            at: `${numbers}.target * ${share}`,
          })),
        },
    receipts: [
      target
        ? { kind: 'known', text: `target ${target.value}`, from: `"${target.words}"` }
        : { kind: 'missing', text: 'the target', from: 'the prompt' },
    ],
  });
}

function addAssessment(page: Page, { numbers, isFall }: Way, { rules, receipts }: Pace): void {
  page.add({
    id: 'check',
    intent: 'status',
    title: page.say('assessment'),
    span: 12,
    shows: {
      value: 'not-started',
      rules: [
        { when: `isblank(${numbers}.current)`, tone: 'neutral', label: page.say('unknown') },
        {
          when: `${numbers}.current ${isFall ? '<=' : '>='} ${numbers}.target`,
          tone: 'success',
          label: page.say('reached'),
        },
        ...rules,
      ],
    },
    receipts,
  });
}

function addMeasures(page: Page, way: Way, pace: Pace, required: string): void {
  const { numbers, isFall, format } = way;
  page.add({
    id: 'gap',
    intent: 'measure',
    title: page.say('gap'),
    span: 4,
    shows: {
      value: {
        formula: isFall ? `${numbers}.current - ${numbers}.target` : `${numbers}.target - ${numbers}.current`,
      },
      format,
    },
  });
  page.add(stepsLeftPart(page, way));
  page.add({
    id: required,
    intent: 'measure',
    title: pace.neededTitle,
    span: 4,
    shows: { value: { formula: pace.needed }, format: pace.neededFormat },
  });
  addPlannedPace(page, way);
}

/** What one means to bring each month or week, and how long that takes. */
function addPlannedPace(page: Page, { numbers, format }: Way): void {
  const { pace } = page.meaning;
  if (!pace) return;
  const isWeekly = pace.unit === 'week';
  page.add({
    id: 'planned_pace',
    intent: 'measure',
    title: page.say(isWeekly ? 'plannedWeek' : 'plannedMonth'),
    span: 6,
    shows: { value: { formula: `${numbers}.pace` }, format },
    receipts: [
      { kind: 'known', text: `${pace.amount.value} a ${pace.unit}`, from: `"${pace.amount.words}"` },
    ],
  });
  page.add({
    id: 'time_at_pace',
    intent: 'measure',
    title: page.say(isWeekly ? 'weeksAtPace' : 'monthsAtPace'),
    span: 6,
    shows: {
      value: { formula: `(${numbers}.target - ${numbers}.current) / ${numbers}.pace` },
      format: { style: 'number', decimals: 1 },
    },
  });
}

function addChart(page: Page, way: Way, steps: string): void {
  page.add({
    id: 'path',
    intent: 'trend',
    title: page.say('path'),
    span: 8,
    shows: {
      query: { from: steps, orderBy: [{ key: dayKey(way) }] },
      x: dayKey(way),
      y: [
        { key: 'plan', label: page.say('milestone') },
        { key: 'actual', label: page.label('attributes', 'actual') },
      ],
      target: { formula: `${way.numbers}.target` },
      format: way.format,
    },
    receipts: [
      {
        kind: 'inferred',
        text: 'milestones at an even pace; enter actual values as they come',
        from: steps,
      },
    ],
  });
}

function addNumbers(page: Page, { numbers, isFall, isMoney, isPercent, end }: Way): void {
  const { target, current, deadline, pace } = page.meaning;
  const kind = isPercent ? 'percent' : isMoney ? 'currency' : 'number';
  const field = (name: string, label: string, more: Partial<OutlineField>): OutlineField => ({
    name,
    label,
    kind,
    ...more,
  });
  page.add({
    id: numbers,
    intent: 'assume',
    title: page.say('yourNumbers'),
    span: 4,
    shows: {
      purpose: 'values',
      fields: [
        ...(isFall && current ? [field('start', page.say('start'), { default: current.value })] : []),
        field('current', page.say('current'), current ? { default: current.value } : {}),
        field('target', page.say('target'), target ? { default: target.value } : {}),
        ...(pace
          ? [
              field('pace', page.say(pace.unit === 'week' ? 'plannedWeek' : 'plannedMonth'), {
                default: pace.amount.value,
              }),
            ]
          : []),
        field('deadline', page.say('deadline'), { kind: 'date', default: end }),
      ],
    },
    receipts: [
      current
        ? { kind: 'known', text: `today ${current.value}`, from: `"${current.words}"` }
        : { kind: 'missing', text: 'today’s value was not given; enter it in the form', from: 'the prompt' },
      deadline
        ? { kind: 'known', text: `deadline ${deadline.date}`, from: `"${deadline.words}"` }
        : {
            kind: 'missing',
            text: `no deadline was given; ${end} stands in, a year ahead`,
            from: 'the prompt',
          },
    ],
  });
}

/** Who does what on the way, as the prompt tells. */
function addDuties(page: Page): void {
  const { duties } = page.meaning;
  if (duties.length === 0) return;
  const dataset = page.name('duties');
  const owner = page.label('attributes', 'owner');
  page.dataset({
    name: dataset,
    title: owner,
    origin: 'entered',
    key: 'id',
    columns: [
      { key: 'task', label: page.label('entities', 'task'), type: 'text' },
      { key: 'owner', label: owner, type: 'person' },
    ],
    rows: duties.map(({ who, what }, at) => ({ id: `d${at + 1}`, task: asLabel(what), owner: who })),
  });
  page.add({
    id: 'duties_table',
    intent: 'browse',
    title: owner,
    span: 12,
    shows: { dataset },
    receipts: [{ kind: 'known', text: `${duties.length} duties`, from: 'the prompt' }],
  });
}

function addNotes(page: Page, { isGrowth }: Way): void {
  const actions = [...(page.meaning.current ? [] : [page.say('enterCurrent')]), page.say('nextText')];
  page.add({
    id: 'watch',
    intent: 'note',
    title: page.say('watch'),
    span: 6,
    shows: { text: page.say(isGrowth ? 'watchText' : 'watchSteady') },
  });
  page.add({
    id: 'next',
    intent: 'checklist',
    title: page.say('nextActions'),
    span: 6,
    shows: { text: actions.join('\n') },
  });
}
