import type { Artifact } from '@vitrine/schema';
import type { Outline, OutlineNode } from '../plan/Outline.js';
import type { Page } from '../refine/page/Page.js';
import type { Thing } from '../refine/page/Thing.js';
import type { Receipt } from '../types.js';

/** The outline that a finished page fills: its parts, their places, and the datasets they show. */
export function outlineOf(artifact: Artifact, page: Page, receipts: readonly Receipt[]): Outline {
  const { title, description, settings, datasets = [] } = artifact;
  return {
    title,
    ...(description && { description }),
    ...(settings?.locale && { locale: settings.locale }),
    ...(settings?.currency && { currency: settings.currency }),
    datasets,
    nodes: page.nodes.map((thing) => partOf(thing, page)),
    receipts,
  };
}

function partOf({ node, name, place, schema }: Thing, page: Page): OutlineNode {
  const { id, type, span } = node!;
  const dataset = page.queryOf(node!)?.query.from;
  return {
    id,
    type,
    parent: place?.into ?? null,
    ...(place?.slot.length && { slot: place.slot }),
    ...(typeof span === 'number' && { span }),
    intent: schema['x-plan']?.intents?.[0] ?? '',
    title: name,
    shows: { ...(dataset !== undefined && { dataset }) },
  };
}
