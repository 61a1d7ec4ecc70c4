import type { Brief } from './Brief.js';
import { briefWords } from './briefWords.js';

/** Text of one line as Markdown takes it literally. */
function escapeLine(text: string): string {
  return text.replaceAll(/[\\*{}#<>`_[\]]/gu, String.raw`\$&`);
}

const withId = (line: string, id: string | undefined): string =>
  id === undefined ? line : `${line} {#${id}}`;
const pair = (name: string, rest: string): string =>
  `**${escapeLine(name)}**${rest === '' ? '' : `: ${escapeLine(rest)}`}`;

/**
 * A brief as Markdown that a person can edit and hand back to {@link readBrief}.
 *
 * What stands in braces ties a line to its part of the page: whoever rewords a line leaves it, a new line has none.
 */
export function writeBrief(brief: Brief): string {
  const words = briefWords(brief.locale);
  const blocks = [
    `# ${escapeLine(brief.title)}`,
    `## ${words.goal}`,
    escapeLine(brief.goal),
    `## ${words.audience}`,
    escapeLine(brief.audience),
    `## ${words.metrics}`,
    brief.metrics.map(({ id, name, definition }) => `- ${withId(pair(name, definition), id)}`).join('\n'),
    `## ${words.sections}`,
    brief.sections
      .map(({ id, title, shows }, index) => `${index + 1}. ${withId(pair(title, shows), id)}`)
      .join('\n'),
    `## ${words.sources}`,
    brief.sources.map(({ id, title, state }) => `- ${withId(pair(title, state), id)}`).join('\n'),
    `## ${words.questions}`,
    brief.questions
      .map(({ id, text, answer }, index) =>
        `${index + 1}. ${withId(escapeLine(text), id)}\n   ${words.answer}: ${escapeLine(answer)}`.trimEnd(),
      )
      .join('\n'),
    `## ${words.request}`,
    brief.prompt
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
