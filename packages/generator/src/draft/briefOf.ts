import type { Artifact, CatalogueSchema } from '@vitrine/schema';
import { Page } from '../refine/page/Page.js';
import type { Thing } from '../refine/page/Thing.js';
import { sayTold } from '../refine/messages/say.js';
import { propertiesOf } from '../refine/values/properties.js';
import type { Brief, BriefMetric, BriefQuestion, BriefSection, BriefSource } from './Brief.js';
import { briefWords, type BriefWords } from './briefWords.js';
import { sayFormula } from './sayFormula.js';
import { languageOf } from '../refine/text/languageOf.js';
import { sayQuery } from './sayQuery.js';

/** Texts of a brief are of one line. */
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const intentsOf = (schema: CatalogueSchema): readonly string[] => schema['x-plan']?.intents ?? [];

/** What a node shows: its description, else its query or formula in words. */
function sayContent(thing: Thing, page: Page, locale: string): string {
  const { node } = thing;
  if (!node) return '';
  const described = node.props['description'];
  if (typeof described === 'string') return described;
  const found = page.queryOf(node);
  if (found) return sayQuery(found.query, page, locale);
  const value = Object.values(node.props).find(
    (prop) => isRecord(prop) && typeof prop['formula'] === 'string',
  );
  return isRecord(value) ? sayFormula(String(value['formula']), page, languageOf(locale)) : '';
}

const holdsOthers = (thing: Thing, page: Page): boolean =>
  (page.describe(thing.node?.type ?? '')?.slots.length ?? 0) > 0;

const nameOf = (thing: Thing): string => oneLine(thing.name) || (thing.node?.id ?? '');

function metricsOf(leaves: readonly Thing[], page: Page, locale: string): BriefMetric[] {
  return leaves
    .filter(({ schema }) => intentsOf(schema).includes('measure') && intentsOf(schema).includes('monitor'))
    .map((thing) => ({
      id: thing.id,
      name: nameOf(thing),
      definition: oneLine(sayContent(thing, page, locale)),
    }));
}

function sectionsOf(
  leaves: readonly Thing[],
  metrics: readonly BriefMetric[],
  page: Page,
  locale: string,
): BriefSection[] {
  return leaves
    .filter(({ id }) => !metrics.some((metric) => metric.id === id))
    .map((thing) => {
      const content = oneLine(sayContent(thing, page, locale));
      const type = sayTold({ term: thing.schema.title ?? thing.node?.type ?? '' }, languageOf(locale));
      return { id: thing.id, title: nameOf(thing), shows: content === '' ? type : `${type}; ${content}` };
    });
}

function sourcesOf({ datasets = [] }: Artifact, words: BriefWords): BriefSource[] {
  return datasets
    .filter(({ query }) => query === undefined)
    .map(({ name, title = name, origin, source }) => ({
      id: name,
      title: oneLine(title),
      state: oneLine(
        source ? (source.label ?? source.name) : origin === 'sample' ? words.sample : words.entered,
      ),
    }));
}

/** Fields that wait for a value: those of forms whose values formulas read. */
function openFields(page: Page): Thing[] {
  return page.things.filter(({ kind, owner, value, schema }) => {
    const property = schema.properties?.['default'];
    return (
      kind === 'element' &&
      owner?.value['purpose'] === 'values' &&
      property !== undefined &&
      value['default'] === undefined
    );
  });
}

/** Nodes whose value nobody gave. */
function openValues(page: Page): Thing[] {
  return page.nodes.filter((thing) =>
    propertiesOf(thing).some(
      ({ title, path }) => title === 'Value' && path.length === 1 && thing.value[path[0]!] === null,
    ),
  );
}

function questionsOf(page: Page, sources: readonly BriefSource[], words: BriefWords): BriefQuestion[] {
  const ask = (id: string, text: string): BriefQuestion => ({ id, text: oneLine(text), answer: '' });
  return [
    ask('audience', words.whoUses),
    ...openFields(page).map((field) =>
      ask(`${field.owner?.id ?? ''}.${field.path.at(-1) ?? ''}`, words.whatIs(nameOf(field))),
    ),
    ...openValues(page).map((thing) => ask(thing.id, words.whatIs(nameOf(thing)))),
    ...sources
      .filter(({ state }) => state === words.sample)
      .map(({ id = '', title }) => ask(id, words.whereFrom(title))),
  ];
}

/** The brief of a planned artifact: what it will have, and what only the person can say. */
export function briefOf(artifact: Artifact, prompt: string): Brief {
  const locale = artifact.settings?.locale ?? 'en';
  const words = briefWords(locale);
  const page = new Page(artifact);
  const leaves = page.nodes.filter((thing) => !holdsOthers(thing, page));
  const metrics = metricsOf(leaves, page, locale);
  const sources = sourcesOf(artifact, words);
  const [firstSentence = ''] = prompt.trim().split(/(?<=[.!?])\s+|\n/u);
  return {
    locale: briefWords(locale) === briefWords('en') ? 'en' : (locale.split('-')[0] ?? 'en'),
    title: oneLine(artifact.title),
    goal: oneLine(firstSentence || (artifact.description ?? '')),
    audience: '',
    metrics,
    sections: sectionsOf(leaves, metrics, page, locale),
    sources,
    questions: questionsOf(page, sources, words),
    prompt: prompt.trim(),
  };
}
