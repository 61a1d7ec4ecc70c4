import { openArtifact, type Artifact } from '@vitrine/schema';
import { describe, expect, it } from 'vitest';
import { createSession } from '../session/createSession.js';
import { oneOf, readOptions } from './readOptions.js';

const document = (settings: object = {}): Artifact =>
  openArtifact({ version: 1, id: 'a', title: 'A', components: [], settings }).artifact!;

describe('options that come from users’ settings', () => {
  it.each([
    ['locale', 'not a locale!', 'fr'],
    ['locale', 7, 'fr'],
    ['locale', '', 'fr'],
    ['timeZone', 'Mars/Phobos', 'Europe/Paris'],
    ['timeZone', {}, 'Europe/Paris'],
  ])('a %s of %j is left out with an issue, and the document’s is used', (option, value, used) => {
    const session = createSession(document({ locale: 'fr', timeZone: 'Europe/Paris' }), { [option]: value });
    expect(session.environment).toMatchObject({ [option]: used });
    expect(session.issues()).toMatchObject([
      { code: 'option.invalid', severity: 'warning', path: '', params: { option } },
    ]);
    expect(session.issues()[0]?.hint).toMatch(/^Pass an? .+, or leave it out\.$/);
  });

  it('a locale as operating systems write it is understood, and null is none', () => {
    const session = createSession(document(), { locale: 'de_AT', timeZone: null as never });
    expect(session.environment).toMatchObject({ locale: 'de-AT', timeZone: 'UTC' });
    expect(session.issues()).toEqual([]);
  });

  it('a zone of the document that does not exist is told with its place, until it is mended', () => {
    const session = createSession(document({ timeZone: 'Mars/Phobos' }));
    expect(session.environment.timeZone).toBe('UTC');
    expect(session.issues()).toMatchObject([{ code: 'option.invalid', path: '/settings/timeZone' }]);
    session.edit(document({ timeZone: 'Asia/Tokyo' }));
    expect(session.environment.timeZone).toBe('Asia/Tokyo');
    expect(session.issues()).toEqual([]);
  });

  it('one of a few words is that word and no other, inherited names included', () => {
    const readers = { theme: oneOf('light', 'dark') };
    expect(readOptions({ theme: 'dark' }, readers)).toEqual({ options: { theme: 'dark' }, issues: [] });
    for (const theme of ['constructor', 'Dark', 0, [], ['light']])
      expect(readOptions({ theme }, readers)).toMatchObject({
        options: { theme: undefined },
        issues: [{ hint: 'Pass one of light, dark, or leave it out.' }],
      });
  });
});
