/** Finds a Chromium that is already on the machine. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** What the search looks at; a test gives its own. */
export interface BrowserSearch {
  /** The value of `CHROMIUM_PATH`: someone has chosen a browser. */
  readonly chosen: string | undefined;
  /** Places to look at, best first. */
  readonly candidates: readonly string[];
  readonly isUsable: (file: string) => boolean;
}

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/**
 * The path of a Chromium that runs, or undefined where there is none.
 * @throws where `CHROMIUM_PATH` names something that does not run: another browser than the chosen one would mislead
 */
export function findBrowser(search: BrowserSearch = searchThisMachine()): string | undefined {
  const { chosen, candidates, isUsable } = search;
  if (chosen === undefined || chosen === '') return candidates.find(isUsable);
  if (isUsable(chosen)) return chosen;
  throw new Error(`CHROMIUM_PATH is ${chosen}, which is no browser that runs. Correct it, or unset it.`);
}

/** Well-known names on the path, then the places where installers of macOS and Windows put browsers. */
export function listCandidates({ platform, environment }: Machine): readonly string[] {
  const { delimiter, join } = platform === 'win32' ? path.win32 : path.posix;
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => environment[name] ?? [],
    );
    return windowsPrograms.flatMap((program) => roots.map((root) => join(root, program)));
  }
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  if (platform !== 'darwin') return onPath;
  const applications = macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  return [...onPath, ...applications];
}

/** The last candidate is the build that Playwright downloads, whether it is there or not. */
function searchThisMachine(): BrowserSearch {
  const machine = { platform: process.platform, environment: process.env };
  return {
    chosen: process.env['CHROMIUM_PATH'],
    candidates: [...listCandidates(machine), chromium.executablePath()],
    isUsable: isUsableFile,
  };
}

/**
 * Whether a file can be run, and runs: Ubuntu's `chromium-browser` may be a note that says to install a snap, and a
 * downloaded build may lack libraries. On Windows `--version` opens a window, so there the file itself must do.
 */
function isUsableFile(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    if (!statSync(file).isFile()) return false;
  } catch {
    return false;
  }
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
