import { walkNodes, type Dataset, type Node, type PatchOp } from '@vitrine/schema';
import { assembleOutline } from '../../../assemble/assembleOutline.js';
import { createNames } from '../../../assemble/names.js';
import { planPrompt } from '../../../plan/planPrompt.js';
import { readMeaning } from '../../../understand/readMeaning.js';
import { findThings } from '../../page/findThings.js';
import { Page } from '../../page/Page.js';
import { partAt } from '../../text/clauses/readClauses.js';
import { means, textOf, type Word } from '../../text/words/Word.js';
import type { Context, Outcome } from '../Action.js';
import { isFiller } from './subject.js';

/**
 * `add a form for supplier complaints`: rows of a kind that the page does not have yet are planned as a page of their own
 * would be, without samples, and come with what shows them and what adds to them. Null where the page knows the words.
 *
 * @param words What is asked for, without the words for the component.
 */
export function addRows(type: string, words: readonly Word[], context: Context): Outcome | null {
  const { clause, page, language } = context;
  if (partAt(clause, 'before', 'after')) return null;
  const content = words.filter((word) => !isFiller(word) && !means(word, 'all'));
  const isKnown = (word: Word): boolean => findThings([word], page.things).things.length > 0;
  const isOfRows = intentsOf(type, page).some((intent) => ['collect', 'browse', 'track'].includes(intent));
  if (!isOfRows || content.length === 0 || content.some((word) => word.isName || isKnown(word))) return null;
  const asked = clause.words.filter((word) => !means(word, 'particle'));
  const meaning = readMeaning(textOf(asked, clause.sentence), 0, language);
  const planned = assembleOutline(planPrompt(meaning, 0));
  const plan = new Page(planned, context.components);
  const nodes = [...walkNodes(planned, plan.describe)].map(({ node }) => node);
  const node = nodes.find((one) => one.type === type);
  const dataset = node && datasetOf(node, plan);
  if (!node || !dataset || page.datasets.some(({ name }) => name === dataset.name)) return null;
  const isCollecting = intentsOf(type, page).includes('collect');
  const other = nodes.find(
    (one) =>
      one !== node &&
      datasetOf(one, plan) === dataset &&
      intentsOf(one.type, page).includes(isCollecting ? 'browse' : 'collect'),
  );
  const title = textOf(content, clause.sentence);
  const named = title.charAt(0).toUpperCase() + title.slice(1);
  const name = createNames([...page.nodes.map(({ id }) => id), ...page.datasets.map((one) => one.name)]);
  const added = [node, ...(other ? [other] : [])].map((one) => ({
    ...one,
    id: name(one.id),
    props: { ...one.props, ...(!intentsOf(one.type, page).includes('collect') && { title: named }) },
  }));
  const [asking, ...others] = added;
  const before = others[0]?.id;
  // What was asked for comes last, so that "it" means that.
  const ops: PatchOp[] = [
    { op: 'dataset.add', dataset: { ...dataset, title: named, rows: [], origin: 'entered' } },
    ...others.map((component): PatchOp => ({ op: 'add', component, into: null })),
    { op: 'add', component: asking!, into: null, ...(before !== undefined && { before }) },
  ];
  return { ops, said: added.map(({ type: kind, props }) => saying(kind, props, page)) };
}

const saying = (type: string, { title }: Node['props'], page: Page) => {
  const kind = page.types.get(type)?.title ?? type;
  return { key: 'added', params: { what: { title: typeof title === 'string' ? title : '', kind } } } as const;
};

const intentsOf = (type: string, page: Page): readonly string[] =>
  page.types.get(type)?.['x-plan']?.intents ?? [];

/** The dataset with rows that a node of a planned page shows or adds to. */
function datasetOf(node: Node, plan: Page): Dataset | undefined {
  const name = plan.queryOf(node)?.query.from ?? node.props['dataset'];
  return plan.datasets.find((dataset) => dataset.name === name && dataset.query === undefined);
}
