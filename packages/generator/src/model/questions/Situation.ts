import { describeComponent, type Artifact, type Dataset, type OutputDeclaration } from '@vitrine/schema';
import { catalogue } from '@vitrine/schema/catalogue';
import type { Outline, OutlineNode } from '../../plan/Outline.js';
import { Page } from '../../refine/page/Page.js';
import type { RefineOptions } from '../../refine/types.js';
import { outlineOf } from '../../stream/outlineOf.js';
import type { ModelJob } from '../composeWithModel.js';
import { numbersIn } from '../mend/literalNumbers.js';
import { sketchDataset } from './sketchDataset.js';

type Content = Readonly<Record<string, unknown>>;

/** What the person and the host gave, as questions tell it to a model. */
export class Situation {
  /** All words that were given. */
  readonly given: string;
  /** All numbers that were given. */
  readonly numbers: ReadonlySet<number>;
  /** The datasets of the tables that were given; undefined when there are none. */
  readonly datasets: readonly Dataset[] | undefined;

  constructor(
    readonly job: Pick<ModelJob, 'prompt' | 'options' | 'planned' | 'now'>,
    planned: Artifact,
    /** What stands on the page already: its numbers and addresses may be repeated. */
    known = '',
  ) {
    const { prompt, options } = job;
    this.given = [prompt, ...Object.values(options.context ?? {}).map(String), known].join('\n');
    this.numbers = numbersIn(this.given);
    this.datasets = options.data?.length
      ? (planned.datasets ?? []).filter(({ query }) => query === undefined)
      : undefined;
  }

  /** What every question tells. */
  #shared(): Content {
    const { prompt, options, planned, now } = this.job;
    const { locale, currency } = planned.artifact?.settings ?? {};
    return {
      request: prompt.trim() === '' ? 'An overview of the data.' : prompt.trim(),
      ...(options.context && { context: options.context }),
      today: new Date(now).toISOString().slice(0, 10),
      locale,
      currency,
    };
  }

  outlineContent(): Content {
    return {
      ...this.#shared(),
      ...(this.datasets && { datasets: this.datasets.map((one) => this.#sketch(one)) }),
    };
  }

  rowsContent({ title, datasets }: Outline): Content {
    return { ...this.#shared(), title, datasets: datasets.map((one) => this.#sketch(one)) };
  }

  nodeContent({ title, datasets, nodes }: Outline, node: OutlineNode, wish: string): Content {
    const { id, type, intent, shows } = node;
    return {
      ...this.#shared(),
      page: { title, parts: nodes.map(partSketch) },
      datasets: datasets.map((one) => this.#sketch(one)),
      part: { id, type, intent, title: node.title, shows: wish, dataset: shows.dataset },
    };
  }

  /** What there is to edit, for a sentence that asks for a change. */
  editContent(artifact: Artifact, { selected, history }: RefineOptions = {}): Content {
    const { title, datasets, nodes } = outlineOf(artifact, new Page(artifact), []);
    const changed = history?.at(-1)?.patch.flatMap((op) => ('id' in op ? [op.id] : []));
    return {
      ...this.#shared(),
      page: {
        title,
        parts: nodes.map((node) => ({ ...partSketch(node), ...placeOf(node), ...node.shows })),
      },
      datasets: datasets.map((one) => this.#sketch(one)),
      ...(selected !== undefined && { selected }),
      ...(changed?.length && { changedLast: [...new Set(changed)] }),
    };
  }

  #sketch(dataset: Dataset): Content {
    return sketchDataset(dataset, this.job.planned.data);
  }
}

/** A part as the others see it: what formulas can read of it. */
function partSketch({ id, type, title }: OutlineNode): Content {
  const schema = catalogue[type];
  const outputs = schema ? describeComponent(schema).outputs.map(outputName) : [];
  return { id, type, title, ...(outputs.length > 0 && { readable: outputs }) };
}

const placeOf = ({ parent, span }: OutlineNode): Content => ({
  ...(parent !== null && { parent }),
  ...(span !== undefined && { span }),
});

const outputName = (output: OutputDeclaration): string =>
  'name' in output ? output.name : `each of ${output.each} by its ${output.key}`;
