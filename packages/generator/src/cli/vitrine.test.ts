import * as esbuild from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { behaviors, startModelServer } from '../testing/modelServer.js';
import { goodAnswer, salesOutline } from '../testing/salesModel.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
let binary: string;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly notes: string;
}

/** Runs the built program as a shell does. */
function vitrine(args: readonly string[], input?: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const { OPENAI_API_KEY: _, ...around } = process.env;
    const child = spawn(process.execPath, [binary, ...args], { cwd: folder, env: { ...around, ...env } });
    let out = '';
    let notes = '';
    child.stdout.on('data', (part) => (out += String(part)));
    child.stderr.on('data', (part) => (notes += String(part)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, notes }));
    child.stdin.end(input);
  });
}

const file = (name: string) => join(folder, name);
const json = (name: string) => JSON.parse(readFileSync(file(name), 'utf8'));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vitrine-cli-'));
  binary = file('vitrine.mjs');
  await esbuild.build({
    entryPoints: ['packages/generator/src/cli/vitrine.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outfile: binary,
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
  });
  writeFileSync(file('orders.csv'), 'city,amount\nOslo,100\nBergen,50\n=HYPERLINK(),5\n');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the program', () => {
  it('lists its commands, with and without being asked', async () => {
    for (const args of [[], ['--help'], ['help']]) {
      const { code, out } = await vitrine(args);
      expect(code).toBe(0);
      for (const name of ['generate', 'draft', 'build', 'refine', 'validate', 'templates', 'export'])
        expect(out).toContain(`vitrine ${name}`);
    }
    expect((await vitrine(['export', '--help'])).out).toContain('--html');
    const manifest = JSON.parse(readFileSync('packages/generator/package.json', 'utf8')) as {
      version: string;
    };
    expect((await vitrine(['--version'])).out).toBe(`${manifest.version}\n`);
  });

  it('says what was probably meant by an unknown command or option, and ends with 2', async () => {
    const command = await vitrine(['genrate', 'x']);
    expect(command).toMatchObject({ code: 2, out: '' });
    expect(command.notes).toContain('Did you mean "generate"?');
    const option = await vitrine(['generate', 'x', '--currancy', 'EUR']);
    expect(option).toMatchObject({ code: 2, out: '' });
    expect(option.notes).toContain('Did you mean "--currency"?');
    const value = await vitrine(['generate', 'x', '--out']);
    expect(value.code).toBe(2);
    expect(value.notes).toContain('--out');
  });

  it('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [binary, 'templates'], { cwd: folder });
    let notes = '';
    child.stderr.on('data', (part) => (notes += String(part)));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, notes }).toEqual({ code: 0, notes: '' });
  });
});

describe('generate', () => {
  it('prints the artifact of a sentence, and its receipts beside it', async () => {
    const { code, out, notes } = await vitrine(['generate', 'Track our path to $100k MRR']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ version: 1, title: 'Path to $100k MRR' });
    expect(notes).toContain('known goal: Target MRR: 100000');
  });

  it('builds on a file, writes the result, and takes identity and currency', async () => {
    const made = await vitrine([
      'generate',
      '--data',
      'orders.csv',
      '--out',
      'made/orders.json',
      '--currency',
      'NOK',
      '--id',
      'orders',
    ]);
    expect(made).toMatchObject({ code: 0, out: '' });
    const artifact = json('made/orders.json');
    expect(artifact).toMatchObject({ id: 'orders', settings: { currency: 'NOK' } });
    expect(artifact.datasets[0].rows).toHaveLength(3);
  });

  it('gives the whole result as JSON', async () => {
    const { code, out } = await vitrine(['generate', 'An OKR tracker', '--json']);
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(out))).toEqual(expect.arrayContaining(['artifact', 'receipts', 'issues']));
  });

  it('reads data from standard input', async () => {
    const { code, out } = await vitrine(['generate', '--data', '-', '--quiet'], 'a,b\n1,2\n3,4\n');
    expect(code).toBe(0);
    expect(JSON.parse(out).datasets[0].rows).toHaveLength(2);
  });

  it('refuses what it can not use, each with its exit code', async () => {
    expect((await vitrine(['generate'])).code).toBe(2);
    const missing = await vitrine(['generate', '--data', 'none.csv']);
    expect(missing).toMatchObject({ code: 3, out: '' });
    expect(missing.notes).toContain('Cannot read none.csv: there is no such file or folder.');
    writeFileSync(file('empty.csv'), '');
    const empty = await vitrine(['generate', '--data', 'empty.csv']);
    expect(empty.code).toBe(1);
    expect(empty.notes).toContain('There is no table in empty.csv');
    const long = await vitrine(['generate', 'x'.repeat(30_000)]);
    expect(long).toMatchObject({ code: 1, out: '' });
    expect(long.notes).toContain('prompt.tooLong');
  });
});

