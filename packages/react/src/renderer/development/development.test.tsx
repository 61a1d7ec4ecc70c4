import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Artifact } from '../artifact/Artifact.js';

const page = { version: 1, id: 'page', title: 'Page', components: [] };
const faulty = { ...page, tilte: 'Page' };
const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
const said = () => warn.mock.calls.map(([text]) => String(text));

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  document.head.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllEnvs();
  warn.mockClear();
});

/** Waits for the chunk with the hints and for what it waits for. */
async function pass() {
  await act(() => vi.dynamicImportSettled());
  await act(() => vi.advanceTimersByTimeAsync(5000));
}

function addStyles() {
  const style = document.createElement('style');
  style.textContent = '.vt-root { --vt-space-1: 4px; }';
  document.head.append(style);
}

describe('a development build of a host', () => {
  beforeEach(() => vi.stubEnv('NODE_ENV', 'development'));

  it('is told in the console what nobody listens to, with place and hint', async () => {
    addStyles();
    render(<Artifact artifact={faulty} theme={'purple' as never} />);
    await pass();
    expect(said()).toEqual([
      'Vitrine: Nothing can be done with "purple" as `theme`; it is left out. Pass one of host, system, light, dark, or leave it out. (option.invalid)',
      'Vitrine: The format knows no property "tilte" here; did you mean `title`? It is kept and not used. Free data belongs into "meta". (property.unknown at /tilte)',
    ]);
  });

  it('with onIssue gets the same there, and nothing in the console', async () => {
    addStyles();
    const onIssue = vi.fn();
    render(<Artifact artifact={faulty} onIssue={onIssue} />);
    await pass();
    expect(onIssue).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'property.unknown' }));
    expect(said()).toEqual([]);
  });

  it('is told once that the stylesheet is missing', async () => {
    render(
      <>
        <Artifact artifact={page} />
        <Artifact artifact={{ ...page, id: 'other' }} onIssue={() => {}} />
      </>,
    );
    await pass();
    expect(said()).toEqual([expect.stringContaining("import '@vitrine/react/styles.css'")]);
  });

  it('hears nothing of a page that is gone before', async () => {
    const { unmount } = render(<Artifact artifact={page} />);
    unmount();
    await pass();
    expect(said()).toEqual([]);
  });
});

it.each(['test', 'production'])('a build for %s writes nothing to the console', async (environment) => {
  vi.stubEnv('NODE_ENV', environment);
  render(<Artifact artifact={faulty} />);
  await pass();
  expect(said()).toEqual([]);
});
