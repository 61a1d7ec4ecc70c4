import { expect, test } from 'vitest';
import { later as chart } from '../components/Chart/Chart.later.en.js';
import { later as form } from '../components/InputForm/InputForm.later.en.js';
import { later as board } from '../components/Kanban/Kanban.later.en.js';
import { later as table } from '../components/Table/Table.later.en.js';
import { later as timeline } from '../components/Timeline/Timeline.later.en.js';
import { de } from '../generated/de.js';
import { en as loaded } from '../generated/en.js';
import { dialogs } from './dialogs.en.js';
import { saving } from './saving.en.js';
import { createTranslate } from './createTranslate.js';
import { loadMessages } from './loadMessages.js';

const placeholders = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();

const en = { ...loaded, ...chart, ...form, ...board, ...table, ...timeline, ...dialogs, ...saving };

test('placeholders take their values', () => {
  expect(createTranslate(en)('connect', { label: 'Stripe' })).toBe('Connect Stripe');
});

test('a value is never read as a pattern and never from the prototype', () => {
  expect(createTranslate(en)('connect', { label: '$& {label}' })).toBe('Connect $& {label}');
  expect(createTranslate({ ...en, connect: '{constructor}' })('connect', {})).toBe('{constructor}');
});

test('a missing word shows its key', () => {
  expect(createTranslate({})('undo')).toBe('undo');
});

test('German has every English sentence with the same placeholders', () => {
  expect(Object.keys(en).filter((key) => !Object.hasOwn(de, key))).toEqual([]);
  expect(Object.keys(de).filter((key) => !Object.hasOwn(en, key) && !key.startsWith('issue.'))).toEqual([]);
  const different = Object.entries(en).filter(
    ([key, sentence]) => String(placeholders(sentence)) !== String(placeholders(de[key as keyof typeof de])),
  );
  expect(different).toEqual([]);
});

test('languages are loaded by the first part of the tag', async () => {
  expect((await loadMessages('de-AT'))?.undo).toBe('Rückgängig');
  expect(await loadMessages('en-GB')).toBeUndefined();
  expect(await loadMessages('constructor')).toBeUndefined();
});