describe('what people get wrong', () => {
  it('is a setting that means nothing, before anything is made', async () => {
    for (const [option, value] of [
      ['--locale', 'not_a_language'],
      ['--currency', 'LOL'],
      ['--time-zone', 'Mars'],
    ]) {
      const { code, out, notes } = await vitrine(['generate', 'Sales', option!, value!]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(notes).toContain(`"${value}" is no`);
    }
  });

  it('is one operand too many, or help for a command that there is not', async () => {
    const { code, notes } = await vitrine(['templates', 'okr', 'pipeline']);
    expect(code).toBe(2);
    expect(notes).toContain('"pipeline" is too much');
    expect(notes).toContain('--out');
    expect(await vitrine(['help', 'generat'])).toMatchObject({ code: 2, out: '' });
  });

  it('is a document that was cut: what would be written is less than what is there', async () => {
    await vitrine(['templates', 'okr', '--out', 'whole.json']);
    const text = readFileSync(file('whole.json'), 'utf8').slice(0, 3000);
    writeFileSync(file('cut.json'), text);
    for (const args of [
      ['refine', 'cut.json', 'rename the page to Ours', '-i'],
      ['export', 'cut.json', '--project'],
      ['templates', '--save', 'cut.json'],
    ]) {
      const { code, out, notes } = await vitrine(args);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(notes).toContain('cut.json is not a whole artifact.');
    }
    expect(readFileSync(file('cut.json'), 'utf8')).toBe(text);
  });

  it('is a document without parts, and slips that can be mended are said', async () => {
    writeFileSync(file('none.json'), '{"x": 1}');
    expect(await vitrine(['export', 'none.json', '--csv'])).toMatchObject({ code: 1, out: '' });
    writeFileSync(file('slips.json'), '{"version": 1, "title": "Slips", "components": [],}');
    const { code, notes } = await vitrine(['export', 'slips.json', '--project']);
    expect(code).toBe(0);
    expect(notes).toContain('artifact.idMissing');
    expect(notes).toContain('Written to artifact.zip.');
  });

  it('is a broken line, which is said also quietly, and as JSON to programs', async () => {
    writeFileSync(file('lines.csv'), 'a,b\n1,2\n"x,3\n4,5\n');
    const quiet = await vitrine(['generate', '--data', 'lines.csv', '-q']);
    expect(quiet.notes).toContain('Line 3 has a quotation mark in the wrong place');
    expect(quiet.notes).not.toContain('known');
    writeFileSync(file('broken.json'), '{"broken": ');
    const { code, out } = await vitrine(['generate', '--data', 'broken.json', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ artifact: null, issues: [{ code: 'data.badJson' }] });
  });

  it('is a file that stands there already, or rows that stand beside the document', async () => {
    expect((await vitrine(['draft', 'Sales', '--out', 'a/b/draft.md'])).notes).toContain(
      'Written to a/b/draft.md.',
    );
    expect((await vitrine(['draft', 'Sales', '--out', 'a/b/draft.md'])).notes).toContain(
      'Replaced a/b/draft.md.',
    );
    const rows = Array.from({ length: 6000 }, (_, index) => `Order ${index},${index}`);
    writeFileSync(file('many.csv'), ['name,amount', ...rows].join('\n'));
    await vitrine(['generate', '--data', 'many.csv', '--out', 'many.json']);
    expect((await vitrine(['export', 'many.json', '--project'])).notes).toContain('add --data');
    const whole = await vitrine(['export', 'many.json', '--project', '--data', 'many.data.json']);
    expect(whole.notes).not.toContain('add --data');
  });

  it('is nothing: a sentence may come from standard input', async () => {
    const { code, out } = await vitrine(['draft', '-'], 'Track our path to $100k MRR\n');
    expect(code).toBe(0);
    expect(out).toContain('# Path to $100k MRR');
    expect(await vitrine(['generate', '-', '--data', '-'], 'a,b\n1,2\n')).toMatchObject({ code: 2 });
    const long = await vitrine(['draft', '-'], 'revenue '.repeat(3000));
    expect(long.code).toBe(1);
    expect(long.notes).toContain('prompt.tooLong');
  });
});

describe('draft and build', () => {
  it('write a draft that a person corrects, and build what it says then', async () => {
    const drafted = await vitrine(['draft', 'Track our path to $100k MRR', '--out', 'draft.md']);
    expect(drafted.code).toBe(0);
    const draft = readFileSync(file('draft.md'), 'utf8');
    expect(draft).toContain('# Path to $100k MRR');
    writeFileSync(file('draft.md'), draft.replace('# Path to $100k MRR', '# Our road'));
    const { code, out } = await vitrine(['build', 'draft.md', '--quiet']);
    expect(code).toBe(0);
    expect(JSON.parse(out).title).toBe('Our road');
  });

  it('refuse what is no draft', async () => {
    expect((await vitrine(['draft'])).code).toBe(2);
    expect((await vitrine(['build'])).code).toBe(2);
    expect((await vitrine(['build', '-'], '')).code).toBe(1);
    expect((await vitrine(['build', 'none.md'])).code).toBe(3);
  });
});

describe('validate', () => {
  it('accepts what it generated, and names each fault of another document', async () => {
    await vitrine(['templates', 'okr', '--out', 'okr.json']);
    expect(await vitrine(['validate', 'okr.json'])).toMatchObject({ code: 0, out: 'okr.json: valid\n' });
    const bad = json('okr.json');
    bad.components[1].props.value = { formula: 'sum(key_result.progress)' };
    writeFileSync(file('bad.json'), JSON.stringify(bad));
    const { code, out } = await vitrine(['validate', 'okr.json', 'bad.json']);
    expect(code).toBe(1);
    expect(out).toContain('bad.json: error');
    expect(out).toContain('key_results');
    const asJson = JSON.parse((await vitrine(['validate', 'bad.json', '--json'])).out);
    expect(asJson[0].issues[0]).toMatchObject({ severity: 'error' });
  });

  it('takes warnings for errors when it is strict', async () => {
    writeFileSync(file('unnamed.json'), '{"version": 1, "id": "x", "components": []}');
    expect((await vitrine(['validate', 'unnamed.json'])).code).toBe(0);
    expect((await vitrine(['validate', 'unnamed.json', '--strict'])).code).toBe(1);
  });

  it('checks the others where a file is missing, and says which it is', async () => {
    await vitrine(['templates', 'okr', '--out', 'okr.json']);
    const { code, out, notes } = await vitrine(['validate', 'absent.json', 'okr.json']);
    expect({ code, out }).toEqual({ code: 3, out: 'okr.json: valid\n' });
    expect(notes).toContain('absent.json');
  });

  it('ends with 1 for what is no artifact', async () => {
    expect((await vitrine(['validate', '-'], 'no JSON')).code).toBe(1);
    expect((await vitrine(['validate', '-'], '[]')).code).toBe(1);
  });
});

describe('refine', () => {
  it('changes a file in place and says what it did', async () => {
    await vitrine(['templates', 'revenue', '--out', 'revenue.json']);
    const { code, notes } = await vitrine(['refine', 'revenue.json', 'rename the page to Income', '-i']);
    expect({ code, notes }).toMatchObject({ code: 0 });
    expect(json('revenue.json').title).toBe('Income');
    expect(notes).not.toBe('');
  });

  it('asks or refuses, and then leaves the file alone', async () => {
    await vitrine(['templates', 'revenue', '--out', 'kept.json']);
    const before = readFileSync(file('kept.json'), 'utf8');
    const refused = await vitrine(['refine', 'kept.json', 'sing a song', '-i']);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.notes).not.toBe('');
    expect(readFileSync(file('kept.json'), 'utf8')).toBe(before);
  });
});

