import { act, render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { Artifact } from './Artifact.js';
import type { ArtifactDocumentProps } from './DocumentArtifact.js';

const page = {
  version: 1,
  id: 'page',
  title: 'Page',
  settings: { locale: 'fr', timeZone: 'Europe/Paris' },
  components: [],
};

const settle = () => act(async () => {});

test.each([
  ['theme', 'purple', { 'data-theme': 'host' }],
  ['density', 'tiny', { 'data-density': 'comfortable' }],
  ['locale', 'not a locale!', { lang: 'fr' }],
  ['locale', 7, { lang: 'fr' }],
  ['timeZone', 'Mars/Phobos', { lang: 'fr' }],
  ['headingLevel', 9, {}],
  ['headingLevel', Number.NaN, {}],
  ['now', Number.NaN, {}],
])('a %s of %j is told, and the default is shown', async (option, value, attributes) => {
  const onIssue = vi.fn();
  const props = { artifact: page, onIssue, [option]: value } as ArtifactDocumentProps;
  expect(renderToString(<Artifact {...props} />)).toContain('</h2>');
  const { container, rerender } = render(<Artifact {...props} />);
  await settle();
  rerender(<Artifact {...props} />);
  await settle();
  expect(onIssue).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ code: 'option.invalid', params: { option, value: expect.any(String) } }),
  );
  const root = container.querySelector('.vt-root');
  for (const [name, text] of Object.entries(attributes)) expect(root).toHaveAttribute(name, text);
  expect(screen.getByRole('heading', { level: 2, name: 'Page' })).toBeVisible();
});

test('options that exist, or are null, are nothing to tell', async () => {
  const onIssue = vi.fn();
  const props = {
    theme: 'dark',
    density: null,
    headingLevel: 3,
    locale: 'de_AT',
    timeZone: 'Asia/Tokyo',
    now: 0,
  };
  const { container } = render(<Artifact artifact={page} onIssue={onIssue} {...(props as object)} />);
  await settle();
  expect(onIssue).not.toHaveBeenCalled();
  expect(container.querySelector('.vt-root')).toHaveAttribute('lang', 'de-AT');
  expect(screen.getByRole('heading', { level: 3, name: 'Page' })).toBeVisible();
});
