import type { JsonSchema } from '../validate/JsonSchema.js';
import type { Draft } from './draft/Draft.js';
import type { PatchOp } from './PatchOp.js';

/** What there is to know of one kind of op. */
export interface OpHandler<Op extends PatchOp = PatchOp> {
  /** The form of the op beside `op` and `unchecked`. */
  readonly schema: Pick<JsonSchema, 'properties' | 'required'>;
  /** Changes the draft. Gives the ops that lead back, in their order; null when the op was refused. */
  readonly apply: (op: Op, draft: Draft) => readonly PatchOp[] | null;
}

export const textSchema: JsonSchema = { type: 'string' };
export const pathSchema: JsonSchema = { type: 'array', items: textSchema };
export const stepsSchema: JsonSchema = { type: 'array', items: textSchema, minItems: 1 };

/** Where a node goes; `into` is text or null. */
export const destinationSchema: Readonly<Record<string, JsonSchema>> = {
  into: { type: ['string', 'null'] },
  slot: pathSchema,
  before: textSchema,
  after: textSchema,
};
