import { createGenerator, type GenerateResult } from '@vitrine/generator';
import type { DataTable } from '@vitrine/runtime';
import { readData, type ReadDataOptions } from '@vitrine/runtime/data';
import { openArtifact, type Artifact, type Issue } from '@vitrine/schema';

/** A new artifact with rows that did not fit into it, or the reasons why there is none. */
export interface Creation {
  readonly artifact: Artifact | null;
  readonly data?: readonly DataTable[];
  readonly issues: readonly Issue[];
}

const generator = createGenerator();

function fromResult(result: GenerateResult, before: readonly Issue[]): Creation {
  return {
    artifact: result.artifact,
    issues: [...before, ...result.issues],
    ...(result.artifact && result.data && { data: result.data }),
  };
}

/** An artifact from a sentence. */
export async function createFromPrompt(prompt: string): Promise<Creation> {
  return fromResult(await generator.generate(prompt), []);
}

/** An artifact from a file: a table becomes an overview, a saved artifact opens as it is. */
export async function createFromFile(
  file: File,
  prompt: string,
  options: Pick<ReadDataOptions, 'onProgress' | 'signal'>,
): Promise<Creation> {
  const { data, issues } = await readData(file, { ...options, name: file.name });
  if (issues.some(({ code }) => code === 'data.isArtifact')) return openArtifact(await file.text());
  if (data.length === 0) return { artifact: null, issues };
  return fromResult(await generator.generate(prompt, { data }), issues);
}
