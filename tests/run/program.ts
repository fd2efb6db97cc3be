import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const environment = {
  ...process.env,
  // The packages' own programs, and with them their newer Node, come first.
  PATH: [join(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
  WXT_TELEMETRY: '0',
};

/** What a program said and how it ended; `code` 0 means well. */
export type Ended = { code: number; output: string };

/** Runs a program of the packages in the project's folder and keeps what it says; `aloud` shows it as it comes. */
export function runProgram(command: readonly [string, ...string[]], aloud = false): Promise<Ended> {
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: ROOT,
    env: environment,
    stdio: ['ignore', aloud ? 'inherit' : 'pipe', aloud ? 'inherit' : 'pipe'],
  });
  let output = '';
  const keep = (bytes: Buffer) => void (output += bytes.toString());
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return new Promise((resolve) => {
    child.once('error', ({ message }) => resolve({ code: 1, output: message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
