import type { Dataset } from '@vitrine/schema';
import { createNames } from '../assemble/names.js';
import type { RowsOptions } from '../samples/makeRows.js';
import type { Receipt } from '../types.js';
import type { Meaning } from '../understand/Meaning.js';
import type { Language } from '../understand/lexicon/index.js';
import { labelIn, phraseIn } from '../understand/lexicon/senses.js';
import { currencyIn } from '../understand/numbers/amounts.js';
import type { PhraseId } from '../understand/lexicon/Lexicon.js';
import { leaveOut } from './asides/leaveOut.js';
import { staffOf } from './staffOf.js';
import { chooseType } from './chooseType.js';
import type { Outline, OutlineNode, Shows } from './Outline.js';
import type { TableDesign } from './TableDesign.js';

/** A part of a page before it has an id and a type. */
export interface Part {
  readonly id: string;
  readonly intent: string;
  readonly title: string;
  readonly description?: string;
  readonly span?: number;
  readonly shows: Shows;
  /** What it rests on. */
  readonly receipts?: readonly Omit<Receipt, 'node'>[];
}

/** The currency that most people of a language pay in, where the prompt names none; English has no such. */
const usualCurrency: Readonly<Partial<Record<Language, string>>> = {
  de: 'EUR',
  es: 'EUR',
  fr: 'EUR',
  pt: 'BRL',
  zh: 'CNY',
  ja: 'JPY',
};

/** What parts are for that show rows one by one. */
const ofRows: ReadonlySet<string> = new Set(['browse', 'rank', 'arrange', 'schedule']);

/** What is on a page so far. */
class Contents {
  readonly name = createNames();
  readonly nodes: OutlineNode[] = [];
  readonly receipts: Receipt[] = [];
  readonly designs: { design: TableDesign; rows: Partial<RowsOptions> }[] = [];
  readonly datasets: Dataset[] = [];
  readonly reserved = new Set<string>();
  /** How many of the first nodes stay before what is put first. */
  pinned = 0;
}

/** A page that is being composed from a meaning. */
export class Page {
  readonly #contents: Contents;

  constructor(
    readonly meaning: Meaning,
    readonly now: number,
    contents = new Contents(),
  ) {
    this.#contents = contents;
  }

  /** The same page, where a part of the prompt is spoken of by itself. */
  about(meaning: Meaning): Page {
    return new Page(meaning, this.now, this.#contents);
  }

  get name(): Contents['name'] {
    return this.#contents.name;
  }

  /** An id that formulas can name before its part is added. */
  reserve(wish: string): string {
    const id = this.name(wish);
    this.#contents.reserved.add(id);
    return id;
  }

  /** Adds a part, at the end, before all others, before the rows to edit or before a form at the end, and gives its id. */
  add(part: Part, place: 'first' | 'beforeRows' | 'beforeForm' | 'last' = 'last'): string {
    const { receipts = [], ...node } = part;
    const id = this.#contents.reserved.delete(part.id) ? part.id : this.name(part.id);
    const made = { ...node, id, type: chooseType(part.intent), parent: null };
    const at = place === 'first' ? this.#contents.pinned : this.#positionOf(place);
    this.#contents.nodes.splice(at, 0, made);
    for (const receipt of receipts) this.#contents.receipts.push({ node: id, ...receipt });
    return id;
  }

  /** What is on the page so far stays at its top. */
  pin(): void {
    this.#contents.pinned = this.#contents.nodes.length;
  }

  #positionOf(place: 'beforeRows' | 'beforeForm' | 'last'): number {
    const end = this.#contents.nodes.length;
    if (place === 'beforeForm')
      return end > 1 && this.#contents.nodes[end - 1]!.intent === 'collect' ? end - 1 : end;
    const rows = this.#contents.nodes.findIndex(({ intent }) => intent === 'browse' || intent === 'collect');
    return place === 'last' || rows < 0 ? end : rows;
  }

  receipt(receipt: Receipt): void {
    this.#contents.receipts.push(receipt);
  }

  /** Puts a table on the page; its rows are made when the page is done, so columns can still be asked for. */
  table(design: TableDesign, rows: Partial<RowsOptions> = {}): void {
    leaveOut(design, this.meaning.asides?.refused ?? []);
    this.#contents.designs.push({ design, rows });
  }

  /** The tables on the page so far. */
  get designs(): readonly TableDesign[] {
    return this.#contents.designs.map(({ design }) => design);
  }

  dataset(dataset: Dataset): void {
    this.#contents.datasets.push(dataset);
  }

  say(id: PhraseId, values: { readonly x?: string; readonly y?: string } = {}): string {
    return phraseIn(this.meaning.language, id, values);
  }

  label(kind: 'entities' | 'attributes' | 'metrics' | 'options', id: string, many = false): string {
    return labelIn(this.meaning.language, kind, id, many);
  }

  has(intent: string): boolean {
    return this.#contents.nodes.some((node) => node.intent === intent);
  }

  /** Whether some part shows the rows of a dataset, all or some of them. */
  shows(dataset: string): boolean {
    return this.#contents.nodes.some(
      ({ intent, shows }) => ofRows.has(intent) && (shows.query?.from ?? shows.dataset) === dataset,
    );
  }

  /** Whether some part shows what is to be reached. */
  aimsAt(target: number): boolean {
    return this.#contents.nodes.some(({ shows }) => shows.target === target);
  }

  outline(): Outline {
    const { meaning, now } = this;
    const made = this.#contents.designs.map(({ design, rows }) =>
      design.dataset({
        seed: meaning.prompt,
        language: meaning.language,
        now,
        count: 8,
        duties: meaning.duties,
        staff: staffOf(meaning),
        areCards: this.#contents.nodes.some(
          ({ intent, shows }) => intent === 'arrange' && shows.dataset === design.name,
        ),
        ...rows,
      }),
    );
    const datasets = [...made, ...this.#contents.datasets];
    const amounts = [...meaning.amounts, ...meaning.aims.map(({ amount }) => amount)];
    const told = amounts.find(({ currency: code }) => code)?.currency;
    const hasMoney = datasets.some(({ columns }) => columns?.some(({ format }) => format === 'currency'));
    const samples = datasets.filter(({ origin, rows }) => origin === 'sample' && rows?.length);
    const given = told ?? (hasMoney ? currencyIn(meaning.prompt) : undefined);
    const currency = given ?? (hasMoney ? usualCurrency[meaning.language] : undefined);
    return {
      title: meaning.title,
      locale: meaning.language,
      ...(currency && { currency }),
      datasets,
      nodes: this.#contents.nodes,
      receipts: [
        ...this.#contents.receipts,
        ...(currency && !given
          ? [
              {
                kind: 'inferred' as const,
                text: `amounts in ${currency}`,
                from: 'the language of the prompt',
              },
            ]
          : []),
        ...samples.map(({ name, title, rows }): Receipt => ({
          kind: 'missing',
          text: `${title ?? name}: ${rows?.length ?? 0} sample rows; replace them with your own`,
          from: 'the prompt gives no data',
        })),
      ],
    };
  }
}
