import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const env = process.env;

const shellNames = ['chromium-headless-shell'];
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']].flatMap((folder) =>
    folder
      ? [
          join(folder, 'Chromium\\Application\\chrome.exe'),
          join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
          join(folder, 'Microsoft\\Edge\\Application\\msedge.exe'),
        ]
      : [],
  ),
};

/** Playwright's own headless shell, which `executablePath()` does not name. */
function playwrightsShell(): string[] {
  const revision = /^(.*)[\\/]chromium-(\d+)[\\/]/.exec(chromium.executablePath());
  const shell = revision ? join(`${revision[1]}`, `chromium_headless_shell-${revision[2]}`) : '';
  if (!existsSync(shell)) return [];
  const inside = readdirSync(shell, { recursive: true, encoding: 'utf8' });
  const found = inside.filter((name) => /(^|[\\/])(chrome-)?headless[-_]shell(\.exe)?$/.test(name));
  return found.map((name) => join(shell, name));
}

function onPath(wanted: readonly string[]): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => wanted.map((name) => join(folder, name + suffix)));
}

/** Whether there is a browser: Ubuntu has a script in its place that asks for a snap. */
function runs(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  if (process.platform !== 'linux') return true; // on Windows, `--version` would open a window
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

const findShell = (): string | undefined =>
  [...playwrightsShell(), ...onPath(shellNames)].find(runs);

const find = (): string | undefined =>
  [
    chromium.executablePath(),
    ...(usualPlaces[process.platform] ?? []),
    ...onPath(names),
    ...playwrightsShell(),
  ].find(runs);

/** Whether it helped is seen by looking again. */
function run(command: string, ...args: string[]): void {
  console.log(`For the browser tests: ${[command, ...args].join(' ')}`);
  spawnSync(command, args, { stdio: 'inherit' });
}

const canUseApt = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installByApt(name: string): void {
  run('apt-get', 'update');
  run('apt-get', 'install', '--yes', '--no-install-recommends', name);
}

function install(): void {
  if (canUseApt()) {
    installByApt('chromium');
    if (find()) return;
  }
  const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  const withLibraries = process.getuid?.() === 0 ? ['--with-deps'] : [];
  run(process.execPath, playwright, 'install', 'chromium', '--only-shell', ...withLibraries);
}

const named = (): string | undefined => env['CHROMIUM_PATH'] ?? env['CHROME_PATH'];

/**
 * The path of a Chromium, Chrome or Edge: the one named by CHROMIUM_PATH or CHROME_PATH,
 * Playwright's own, one that is installed, or else one that is installed now.
 */
export function chromiumPath(): string {
  const given = named();
  if (given) return given;
  let path = find();
  if (!path) install();
  path ??= find();
  if (path) return path;
  throw new Error(
    'The browser tests need a Chromium and could not install one. ' +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to where it is.',
  );
}

/**
 * The path of the same browser without a window, which takes half the time; the other one where there
 * is none. It is installed where Debian's packages can be.
 */
export function headlessShellPath(): string {
  const given = named();
  if (given) return given;
  let path = findShell();
  if (!path && canUseApt()) installByApt('chromium-headless-shell');
  path ??= findShell();
  return path ?? chromiumPath();
}
