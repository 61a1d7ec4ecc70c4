// npm run new:component Gauge: the schema, folder and story of a component type that passes every check as it is.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { componentFiles } from './new-component/componentFiles.mjs';
import { runSteps } from './run.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function fail(message) {
  console.error(message);
  process.exit(1);
}

const [type, ...rest] = process.argv.slice(2);
if (type === undefined || rest.length > 0) fail('Usage: npm run new:component Gauge');
if (!/^(?:[A-Z][a-z0-9]+){1,4}$/.test(type))
  fail(
    `"${type}" is no name for a component type: write words that begin with a capital letter, such as GaugeRow.`,
  );
const taken = readdirSync(join(root, 'schemas/components')).map((file) => file.split('.')[0]);
const same = taken.find((name) => name.toLowerCase() === type.toLowerCase());
if (same !== undefined) fail(`There is a component type ${same} already.`);

const files = Object.entries(componentFiles(type));
const existing = files.filter(([file]) => existsSync(join(root, file)));
if (existing.length > 0) fail(`These files exist already:\n- ${existing.map(([file]) => file).join('\n- ')}`);

for (const [file, text] of files) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  console.log(`+ ${file}`);
}
runSteps(root, [['Generate what follows from the schema', 'node', 'scripts/codegen.mjs']]);
console.log(`\nNow say in schemas/components/${type}.schema.json what ${type} is, and draw it.`);
