import type { Issue } from '@vitrine/schema';
import {
  placeholderMissing,
  promptTooLong,
  maxPromptBytes,
  snippetCycle,
  snippetUnknown,
} from '../issues/messages.js';

/** What stands for the names in a prompt template. */
export interface PromptSources {
  /** Texts of `{{placeholders}}`, by name; put in as they are, never read again. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Texts of `@snippets`, looked up at every filling, so that a change of one is in every prompt that uses it. */
  readonly snippets?: Readonly<Record<string, string>>;
}

/** A filled prompt, and what was missing for it. */
export interface FilledPrompt {
  readonly prompt: string;
  readonly issues: readonly Issue[];
}

/** A placeholder with its default, or a snippet that does not follow a letter, so that an e-mail address is none. */
const mark =
  /\{\{\s*([\p{L}_][\p{L}\p{N}_.-]{0,63})\s*(?:\|([^{}]*))?\}\}|(?<![\p{L}\p{N}._@-])@([\p{L}_](?:[\p{L}\p{N}_-]{0,62}[\p{L}\p{N}_])?)/gu;

/** A chain of snippets may be so long. */
const mostLevels = 20;

class Filling {
  readonly issues = new Map<string, Issue>();
  #length = 0;

  constructor(readonly sources: PromptSources) {}

  get isFull(): boolean {
    return this.#length > maxPromptBytes;
  }

  fill(text: string, open: readonly string[]): string {
    let filled = '';
    let end = 0;
    for (const match of text.matchAll(mark)) {
      const [whole, name, fallback, snippet] = match;
      filled += this.#take(text.slice(end, match.index));
      end = match.index + whole.length;
      if (this.isFull) return filled;
      filled +=
        name === undefined ? this.#snippet(snippet!, whole, open) : this.#value(name, fallback, whole);
    }
    return filled + this.#take(text.slice(end));
  }

  /** Counts what is put out, so that snippets of snippets cannot make millions of letters. */
  #take(text: string): string {
    this.#length += text.length;
    return text;
  }

  #value(name: string, fallback: string | undefined, whole: string): string {
    const { values = {} } = this.sources;
    const value = Object.hasOwn(values, name) ? `${values[name]}` : '';
    if (value.trim() !== '') return this.#take(value);
    if (fallback !== undefined) return this.#take(fallback.trim());
    this.issues.set(`value ${name}`, placeholderMissing(name));
    return this.#take(whole);
  }

  #snippet(name: string, whole: string, open: readonly string[]): string {
    const { snippets = {} } = this.sources;
    if (!Object.hasOwn(snippets, name)) {
      this.issues.set(`snippet ${name}`, snippetUnknown(name, Object.keys(snippets)));
      return this.#take(whole);
    }
    if (open.includes(name) || open.length >= mostLevels) {
      this.issues.set(`cycle ${name}`, snippetCycle([...open.slice(open.indexOf(name)), name]));
      return this.#take(whole);
    }
    return this.fill(snippets[name]!, [...open, name]);
  }
}

/**
 * Fills a prompt template: `{{name}}`, `{{name|a default}}` and `@snippet`, whose text may hold placeholders and other
 * snippets.
 *
 * What has no value, no snippet or goes in a circle stays as it is written, with an issue. A value is put in as it is:
 * marks in it mean nothing.
 */
export function fillPrompt(template: string, sources: PromptSources): FilledPrompt {
  const filling = new Filling(sources);
  const prompt = filling.fill(template, []);
  const issues = [...filling.issues.values()];
  return filling.isFull
    ? { prompt: prompt.slice(0, maxPromptBytes), issues: [...issues, promptTooLong(prompt.length)] }
    : { prompt, issues };
}

/** The placeholders of a template and of the snippets it uses, in order, each once. */
export function placeholdersOf(
  template: string,
  snippets: PromptSources['snippets'] = {},
): { readonly name: string; readonly default?: string }[] {
  const found = new Map<string, { name: string; default?: string }>();
  const seen = new Set<string>();
  const visit = (text: string): void => {
    for (const [, name, fallback, snippet] of text.matchAll(mark)) {
      if (name !== undefined && !found.has(name))
        found.set(name, { name, ...(fallback !== undefined && { default: fallback.trim() }) });
      if (snippet === undefined || seen.has(snippet) || !Object.hasOwn(snippets, snippet)) continue;
      seen.add(snippet);
      visit(snippets[snippet]!);
    }
  };
  visit(template);
  return [...found.values()];
}
