import type { Issue } from '@vitrine/schema';
import type { IssueKey, Translate } from './types.js';

/** What an issue says to a person. */
export interface IssueText {
  readonly message: string;
  readonly hint?: string;
}

/**
 * Says an issue in the person's language, by its code and params.
 *
 * Looked for are, in this order, `issue.<code>:<variant>`, `issue.<code>` and `issue.<code>.plain`, for the hint each
 * with `.hint` before `.plain`. The first whose placeholders all have values is taken, else the English of the issue.
 * A variant is what `params.reason` or `params.problem` names, such as `issue.formula.syntax:empty`.
 *
 * In a sentence `{name}` is `params.name`, `{name:word}` a word of the format in the person's language,
 * `{name:megabytes}` a number of bytes, and `{demand}` what a value has to be.
 */
export function translateIssue(issue: Issue, t: Translate): IssueText {
  const message = sentence(issue, '', t);
  if (message === undefined) return { message: issue.message, hint: issue.hint };
  const hint = issue.hint === undefined ? undefined : (sentence(issue, '.hint', t) ?? issue.hint);
  return { message: inRows(issue, message, t), hint };
}

/** The message of the first issue in the person's language, if there is one. */
export function firstMessage(issues: readonly Issue[], t: Translate): string | undefined {
  return issues[0] && translateIssue(issues[0], t).message;
}

function sentence(issue: Issue, part: '' | '.hint', t: Translate): string | undefined {
  const { code, params } = issue;
  const variant = own(params, 'reason') ?? own(params, 'problem');
  const keys: readonly IssueKey[] = [
    ...(typeof variant === 'string' ? ([`issue.${code}:${variant}${part}`] as const) : []),
    `issue.${code}${part}`,
    `issue.${code}${part}.plain`,
  ];
  return firstComplete(keys, params, t);
}

/** A formula that fails in rows of a query says in how many. */
function inRows({ code, params }: Issue, message: string, t: Translate): string {
  const rows = own(params, 'rows');
  if (!code.startsWith('formula.') || typeof rows !== 'number') return message;
  return firstComplete(['issue.word.rows'], { message, rows }, t) ?? message;
}

function firstComplete(keys: readonly IssueKey[], params: Issue['params'], t: Translate): string | undefined {
  for (const key of keys) {
    const found = t(key);
    const text = found === key ? undefined : filled(found, params, t);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The sentence with its values, or undefined when one is missing. */
function filled(text: string, params: Issue['params'], t: Translate): string | undefined {
  let isComplete = true;
  const result = text.replaceAll(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, form: string | undefined) => {
    const value = name === 'demand' ? demandOf(params, t) : written(own(params, name), form, t);
    isComplete &&= value !== undefined;
    return value ?? '';
  });
  return isComplete ? result : undefined;
}

/** What a value has to be, from the params of a fault: `muss eine Zahl sein`. */
function demandOf(params: Issue['params'], t: Translate): string | undefined {
  const [problem, bound, of, form] = ['problem', 'bound', 'of', 'form'].map((name) => own(params, name));
  const keys = [[problem, bound, of], [problem, bound], [problem, form], [problem]].map(
    (parts): IssueKey => `issue.demand:${parts.join(':')}`,
  );
  return firstComplete(keys, params, t);
}

function written(value: unknown, form: string | undefined, t: Translate): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (form === 'megabytes')
    return typeof value === 'number' ? `${Math.round(value / 1_000_000)} MB` : undefined;
  if (!Array.isArray(value)) return writtenOne(value, form, t);
  const shown = value.slice(0, 8).map((element: unknown) => writtenOne(element, form, t));
  const between = form === 'word' ? ` ${writtenOne('or', 'word', t)} ` : ', ';
  return shown.join(between) + (value.length > shown.length ? ' …' : '');
}

function writtenOne(value: unknown, form: string | undefined, t: Translate): string {
  if (form === 'word' && typeof value === 'string') {
    const key: IssueKey = `issue.word.${value}`;
    const word = t(key);
    return word === key ? value : word;
  }
  const text = typeof value === 'string' ? value : (JSON.stringify(textOfCell(value)) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A cell of a file is told by what it says. */
function textOfCell(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return own(value as Readonly<Record<string, unknown>>, 'text') ?? value;
}

function own(params: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(params, name) ? params[name] : undefined;
}
