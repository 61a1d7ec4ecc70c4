import type { Issue } from '@vitrine/schema';
import { briefHeadingUnknown, briefTooLong } from '../issues/messages.js';
import type { Brief, BriefQuestion } from './Brief.js';
import { allBriefWords, type BriefWords } from './briefWords.js';

type Part = 'goal' | 'audience' | 'metrics' | 'sections' | 'sources' | 'questions' | 'request';
const parts: readonly Part[] = ['goal', 'audience', 'metrics', 'sections', 'sources', 'questions', 'request'];

/** Longer texts are no briefs. */
const longest = 200_000;

/** A line of a list: its name and rest, or all of it, and what it is tied to. */
interface Entry {
  readonly id?: string;
  readonly name: string;
  readonly rest: string;
  readonly answer: string;
}

function unescapeLine(text: string): string {
  return text.replaceAll(/\\([\\*{}#<>`_[\]:])/gu, '$1').trim();
}

const headingOf = (line: string): string | null => (/^##\s+(.*)$/u.exec(line)?.[1] ?? null)?.trim() ?? null;

/** The part that a heading starts, in any of the languages. */
function partOf(heading: string): { part: Part; language: string } | null {
  const wanted = heading.toLowerCase();
  for (const [language, words] of allBriefWords)
    for (const part of parts) if (words[part].toLowerCase() === wanted) return { part, language };
  return null;
}

/** The language whose words are the most headings. */
function languageOf(headings: readonly string[]): string {
  const fits = ([, words]: readonly [string, BriefWords]): number =>
    headings.filter((heading) => parts.some((part) => words[part].toLowerCase() === heading.toLowerCase()))
      .length;
  return allBriefWords.reduce((best, language) => (fits(language) > fits(best) ? language : best))[0];
}

/** A line without the braces that tie it; what a person wrote behind them belongs to the line. */
function tieIn(body: string): { readonly text: string; readonly id?: string } {
  const tied = /^(.*?)\s*(?<!\\)\{#([^{}]*)\}\s*(.*)$/u.exec(body);
  return tied ? { text: `${tied[1] ?? ''} ${tied[3] ?? ''}`.trim(), id: tied[2] ?? '' } : { text: body };
}

function readEntry(line: string): Entry | null {
  const body = /^\s{0,3}(?:[-*+]|\d+[.)])\s+(.*)$/u.exec(line)?.[1];
  if (body === undefined) return null;
  const tied = tieIn(body);
  const { text } = tied;
  const bold = /^\*\*((?:\\.|[^*\\])*)\*\*\s*:?\s*(.*)$/u.exec(text);
  const loose = bold ? null : /^((?:\\.|[^:\\])+):\s+(.*)$/u.exec(text);
  const [, name = text, rest = ''] = bold ?? loose ?? [];
  return {
    ...(tied.id && { id: tied.id }),
    name: unescapeLine(name),
    rest: unescapeLine(rest),
    answer: '',
  };
}

/** The question of an entry: all of its text, colons included. */
function questionText(line: string): string {
  const body = /^\s{0,3}(?:[-*+]|\d+[.)])\s+(.*)$/u.exec(line)?.[1] ?? '';
  return unescapeLine(tieIn(body).text);
}

const isAnswer = (line: string): string | null => {
  const match = /^\s*(?:[-*+>]\s*)?(?:\*\*)?(\p{L}+)\s*(?:\*\*)?[:：](?:\*\*)?\s?(.*)$/u.exec(line);
  const word = match?.[1]?.toLowerCase();
  return word !== undefined && allBriefWords.some(([, words]) => words.answer.toLowerCase() === word)
    ? unescapeLine(match?.[2] ?? '')
    : null;
};

function readEntries(lines: readonly string[]): Entry[] {
  return lines.flatMap((line) => readEntry(line) ?? []);
}

function readQuestions(lines: readonly string[]): BriefQuestion[] {
  const questions: { id?: string; text: string; answer: string }[] = [];
  for (const line of lines) {
    const answer = isAnswer(line);
    const last = questions.at(-1);
    if (answer !== null && last) {
      last.answer = answer;
      continue;
    }
    const entry = readEntry(line);
    if (entry)
      questions.push({
        ...(entry.id !== undefined && { id: entry.id }),
        text: questionText(line),
        answer: '',
      });
    else if (last && line.trim() !== '') last.answer = `${last.answer} ${unescapeLine(line)}`.trim();
  }
  return questions;
}

const paragraph = (lines: readonly string[]): string =>
  unescapeLine(
    lines
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' '),
  );

function readRequest(lines: readonly string[]): string {
  const quoted = lines.filter((line) => line.startsWith('>'));
  return quoted.map((line) => line.replace(/^>\s?/u, '')).join('\n');
}

/**
 * Reads a brief back from Markdown, as {@link writeBrief} wrote it and a person edited it.
 *
 * What a person took out is gone, what they wrote in has no id. Headings may stand in any language and order; parts that
 * are missing are empty, and what stands under another heading is left out, with an issue.
 */
export function readBrief(markdown: string): { brief: Brief; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  if (markdown.length > longest) issues.push(briefTooLong(markdown.length, longest));
  const lines = markdown.slice(0, longest).split(/\r?\n/u);
  const found = new Map<Part, string[]>();
  const headings: string[] = [];
  let title = '';
  let current: string[] | null = null;
  for (const line of lines) {
    const heading = headingOf(line);
    if (heading !== null) {
      const known = partOf(heading);
      headings.push(heading);
      if (!known) issues.push(briefHeadingUnknown(heading));
      current = known ? (found.get(known.part) ?? []) : null;
      if (known && current) found.set(known.part, current);
    } else if (line.startsWith('# ') && title === '') title = unescapeLine(line.slice(2));
    else current?.push(line);
  }
  const of = (part: Part): string[] => found.get(part) ?? [];
  const idOf = ({ id }: Entry): { id?: string } => (id === undefined ? {} : { id });
  const brief: Brief = {
    locale: languageOf(headings),
    title,
    goal: paragraph(of('goal')),
    audience: paragraph(of('audience')),
    metrics: readEntries(of('metrics')).map((entry) => ({
      ...idOf(entry),
      name: entry.name,
      definition: entry.rest,
    })),
    sections: readEntries(of('sections')).map((entry) => ({
      ...idOf(entry),
      title: entry.name,
      shows: entry.rest,
    })),
    sources: readEntries(of('sources')).map((entry) => ({
      ...idOf(entry),
      title: entry.name,
      state: entry.rest,
    })),
    questions: readQuestions(of('questions')),
    prompt: readRequest(of('request')),
  };
  return { brief, issues };
}
