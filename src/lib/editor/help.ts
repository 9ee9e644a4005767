import {
	autocompletion,
	type Completion,
	type CompletionContext,
	type CompletionResult
} from '@codemirror/autocomplete';
import { hoverTooltip, type Tooltip } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import { explain } from '../authoring/explain.ts';
import { suggest, type Suggestion } from '../authoring/suggest.ts';
import type { Process } from '../process/schema.ts';

const TYPES: Readonly<Record<Suggestion['kind'], string>> = {
	key: 'property',
	value: 'enum',
	function: 'function',
	name: 'variable'
};

const completionOf = ({ label, detail, write, kind }: Suggestion): Completion => ({
	label,
	detail,
	apply: write ?? label,
	type: TYPES[kind]
});

/** Completion and hover of the scenario language. */
export function help(process: Process): Extension {
	const complete = ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
		const found = suggest(state.doc.toString(), pos, process);
		if (!found || found.options.length === 0) return null;
		// A list that opens by itself on every new line is in the way.
		if (!explicit && found.from === pos && !/["{[.]$/.test(state.sliceDoc(pos - 1, pos)))
			return null;
		return { from: found.from, options: found.options.map(completionOf), validFor: /^[\w.-]*$/ };
	};
	const hover = hoverTooltip((view, pos): Tooltip | null => {
		const found = explain(view.state.doc.toString(), pos, process);
		if (!found) return null;
		return { pos: found.from, end: found.to, above: true, create: () => ({ dom: card(found) }) };
	});
	return [autocompletion({ override: [complete], icons: false }), hover];
}

function card({ title, text }: { readonly title: string; readonly text: string }): HTMLElement {
	const dom = document.createElement('div');
	dom.className = 'cm-explains';
	const name = document.createElement('strong');
	name.textContent = title;
	const meaning = document.createElement('p');
	meaning.textContent = text;
	dom.append(name, meaning);
	return dom;
}
