import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What a package or project says of itself. */
interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const own = ['schema', 'runtime', 'react', 'generator'] as const;
const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Packs the packages as they would be published; gives the folder of the archives. */
export function packAll(folder: string): string {
  const archives = join(folder, 'archives');
  mkdirSync(archives, { recursive: true });
  const packages = own.map((name) => `./packages/${name}`);
  execFileSync('npm', ['pack', ...packages, '--pack-destination', archives, '--ignore-scripts', '--silent'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return archives;
}

/**
 * Installs what a manifest declares, and nothing else: our packages from their archives, others from this project's
 * `node_modules`, where the version fits. What a package uses without declaring it is not there.
 */
export function installDeclared(host: string, archives: string): void {
  const { dependencies, devDependencies } = readManifest(host);
  for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies }))
    install(name, range, host, archives);
}

function install(name: string, range: string, host: string, archives: string): void {
  const target = join(host, 'node_modules', name);
  if (existsSync(target)) return;
  if (!name.startsWith('@vitrine/')) return link(name, range, target);
  mkdirSync(target, { recursive: true });
  const archive = readdirSync(archives).find((file) =>
    file.startsWith(`${name.slice(1).replace('/', '-')}-`),
  );
  if (!archive) throw new Error(`${name} was not packed.`);
  execFileSync('tar', ['-xzf', join(archives, archive), '-C', target, '--strip-components=1']);
  const manifest = readManifest(target);
  expectFit(name, range, manifest.version);
  const isOptional = (peer: string): boolean => manifest.peerDependenciesMeta?.[peer]?.optional === true;
  const peers = Object.entries(manifest.peerDependencies ?? {}).filter(([peer]) => !isOptional(peer));
  for (const [dependency, wanted] of [...Object.entries(manifest.dependencies ?? {}), ...peers])
    install(dependency, wanted, host, archives);
}

function link(name: string, range: string, target: string): void {
  const source = resolve('node_modules', name);
  expectFit(name, range, readManifest(source).version);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(source, target, 'junction');
}

/** The part of a version that `^` holds fast. */
function leading(version: string): string {
  const [major = '', minor = ''] = version.replace(/^\D*/, '').split('.');
  return major === '0' ? `0.${minor}` : major;
}

/** Ranges are `*`, exact, or `^`; several are joined by `||`. */
function expectFit(name: string, range: string, version = ''): void {
  const fits = range === '*' || range.split('||').some((one) => leading(one) === leading(version));
  if (!fits) throw new Error(`${name} should be ${range}, and is ${version}.`);
}

/** A new project with dependencies, installed. */
export function createHost(
  folder: string,
  archives: string,
  dependencies: Readonly<Record<string, string>>,
): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  );
  installDeclared(folder, archives);
  return folder;
}
