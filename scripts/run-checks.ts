/** `npm test`: every check, one after the other, and a table at the end. */
import { spawn } from 'node:child_process';

interface Check {
  readonly name: string;
  /** The npm script that does it. */
  readonly script: string;
  /** The check without which this one has nothing to look at. */
  readonly after?: string;
}

interface Outcome {
  readonly check: Check;
  readonly result: 'passed' | 'failed' | 'failed: not run, the build failed';
  readonly seconds: number;
}

const checks: readonly Check[] = [
  { name: 'types', script: 'check:types' },
  { name: 'lint', script: 'check:lint' },
  { name: 'format', script: 'check:format' },
  { name: 'content', script: 'check:content' },
  { name: 'unit tests', script: 'check:unit' },
  { name: 'build', script: 'build' },
  { name: 'build tests', script: 'check:build' },
  { name: 'site tests', script: 'check:site', after: 'build' },
  { name: 'browser tests', script: 'check:browser', after: 'build' },
];

const outcomes: Outcome[] = [];
for (const check of checks) outcomes.push(await runCheck(check));

const failed = outcomes.filter(({ result }) => result !== 'passed').length;
console.log(`\n${formatTable(outcomes)}\n`);
console.log(`${String(outcomes.length - failed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function runCheck(check: Check): Promise<Outcome> {
  const { name, script, after } = check;
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}\n`);
  if (outcomes.some((earlier) => earlier.check.name === after && earlier.result !== 'passed')) {
    console.log('Not run: the build failed.');
    return { check, result: 'failed: not run, the build failed', seconds: 0 };
  }
  const start = performance.now();
  const succeeded = await runScript(script);
  return { check, result: succeeded ? 'passed' : 'failed', seconds: (performance.now() - start) / 1000 };
}

/** Runs an npm script with this terminal as its own. The shell finds npm on Windows too, where it is a command file. */
function runScript(script: string): Promise<boolean> {
  const child = spawn(`npm run --silent ${script}`, { shell: true, stdio: 'inherit' });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
}

function formatTable(rows: readonly Outcome[]): string {
  const width = Math.max(...rows.map(({ check }) => check.name.length));
  return rows
    .map(({ check, result, seconds }) => {
      const time = `${seconds.toFixed(1)} s`.padStart(8);
      return `${check.name.padEnd(width)}  ${time}  ${result}`;
    })
    .join('\n');
}
