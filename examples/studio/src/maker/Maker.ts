import type { Brief, GenerateEvent, GenerateOptions, RefineOptions, RefineResult } from '@vitrine/generator';
import type { Artifact } from '@vitrine/schema';

/** Who makes and changes artifacts: the planner in this page, or a model behind the studio's server. */
export interface Maker {
  /** What people call it. */
  readonly name: string;
  stream(
    from: string | Brief,
    options?: Pick<GenerateOptions, 'data' | 'signal'>,
  ): AsyncIterable<GenerateEvent>;
  refine(artifact: Artifact, sentence: string, options?: RefineOptions): Promise<RefineResult>;
}
