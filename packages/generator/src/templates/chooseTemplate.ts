import type { TradeId } from '../trades/index.js';
import { labelIn } from '../understand/lexicon/senses.js';
import { viewWords } from '../understand/lexicon/viewWords.js';
import type { Meaning } from '../understand/Meaning.js';
import { fieldOf } from '../understand/subject/knownObjectives.js';
import { settingsOf } from '../understand/subject/settings.js';
import { tradeMentions } from '../understand/subject/tradeMentions.js';
import { findMentions, senseOf } from '../understand/words/mentions.js';
import { placeOf } from '../understand/words/placeOf.js';
import { mentions, normalize } from '../understand/words/words.js';
import { templateCatalogue } from './generated/templateCatalogue.js';
import type { Template, TemplateSummary } from './Template.js';

/** A template and the words of the prompt that ask for it. */
export interface ChosenTemplate<T extends TemplateSummary> {
  readonly template: T;
  readonly words: readonly string[];
}

/**
 * The template that answers all of a prompt, null where none does:
 *   1 named    its keywords are, more of them than another's
 *   2 whole    nothing is asked for that it has no place for
 *   3 about it the records and the trade that are named are its own
 */
export async function chooseTemplate(meaning: Meaning): Promise<ChosenTemplate<Template> | null> {
  const { prompt, language } = meaning;
  if (language !== 'en' || prompt.trim().split(/\s+/u).length > mostWords) return null;
  const chosen = namedIn(prompt, templateCatalogue);
  if (!chosen || !isWholly(meaning) || !isAbout(chosen, meaning)) return null;
  const template = await chosen.template.load();
  return takesGoal(template, meaning) ? { ...chosen, template } : null;
}

/** Longer prompts say more than a template has a place for. */
const mostWords = 9;

/** The template whose keywords a prompt names most of, by length of the words. */
function namedIn<T extends TemplateSummary>(
  prompt: string,
  templates: readonly T[],
): ChosenTemplate<T> | undefined {
  const text = normalize(prompt);
  const scored = templates
    .map((template) => {
      const words = template.keywords.filter((keyword) => mentions(text, keyword));
      return { template, words, score: words.reduce((sum, word) => sum + word.length, 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return scored[0];
}

/** Whether a template can answer all of a prompt: nothing is asked for that it has no place for. */
function isWholly({ parts, views, values, topic, dates, ...rest }: Meaning): boolean {
  const { columns, stages, items, unwanted, pieces } = rest;
  const details = [parts, views, columns, stages, items, unwanted, pieces, topic.dimensions];
  // What is set against something else is drawn beside it.
  const isSetAgainst = placeOf(rest.prompt, viewWords[rest.language].versus.split('|')) >= 0;
  // The plans of a template lie around today, and not in a time that is named.
  const isTimed = dates.some(({ precision, isDeadline }) => precision !== 'day' && !isDeadline);
  return (
    !isTimed &&
    !isSetAgainst &&
    rest.asides === undefined &&
    rest.ranking === undefined &&
    details.every(({ length }) => length === 0) &&
    values === null &&
    topic.metrics.length < 2
  );
}

/**
 * Whether a template speaks of the records and of the trade that are named: a pipeline of sales has no place for
 * applicants, and nothing of what a photographer keeps.
 */
function isAbout({ template, words }: ChosenTemplate<TemplateSummary>, meaning: Meaning): boolean {
  const { entity, tool, prompt, language } = meaning;
  const { title, description, keywords } = template;
  const own = normalize([title, description, ...keywords].join(' '));
  const names = entity ? [entity.text, labelIn(language, 'entities', entity.id)] : [];
  if (entity && !names.some((name) => mentions(own, name))) return false;
  if (isPartOfTrade(words, meaning)) return false;
  if (!template.yieldsToTrades) return true;
  if (tool?.id === 'goals' && fieldOf(meaning) !== null) return false;
  const rest = words.reduce(
    (text, word) => text.replace(` ${normalize(word)} `, ' '),
    ` ${normalize(prompt)} `,
  );
  const { ids } = settingsOf(rest, findMentions(rest, language).mentions, language);
  return ids.every((id) => companies.has(id));
}

/** Whether the words that ask for a template stand in the longer name of a trade: a data pipeline has no deals. */
function isPartOfTrade(words: readonly string[], { prompt, language }: Meaning): boolean {
  const names = tradeMentions(prompt, language, []).mentions.filter((mention) => senseOf(mention, 'trade'));
  return words.every((word) =>
    names.some(({ text }) => text.length > word.length && mentions(normalize(text), word)),
  );
}

/** Trades that the templates were written for. */
const companies: ReadonlySet<TradeId> = new Set(['startup', 'software']);

/** Whether a template has a place for the goal: for an amount, no share, and for the figure that was named. */
function takesGoal({ parameters }: Template, { target, targetMetric, language }: Meaning): boolean {
  const place = parameters.find(({ name }) => name === 'target');
  if (!target) return true;
  if (!place || target.isPercent) return false;
  return targetMetric === undefined || place.label.includes(labelIn(language, 'metrics', targetMetric));
}
