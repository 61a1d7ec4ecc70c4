import { attributes, type Attribute } from '../../samples/attributes.js';
import type { EntityId } from '../../samples/entities.js';
import { isNumber } from '../../understand/columns/attributeKind.js';
import { asLabel, readColumn } from '../../understand/columns/columns.js';
import { fold } from '../../understand/words/fold.js';
import { findMentions, isGrammar, senseOf } from '../../understand/words/mentions.js';
import type { Language } from '../../understand/lexicon/index.js';
import type { ColumnWish, Meaning, PartWish } from '../../understand/Meaning.js';
import type { Piece } from '../../understand/pieces/Piece.js';
import { recordsCounted } from '../../understand/views/seenIn.js';
import { lowered } from '../bricks.js';
import { choicesIn } from '../choicesIn.js';
import { bySplit, latestCard, periodParts, trend, trends } from '../compose/figureParts.js';
import { figuresOf } from '../compose/figuresOf.js';
import type { Figure } from '../compose/figureRows.js';
import { figurePeriod } from '../compose/figurePeriod.js';
import { metricOf } from '../figure.js';
import { intentOf } from '../make/PartMaker.js';
import { recordsMaker } from '../make/recordsMaker.js';
import type { Page, Part } from '../Page.js';
import type { TableDesign } from '../TableDesign.js';

/** Makes the parts of pieces that follow a figure, and the rows of the figures that no table keeps. */
interface FigureMaker {
  readonly make: (page: Page, piece: Piece) => readonly Part[];
  readonly rows: () => Part[];
}

/** Figures of one period and one split share a dataset. */
export function figureMaker(
  page: Page,
  pieces: readonly Piece[],
  designs: readonly TableDesign[],
): FigureMaker {
  const free = pieces.filter(
    (piece) => piece.figure && !piece.given && piece.wish.part !== 'progress' && !hostOf(piece, designs),
  );
  const groups = new Map<string, Piece[]>();
  for (const piece of free) {
    const key = keyOf(page, piece);
    groups.set(key, [...(groups.get(key) ?? []), piece]);
  }
  const made = new Map(
    [...groups].map(([key, group]) => {
      const own = page.about(aboutFigures(page.meaning, group));
      const wanted = group.flatMap(({ figure, beside }) => [figure!, ...(beside ? [beside] : [])]);
      const found = figuresOf(own, wanted, group[0]!.wish.topic.dimensions[0] ?? null);
      page.dataset(found.dataset);
      return [key, { own, wanted, ...found }] as const;
    }),
  );
  return {
    make: (own, piece) => {
      const { wish } = piece;
      const host = hostOf(piece, designs);
      if (host) return recordsMaker(own, host)(hostedWish(piece, host), 0);
      const { own: about, wanted, figures, split, dataset } = made.get(keyOf(page, piece))!;
      const shown = figures[wanted.indexOf(piece.figure!)]!;
      if (piece.beside) {
        const both = [shown, figures[wanted.indexOf(piece.beside)]!];
        return [trends(about, dataset.name, both, null)];
      }
      if (wish.part === 'metric') return [latestCard(about, dataset.name, shown)];
      const kind = wish.part === 'chart' ? undefined : wish.part;
      if (split && !wish.topic.isOverTime)
        return [
          bySplit(
            about,
            dataset.name,
            [shown],
            split,
            intentOf[wish.part] === 'share' ? 'share' : 'compare',
            kind,
          ),
        ];
      const drawn = trend(
        about,
        dataset.name,
        shown,
        split,
        kind === 'bar' || kind === 'area' || kind === 'line' ? kind : undefined,
      );
      return [
        { ...drawn, shows: { ...drawn.shows, ...targetOf(piece) } },
        ...reachedPart(about, piece, dataset.name, shown),
      ];
    },
    rows: () =>
      [...made.values()].map(({ own, dataset, figures }) => ({
        ...periodParts(own, dataset.name)[0],
        id: `${dataset.name} table`,
        title: figures.map(({ label }, at) => (at === 0 ? label : lowered(own, label))).join(', '),
      })),
  };
}

/** A figure over the rows of a table: what only counts them is no number of theirs. */
function hostedWish(piece: Piece, host: TableDesign): PartWish {
  const { wish, figure, records } = piece;
  const worth = worthOfChoice(piece, host);
  const [dimension] = wish.topic.dimensions;
  const rows = { id: host.entity, text: '', isWeak: false, start: 0, ...records };
  const counted = { ...wish.topic, metrics: [], entities: [rows] };
  if (countsRows(piece, host)) return { ...wish, topic: counted };
  if (worth) return { ...wish, measures: [worth], topic: counted };
  // The points of each player are a number of theirs.
  if (dimension?.entity !== host.entity) return { ...wish, topic: { ...wish.topic, metrics: [figure!] } };
  const { attribute } = readColumn(figure!.text, host.language);
  const measure: ColumnWish = {
    label: asLabel(figure!.text),
    options: [],
    ...(isNumber(attribute) ? { attribute } : { metric: figure!.id }),
  };
  return { ...wish, measures: [measure], topic: { ...counted, dimensions: [] } };
}

/** A level that is to be kept is a line in the chart; what is to be reached in all is none. */
const targetOf = ({ meaning: { target }, figure }: Piece) => {
  // What each period should come to is such a level too.
  const level = target?.isPercent ? target : figure?.aim;
  return level ? { target: level.value } : {};
};

