import type { Dataset } from '@vitrine/schema';
import { attributes, type Attribute } from '../../samples/attributes.js';
import { lexicons } from '../../understand/lexicon/index.js';
import { labelIn } from '../../understand/lexicon/senses.js';
import { groupValues } from '../../samples/groupValues.js';
import { asLabel } from '../../understand/columns/columns.js';
import { metricOf } from '../figure.js';
import type { ColumnWish, NamedMetric } from '../../understand/Meaning.js';
import { figurePeriod } from './figurePeriod.js';
import { figureRows, type Figure, type Split } from './figureRows.js';
import { usualSplit } from './usualSplit.js';
import { namesOf } from '../../samples/makeRows.js';
import { entities } from '../../samples/entities.js';
import type { Page } from '../Page.js';
import { createNames } from '../../assemble/names.js';

/** The figures of a meaning as a dataset of periods. */
export function figuresOf(
  page: Page,
  wanted: readonly NamedMetric[] = page.meaning.topic.metrics,
  dimension: ColumnWish | null | undefined = page.meaning.topic.dimensions[0],
): { figures: Figure[]; split: Split | null; dataset: Dataset } {
  const { meaning } = page;
  const period = figurePeriod(page);
  const name = createNames(['id', period.unit]);
  const chosen: readonly NamedMetric[] =
    wanted.length > 0
      ? wanted
      : (['revenue', 'spend', 'profit', 'conversion'] as const).map((id) => ({ id, text: '', start: 0 }));
  const figures = chosen.map((named): Figure => ({
    key: name(named.id === 'own' ? named.text : named.id),
    label: labelFor(page, named),
    metric: metricOf(named, meaning.language),
    ...(named.aim && { aim: named.aim.value }),
    ...(named.isBeside && { isBeside: true }),
    ...(named.current && { told: named.current.words }),
  }));
  const [alone] = figures.length === 1 ? figures : [];
  const split =
    dimension === null
      ? null
      : (splitOf(page, name, dimension) ?? (alone ? usualSplit(meaning, alone.metric, name) : null));
  const dataset: Dataset = {
    name: page.name('months'),
    title: period.figures,
    origin: 'sample',
    key: 'id',
    columns: [
      { key: period.unit, label: period.one, type: 'date', ...(period.format && { format: period.format }) },
      ...(split
        ? [
            {
              key: split.key,
              label: split.label,
              type: 'select' as const,
              options: split.values.map((value) => ({ value })),
            },
          ]
        : []),
      ...figures.map(({ key, label, metric }) => ({
        key,
        label,
        type: 'number' as const,
        ...(metric.format && { format: metric.format }),
      })),
    ],
    rows: figureRows(figures, split, period, page.now, meaning.prompt),
  };
  return { figures, split, dataset };
}

/** The person's own word, unless it is a typing error of ours. */
function labelFor(page: Page, { id, text }: NamedMetric): string {
  if (id === 'own') return asLabel(text);
  const label = page.label('metrics', id);
  return text === '' || text.toLowerCase() === label.toLowerCase() ? label : asLabel(text);
}

function splitOf(
  page: Page,
  name: (wish: string) => string,
  dimension: ColumnWish | undefined,
): Split | null {
  const { values } = page.meaning;
  const wish = values?.column ?? dimension;
  if (!wish) return null;
  const label = wish.label || page.label('attributes', 'category');
  const key = name(wish.attribute ?? (wish.entity || label));
  if (values) return { key, label, values: values.values };
  return { key, label, values: sampleValues(page, wish, label) };
}

/** Values to split by: those that are usual for the meaning, else letters. */
function sampleValues({ meaning }: Page, wish: ColumnWish, label: string): string[] {
  const { language, topic } = meaning;
  const isSpending = topic.metrics.some(({ id }) => id === 'spend' || id === 'income');
  if (wish.attribute === 'category' && isSpending) return lexicons[language].names.category.split('|');
  const spec: Attribute | undefined = wish.attribute ? attributes[wish.attribute] : undefined;
  if (spec?.options) return spec.options.slice(0, 5).map((id) => labelIn(language, 'options', id));
  if (wish.entity && entities[wish.entity].family !== 'code') return namesOf(wish.entity, language, 4);
  return groupValues(label, language, 3);
}
