// @vitest-environment node
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

describe('what a host loads that shows an artifact', () => {
  it('leaves out the storages for servers, IndexedDB and localStorage, and what only they need', async () => {
    const root = resolve(import.meta.dirname, '../..');
    const { metafile } = await build({
      entryPoints: [resolve(root, 'bench/bundle.artifact.tsx')],
      absWorkingDir: root,
      tsconfig: resolve(root, 'tsconfig.json'),
      bundle: true,
      write: false,
      metafile: true,
      splitting: true,
      format: 'esm',
      outdir: 'out',
      external: ['react', 'react-dom', 'react/jsx-runtime'],
    });
    const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
    );
    expect(used.some((file) => file.endsWith('runtime/src/session/createSession.ts'))).toBe(true);
    const storages =
      /storage\/(?:http|contract)\/|createIndexedDb|createLocalStorage|changes\/compact|[\\/]idb[\\/]/;
    expect(used.filter((file) => storages.test(file))).toEqual([]);
  });
});
