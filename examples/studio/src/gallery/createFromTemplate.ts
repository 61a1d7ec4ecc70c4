import { applyTemplate, type TemplateEntry } from '@vitrine/generator';
import { createArtifactId, openArtifact } from '@vitrine/schema';
import type { Creation } from '../createFrom.js';

/** An artifact from a template, with sample rows that end today. */
export async function createFromTemplate(entry: TemplateEntry): Promise<Creation> {
  const now = Date.now();
  const { artifact, receipts } = applyTemplate(await entry.load(), new Map(), now);
  return openArtifact({
    ...artifact,
    id: createArtifactId(artifact.title),
    provenance: { createdAt: new Date(now).toISOString(), by: `template ${entry.name}`, receipts },
  });
}
