// Makes a fresh machine ready: Node's version, npm packages and, with --browser, Chromium. Needs no package itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function fail(message) {
  console.error(message);
  process.exit(1);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return !error && status === 0;
}

function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Vitrine needs Node 20.19 or newer; this is ${process.versions.node}.`);
  }
}

function ensurePackages() {
  const stamp = join(root, 'node_modules/.vitrine-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages …');
  if (!run('npm', ['install', '--no-audit', '--no-fund']))
    fail('npm install failed; see the messages above.');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(
    stamp,
    createHash('sha256')
      .update(readFileSync(join(root, 'package-lock.json')))
      .digest('hex'),
  );
}

function ensureChromium() {
  if (findChromium()) return;
  const hint = 'Install Chromium or Chrome, or set CHROMIUM_PATH to one.';
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) fail(hint);
  console.log('Installing Chromium …');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => run(...((parts) => [parts[0], parts.slice(1)])([...sudo, 'apt-get', ...args]));
  apt('update', '-qq');
  if (!apt('install', '-y', '-qq', '--no-install-recommends', 'chromium') || !findChromium()) fail(hint);
}

ensureNode();
ensurePackages();
if (process.argv.includes('--browser')) ensureChromium();
