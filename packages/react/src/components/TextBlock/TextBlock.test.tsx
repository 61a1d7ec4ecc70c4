import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { renderView } from '../../renderer/renderView.testing.js';
import type { RenderViewOptions } from '../../renderer/renderView.testing.js';
import { TextBlockDefinition } from './index.js';

const body = () => document.querySelector<HTMLElement>('.vt-md')!;

/** Renders a text and waits until Markdown has loaded. */
async function show(text: string, props: Record<string, unknown> = {}, options: RenderViewOptions = {}) {
  const shown = renderView(TextBlockDefinition, { ...props, text: `${text}\n\n---` }, options);
  await waitFor(() => expect(body().querySelector('hr')).not.toBeNull());
  return shown;
}

const interpolations = (values: Record<string, number | string | null>) => ({
  snapshot: { interpolations: new Map(Object.entries(values)) },
});

describe('TextBlock reads', () => {
  it('CommonMark: headings below its own, emphasis, lists, quotes and code', async () => {
    await show(
      '# One\n\n**bold** *em* `code`\n\n3. three\n\n> quote\n\n```ts\nconst a = 1;\n```',
      {},
      { headingLevel: 3 },
    );
    expect(screen.getByRole('heading', { level: 3, name: 'One' })).toBeInTheDocument();
    expect(body().querySelector('strong')).toHaveTextContent('bold');
    expect(body().querySelector('ol')).toHaveAttribute('start', '3');
    expect(body().querySelector('blockquote')).toHaveTextContent('quote');
    expect(body().querySelector('pre')).toHaveTextContent('const a = 1;');
  });

  it('tables and strikethrough', async () => {
    await show('| a | b |\n|---|--:|\n| 1 | ~~2~~ |');
    expect(screen.getByRole('table')).toBeInTheDocument();
    expect(screen.getByRole('cell', { name: '2' })).toHaveAttribute('data-align', 'right');
    expect(body().querySelector('s')).toHaveTextContent('2');
  });

  it('no text as such', async () => {
    renderView(TextBlockDefinition, { text: ' ' });
    expect(body()).toHaveTextContent('Nothing here yet');
  });

  it('first as plain words, before Markdown has loaded', () => {
    renderView(TextBlockDefinition, { text: '# Title\n\nSome **bold** [words](https://a.b)\n- one' });
    expect([...body().children].map((block) => block.textContent)).toEqual([
      'Title',
      'Some bold words',
      'one',
    ]);
  });
});

describe('TextBlock puts in', () => {
  it('values before Markdown has loaded too, where none is read as Markdown', () => {
    const text = '# {{ count }} of *many*\n\n{{ name }}';
    renderView(TextBlockDefinition, { text }, interpolations({ count: 1200, name: '**x** [a](b)' }));
    expect([...body().children].map((block) => block.textContent)).toEqual(['1,200 of many', '**x** [a](b)']);
  });

  it('values by their format, in the place of formulas', async () => {
    await show(
      'MRR is **{{ total * 2 | currency }}**, goal {{ goal }}',
      {},
      interpolations({ 'total * 2': 1200, goal: null }),
    );
    expect(body()).toHaveTextContent('MRR is $1,200, goal —');
  });

  it('text that looks like Markdown or HTML as text', async () => {
    const hostile = '**x** <img src=y onerror=alert(1)> [a](javascript:b)';
    await show('{{ name }}', {}, interpolations({ name: hostile }));
    expect(body()).toHaveTextContent(hostile);
    expect(body().querySelector('strong, img, a')).toBeNull();
  });

  it('nothing into code and links, which show the formula or lead nowhere', async () => {
    await show('`{{ a }}` [x](https://e.com/{{a}})', {}, interpolations({ a: 1 }));
    expect(body().querySelector('code')).toHaveTextContent('{{ a }}');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('formulas whose signs mean something in Markdown', async () => {
    await show(
      '{{ a * b }} and {{ c * d }} _{{ e_f }}_',
      {},
      interpolations({ 'a * b': 1, 'c * d': 2, e_f: 3 }),
    );
    expect(body().querySelector('p')).toHaveTextContent('1 and 2 3');
  });
});

describe('TextBlock is inert', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:x)',
    '<javascript:alert(1)>',
    '![x](javascript:alert(1))',
    '[x]: javascript:alert(1)\n\n[x]',
    '[x](  java\nscript:alert(1))',
    '\uFDD00\uFDD1 \uFDD099\uFDD1',
  ])('for %j', async (text) => {
    await show(text);
    expect(body().querySelector('script, img, iframe, a')).toBeNull();
    for (const element of body().querySelectorAll('*')) {
      expect(element.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style')).toEqual(
        [],
      );
    }
  });

  it('with remote images, which become links', async () => {
    await show('![A chart](https://example.com/x.png)');
    expect(body().querySelector('img')).toBeNull();
    expect(screen.getByRole('link', { name: 'A chart' })).toHaveAttribute(
      'href',
      'https://example.com/x.png',
    );
  });

  it('with links that leave the page', async () => {
    await show('[out](https://example.com) [in](/there)');
    expect(screen.getByRole('link', { name: 'out' })).toHaveAttribute('rel', 'noopener noreferrer');
    expect(screen.getByRole('link', { name: 'in' })).not.toHaveAttribute('target');
  });

  it('and cuts a text that is far too long', async () => {
    renderView(TextBlockDefinition, { text: `${'word '.repeat(20_000)}end` });
    expect(await screen.findByText(/longer than what can be shown/)).toBeInTheDocument();
    expect(body()).not.toHaveTextContent('end');
  });
});

