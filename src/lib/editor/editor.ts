import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import {
	bracketMatching,
	foldGutter,
	foldKeymap,
	indentService,
	indentUnit
} from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorState, type Text } from '@codemirror/state';
import {
	drawSelection,
	EditorView,
	highlightActiveLine,
	highlightActiveLineGutter,
	keymap,
	lineNumbers
} from '@codemirror/view';
import type { Finding, Place } from '../document/finding.ts';
import { readProcess } from '../process/read.ts';
import { help } from './help.ts';
import { theme } from './theme.ts';

interface EditorOptions {
	/** Styles of the editor are sheets of a shadow root: a style element would break the page's rules. */
	readonly root: ShadowRoot;
	readonly text: string;
	readonly label: string;
	/** For a scenario: the process it is written for, as a file. */
	readonly process: string | undefined;
	readonly onchange: (text: string) => void;
}

/** A text editor for scenario files. */
export class Editor {
	readonly #view: EditorView;

	constructor({ root, text, label, process, onchange }: EditorOptions) {
		const written = process === undefined ? undefined : readProcess(process, 'process.yaml');
		const extensions = [
			[lineNumbers(), foldGutter(), lintGutter(), highlightActiveLineGutter()],
			[history(), drawSelection(), highlightActiveLine(), highlightSelectionMatches()],
			[bracketMatching(), closeBrackets(), indentUnit.of('  '), indent, yaml(), theme],
			written?.ok ? help(written.process) : [],
			keymap.of([...closeBracketsKeymap, ...completionKeymap, ...searchKeymap, ...foldKeymap]),
			keymap.of([...lintKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
			EditorView.lineWrapping,
			EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0', spellcheck: 'false' }),
			EditorView.updateListener.of(({ docChanged, state }) => {
				if (docChanged) onchange(state.doc.toString());
			})
		];
		this.#view = new EditorView({ parent: root, root, doc: text, extensions });
	}

	/** Another text instead; undo brings back the one before. */
	write(text: string) {
		const { doc } = this.#view.state;
		if (doc.toString() === text) return;
		this.#view.dispatch({ changes: { from: 0, to: doc.length, insert: text } });
	}

	/** Marks the findings where they stand; they move along with what is typed. */
	mark(findings: readonly Finding[]) {
		const { state } = this.#view;
		const diagnostics = findings.map((finding) => diagnosticOf(finding, state.doc));
		this.#view.dispatch(setDiagnostics(state, diagnostics));
	}

	goTo(place: Place) {
		const anchor = offsetOf(place, this.#view.state.doc);
		const effects = EditorView.scrollIntoView(anchor, { y: 'center' });
		this.#view.dispatch({ selection: { anchor }, effects });
		this.#view.focus();
	}

	close() {
		this.#view.destroy();
	}
}

/** A new line goes on where the one before stands, and further in below a key without a value. */
const indent = indentService.of(({ state, simulatedBreak }, pos) => {
	const line = state.doc.lineAt(pos);
	const above = simulatedBreak === pos ? line.text.slice(0, pos - line.from) : null;
	if (above === null) return null;
	const opens = /(:|[|>][+-]?)\s*$/.test(above);
	const item = /^\s*-\s+(?=\S)/.exec(above)?.[0].length;
	const margin = item ?? above.length - above.trimStart().length;
	return margin + (opens ? 2 : 0);
});

/** Shows what became of a text, unchanged parts folded away. Nothing in it can be changed. */
export async function showDifference(
	root: ShadowRoot,
	before: string,
	after: string,
	label: string
) {
	const { unifiedMergeView } = await import('@codemirror/merge');
	const extensions = [
		[lineNumbers(), yaml(), theme, EditorView.lineWrapping],
		[
			EditorState.readOnly.of(true),
			EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' })
		],
		unifiedMergeView({
			original: before,
			mergeControls: false,
			collapseUnchanged: { margin: 3, minSize: 6 }
		})
	];
	return new EditorView({ parent: root, root, doc: after, extensions });
}

function offsetOf({ line, column }: Place, doc: Text): number {
	const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines));
	return Math.min(from + column - 1, to);
}

function diagnosticOf(finding: Finding, doc: Text): Diagnostic {
	const from = offsetOf(finding, doc);
	const line = doc.lineAt(from);
	const word = /^[\w.-]+/.exec(line.text.slice(from - line.from))?.[0].length ?? 1;
	const { level, what, why, mend } = finding;
	return {
		from,
		to: Math.min(from + word, line.to),
		severity: level,
		message: `${sentence(what)} ${why} ${mend}`
	};
}

const sentence = (what: string): string => `${what.charAt(0).toUpperCase()}${what.slice(1)}.`;
