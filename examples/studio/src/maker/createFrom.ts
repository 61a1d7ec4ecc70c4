import { applyTemplate, type GenerateResult, type TemplateEntry } from '@vitrine/generator';
import type { DataTable } from '@vitrine/runtime';
import { readData, type ReadDataOptions } from '@vitrine/runtime/data';
import { createArtifactId, openArtifact, type Artifact, type Issue } from '@vitrine/schema';

/** A new artifact with rows that did not fit into it, or the reasons why there is none. */
export interface Creation {
  readonly artifact: Artifact | null;
  readonly data?: readonly DataTable[];
  readonly issues: readonly Issue[];
}

/** What came of making an artifact, with what its data file had to say before. */
export function creationOf(result: GenerateResult, before: readonly Issue[]): Creation {
  return {
    artifact: result.artifact,
    issues: [...before, ...result.issues],
    ...(result.artifact && result.data && { data: result.data }),
  };
}

/** What a file holds: an artifact that opens as it is, or tables to make one of. */
export type FileContent =
  | { readonly creation: Creation; readonly data?: undefined }
  | { readonly data: readonly DataTable[]; readonly issues: readonly Issue[]; readonly creation?: undefined };

/** Reads a file; without a table in it, the creation is none and says why. */
export async function readFile(
  file: File,
  options: Pick<ReadDataOptions, 'onProgress' | 'signal'>,
): Promise<FileContent> {
  const { data, issues } = await readData(file, { ...options, name: file.name });
  if (issues.some(({ code }) => code === 'data.isArtifact'))
    return { creation: openArtifact(await file.text()) };
  return data.length === 0 ? { creation: { artifact: null, issues } } : { data, issues };
}

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
