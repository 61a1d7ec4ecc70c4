import { cellOf, readMoment } from '@vitrine/runtime/internal';
import type { RowColumn, RowSet } from '@vitrine/runtime';
import type { Zone } from '@vitrine/runtime/internal';
import type { Cell, Row, Tone } from '@vitrine/schema';
import type { TimelineViewProps } from '../../generated/viewProps.js';

/** Days since 1970-01-01, without a time zone. */
export type Day = number;

type KnownStatus = 'planned' | 'in-progress' | 'complete';

/** One item that can be drawn. */
export interface TimelineItem {
  readonly key: string;
  readonly title: string;
  readonly start: Day;
  /** The last day; it belongs to the item. */
  readonly end: Day;
  /** The status as it stands, or the label of its option; empty without one. */
  readonly status: string;
  /** The built-in status it is, whose name is translated. */
  readonly knownStatus: KnownStatus | undefined;
  readonly tone: Tone;
  /** Part that is done, 0 to 1; null when unknown. */
  readonly progress: number | null;
  readonly group: string;
}

/** One line of the timeline, in the order of the list and of the drawing. */
export type Line =
  | { readonly kind: 'group'; readonly key: string; readonly title: string; readonly count: number }
  | { readonly kind: 'milestone'; readonly key: string; readonly title: string; readonly day: Day }
  | { readonly kind: 'item'; readonly key: string; readonly item: TimelineItem };

/** What could not be drawn as it stands. */
export type Problem =
  | { readonly kind: 'date'; readonly title: string; readonly text: string }
  | { readonly kind: 'reversed'; readonly title: string }
  | { readonly kind: 'dependency'; readonly from: string; readonly to: string }
  | { readonly kind: 'unknown'; readonly from: string; readonly to: string };

/** An arrow from the end of one line to the start of another. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly broken: boolean;
}

export interface TimelineModel {
  readonly rows: RowSet | undefined;
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly problems: readonly Problem[];
  /** First and last day of all that is drawn; null when nothing is. */
  readonly range: { readonly start: Day; readonly end: Day } | null;
}

/** Keys of the cells that hold what, for literal items the names of their properties. */
export function timelineFields(
  props: Pick<TimelineViewProps, 'data' | 'fields'>,
): NonNullable<TimelineViewProps['fields']> | undefined {
  if (props.data) return props.fields;
  return {
    title: 'title',
    startDate: 'startDate',
    endDate: 'endDate',
    status: 'status',
    progress: 'progress',
    group: 'group',
  };
}

/** What a timeline is made of. */
export type TimelineSource = Pick<
  TimelineViewProps,
  'data' | 'fields' | 'items' | 'milestones' | 'dependencies'
>;

/** Reads rows and milestones as lines of a timeline; dates that are none are told, not guessed. */
export function buildTimeline(props: TimelineSource, zone: Zone): TimelineModel {
  const rows = props.data ?? props.items;
  const fields = timelineFields(props);
  const problems: Problem[] = [];
  const items = rows && fields ? readItems(rows, fields, zone, problems) : [];
  const milestones = readMilestones(props, zone, problems);
  const lines = [...milestones, ...laneLines(items, fields?.group, rows)];
  const links = readLinks(props, lines, problems);
  return { rows, lines, links, problems, range: rangeOf(lines) };
}

function rangeOf(lines: readonly Line[]): TimelineModel['range'] {
  let start = Infinity;
  let end = -Infinity;
  for (const line of lines) {
    if (line.kind === 'group') continue;
    start = Math.min(start, line.kind === 'item' ? line.item.start : line.day);
    end = Math.max(end, line.kind === 'item' ? line.item.end : line.day);
  }
  return end < start ? null : { start, end };
}

/** Other days for one item, while it is moved. */
export interface Draft {
  /** Key of the item. */
  readonly key: string;
  readonly start: Day;
  readonly end: Day;
}

/** The timeline as it would be with other days for one item: its line and its arrows. The range stays. */
export function withDraft(model: TimelineModel, draft: Draft | null): TimelineModel {
  const at = draft ? lineOf(model.lines, draft.key) : -1;
  const line = model.lines[at];
  if (!draft || line?.kind !== 'item') return model;
  const item = { ...line.item, start: draft.start, end: draft.end };
  const lines = [...model.lines];
  lines[at] = { ...line, item };
  const links = model.links.map((link) => {
    if (link.from !== at && link.to !== at) return link;
    const fromDay = link.from === at ? item.end : link.fromDay;
    const toDay = link.to === at ? item.start : link.toDay;
    return { ...link, fromDay, toDay, broken: toDay <= fromDay };
  });
  return { ...model, lines, links };
}

/** Index of the line of an item; -1 when it has none. */
export function lineOf(lines: readonly Line[], key: string): number {
  return lines.findIndex((line) => line.kind === 'item' && line.item.key === key);
}

/** The items that must end before one starts and have not, as lines. */
export function brokenLinks(model: TimelineModel): ReadonlyMap<number, readonly Link[]> {
  const broken = new Map<number, Link[]>();
  for (const link of model.links) {
    if (link.broken) broken.set(link.to, [...(broken.get(link.to) ?? []), link]);
  }
  return broken;
}

/** The day of a cell: a date as it is written, a datetime in the zone of the session. */
export function readDay(cell: Cell, zone: Zone): Day | undefined {
  const moment = typeof cell === 'string' ? readMoment(cell) : null;
  if (!moment) return undefined;
  return moment.instant === null ? moment.day : zone.dayAt(moment.instant);
}

