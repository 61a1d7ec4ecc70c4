// docs/reference/packages/: what each package exports, with its TSDoc and signature, read from the sources.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const banner = '<!-- Generated from the sources by scripts/codegen.mjs. Do not edit. -->\n';

/** Entries of a package for hosts, in the order of its manifest: `{ name: '@vitrine/schema/repair', file }`. */
function entriesOf(root, folder, paths) {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  return {
    manifest,
    entries: Object.keys(manifest.exports).flatMap((key) => {
      const name = manifest.name + key.slice(1);
      const file = paths[name]?.[0];
      return key !== './internal' && file?.endsWith('.ts') ? [{ name, file: join(root, file) }] : [];
    }),
  };
}

/** A program of the sources alone: what is imported from other packages is not needed to print declarations. */
function readSources(files) {
  const options = { noLib: true, types: [], jsx: ts.JsxEmit.ReactJSX, allowImportingTsExtensions: true };
  const host = ts.createCompilerHost(options);
  const settings = {
    ...options,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  host.resolveModuleNameLiterals = (literals, file) =>
    literals.map(({ text }) =>
      text.startsWith('.') ? ts.resolveModuleName(text, file, settings, host) : { resolvedModule: undefined },
    );
  return ts.createProgram(files, settings, host);
}

function exportsOf(file, program) {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file));
  return checker.getExportsOfModule(module).map((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    return {
      name: exported.name,
      isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0,
      declaration: symbol.declarations?.[0],
      text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      tags: symbol.getJsDocTags(checker),
    };
  });
}

const withoutLinks = (text) => text.replaceAll(/\{@link ([\w.]+)\s*\}/g, '`$1`');

/** A declaration without its body. */
function signatureOf(node) {
  const whole = node.getText();
  const upTo = (end) => whole.slice(0, end - node.getStart()).trim();
  if (ts.isFunctionDeclaration(node) && node.body) return upTo(node.body.getStart());
  if (ts.isVariableDeclaration(node)) return `const ${node.type ? upTo(node.type.getEnd()) : whole}`;
  return whole;
}

function tagLines(tags) {
  return tags.flatMap(({ name, text: parts = [] }) => {
    const text = withoutLinks(ts.displayPartsToString(parts).trim());
    if (name === 'example') return ['', 'Example:', '', '```tsx', text, '```'];
    if (name === 'throws') return ['', `Throws ${text}`];
    if (name === 'returns') return ['', `Gives ${text}`];
    const [parameter, ...words] = text.split(' ');
    return ['', `\`${parameter}\`: ${words.join(' ').replace(/^- /, '')}`];
  });
}

function section({ name, declaration, text, tags }) {
  const signature = signatureOf(declaration).replace(/^export (?:async )?/, '');
  return [
    '',
    `### ${name}`,
    '',
    withoutLinks(text),
    '',
    '```ts signature',
    signature,
    '```',
    ...tagLines(tags),
  ];
}

const isGenerated = ({ declaration }) => declaration.getSourceFile().fileName.includes('/generated/');

function entrySection({ name, exported }) {
  const written = exported.filter((each) => !isGenerated(each));
  const made = exported.filter(isGenerated);
  const ordered = [...written.filter(({ isValue }) => isValue), ...written.filter(({ isValue }) => !isValue)];
  const list = made.map((each) => `- \`${each.name}\`: ${withoutLinks(each.text).replaceAll('\n', ' ')}`);
  const heading = name.startsWith('@vitrine/generator')
    ? 'Made from the templates that the package has:'
    : 'Made from the schemas; their properties are in the [reference of the document](../document.md):';
  return [
    '',
    `## ${name}`,
    ...ordered.flatMap(section),
    ...(list.length > 0 ? ['', heading, '', ...list] : []),
  ];
}

const knownTags = new Set(['param', 'returns', 'throws', 'example']);

function problemsOf({ name, text, tags }, entry) {
  const unknown = tags.filter((tag) => !knownTags.has(tag.name));
  return [
    ...(text.trim() === '' ? [`${name}, which ${entry} exports, needs TSDoc that says what it is`] : []),
    ...unknown.map((tag) => `${name}, which ${entry} exports: @${tag.name} is not shown by the reference`),
  ];
}

/** Pages by file, and public exports without TSDoc, as sentences. */
export function apiPages(root) {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const folders = readdirSync(join(root, 'packages')).sort();
  const packages = folders.map((folder) => ({
    folder,
    ...entriesOf(root, `packages/${folder}`, config.compilerOptions.paths),
  }));
  const program = readSources(packages.flatMap(({ entries }) => entries.map(({ file }) => file)));
  const read = packages.map(({ folder, manifest, entries }) => ({
    folder,
    manifest,
    entries: entries.map(({ name, file }) => ({ name, exported: exportsOf(file, program) })),
  }));
  const problems = read.flatMap(({ entries }) =>
    entries.flatMap(({ name, exported }) => exported.flatMap((each) => problemsOf(each, name))),
  );
  const pages = read.map(({ folder, manifest, entries }) => [
    `docs/reference/packages/${folder}.md`,
    [`${banner}# ${manifest.name}`, '', manifest.description, ...entries.flatMap(entrySection), ''].join(
      '\n',
    ),
  ]);
  return { problems, pages: Object.fromEntries(pages) };
}
