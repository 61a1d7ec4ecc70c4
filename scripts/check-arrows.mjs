// Imports go one way: schema < runtime < react, runtime < generator. Nobody reaches into another package's files.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const mayImport = {
  schema: [],
  runtime: ['schema'],
  react: ['schema', 'runtime'],
  generator: ['schema', 'runtime'],
};
const problems = [];

for (const [name, allowed] of Object.entries(mayImport)) {
  const folder = join(root, 'packages', name, 'src');
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  const declared = new Set(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }));
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!/\.tsx?$/.test(file)) continue;
    const path = join(folder, file);
    const isTest = /\.test\.tsx?$|\btesting(\.tsx?$|\/)/.test(file);
    for (const { fileName: specifier } of ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles) {
      const at = `${relative(root, path)} imports ${specifier}`;
      if (specifier.startsWith('.')) {
        if (!resolve(dirname(path), specifier).startsWith(folder))
          problems.push(`${at}: outside its package`);
      } else if (specifier.startsWith('@vitrine/')) {
        const target = specifier.split('/')[1];
        if (!allowed.includes(target)) problems.push(`${at}: against the arrows`);
      } else if (specifier.startsWith('node:')) {
        if (!isTest && !path.startsWith(join(folder, 'cli'))) problems.push(`${at}: only a command line may`);
      } else if (!isTest) {
        const dependency = specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/');
        if (!declared.has(dependency)) problems.push(`${at}: not a dependency of @vitrine/${name}`);
      }
    }
  }
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