describe('TextBlock check lists', () => {
  it('save what is ticked, under the words of the item', async () => {
    const { changes } = await show('- [ ] Call **Acme**\n- [x] Send offer\n- plain');
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes).toHaveLength(2);
    expect(boxes[1]).toBeChecked();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Call Acme' }));
    expect(changes).toEqual([[{ op: 'value.set', node: 'node', key: 'check:Call **Acme**', value: true }]]);
  });

  it('show what was saved', async () => {
    await show('- [x] Done', {}, { values: { 'check:Done': false } });
    expect(screen.getByRole('checkbox', { name: 'Done' })).not.toBeChecked();
  });

  it('are ticked by their words and by keyboard, what stands inside them is not part of these', async () => {
    const { changes } = await show('- [ ] Call Acme\n\n  about the offer\n\n  - [ ] Find the number\n');
    expect(screen.getByRole('checkbox', { name: 'Call Acme' })).toBeInTheDocument();
    await userEvent.click(screen.getByText('Find the number'));
    await userEvent.click(screen.getByText('about the offer'));
    screen.getByRole('checkbox', { name: 'Call Acme' }).focus();
    await userEvent.keyboard(' ');
    expect(changes.flat()).toMatchObject([{ key: 'check:Find the number' }, { key: 'check:Call Acme' }]);
  });

  it('can only be read where nothing may be changed', async () => {
    await show('- [ ] Done', {}, { readOnly: true });
    expect(screen.getByRole('checkbox')).toBeDisabled();
  });
});

describe('TextBlock as a callout', () => {
  it('has its tone, its title and the icon of the tone', async () => {
    await show('Careful', { variant: 'callout', tone: 'warning', title: 'Note' });
    expect(document.querySelector('.vt-callout')).toHaveAttribute('data-tone', 'warning');
    expect(screen.getByRole('heading', { name: 'Note' })).toBeInTheDocument();
    expect(document.querySelector('.vt-callout svg.vt-icon')).not.toBeNull();
  });
});

describe('TextBlock in a card', () => {
  it('has the surface of other parts and no tone', async () => {
    await show('Careful', { variant: 'card', title: 'Note' });
    expect(screen.getByRole('group', { name: 'Note' })).toHaveClass('vt-card');
    expect(document.querySelector('.vt-callout')).toBeNull();
    await show('Careful', { title: 'Plain' });
    expect(screen.getByRole('group', { name: 'Plain' })).not.toHaveClass('vt-card');
  });
});
