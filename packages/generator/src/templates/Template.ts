import type { Artifact, Cell } from '@vitrine/schema';

/** Something a prompt can say that a template has a place for. */
export interface TemplateParameter {
  readonly name: 'target' | 'current' | 'deadline';
  /** What people call it, for receipts. */
  readonly label: string;
  /** Id of the InputForm that has a field for it. */
  readonly form: string;
  /** Name of that field; what was said becomes its default. */
  readonly field: string;
}

/** What people choose a template by. */
export interface TemplateSummary {
  /** Unique among templates; receipts and the command line go by it. */
  readonly name: string;
  readonly title: string;
  /** What it stands under in a gallery, such as `sales`. */
  readonly category: string;
  /** What it is for, in a sentence. */
  readonly description: string;
  /** Words that ask for it, in any language; longer phrases count more. */
  readonly keywords: readonly string[];
  /** Whether a trade keeps something of its own under this name: the CRM of a photographer. */
  readonly yieldsToTrades?: true;
}

/** A whole artifact with sample data, usable as it is and what prompts are answered with. Data, not code. */
export interface Template extends TemplateSummary {
  /** The day (YYYY-MM-DD) on which its sample dates were true; they move with the clock. */
  readonly anchor: string;
  /** How the dates of a sample dataset move: so that they stay first days of months, Mondays, or days ago. Months without. */
  readonly dates?: readonly { readonly dataset: string; readonly step: 'day' | 'week' | 'month' }[];
  readonly parameters: readonly TemplateParameter[];
  /** Sample amounts that are scaled to what was said: by the current value over `reference`, else by a share of the target. */
  readonly scale?: {
    /** What the latest sample amount comes to. */
    readonly reference: number;
    /** Which share of the target that is, 0 to 1. */
    readonly share: number;
    /** The cells that are scaled. */
    readonly columns: readonly { readonly dataset: string; readonly keys: readonly string[] }[];
  };
  readonly artifact: Artifact;
}

/** One part of a template's page, for a small picture of it. */
export interface TemplatePreviewPart {
  /** The component type. */
  readonly type: string;
  /** Columns of the page's 12. */
  readonly span: number;
}

/** An entry of the template catalogue: light, the template itself is loaded when it is asked for. */
export interface TemplateEntry extends TemplateSummary {
  /** The parts of the page in order. */
  readonly preview: readonly TemplatePreviewPart[];
  readonly load: () => Promise<Template>;
}

/**
 * What a prompt said for a template's parameters: numbers for `target` and `current`, a day (YYYY-MM-DD) for `deadline`,
 * each with the words that it was said in, for receipts.
 */
export type TemplateValues = ReadonlyMap<
  TemplateParameter['name'],
  { readonly value: Cell; readonly words: string }
>;
