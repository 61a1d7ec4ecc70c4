import type { Artifact, Cell } from '@vitrine/schema';

/** Something a prompt can say that a template has a place for. */
export interface TemplateParameter {
  readonly name: 'target' | 'current' | 'deadline';
  /** What people call it, for receipts. */
  readonly label: string;
  /** The field of an InputForm whose default it becomes. */
  readonly form: string;
  readonly field: string;
}

/** A whole artifact with sample data that prompts are answered with. Data, not code. */
export interface Template {
  readonly name: string;
  readonly title: string;
  readonly category: string;
  readonly description: string;
  /** Words that ask for it; longer phrases count more. */
  readonly keywords: readonly string[];
  /** First day of the month in which its sample dates were written; they move with the clock. */
  readonly anchor: string;
  readonly parameters: readonly TemplateParameter[];
  /** Sample amounts that grow with the target: the value that `share` of the target is set beside. */
  readonly scale?: {
    readonly reference: number;
    readonly share: number;
    readonly columns: readonly { readonly dataset: string; readonly keys: readonly string[] }[];
  };
  readonly artifact: Artifact;
}

/** What a prompt said for a template's parameters. */
export type TemplateValues = ReadonlyMap<
  TemplateParameter['name'],
  { readonly value: Cell; readonly words: string }
>;
