import { readFileSync } from 'node:fs';
import { openArtifact, type Artifact, type PatchOp } from '@vitrine/schema';
import { refine } from './refine.js';

/** A sentence over an example and what should become of it. */
export interface RefineCase {
  /** Name of the example in `examples/artifacts`. */
  readonly on: string;
  readonly say: string;
  /** The ops in short, of which ` … ` leaves parts out; or that a question or refusal is right. */
  readonly want: readonly string[] | 'question' | 'refusal';
}

export function example(name: string): Artifact {
  const { artifact } = openArtifact(readFileSync(`examples/artifacts/${name}.json`, 'utf8'));
  if (!artifact) throw new Error(`The example ${name} does not open.`);
  return artifact;
}

export function readCases(name: 'tuned' | 'heldOut'): RefineCase[] {
  return JSON.parse(readFileSync(`packages/generator/src/refine/cases/${name}.json`, 'utf8')) as RefineCase[];
}

const json = (value: unknown): string => JSON.stringify(value);

/** An op in short: `set chart.kind = "bar"`. */
export function short(op: PatchOp): string {
  switch (op.op) {
    case 'set':
      return `set ${op.id}.${op.path.join('/')} = ${json(op.value)}`;
    case 'unset':
      return `unset ${op.id}.${op.path.join('/')}`;
    case 'order':
      return `order ${op.id}.${op.path.join('/')} = ${json(op.keys)}`;
    case 'remove':
      return `remove ${op.id}`;
    case 'move':
    case 'add': {
      const what = op.op === 'add' ? `add ${op.component.type}` : `move ${op.id}`;
      const slot = op.slot?.length ? ` ${op.slot.join('/')}` : '';
      const side = op.before ? ` before ${op.before}` : op.after ? ` after ${op.after}` : ' last';
      return `${what} into ${op.into ?? 'page'}${slot}${side}${op.op === 'add' ? ` ${json(op.component)}` : ''}`;
    }
    case 'node': {
      const { op: _, id, ...rest } = op;
      return `node ${id} ${Object.entries(rest)
        .map(([key, value]) => `${key}=${json(value)}`)
        .join(' ')}`;
    }
    case 'artifact': {
      const { op: _, ...rest } = op;
      return `artifact ${json(rest)}`;
    }
    case 'dataset.set':
      return `dataset.set ${op.name}.${op.path.join('/')} = ${json(op.value)}`;
    case 'dataset.unset':
      return `dataset.unset ${op.name}.${op.path.join('/')}`;
    case 'dataset.order':
      return `dataset.order ${op.name}.${op.path.join('/')} = ${json(op.keys)}`;
    default:
      return json(op);
  }
}

function isLike(got: string, wanted: string): boolean {
  const parts = wanted.split(' … ');
  if (parts.length === 1) return got === wanted;
  return got.startsWith(parts[0]!) && parts.every((part) => got.includes(part));
}

/** What a case gave, and whether that is what it should. */
export function runCase({ on, say, want }: RefineCase): { isRight: boolean; got: string } {
  const result = refine(example(on), say);
  if (result.question !== undefined)
    return { isRight: want === 'question', got: `question: ${result.question}` };
  if (result.refusal !== undefined) return { isRight: want === 'refusal', got: `refusal: ${result.refusal}` };
  const ops = result.patch.map(short);
  const isRight =
    typeof want !== 'string' &&
    ops.length === want.length &&
    want.every((wanted, index) => isLike(ops[index]!, wanted));
  return { isRight, got: ops.join(' | ') };
}