describe('templates', () => {
  it('lists them by category, also as JSON', async () => {
    const { out } = await vitrine(['templates']);
    expect(out).toContain('Planning');
    expect(out).toContain('okr');
    const finance = JSON.parse((await vitrine(['templates', '--category', 'finance', '--json'])).out);
    expect(finance.length).toBeGreaterThan(1);
    expect(new Set(finance.map((entry: { category: string }) => entry.category))).toEqual(
      new Set(['Finance']),
    );
  });

  it('makes a template of an artifact, with its rows as samples', async () => {
    await vitrine(['generate', '--data', 'orders.csv', '--out', 'own.json']);
    const { code, out } = await vitrine(['templates', '--save', 'own.json', '--title', 'Own orders']);
    expect(code).toBe(0);
    const template = JSON.parse(out);
    expect(template.title).toBe('Own orders');
    expect(template.artifact.datasets[0]).toMatchObject({ origin: 'sample' });
    expect(template.artifact.datasets[0].rows).toHaveLength(3);
  });

  it('gives each artifact an identity of its own, and knows near names', async () => {
    const [first, second] = await Promise.all([vitrine(['templates', 'okr']), vitrine(['templates', 'okr'])]);
    expect(JSON.parse(first.out).id).not.toBe(JSON.parse(second.out).id);
    const unknown = await vitrine(['templates', 'produkt-roadmap']);
    expect(unknown.code).toBe(1);
    expect(unknown.notes).toContain('Did you mean "product-roadmap"?');
    const known = await vitrine(['templates', 'crm']);
    expect(known.code).toBe(1);
    expect(known.notes).toContain('Did you mean "pipeline"?');
  });
});

