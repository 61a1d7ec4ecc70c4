// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createGenerator } from '../generate.js';
import { behaviors, startModelServer, type Behavior, type ChatRequest } from '../testing/modelServer.js';
import { goodAnswer } from '../testing/salesModel.js';
import { openai } from '../openai/openai.js';

const now = Date.UTC(2026, 10, 21);

async function build(behave: (request: ChatRequest) => Behavior) {
  const server = await startModelServer(behave);
  const provider = openai({ model: 'stub', apiKey: 'sk-1', baseURL: server.baseURL });
  const drafted = await createGenerator().draft('A tracker for our deals', { now });
  const [question, ...others] = drafted.questions;
  const brief = {
    ...drafted,
    title: 'Deals of the north',
    questions: [{ ...question!, answer: 'The sales team' }, ...others],
  };
  const result = await createGenerator({ provider, limits: { retries: 0 } }).build(brief, { now });
  await server.close();
  return { ...result, codes: result.issues.map(({ code }) => code), requests: server.requests };
}

describe('a brief built by a model', () => {
  it('is given to the model as the person edited it, answers included', async () => {
    const { artifact, requests, codes } = await build((request) => behaviors.answer(goodAnswer(request)));
    const request = String(requests[0]?.content['request']);
    expect(request).toContain('# Deals of the north');
    expect(request).toContain('The sales team');
    expect(artifact?.provenance?.by).toBe('stub');
    expect(artifact?.provenance?.prompt).toBe('A tracker for our deals');
    expect(codes).toEqual([]);
  });

  it('is built by the planner where the model fails, edits and answers included', async () => {
    const { artifact, codes } = await build(() => behaviors.status(401));
    expect(artifact?.title).toBe('Deals of the north');
    expect(artifact?.description).toContain('The sales team');
    expect(codes).toEqual(expect.arrayContaining(['model.unauthorized', 'planner.tookOver']));
  });
});
