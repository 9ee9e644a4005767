/** Where something stands in a text file; both count from 1. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/**
 * One thing wrong (or doubtful) in a file that a person wrote.
 *
 * `what` is the fault, `why` what would go wrong in a drill, `mend` what to write instead.
 */
export interface Finding extends Place {
	readonly file: string;
	readonly level: 'error' | 'warning';
	readonly code: string;
	readonly what: string;
	readonly why: string;
	readonly mend: string;
}

/** `file:line:column: error: what – why. mend`, the form editors and CI logs can jump from. */
export function formatFinding(finding: Finding): string {
	const { file, line, column, level, code, what, why, mend } = finding;
	return `${file}:${line}:${column}: ${level}: ${what} (${code})\n    why: ${why}\n    mend: ${mend}`;
}

export const hasErrors = (findings: readonly Finding[]): boolean =>
	findings.some((finding) => finding.level === 'error');