describe('export', () => {
  beforeAll(async () => {
    await vitrine(['templates', 'pipeline', '--out', 'pipeline.json']);
    await vitrine(['generate', '--data', 'orders.csv', '--out', 'orders.json', '--id', 'orders']);
  });

  it('writes the rows of a dataset as CSV that runs no formula', async () => {
    const { code, out } = await vitrine(['export', 'orders.json', '--csv', '--out', '-']);
    expect(code).toBe(0);
    expect(out).toContain("'=HYPERLINK()");
    const unknown = await vitrine(['export', 'pipeline.json', '--csv', '--dataset', 'deal']);
    expect(unknown.code).toBe(1);
    expect(unknown.notes).toContain('Did you mean "deals"?');
  });

  it('writes a project with the document in it, the same bytes each time', async () => {
    await vitrine(['export', 'orders.json', '--project', '--out', 'a.zip']);
    await vitrine(['export', 'orders.json', '--project', '--out', 'b.zip']);
    const bytes = readFileSync(file('a.zip'));
    expect(bytes.equals(readFileSync(file('b.zip')))).toBe(true);
    const files = unzipSync(new Uint8Array(bytes));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['orders/package.json', 'orders/index.html', 'orders/src/main.jsx']),
    );
    expect(JSON.parse(strFromU8(files['orders/src/artifact.json']!))).toEqual(json('orders.json'));
  });

  it('says what a page needs where @vitrine/react is not installed', async () => {
    const { code, notes } = await vitrine(['export', 'orders.json', '--html']);
    expect(code).toBe(1);
    expect(notes).toContain('npm install @vitrine/react');
  });

  it('writes one page that loads nothing and lets only its own script and styles run', async () => {
    const react = file('node_modules/@vitrine/react');
    mkdirSync(react, { recursive: true });
    writeFileSync(
      join(react, 'package.json'),
      JSON.stringify({ exports: { './standalone': './standalone.js', './styles.css': './styles.css' } }),
    );
    writeFileSync(join(react, 'standalone.js'), 'console.log("</script><!-- ")');
    writeFileSync(join(react, 'styles.css'), '.vt-root{color:red}');
    const sly = { ...json('orders.json'), title: '</title><script>alert(1)</script>' };
    writeFileSync(file('sly.json'), JSON.stringify(sly));
    const { code } = await vitrine(['export', 'sly.json', '--html', '--out', 'sly.html']);
    expect(code).toBe(0);
    const page = readFileSync(file('sly.html'), 'utf8');
    expect(page).not.toContain('<script>alert');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    const script = /<script>([\s\S]*)<\/script>\n<\/body>/.exec(page)?.[1] ?? '';
    const styles = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? '';
    for (const text of [script, styles])
      expect(policy).toContain(createHash('sha256').update(text).digest('base64'));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    const embedded = /id="vitrine-artifact">([^<]*)</.exec(page)?.[1] ?? '';
    expect(JSON.parse(embedded)).toEqual(sly);
  });

  it('wants exactly one kind', async () => {
    expect((await vitrine(['export', 'orders.json'])).code).toBe(2);
    expect((await vitrine(['export', 'orders.json', '--html', '--csv'])).code).toBe(2);
  });
});