const keyOf = (page: Page, piece: Piece): string => {
  const { unit } = figurePeriod(page.about(aboutFigures(page.meaning, [piece])));
  return [unit, ...piece.wish.topic.dimensions.map(({ label }) => fold(label))].join('/');
};

const aboutFigures = (whole: Meaning, group: readonly Piece[]): Meaning => ({
  ...group[0]!.meaning,
  prompt: whole.prompt,
  title: whole.title,
  topic: group[0]!.wish.topic,
  parts: [],
  views: [],
});

/** How far the year has come on the way to what it should bring: `income by month versus my goal of 48k`. */
function reachedPart(
  page: Page,
  { meaning: { target } }: Piece,
  dataset: string,
  { key, label, metric }: Figure,
): Part[] {
  if (!target || target.isPercent) return [];
  const { unit } = figurePeriod(page);
  return [
    {
      id: `${label} goal`,
      intent: 'goal',
      title: `${label}: ${lowered(page, page.say('target'))}`,
      span: 12,
      shows: {
        dataset,
        value: {
          query: {
            from: dataset,
            where: { key: unit, op: 'gte', value: { formula: "startOf(today(), 'year')" } },
            aggregate: [{ op: 'sum', key, as: 'value' }],
          },
        },
        target: target.value,
        ...(metric.format && { format: metric.format }),
      },
      receipts: [{ kind: 'known', text: `target ${target.value}`, from: `"${target.words}"` }],
    },
  ];
}

/** The table that keeps what a figure adds up: one with its number, or of the records that it counts. */
function hostOf(piece: Piece, designs: readonly TableDesign[]): TableDesign | undefined {
  const [first] = designs;
  const { figure } = piece;
  if (!first || !figure) return undefined;
  const { dimensions } = piece.wish.topic;
  const { attribute } = readColumn(figure.text, first.language);
  const isMoney = metricOf(figure, first.language).format === 'currency';
  return designs.find((design) => {
    if (countsRows(piece, design) || worthOfChoice(piece, design)) return true;
    // The points of each player are kept of the players.
    if (dimensions[0]?.entity === design.entity && (isNumber(attribute) || figure.id === 'own')) return true;
    // How many households were served is no number of the items in stock.
    const isCount = figure.id === 'own' && countsSomething(figure.text, first.language);
    const keepsIt = !isCount && isNumber(attribute) && design.find(attribute!) !== undefined;
    const spec: Attribute | undefined = attribute && attributes[attribute];
    const isAmount = keepsIt && spec?.format !== 'currency';
    const isReduced = reduces(figure.text, first.language);
    const isSorted = dimensions.length > 0 && dimensions.every((wish) => sorts(design, wish));
    return (
      isAmount ||
      (keepsIt && (isSorted || isReduced)) ||
      (isMoney && isSorted && design.numbers.some(({ spec }) => spec.format === 'currency'))
    );
  });
}

/** What rows in a state that is told come to: `sum of the open offers` on a board with offers. */
function worthOfChoice({ figure, wish }: Piece, design: TableDesign): ColumnWish | undefined {
  const { text, id } = figure!;
  const isOfChoice =
    id === 'own' &&
    reduces(text, design.language) &&
    choicesIn(design, wish.title ?? text).some(({ column }) => column.isStage);
  const amount = design.numbers.find(({ spec }) => spec.format === 'currency');
  if (!isOfChoice || !amount) return undefined;
  const { label, attribute } = amount;
  return { label, options: [], ...(attribute && { attribute }) };
}

const countsSomething = (text: string, language: Language): boolean => {
  const [lead] = findMentions(text, language).mentions;
  return lead?.start === 0 && isGrammar(lead, 'count');
};

/** `Total price`, `average age`: worked out of the rows that have one. */
const reduces = (text: string, language: Language): boolean => {
  const [lead] = findMentions(text, language).mentions;
  return lead?.start === 0 && isGrammar(lead, 'sum', 'average', 'max', 'min', 'median');
};

/** Who comes by appointment is no visitor of a website. */
const visited: ReadonlySet<EntityId> = new Set<EntityId>(['appointment', 'booking', 'attendance']);

/** Whether a figure is how many rows a table has: where defects are kept, their number is that of the rows. */
function countsRows({ figure, wish }: Piece, design: TableDesign): boolean {
  const { id, text } = figure!;
  const { entity, language } = design;
  const { title = text } = wish;
  return (
    recordsCounted[id] === entity ||
    (id === 'visitors' && visited.has(entity)) ||
    findMentions(text, language).mentions.some(
      (mention) => senseOf(mention, 'metric')?.id === id && senseOf(mention, 'entity')?.id === entity,
    ) ||
    (countsSomething(title, language) && (choicesIn(design, title).length > 0 || isOwnName(design, title)))
  );
}

/** `Number of open treatments` of a table of treatments, which no lexicon knows. */
const isOwnName = ({ entity, title, one }: TableDesign, text: string): boolean =>
  entity === 'own' && [title, one].some((name) => fold(text).includes(fold(name)));

const sorts = ({ columns }: TableDesign, { label, attribute, entity }: ColumnWish): boolean =>
  columns.some(
    (column) =>
      fold(column.label) === fold(label) ||
      (attribute !== undefined && column.attribute === attribute) ||
      (entity !== undefined && (column.entity === entity || (column.attribute as string) === entity)),
  );
