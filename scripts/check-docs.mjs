// Type-checks every `ts` and `tsx` block of the README and docs/, and parses every `json` block.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'tests/.docs');
const problems = [];
const blocks = [];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

for (const file of ['README.md', 'CONTRIBUTING.md', ...markdownFiles('docs')]) {
  const text = readFileSync(join(root, file), 'utf8');
  for (const match of text.matchAll(/^```(tsx?|json)\n([\s\S]*?)^```$/gm)) {
    const [, language, code] = match;
    const line = text.slice(0, match.index).split('\n').length;
    if (language === 'json') {
      try {
        JSON.parse(code);
      } catch (error) {
        problems.push(`${file}:${line} ${error.message}`);
      }
    } else {
      const path = join(folder, `${file.replaceAll(/\W/g, '_')}_${line}.${language}`);
      writeFileSync(path, code.includes('import ') ? code : `${code}\nexport {};\n`);
      blocks.push({ path, file, line });
    }
  }
}

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
const program = ts.createProgram([...blocks.map(({ path }) => path), join(root, 'types/css.d.ts')], {
  ...options,
  noUnusedLocals: false,
});
for (const { path, file, line } of blocks) {
  const source = program.getSourceFile(path);
  for (const diagnostic of [
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ]) {
    const at = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line;
    problems.push(`${file}:${line + 1 + at} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`);
  }
}
rmSync(folder, { recursive: true, force: true });

function markdownFiles(path) {
  return readdir(join(root, path)).map((file) => join(path, file));
}

function readdir(path) {
  return ts.sys.readDirectory(path, ['.md']).map((file) => file.slice(path.length + 1));
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`${blocks.length} code blocks`);
