import { readFileSync } from 'node:fs';

/** How many checks passed and failed, and which were left out and why. */
export type Tally = { passed: number; failed: number; skipped: string[] };

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  success: boolean;
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
};

/** Counts Vitest's JSON report. A suite that broke before its tests ran, or a missing report, is one failure. */
export function tallyOf(file: string): Tally {
  const report = read(file);
  if (!report) return { passed: 0, failed: 1, skipped: [] };
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests || (report.success ? 0 : 1),
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
  };
}

function read(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

export const sumOf = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
  failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  skipped: tallies.flatMap(({ skipped }) => skipped),
});
