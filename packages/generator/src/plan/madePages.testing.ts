import type { Artifact, Node } from '@vitrine/schema';
import { createGenerator } from '../generate.js';

/** When pages of tests are made. */
export const now = Date.parse('2026-11-21T08:00:00Z');
const generator = createGenerator();

/** The page that the planner makes of a prompt. */
export async function make(prompt: string, at: number = now): Promise<Artifact> {
  const { artifact } = await generator.generate(prompt, { now: at, id: 'test' });
  if (!artifact) throw new Error(`"${prompt}" gave nothing.`);
  return artifact;
}

export const propsOf = (node: Node) => node.props as Record<string, unknown>;

/** Titles, or labels, of the parts of a page in their order. */
export const titlesOf = ({ components }: Artifact) =>
  components.map((node) => propsOf(node).title ?? propsOf(node).label);

/** `label: type` of each column of the first dataset. */
export const labelsOf = ({ datasets = [] }: Artifact) =>
  (datasets[0]?.columns ?? []).map(({ label, type }) => `${label}: ${type}`);

/** The part of a page with a title or label. */
export const node = ({ components }: Artifact, title: string): Node =>
  components.find(({ props }) => props?.title === title || props?.label === title)!;
