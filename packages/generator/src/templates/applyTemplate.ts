import type { Artifact, Cell, Dataset, Node, Row } from '@vitrine/schema';
import { dayFrom } from '../understand/dates/calendar.js';
import type { Receipt } from '../types.js';
import type { Template, TemplateValues } from './Template.js';

type Step = NonNullable<Template['dates']>[number]['step'];

const dayLength = 86_400_000;

/** Whole steps from one day to another; months by calendar. */
function stepsBetween(anchor: string, now: number, step: Step): number {
  const end = new Date(now);
  if (step === 'month') {
    const months = end.getUTCMonth() + 1 - Number(anchor.slice(5, 7));
    return (end.getUTCFullYear() - Number(anchor.slice(0, 4))) * 12 + months;
  }
  const days = Math.floor(now / dayLength) - Date.parse(anchor) / dayLength;
  return step === 'week' ? Math.floor(days / 7) : days;
}

/** Moves a date; by months it keeps the day where the month has it. */
function moveDate(date: string, count: number, step: Step): string {
  return dayFrom(date.slice(0, 10), count, step) + date.slice(10);
}

/** Nearest of 1, 2, 5 times a power of ten, so that scaled sample numbers stay round and add up. */
function roundFactor(factor: number): number {
  const power = 10 ** Math.floor(Math.log10(factor));
  const steps = [1, 2, 5, 10].map((step) => step * power);
  return steps.reduce((best, step) => (Math.abs(step - factor) < Math.abs(best - factor) ? step : best));
}

function mapCells(dataset: Dataset, change: (key: string, cell: Cell) => Cell): Dataset {
  if (!dataset.rows) return dataset;
  const rows = dataset.rows.map((row): Row =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, change(key, cell)])),
  );
  return { ...dataset, rows };
}

function shiftDates(dataset: Dataset, template: Template, now: number): Dataset {
  const step = template.dates?.find((entry) => entry.dataset === dataset.name)?.step ?? 'month';
  const count = stepsBetween(template.anchor, now, step);
  if (dataset.origin !== 'sample' || count === 0) return dataset;
  const dates = new Set(
    dataset.columns?.filter(({ type }) => type === 'date' || type === 'datetime').map(({ key }) => key),
  );
  return mapCells(dataset, (key, cell) =>
    dates.has(key) && typeof cell === 'string' ? moveDate(cell, count, step) : cell,
  );
}

/** So that the last sample month is the current value that was given, else a share of the target. */
function factorOf(
  { reference, share }: NonNullable<Template['scale']>,
  target: Cell | undefined,
  current: Cell | undefined,
): number | null {
  if (typeof current === 'number' && current > 0) return current / reference;
  if (typeof target !== 'number' || target <= 0) return null;
  return roundFactor((target * share) / reference);
}

function scaleAmounts(dataset: Dataset, template: Template, values: TemplateValues): Dataset {
  const target = values.get('target')?.value;
  const keys = new Set(template.scale?.columns.find((entry) => entry.dataset === dataset.name)?.keys);
  if (!template.scale || keys.size === 0) return dataset;
  const current = values.get('current')?.value;
  const factor = factorOf(template.scale, target, current);
  if (factor === null) return dataset;
  return mapCells(dataset, (key, cell) =>
    keys.has(key) && typeof cell === 'number' ? Math.round(cell * factor * 100) / 100 : cell,
  );
}

function fillForm(node: Node, template: Template, values: TemplateValues): Node {
  const given = template.parameters.filter(({ form, name }) => form === node.id && values.has(name));
  if (given.length === 0) return node;
  const props = node.props as {
    readonly fields: readonly { readonly name: string; readonly default?: Cell }[];
  };
  const fields = props.fields.map((field) => {
    const parameter = given.find((candidate) => candidate.field === field.name);
    const value = parameter && values.get(parameter.name)?.value;
    return value === undefined || value === null ? field : { ...field, default: value };
  });
  return { ...node, props: { ...props, fields } };
}

/**
 * The template's artifact with the prompt's numbers in it, its sample dates moved to the clock. It keeps the template's
 * id: give it one of its own before it is stored.
 *
 * @param values What is known of the template's parameters; the others stay open, and a receipt says so.
 * @param now The clock in milliseconds since 1970.
 */
export function applyTemplate(
  template: Template,
  values: TemplateValues,
  now: number,
): { artifact: Artifact; receipts: Receipt[] } {
  const datasets = (template.artifact.datasets ?? []).map((dataset) =>
    scaleAmounts(shiftDates(dataset, template, now), template, values),
  );
  const receipts: Receipt[] = template.parameters.map(({ name, label, form }) => {
    const given = values.get(name);
    return given
      ? { node: form, kind: 'known', text: `${label}: ${String(given.value)}`, from: `"${given.words}"` }
      : {
          node: form,
          kind: 'missing',
          text: `${label} was not given; enter it in the form`,
          from: 'the prompt',
        };
  });
  for (const dataset of datasets) {
    if (dataset.origin === 'sample') {
      receipts.push({
        kind: 'missing',
        text: `${dataset.title ?? dataset.name} are sample rows; replace them with your own`,
        from: `template ${template.name}`,
      });
    }
  }
  const components = template.artifact.components.map((node) => fillForm(node, template, values));
  return { artifact: { ...template.artifact, datasets, components }, receipts };
}
