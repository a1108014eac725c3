import { compareText } from '#src/model/compare-text.ts';

/** A place in a file; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A mistake in content, told to an editor: where, what in plain words, and what would mend it. */
export interface Problem extends Place {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly message: string;
  readonly mend: string;
}

/** Takes problems of one file as they are found. */
export type Report = (place: Place, message: string, mend: string) => void;

/** Orders problems by file, line and column, and drops those said twice. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems
    .toSorted(
      (one, other) =>
        compareText(one.file, other.file) ||
        one.line - other.line ||
        one.column - other.column ||
        compareText(one.message, other.message),
    )
    .filter((problem) => {
      const key = formatProblem(problem);
      return seen.has(key) ? false : seen.add(key);
    });
}

export function formatProblem({ file, line, column, message, mend }: Problem): string {
  return `${file}:${String(line)}:${String(column)}\n  ${message}\n  ${mend}`;
}

/** All problems as an editor reads them, with their count at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  const count = problems.length === 1 ? '1 problem' : `${String(problems.length)} problems`;
  const where = files === 1 ? '1 file' : `${String(files)} files`;
  return `${problems.map(formatProblem).join('\n\n')}\n\n${count} in ${where}. Nothing was published.`;
}
