import { createSession } from '@vitrine/runtime';
import { openArtifact, type Artifact, type Column, type Node } from '@vitrine/schema';
import type { GenerateResult } from '@vitrine/generator';
import type { PromptCase } from './types.js';

/** Failed checks of a result, in words; and how many were made. */
export interface Verdict {
  readonly failed: readonly string[];
  readonly checks: number;
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase();

/** All nodes in the order of the page; children are found wherever they stand in props. */
function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (value === null || typeof value !== 'object') return [];
  const record = value as Record<string, unknown>;
  const isNode = typeof record.type === 'string' && typeof record.id === 'string' && 'props' in record;
  const inside = Object.values(isNode ? (record.props as object) : record).flatMap(nodesOf);
  return isNode ? [record as Node, ...inside] : inside;
}

function matches(node: Node, wish: string): boolean {
  return wish.split('|').some((one, index, all) => {
    const [type, kind] = one.includes(':')
      ? one.split(':')
      : index > 0 && all[0]?.includes(':') && !/^[A-Z]/.test(one)
        ? [all[0].split(':')[0], one]
        : [one];
    return (
      node.type === type &&
      (kind === undefined ||
        (node.props as { kind?: string }).kind === kind ||
        (kind === 'pie' && (node.props as { kind?: string }).kind === 'donut'))
    );
  });
}

function inOrder(nodes: readonly Node[], wishes: readonly string[]): boolean {
  let from = 0;
  return wishes.every((wish) => {
    const at = nodes.findIndex((node, index) => index >= from && matches(node, wish));
    from = at + 1;
    return at >= 0;
  });
}

const labelsOf = (columns: readonly Column[]) => columns.map(({ key, label }) => fold(label ?? key));

/** Words that no page in another language should show in headings. */
const english =
  /\b(add|average|over time|status|name|notes|due|all|new|by|the|and|of|latest|sample|entries|amount|month)\b/i;

function headings(nodes: readonly Node[], artifact: Artifact): string[] {
  const props = nodes.map((node) => node.props as { title?: unknown; label?: unknown });
  const own = props.flatMap(({ title, label }) => [title, label]).filter((text) => typeof text === 'string');
  const columns = (artifact.datasets ?? []).flatMap(({ columns = [] }) =>
    columns.map(({ label, key }) => label ?? key),
  );
  return [...own, ...columns] as string[];
}

export function checkPrompt(test: PromptCase, result: GenerateResult, now: number): Verdict {
  const failed: string[] = [];
  let checks = 0;
  const expect = (holds: boolean, what: string) => {
    checks += 1;
    if (!holds) failed.push(what);
  };
  const { artifact } = result;
  if (!artifact) return { failed: ['no artifact'], checks: 1 };
  const opened = openArtifact(artifact);
  expect(
    opened.issues.every(({ severity }) => severity === 'info'),
    `opens clean: ${opened.issues[0]?.message ?? ''}`,
  );
  const session = createSession(artifact, { data: result.data, now: () => now });
  const nodes = nodesOf(artifact.components);
  const broken = nodes.filter(({ id }) =>
    (session.node(id)?.issues ?? []).some(({ severity }) => severity !== 'info'),
  );
  expect(broken.length === 0, `nodes work: ${broken.map(({ id }) => id).join(', ')}`);
  session.dispose();

  const { title: _title, provenance: _provenance, id: _id, ...body } = artifact;
  const text = fold(JSON.stringify(body));
  const columns = (artifact.datasets ?? []).map((dataset) => labelsOf(dataset.columns ?? []));
  for (const wish of test.has ?? [])
    expect(
      nodes.some((node) => matches(node, wish)),
      `has ${wish}`,
    );
  if (test.order) expect(inOrder(nodes, test.order), `in order: ${test.order.join(', ')}`);
  for (const wish of test.texts ?? [])
    expect(
      wish.split('|').some((one) => text.includes(fold(one))),
      `says "${wish}"`,
    );
  const rows = fold(JSON.stringify((artifact.datasets ?? []).map((dataset) => dataset.rows ?? [])));
  for (const wish of test.rows ?? []) expect(rows.includes(fold(wish)), `row "${wish}"`);
  if (test.title)
    expect(
      test.title.split('|').some((one) => fold(artifact.title).includes(fold(one))),
      `title "${artifact.title}" says ${test.title}`,
    );
  for (const wish of test.values ?? []) {
    const written =
      typeof wish === 'number'
        ? new RegExp(`(^|[^\\d.])${String(wish).replace('.', '\\.')}(?![\\d.])`)
        : null;
    expect(written ? written.test(text) : text.includes(String(wish)), `value ${wish}`);
  }
  for (const type of test.not ?? []) expect(!nodes.some((node) => matches(node, type)), `no ${type}`);
  for (const wish of test.columns ?? [])
    expect(
      wish
        .split('|')
        .some((one) => columns.some((labels) => labels.some((label) => label.includes(fold(one))))),
      `column ${wish}`,
    );
  if (test.stages) {
    const lists = (artifact.datasets ?? []).flatMap(({ columns: all = [] }) =>
      all.map(({ options = [] }) => options.map(({ value, label }) => fold(label ?? value))),
    );
    expect(
      lists.some((list) => test.stages!.every((stage, index) => list[index] === fold(stage))),
      `stages ${test.stages.join(', ')}`,
    );
  }
  if (test.missing)
    expect(
      result.receipts.some(({ kind }) => kind === 'missing'),
      'says what is missing',
    );
  expect(
    (artifact.datasets ?? []).every(({ rows, origin }) => !rows?.length || origin !== undefined),
    'rows have an origin',
  );
  expect(
    !/\b(item|untitled|lorem|example) ?1?\b/i.test(artifact.title) && artifact.title.length <= 80,
    `title: ${artifact.title}`,
  );
  expect(!/"(item|row|entry|task|thing) \d+"/i.test(text), 'no rows called "Item 1"');
  expect(nodes.length >= 1 && nodes.length <= 16, `${nodes.length} nodes`);
  const lang = test.lang ?? 'en';
  expect((artifact.settings?.locale ?? 'en').slice(0, 2) === lang, `language ${artifact.settings?.locale}`);
  if (lang !== 'en') {
    const prompt = fold(test.prompt);
    const foreign = headings(nodes, artifact).filter(
      (heading) =>
        english.test(heading) &&
        !prompt.includes(fold(heading)) &&
        !/^(plan|budget|status|name|mrr|arr|notes)$/i.test(heading) &&
        // German and French share the word.
        !/\bnach status$/i.test(heading),
    );
    expect(foreign.length === 0, `own language: ${foreign.slice(0, 3).join(' | ')}`);
  }
  expect(result.receipts.length > 0, 'has receipts');
  return { failed, checks };
}
