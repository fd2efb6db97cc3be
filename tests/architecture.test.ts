import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('the README’s folder table is the folder tree', () => {
  const [, section = ''] = read('README.md').split('## Where things are\n');
  const listed = [...section.matchAll(/^\| `([\w/]+)`/gm)].map(([, folder]) => folder);
  const inside = ['lib', 'tests'].flatMap((folder) => foldersIn(folder).map((name) => `${folder}/${name}`));
  expect(new Set(listed)).toEqual(new Set(['entrypoints', 'components', ...inside]));
});

test('every file of lib that does something has its test', () => {
  const files = filesIn('lib').filter((path) => /\.tsx?$/.test(path) && hasFunctions(read(path)));
  const tests = new Set([...filesIn('tests/unit'), ...filesIn('tests/browser')]);
  const untested = files.filter((path) => {
    const mirrored = path.replace(/^lib\//, '').replace(/\.tsx?$/, '.test');
    return !['unit', 'browser'].some(
      (kind) => tests.has(`tests/${kind}/${mirrored}.ts`) || tests.has(`tests/${kind}/${mirrored}.tsx`),
    );
  });
  expect(untested).toEqual([]);
});

describe('lint stops what the layout forbids', () => {
  const SAVE = `export { saveArticle } from '@/lib/library/save-article';`;
  const BROWSER = `export { browser } from '#imports';`;
  const planted = [
    ['Dexie in components', 'components/x/A.ts', `export { Dexie } from 'dexie';`],
    ['the library in components', 'components/x/B.ts', SAVE],
    ['the browser in components', 'components/x/C.ts', BROWSER],
    ['the library in what runs in pages', 'entrypoints/a.content.ts', SAVE],
    ['Dexie in what runs in pages', 'entrypoints/b.content/index.ts', `export { Dexie } from 'dexie';`],
    ['Preact in lib/article', 'lib/article/a.ts', `export { h } from 'preact';`],
    ['quotes in lib/article', 'lib/article/b.ts', `export { findQuotes } from '@/lib/quotes/find-quotes';`],
    ['screens in lib/quotes', 'lib/quotes/a.ts', `export { Button } from '@/components/controls/Button';`],
    ['the browser in lib/library', 'lib/library/a.ts', BROWSER],
    ['the library in lib/browser', 'lib/browser/a.ts', SAVE],
    ['the browser in lib/ui', 'lib/ui/a.ts', BROWSER],
    ['a way round through ..', 'lib/article/c.ts', `export { findQuotes } from '../quotes/find-quotes';`],
    ['a way round through ../..', 'lib/article/url/d.ts', `export { h } from '../../quotes/names';`],
    ['page text as HTML', 'components/x/D.ts', `export const draw = (a: Element) => (a.innerHTML = '');`],
    ['any', 'lib/article/e.ts', `export const a: any = 1;`],
    ['console output', 'lib/article/f.ts', `console.log(1);`],
  ] as const;
  const ALLOWED = 'components/x/E.ts';
  let found: Map<string, string>;

  beforeAll(() => {
    const files = new Map<string, string>(planted.map(([, path, code]) => [path, code]));
    files.set(ALLOWED, `export type { ArticleRow } from '@/lib/library/rows';`);
    found = lint(files);
  });

  test.each(planted)('%s', (_case, path) => {
    expect(found.get(path)).toMatch(
      /no-restricted-imports|no-restricted-properties|no-explicit-any|no-console/,
    );
  });

  test('components may name the types of the library', () => {
    expect(found.get(ALLOWED)).toBeUndefined();
  });
});

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (target) => {
  // `npm run build` writes it; `npm test` builds before it looks.
  const manifest = () => JSON.parse(read(`.output/${target}/manifest.json`)) as Record<string, unknown>;

  test('asks for these permissions at install and no other', () => {
    expect(manifest()['permissions']).toEqual([
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(target === 'chrome-mv3' ? ['offscreen'] : []),
    ]);
  });

  test.each(['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'])(
    'has no %s',
    (key) => {
      expect(manifest()).not.toHaveProperty(key);
    },
  );

  test.each([
    "default-src 'none'",
    "script-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'self'",
    "require-trusted-types-for 'script'",
  ])('holds extension pages to %s', (rule) => {
    const policy = manifest()['content_security_policy'] as { extension_pages: string };
    expect(policy.extension_pages.split('; ')).toContain(rule);
  });
});

function foldersIn(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
    (path) => `${folder}/${path}`,
  );
}

/** Types and lists of words need no test of their own: what uses them has one. */
function hasFunctions(source: string): boolean {
  const code = stripTypeScriptTypes(source).replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
  return /=>|\bfunction\b/.test(code);
}

/** Lints these files with our rules in a folder of their own; gives the rules broken by each path. */
function lint(files: ReadonlyMap<string, string>): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-lint-'));
  writeFileSync(join(folder, '.oxlintrc.json'), read('.oxlintrc.json'));
  for (const [path, code] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${code}\n`);
  }
  const program = join(ROOT, 'node_modules/.bin/oxlint');
  const { stdout } = spawnSync(program, ['--format=json'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] };
  const found = new Map<string, string>();
  for (const { filename, code } of diagnostics) found.set(filename, `${found.get(filename) ?? ''} ${code}`);
  return found;
}
