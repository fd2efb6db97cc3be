// Plain JavaScript on the system's Node, without dependencies: it is the first thing that runs in a fresh clone.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What each command needs beside npm's packages: a Debian package, its program, and where to name another one. */
const CHROMIUM = {
  name: 'chromium',
  programs: ['chromium', 'chromium-browser'],
  variable: 'PULLQUOTE_CHROMIUM',
};
const FIREFOX = { name: 'firefox-esr', programs: ['firefox-esr'], variable: 'PULLQUOTE_FIREFOX' };
const COMMANDS = { start: [CHROMIUM], test: [CHROMIUM, FIREFOX] };

const OLDEST_NODE = 22; // WXT and Vitest declare it, and it runs TypeScript as it is.

const [command, ...args] = process.argv.slice(2);
if (!(command in COMMANDS)) stop(`usage: node tests/run/setup.mjs ${Object.keys(COMMANDS).join('|')}`);
installPackages();
installBrowsers(COMMANDS[command]);
process.exitCode = run(newNode(), [join(ROOT, 'tests/run', `${command}.ts`), ...args]);

function installPackages() {
  if (packagesAreThere()) return;
  console.log('Installing the packages Pullquote is built with (npm ci) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    stop('npm could not install the packages: see its message above. Is the npm registry reachable?');
  }
}

/** Whether everything in the lock file is installed in the version it names. */
function packagesAreThere() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => !path || optional || there[path]?.version === version,
  );
}

function installBrowsers(browsers) {
  const missing = browsers.filter((browser) => !programOf(browser));
  if (missing.length > 0) install(missing.map(({ name }) => name));
  for (const browser of browsers) {
    const program = programOf(browser);
    if (!program) stop(`${browser.name} was installed, but its program is not on the PATH.`);
    process.env[browser.variable] = program;
  }
}

function programOf({ programs, variable }) {
  return process.env[variable] ?? programs.map(onPath).find(Boolean);
}

function install(names) {
  const byHand = `Please install ${names.join(' and ')} yourself: sudo apt-get install ${names.join(' ')}`;
  if (!onPath('apt-get')) {
    stop(
      `${names.join(' and ')} is missing, and this is no Debian. Install it and name its program in ${variables()}.`,
    );
  }
  const asRoot =
    process.getuid() === 0 ? [] : onPath('sudo') ? ['sudo', ...(process.stdin.isTTY ? [] : ['-n'])] : null;
  if (!asRoot) stop(`${names.join(' and ')} is missing, and only root may install it. ${byHand}`);
  console.log(`Installing ${names.join(' and ')} from the system's packages …`);
  const apt = (...rest) => {
    const [program, ...all] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...rest];
    return run(program, all, ['inherit', 'ignore', 'inherit']);
  };
  if (apt('update') || apt('install', '-y', '--no-install-recommends', ...names)) {
    stop(`The system's packages could not be installed. ${byHand}`);
  }
}

function variables() {
  return COMMANDS[command].map(({ variable }) => variable).join(', ');
}

/** A Node new enough: the one that comes with the packages, or the one that runs this. */
function newNode() {
  const packed = join(ROOT, 'node_modules/.bin/node');
  for (const node of [packed, process.execPath]) {
    const { stdout } = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' });
    if (parseInt(stdout, 10) >= OLDEST_NODE) return node;
  }
  return stop(`The package "node" brought no program (were install scripts switched off?), and the system's Node
is ${process.versions.node}. Either run "npm rebuild node", or install Node ${OLDEST_NODE} or newer.`);
}

function onPath(program) {
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function run(program, args, stdio = 'inherit') {
  const { status, error } = spawnSync(program, args, { cwd: ROOT, stdio });
  if (error) console.error(error.message);
  return status ?? 1;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
