import { lexicons, type Language } from '../lexicon/index.js';
import { readColumn } from '../columns/columns.js';
import type { Aim } from '../facts/aims.js';
import { telling } from '../lexicon/telling.js';
import { holds } from './saidWords.js';
import { splitItems } from '../lists/lists.js';
import type { Meaning } from '../Meaning.js';
import { fold } from '../words/fold.js';
import { findMentions, isGrammar, senseOf, type Mention } from '../words/mentions.js';

/** What an entry says by itself, with what only its place on the page tells. */
export const pieceMeaning = (said: Meaning, text: string, whole: Meaning): Meaning =>
  withSplit(withLanes(withStages(withWhole(withSpent(said, text), text, whole)), text), text);

/** `Budget: 8.4 million planned, 2.1 million spent`: how much there is, and how much of that is gone. */
function withSpent(meaning: Meaning, text: string): Meaning {
  const { tool, amounts, language } = meaning;
  if (tool?.id !== 'budget' || amounts.length !== 2) return meaning;
  const entries = splitItems(text, { start: 0, end: text.length }, language).map((item) => item.text);
  const spent = entries.filter((entry) => holds(entry, telling[language].spent));
  const current = amounts.find(({ words }) => spent.length === 1 && spent[0]!.includes(words));
  const target = amounts.find((amount) => amount !== current);
  if (!current || !target) return meaning;
  return { ...meaning, items: [], target, current: { ...current, role: 'current' } };
}

/** `pipeline by stage (lead, proposal, won)`: the stages that are named are lanes. */
function withStages(meaning: Meaning): Meaning {
  const { topic, values, choices, tool, entity } = meaning;
  const isBoard = tool?.id === 'dashboard' || tool?.id === 'board';
  const all = [...(values ? [values] : []), ...choices];
  const lanes = all.find(
    ({ column }) =>
      // `tablero de incidencias (abierta, resuelta)`: what stands behind the records are their states.
      (isBoard && entity !== null && column.entity === entity.id) ||
      topic.dimensions.some(
        ({ attribute, label }) => (attribute === 'stage' || attribute === 'status') && column.label === label,
      ),
  );
  if (!lanes) return meaning;
  return {
    ...meaning,
    stages: lanes.values,
    columns: [],
    values: values === lanes ? null : values,
    choices: choices.filter((choice) => choice !== lanes),
  };
}

/** `Tickets by channel (email, phone)`: these are the channels, and nothing that is kept of a ticket. */
function withSplit(meaning: Meaning, text: string): Meaning {
  const { topic, columns, language, values } = meaning;
  const [by] = topic.dimensions;
  const own = valuesInBrackets(text, language);
  if (!by || values || own.length < 2 || topic.dimensions.length > 1 || columns.length !== own.length)
    return meaning;
  return { ...meaning, columns: [], values: { column: { ...by, options: [] }, values: own } };
}

/** 発注のカンバン(依頼、承認、入荷): what a board names in brackets are its lanes. */
function withLanes(meaning: Meaning, text: string): Meaning {
  const isBoard = meaning.parts.some(({ part }) => part === 'board');
  const lanes = isBoard && meaning.stages.length === 0 ? valuesInBrackets(text, meaning.language) : [];
  const areFields = lanes.some((lane) => readColumn(lane, meaning.language).attribute !== undefined);
  const fewest = areFields ? fewestLanes : 2;
  const isOfLanes = lanes.length >= fewest && meaning.columns.length <= lanes.length;
  return isOfLanes ? { ...meaning, columns: [], values: null, stages: lanes } : meaning;
}

const fewestLanes = 3;

/** What the only brackets of a text hold, at its end. */
function valuesInBrackets(text: string, language: Language): string[] {
  const [, inner = ''] = /^[^()（）]+[(（]([^()（）]*)[)）]$/u.exec(text.trim()) ?? [];
  return splitItems(inner, { start: 0, end: inner.length }, language).map((item) => item.text);
}

/** `our progress`: what is to be reached was said elsewhere. */
function withWhole(meaning: Meaning, text: string, whole: Meaning): Meaning {
  const { parts, topic, language } = meaning;
  const isAsked = parts.some(({ part }) => part === 'progress');
  const against = againstAim(text, whole, isAsked);
  const [aim] = against ? [against] : whole.aims.length === 1 ? whole.aims : [];
  const target = against?.amount ?? whole.target ?? aim?.amount;
  const current = against?.current ?? whole.current ?? aim?.current;
  if (against && parts.every(({ part }) => part === 'progress'))
    return {
      ...meaning,
      target,
      ...(current && { current }),
      parts: [{ part: 'progress', topic, words: text, start: 0 }],
    };
  // `…, 1 so far` stands behind the bar that it belongs to.
  if (meaning.target && isAsked && !meaning.current && whole.current)
    return { ...meaning, current: whole.current };
  if (meaning.target || !target || !(isAsked || isProgress(text, language))) return meaning;
  return {
    ...meaning,
    target,
    ...(current && { current }),
    ...(whole.deadline && { deadline: whole.deadline }),
    parts: isAsked ? parts : [{ part: 'progress', topic, words: text, start: 0 }],
  };
}

/** The aim that an entry speaks of: `donations against target`. */
function againstAim(text: string, { aims, language }: Meaning, isAsked: boolean): Aim | undefined {
  const isAgainst =
    isAsked || findMentions(text, language).mentions.some((mention) => isGrammar(mention, 'target'));
  return isAgainst
    ? aims.find(({ name, current }) => current && name !== '' && fold(text).startsWith(fold(name)))
    : undefined;
}

/** Whether words name no more than how far something is, or how far the goal is. */
function isProgress(text: string, language: Language): boolean {
  if (lexicons[language].attributes.progress.split('|').some((word) => fold(word) === fold(text)))
    return true;
  const { mentions } = findMentions(text, language);
  const isOf = (mention: Mention) =>
    senseOf(mention, 'attribute')?.id === 'progress' ||
    isGrammar(mention, 'target') ||
    mention.senses.every(({ kind }) => kind === 'grammar');
  const known = mentions.reduce((length, { start, end }) => length + end - start, 0);
  const isWhole = known === text.replace(/\s/gu, '').length;
  return isWhole && mentions.every(isOf) && mentions.some((each) => senseOf(each, 'attribute') !== undefined);
}