function readItems(
  rows: RowSet,
  fields: NonNullable<TimelineViewProps['fields']>,
  zone: Zone,
  problems: Problem[],
): TimelineItem[] {
  const { keys } = rows;
  const statusOf = statusReader(rows.columns.find(({ key }) => key === fields.status));
  const items: TimelineItem[] = [];
  rows.rows.forEach((row, index) => {
    const key = keys[index] ?? '';
    const title = textAt(row, fields.title) || key;
    const first = cellAt(row, fields.startDate);
    const last = cellAt(row, fields.endDate);
    const start = readDay(first, zone);
    const end = last === null ? start : readDay(last, zone);
    if (start === undefined || end === undefined) {
      problems.push({ kind: 'date', title, text: textOf(start === undefined ? first : last) });
      return;
    }
    if (end < start) {
      problems.push({ kind: 'reversed', title });
      return;
    }
    const { status, knownStatus, tone } = statusOf(textAt(row, fields.status));
    const progress = cellAt(row, fields.progress);
    items.push({
      key,
      title,
      start,
      end,
      status,
      knownStatus,
      tone,
      progress: typeof progress === 'number' ? Math.min(1, Math.max(0, progress)) : null,
      group: textAt(row, fields.group),
    });
  });
  return items;
}

const statusTones: ReadonlyMap<string, { readonly name: KnownStatus; readonly tone: Tone }> = new Map([
  ['planned', { name: 'planned', tone: 'neutral' }],
  ['in-progress', { name: 'in-progress', tone: 'info' }],
  ['complete', { name: 'complete', tone: 'success' }],
]);

type Status = Pick<TimelineItem, 'status' | 'knownStatus' | 'tone'>;

/** Reads statuses, each text once: there are few of them in many rows. */
function statusReader(column: RowColumn | undefined): (text: string) => Status {
  const read = new Map<string, Status>();
  return (text) => {
    const known = read.get(text) ?? readStatus(text, column);
    read.set(text, known);
    return known;
  };
}

function readStatus(status: string, column: RowColumn | undefined): Status {
  const option = column?.options?.find(({ value }) => value === status);
  const known = statusTones.get(
    status
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, '-'),
  );
  return {
    status: option?.label ?? status,
    knownStatus: option ? undefined : known?.name,
    tone: option?.tone ?? known?.tone ?? 'neutral',
  };
}

function readMilestones(props: TimelineSource, zone: Zone, problems: Problem[]): Line[] {
  return (props.milestones ?? []).flatMap((milestone): Line[] => {
    const day = readDay(milestone.date, zone);
    if (day !== undefined)
      return [{ kind: 'milestone', key: `milestone:${milestone.id}`, title: milestone.title, day }];
    problems.push({ kind: 'date', title: milestone.title, text: milestone.date });
    return [];
  });
}

/** Items under the names of their lanes: the options of the group's column first, then in order of appearance, those without a group last. */
function laneLines(
  items: readonly TimelineItem[],
  group: string | undefined,
  rows: RowSet | undefined,
): Line[] {
  const line = (item: TimelineItem): Line => ({ kind: 'item', key: `item:${item.key}`, item });
  if (group === undefined || items.every((item) => item.group === '')) return items.map(line);
  const lanes = new Map<string, TimelineItem[]>();
  const options = rows?.columns.find(({ key }) => key === group)?.options ?? [];
  for (const { value } of options) lanes.set(value, []);
  for (const item of items) {
    const lane = lanes.get(item.group);
    if (lane) lane.push(item);
    else lanes.set(item.group, [item]);
  }
  const without = lanes.get('') ?? [];
  lanes.delete('');
  const grouped = [...lanes].filter(([, lane]) => lane.length > 0);
  if (without.length > 0) grouped.push(['', without]);
  return grouped.flatMap(([title, lane]): Line[] => [
    {
      kind: 'group',
      key: `group:${title}`,
      title: options.find(({ value }) => value === title)?.label ?? title,
      count: lane.length,
    },
    ...lane.map(line),
  ]);
}

function readLinks(
  { dependencies = [] }: TimelineSource,
  lines: readonly Line[],
  problems: Problem[],
): Link[] {
  if (dependencies.length === 0) return [];
  const places = new Map<string, { readonly index: number; readonly item: TimelineItem }>();
  lines.forEach((line, index) => {
    if (line.kind === 'item') places.set(line.item.key, { index, item: line.item });
  });
  return dependencies.flatMap((dependency): Link[] => {
    const from = places.get(dependency.from);
    const to = places.get(dependency.to);
    if (!from || !to) {
      problems.push({ kind: 'unknown', from: dependency.from, to: dependency.to });
      return [];
    }
    const broken = to.item.start <= from.item.end;
    if (broken) problems.push({ kind: 'dependency', from: from.item.title, to: to.item.title });
    return [{ from: from.index, to: to.index, fromDay: from.item.end, toDay: to.item.start, broken }];
  });
}

function cellAt(row: Row, key: string | undefined): Cell {
  return key === undefined ? null : cellOf(row, key);
}

function textAt(row: Row, key: string | undefined): string {
  return textOf(cellAt(row, key));
}

function textOf(cell: Cell): string {
  if (cell === null) return '';
  return Array.isArray(cell) ? cell.join(', ') : String(cell);
}
