import type { Issue } from '@vitrine/schema';
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Artifact } from '../renderer/artifact/Artifact.js';
import { createTranslate } from './createTranslate.js';
import { de } from './de.js';
import { en } from './en.js';
import { translateIssue } from './translateIssue.js';

const issue = (code: string, params: Issue['params'] = {}, hint?: string): Issue => ({
  code,
  severity: 'error',
  path: '',
  message: 'Something is wrong.',
  params,
  hint,
});
const german = (found: Issue) => translateIssue(found, createTranslate(de));

describe('an issue', () => {
  it('is English as it comes where no language has words for it', () => {
    const found = issue('host.own', {}, 'Mend it.');
    expect(german(found)).toEqual({ message: 'Something is wrong.', hint: 'Mend it.' });
    expect(translateIssue(issue('prop.missing'), createTranslate(en))).toEqual({
      message: 'Something is wrong.',
    });
  });

  it('is English when a value for its sentence is missing, inherited ones not counted', () => {
    expect(german(issue('prop.missing', { type: 'Chart' })).message).toBe('Something is wrong.');
    const inherited = Object.create({ prop: 'label' }) as Record<string, unknown>;
    inherited['type'] = 'Chart';
    expect(german(issue('prop.missing', inherited)).message).toBe('Something is wrong.');
  });

  it.each(['constructor', '__proto__', 'toString'])('may have the code or the reason %s', (name) => {
    expect(german(issue(name)).message).toBe('Something is wrong.');
    expect(german(issue('formula.syntax', { reason: name })).message).toBe('Das ist keine gültige Formel.');
  });

  it('says what a value has to be in words, and takes text of values as text', () => {
    const params = {
      type: 'Chart',
      prop: 'x',
      problem: 'type',
      expected: ['string', 'number'],
      actual: 'array',
    };
    expect(german(issue('prop.invalid', params)).message).toBe(
      '„x“ von Chart muss ein Text oder eine Zahl sein, nicht eine Liste.',
    );
    expect(german(issue('dataset.empty', { name: '{prop} $&' })).message).toContain('„{prop} $&“');
  });

  it('tells the rows of a query in which a formula fails', () => {
    const found = issue('formula.notFinite', { written: '1e300 * x', rows: 3 });
    expect(german(found).message).toBe('1e300 * x ergibt keine Zahl. (Zeilen: 3)');
  });

  it('stands in German on a German page', async () => {
    const components = [{ id: 'a', type: 'MetricCrad', props: {} }];
    render(<Artifact artifact={{ version: 1, id: 'page', title: 'Seite', components }} locale="de-AT" />);
    expect(await screen.findByText('Eine Komponente „MetricCrad“ gibt es nicht.')).toBeTruthy();
  });
});
