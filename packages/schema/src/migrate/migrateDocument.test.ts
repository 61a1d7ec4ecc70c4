import { describe, expect, it } from 'vitest';
import { migrateDocument } from './migrateDocument.js';
import { currentVersion, migrations, type Migration } from './migrations.js';

const rename: Migration = {
  name: 'headline becomes title',
  to: 2,
  migrate: ({ headline, ...rest }) => ({ ...rest, title: headline }),
};
const shout: Migration = {
  name: 'titles shout',
  to: 3,
  migrate: (document) => ({ ...document, title: `${String(document['title'])}!` }),
};

describe('migrateDocument', () => {
  it('leaves a document of the newest version as it is', () => {
    const document = Object.freeze({ version: 1, title: 'A' });
    expect(migrateDocument(document)).toEqual({ document, issues: [] });
    expect(migrateDocument(document).document).toBe(document);
  });

  it('D50: takes one step after the other and leaves its input alone', () => {
    const document = Object.freeze({ version: 1, headline: 'A' });
    expect(migrateDocument(document, [rename, shout], 3).document).toEqual({ version: 3, title: 'A!' });
    expect(migrateDocument({ version: 2, title: 'B' }, [rename, shout], 3).document).toEqual({
      version: 3,
      title: 'B!',
    });
  });

  it.each([undefined, null])('D4: reads a document whose version is %s as version 1', (version) => {
    const { document, issues } = migrateDocument({ version });
    expect(document).toEqual({ version: 1 });
    expect(issues).toMatchObject([{ code: 'version.missing', severity: 'warning' }]);
  });

  it.each(['1', 'one', 0, -1, 0.5, true, {}])('reads %j as version 1, with a warning', (version) => {
    const { document, issues } = migrateDocument({ version });
    expect(document).toEqual({ version: 1 });
    expect(issues).toMatchObject([{ code: 'version.invalid', severity: 'warning' }]);
  });

  it.each([2, 1.5, '2', 1e9])('D51: refuses the newer version %j', (version) => {
    const { document, issues } = migrateDocument({ version });
    expect(document).toBeNull();
    expect(issues.at(-1)).toMatchObject({ code: 'version.newer', severity: 'error' });
  });

  it('has one migration for each version from 2', () => {
    expect(migrations.map(({ to }) => to)).toEqual(
      Array.from({ length: currentVersion - 1 }, (_, index) => index + 2),
    );
  });
});
