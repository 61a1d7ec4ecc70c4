import {
  createGenerator,
  ModelError,
  type GenerateOptions,
  type ModelFailure,
  type ModelRequest,
} from '@vitrine/generator';
import { createSession } from '@vitrine/runtime';
import type { Artifact, Issue } from '@vitrine/schema';
import { missingColumns } from '../../../packages/generator/src/model/mend/missingColumns.js';
import type { ChatRequest } from '../../../packages/generator/src/testing/modelServer.js';
import { goodAnswer, kindOf, partOf } from '../../../packages/generator/src/testing/salesModel.js';
import type { Provocations } from './Provocations.js';

/** What a request asks for, as the model server of the generator's tests reads it. */
function readRequest({ user, format }: ModelRequest): ChatRequest {
  const content = JSON.parse(user.slice(0, user.lastIndexOf('}') + 1)) as ChatRequest['content'];
  const json_schema =
    'schema' in format ? { name: format.name, strict: true, schema: format.schema } : undefined;
  const response_format = { type: 'json_schema', ...(json_schema && { json_schema }) };
  return {
    authorization: undefined,
    body: { model: 'm', messages: [], response_format },
    content,
    number: 1,
  };
}

/** What a page says whose model fails at some questions and answers the others well. Servers that fail stand in the generator's tests. */
async function asked(
  failureOf: (request: ChatRequest) => ModelFailure | undefined,
  options: GenerateOptions = {},
): Promise<readonly Issue[]> {
  const provider = {
    name: 'm',
    formats: ['openai-strict', 'json'] as const,
    async *ask(request: ModelRequest) {
      const read = readRequest(request);
      const failure = failureOf(read);
      if (failure && (failure !== 'rejected' || request.format.kind !== 'json'))
        throw new ModelError(failure);
      yield { type: 'text' as const, text: goodAnswer(read) };
    },
  };
  const generator = createGenerator({ provider, limits: { retries: 0 } });
  return (await generator.generate('Sales pipeline with amount by stage', options)).issues;
}

/** What a sentence says that only a model could carry out, and the model answers so. */
async function refused(answer: unknown): Promise<readonly Issue[]> {
  const ask = async function* () {
    yield { type: 'text' as const, text: JSON.stringify(answer) };
  };
  const page: Artifact = {
    version: 1,
    id: 'page',
    title: 'Page',
    components: [{ id: 'x', type: 'TextBlock', props: { text: 'A note' } }],
  };
  const generator = createGenerator({ provider: { name: 'm', ask } });
  return (await generator.refine(page, 'let it breathe')).issues ?? [];
}

const failing = (failure: ModelFailure) => () => asked(() => failure);

/** A part of the page that the model refuses to write. */
const withoutPart = (options?: GenerateOptions) => () =>
  asked((request) => (partOf(request) === 'by_stage' ? 'refused' : undefined), options);

const deals = {
  name: 'deals',
  columns: [
    { key: 'stage', type: 'text' as const },
    { key: 'amount', type: 'number' as const },
  ],
  rows: ['New', 'Won', 'New', 'Won', 'New'].map((stage, index) => ({ stage, amount: index })),
};

export const models: Provocations = {
  'model.rejected': async () => {
    const ask = () => {
      throw new ModelError('rejected', { status: 400 });
    };
    return (await createGenerator({ provider: { name: 'm', ask } }).generate('Sales')).issues;
  },
  'model.unauthorized': failing('unauthorized'),
  'model.unknown': failing('unknownModel'),
  'model.quota': failing('quota'),
  'model.rateLimited': failing('rateLimited'),
  'model.unavailable': failing('unavailable'),
  'model.unreachable': failing('unreachable'),
  'model.cut': failing('cut'),
  'model.idle': failing('idle'),
  'model.notAnApi': failing('notAnApi'),
  'model.length': failing('length'),
  'model.refused': failing('refused'),
  'model.notJson': failing('notJson'),
  'model.tokens': failing('tokens'),
  'model.time': failing('time'),
  'model.aborted': failing('aborted'),
  'model.failed': failing('failed'),
  'model.steppedDown': failing('rejected'),
  'planner.tookOver': failing('refused'),
  'planner.partReplaced': withoutPart({ data: [deals] }),
  'planner.partLeftOut': withoutPart(),
  'planner.samplesLeftOut': () => asked((request) => (kindOf(request) === 'rows' ? 'refused' : undefined)),
  'model.noChange': () => refused({ edits: [] }),
  'model.changeFaulty': () =>
    refused({
      edits: [
        { op: 'remove', id: 'x' },
        { op: 'remove', id: 'x' },
      ],
    }),
  // Said to the model alone, which then writes the part again.
  'part.columnUnknown': () => {
    const session = createSession({
      version: 1,
      id: 'deals-1',
      title: 'Deals',
      datasets: [deals],
      components: [
        {
          id: 'by_stage',
          type: 'Chart',
          props: { kind: 'bar', data: { from: 'deals' }, x: 'region', y: [{ key: 'amount' }] },
        },
      ],
    });
    return missingColumns(session.node('by_stage')!);
  },
};
