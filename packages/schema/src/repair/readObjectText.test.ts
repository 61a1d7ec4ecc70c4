import { describe, expect, it } from 'vitest';
import { readObjectText } from './readObjectText.js';

describe('an object in a text', () => {
  it.each([
    ['strict JSON', '{"a": [1, null]}', { a: [1, null] }],
    ['a fence with prose around it', 'Here it is:\n```json\n{"a": 1,}\n```\nEnjoy!', { a: 1 }],
    ['a thinking block before it', '<think>maybe {"a": 0}</think> {"a": 2}', { a: 2 }],
    ['single quotes and comments', "{'a': 'b', // why\n}", { a: 'b' }],
    ['the last of several', '{"a": 1} or rather {"a": 3}', { a: 3 }],
    ['an empty object', '{}', {}],
  ])('is found: %s', (_, text, value) => {
    expect(readObjectText(text)).toEqual({ value, whole: true });
  });

  it('that is cut off has what was complete, and says so', () => {
    expect(readObjectText('{"a": 1, "b": {"c": [2, "x')).toMatchObject({
      value: { a: 1, b: { c: [2] } },
      whole: false,
    });
  });

  it.each(['', 'I cannot do that.', '<!doctype html><p>Sign in</p>', '[1, 2]'])('is not in "%s"', (text) => {
    expect(readObjectText(text).value).toBeNull();
  });

  it('is not read over the limits', () => {
    expect(readObjectText(`{"a": "${'x'.repeat(50)}"}`, { text: 20 }).value).toBeNull();
    expect(readObjectText('{"a": '.repeat(90)).value).toBeNull();
  });

  it('may have any names', () => {
    const { value } = readObjectText('{"__proto__": {"x": 1}, "constructor": 2}');
    expect(Object.keys(value ?? {})).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
