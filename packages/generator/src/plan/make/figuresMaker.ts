import { isSameMetric, type NamedMetric, type PartWish, type Topic } from '../../understand/Meaning.js';
import { bySplit, latestCard, periodParts, trend, trends } from '../compose/figureParts.js';
import { figuresOf } from '../compose/figuresOf.js';
import { namedFigure } from '../compose/namedCard.js';
import type { Page, Part } from '../Page.js';
import { intentOf, type PartMaker } from './PartMaker.js';
import { plainPart } from './plainPart.js';
import { isOfRowsBeside, rowsBeside } from './rowsBeside.js';

export function figuresMaker(
  page: Page,
  wanted: readonly NamedMetric[],
  parts: readonly PartWish[],
): PartMaker {
  const dimensions = parts.filter((wish) => !isOfRowsBeside(wish)).flatMap(({ topic }) => topic.dimensions);
  const { figures, split, dataset } = figuresOf(page, wanted, dimensions[0]);
  page.dataset(dataset);
  const figureOf = (topic: Topic, repeat: number) => {
    const metric = topic.metrics[repeat] ?? topic.metrics[0];
    const index = wanted.findIndex((other) => metric !== undefined && isSameMetric(other, metric));
    return figures[Math.max(0, index)]!;
  };
  const rows = rowsBeside(page);
  return (wish, repeat) => {
    if (isOfRowsBeside(wish)) return rows(wish, repeat);
    const { part, topic, words, title, measures } = wish;
    const figure = figureOf(topic, repeat);
    const kind = part === 'chart' ? undefined : part;
    const isByTime = topic.dimensions.length === 0;
    const named = (made: Part): Part => (title === undefined ? made : { ...made, id: title, title });
    if (measures && topic.metrics.length > 1)
      return [
        named(
          trends(
            page,
            dataset.name,
            figures.filter((_, index) =>
              topic.metrics.some((metric) => isSameMetric(wanted[index]!, metric)),
            ),
            null,
          ),
        ),
      ];
    switch (intentOf[part]) {
      case 'trend':
        return [
          named(trend(page, dataset.name, figure, isByTime && !page.meaning.values ? null : split, kind)),
        ];
      case 'share':
      case 'compare':
        if (!split || (isByTime && intentOf[part] === 'compare'))
          return [named(trend(page, dataset.name, figure, null, kind))];
        return [
          named(bySplit(page, dataset.name, [figure], split, intentOf[part] as 'share' | 'compare', kind)),
        ];
      case 'measure': {
        const card = latestCard(page, dataset.name, figure);
        return [title === undefined ? card : namedFigure(page, card, dataset.name, figure.key, title)];
      }
      case 'browse':
      case 'rank':
        return [periodParts(page, dataset.name)[0]];
      case 'collect':
        return [periodParts(page, dataset.name)[1]];
      case 'goal': {
        const card = latestCard(page, dataset.name, figure);
        const { target } = page.meaning;
        return [
          {
            id: 'progress',
            intent: 'goal',
            title: figure.label,
            span: 12,
            shows: {
              value: card.shows.value,
              ...(target && { target: target.value }),
              ...(card.shows.format && { format: card.shows.format }),
            },
          },
        ];
      }
      default:
        return plainPart(page, part, words);
    }
  };
}
