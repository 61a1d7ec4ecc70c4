// Checks the code blocks of all pages: `ts` and `tsx` by the type checker, `json` by the parser, and documents in it by
// `openArtifact`, which must find nothing to say; and links to files. Guides in MDX show files, which the type checker sees as they are.
// With file names it checks these instead.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Commands, styles and texts. Signatures are cut out of sources that the type checker has seen. */
const unchecked = ['sh', 'css', 'html', 'text', '', 'ts signature'];

const { openArtifact } = await load('packages/schema/src/index.ts');

const files = process.argv.length > 2 ? process.argv.slice(2).map((file) => resolve(file)) : allPages();
const blocks = files.flatMap((file) => blocksOf(file, readFileSync(file, 'utf8')));
const ofLanguage = (...languages) => blocks.filter(({ language }) => languages.includes(language));
const problems = [
  ...blocks
    .filter(({ language }) => !['ts', 'tsx', 'json', ...unchecked].includes(language))
    .map(({ place, language }) => `${place} "${language}" is no language that can be checked`),
  ...ofLanguage('json').flatMap(jsonProblems),
  ...files.flatMap((file) => brokenLinks(file, readFileSync(file, 'utf8'))),
  ...typeProblems(ofLanguage('ts', 'tsx')),
];
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`${ofLanguage('ts', 'tsx', 'json').length} code blocks of ${files.length} pages`);

function allPages() {
  const pages = ['docs', 'stories', 'packages', 'schemas', 'bench', 'examples'].flatMap((name) =>
    ts.sys.readDirectory(join(root, name), ['.md', '.mdx'], ['**/node_modules', '**/dist']),
  );
  return [...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].map((name) => join(root, name)), ...pages];
}

async function load(entry) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Fenced blocks, and code written in an attribute of MDX. */
function blocksOf(file, text) {
  const lineAt = (index) => text.slice(0, index).split('\n').length;
  const block = (index, language, code) => ({
    language,
    code,
    line: lineAt(index),
    page: relative(root, file),
    place: `${relative(root, file)}:${lineAt(index)}`,
  });
  const fenced = [...text.matchAll(/^( *)(```+|~~~+)([^\n`]*)\n([\s\S]*?)^\1\2 *$/gm)];
  const inline = [...text.matchAll(/<Source\s+code="([^"]*)"\s+language="(\w+)"/g)];
  return [
    ...fenced.map(({ index, 3: language, 4: code }) => block(index, language.trim(), code)),
    ...inline
      .filter(({ 2: language }) => language !== 'bash')
      .map(({ index, 1: code, 2: language }) => block(index, language, code)),
  ];
}

/** Links to files that are not there. */
function brokenLinks(file, text) {
  const words = text.replaceAll(/^( *)```[\s\S]*?^\1``` *$|`[^`\n]*`/gm, '');
  return [...words.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link.split('#')[0])
    .filter((link) => link !== '' && !/^[a-z]+:/.test(link) && !existsSync(join(dirname(file), link)))
    .map((link) => `${relative(root, file)} links to ${link}, which is not there`);
}

function jsonProblems({ place, code }) {
  try {
    const value = JSON.parse(code);
    if (!Array.isArray(value?.components)) return [];
    return openArtifact(value).issues.map(({ path, message }) => `${place} ${path} ${message}`);
  } catch (error) {
    return [`${place} ${error.message}`];
  }
}

function typeProblems(checked) {
  if (checked.length === 0) return [];
  const folder = mkdtempSync(join(root, 'tests/.docs-'));
  const written = checked.map((block, index) => {
    const path = join(folder, `block${index}.${block.language}`);
    writeFileSync(path, `${block.code}\nexport {};\n`);
    return { ...block, path };
  });
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const program = ts.createProgram([...written.map(({ path }) => path), join(root, 'types/css.d.ts')], {
    ...options,
    noUnusedLocals: false,
  });
  const found = written.flatMap(({ path, page, line }) => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start = 0, messageText }) =>
        `${page}:${line + 1 + source.getLineAndCharacterOfPosition(start).line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  });
  rmSync(folder, { recursive: true, force: true });
  return found;
}