describe('a model', () => {
  const key = 'sk-secret';
  const ask = (...more: string[]) =>
    vitrine(
      ['generate', 'A sales pipeline', '--provider', 'openai', '--model', 'small', '--json', ...more],
      '',
      { OPENAI_API_KEY: key },
    );

  it('makes the artifact where one is asked for, and its key is not in what is written', async () => {
    const server = await startModelServer((request) => behaviors.answer(goodAnswer(request)));
    try {
      const { code, out, notes } = await ask('--base-url', server.baseURL);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ artifact: { title: salesOutline.title } });
      expect(server.requests[0]).toMatchObject({ authorization: `Bearer ${key}`, body: { model: 'small' } });
      expect(out + notes).not.toContain(key);
    } finally {
      await server.close();
    }
  });

  it('changes what is refused without it', async () => {
    await vitrine(['generate', 'Track our path to $100k MRR', '--out', 'asked.json']);
    const edits = { edits: [{ op: 'artifact', title: 'Ours' }], message: 'Called it Ours.' };
    const server = await startModelServer(() => behaviors.answer(JSON.stringify(edits)));
    const provider = ['--provider', 'openai', '--model', 'small', '--base-url', server.baseURL];
    const words = 'let it sound like cash';
    const { code, notes } = await vitrine(['refine', 'asked.json', words, '-i', ...provider]);
    await server.close();
    expect(notes).toContain('Called it Ours.');
    expect(code).toBe(0);
    expect(json('asked.json').title).toBe('Ours');
    const gone = await vitrine(['refine', 'asked.json', words, ...provider]);
    expect(gone.code).toBe(1);
    expect(gone.notes).toContain('model.unreachable');
  });

  it('that fails leaves the planner to make it, and an issue says so', async () => {
    const server = await startModelServer(() => behaviors.status(401));
    try {
      const { code, out } = await ask('--base-url', server.baseURL);
      expect(code).toBe(0);
      const { artifact, issues } = JSON.parse(out);
      expect(artifact.components.length).toBeGreaterThan(0);
      expect(issues.map((issue: { code: string }) => issue.code)).toContain('model.unauthorized');
    } finally {
      await server.close();
    }
  });

  it.each([
    [['--provider', 'nobody'], 'There is no provider "nobody"'],
    [['--provider', 'openai'], 'Name the model'],
    [['--model', 'small'], 'add --provider openai'],
    [['--provider', 'openai', '--model', 'small'], 'set OPENAI_API_KEY'],
  ])('is asked for completely: %j', async (options, hint) => {
    const { code, notes } = await vitrine(['generate', 'Deals', ...options]);
    expect(code).toBe(2);
    expect(notes).toContain(hint);
  });
});
