import type { Dataset, Format, Query, Value } from '@vitrine/schema';
import type { Receipt } from '../types.js';

/** What a form asks for when it stands for itself and not for the columns of a dataset. */
export interface OutlineField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'number' | 'currency' | 'percent' | 'date' | 'select' | 'checkbox';
  readonly default?: string | number | boolean;
  /** Choices taken from a column of the node's dataset. */
  readonly optionsFrom?: string;
  /** The stretches of time to choose from, where that column holds days. */
  readonly optionsUnit?: 'week' | 'month' | 'quarter' | 'year';
}

/** A number that a calculation starts from. */
export interface OutlineInput {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly format?: Format;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

/** A column drawn or listed, with its name for people. */
export interface OutlineSeries {
  readonly key: string;
  readonly label: string;
}

/** What a node shows; each component type takes from it what it can show. */
export interface Shows {
  /** The dataset it shows, edits or adds to. */
  readonly dataset?: string;
  /** Rows to show, where they are not simply those of the dataset. */
  readonly query?: Query;
  /** The one value it shows: a literal, formula or query; null is a value that nobody gave. */
  readonly value?: Value;
  /** The value of the period before. */
  readonly previous?: Value;
  readonly previousLabel?: string;
  /** Whether more is better; unknown without. */
  readonly higherIsBetter?: boolean;
  readonly target?: Value;
  readonly format?: Format;
  /** Values over time behind the one value. */
  readonly spark?: { readonly query: Query; readonly y: string };
  /** How to draw, in the words of the component's schema; chosen by the writer without. */
  readonly kind?: string;
  readonly x?: string;
  /** What the values of x are called and how they are written, where no column says so. */
  readonly xLabel?: string;
  readonly xFormat?: Format;
  readonly y?: readonly OutlineSeries[];
  /** The column that splits `y` into one series for each of its values. */
  readonly series?: string;
  /** Columns to show, in order; all without. */
  readonly columns?: readonly string[];
  /** The column whose values are stages or lanes. */
  readonly group?: string;
  readonly limit?: number;
  readonly fields?: readonly OutlineField[];
  /** Columns that a form does not ask for, since they are not for those who fill it in to say: what became of a request. */
  readonly withheld?: readonly string[];
  /** What a form asks for columns with, by key, where their type does not tell. */
  readonly fieldKinds?: Readonly<Record<string, 'text' | 'textarea' | 'rating'>>;
  /** The columns that a form must have filled in, besides the first. */
  readonly required?: readonly string[];
  /** The smallest and largest number of columns that are given on a scale, by key. */
  readonly scales?: Readonly<Record<string, readonly [number, number]>>;
  /** Words on the button that sends a form. */
  readonly submit?: string;
  readonly purpose?: 'entry' | 'values' | 'filter';
  readonly formula?: string;
  readonly inputs?: readonly OutlineInput[];
  /** Results on the way to the formula's. */
  readonly steps?: readonly {
    readonly label: string;
    readonly formula: string;
    readonly format?: Format;
  }[];
  /** Markdown. */
  readonly text?: string;
  /** States by condition, the first that holds wins. */
  readonly rules?: readonly {
    readonly when: string;
    readonly tone: 'success' | 'warning' | 'danger' | 'info' | 'neutral';
    readonly label: string;
  }[];
  /** Points on the way: a date or a value, with a name. */
  readonly marks?: readonly { readonly label: string; readonly at: string | number }[];
}

/** One part of the page. */
export interface OutlineNode {
  readonly id: string;
  /** A component type. */
  readonly type: string;
  /** The node it stands in; null for the page. */
  readonly parent: string | null;
  /** Where a parent has several places: the path to the list of children in its props. */
  readonly slot?: readonly string[];
  /** Columns of the page's 12. */
  readonly span?: number;
  /** What it is for, in the words of the component schemas' `x-plan.intents`. */
  readonly intent: string;
  readonly title: string;
  readonly description?: string;
  readonly shows: Shows;
}

/**
 * The plan of a page before its props are written: the same from the planner and from a model.
 * Nodes are a flat list in the order of the page, a parent before its children.
 */
export interface Outline {
  readonly title: string;
  readonly description?: string;
  /** BCP 47 tag of the language that its words are in. */
  readonly locale?: string;
  readonly currency?: string;
  readonly datasets: readonly Dataset[];
  readonly nodes: readonly OutlineNode[];
  readonly receipts: readonly Receipt[];
}
