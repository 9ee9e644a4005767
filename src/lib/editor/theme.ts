import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/*
 * The editor wears the colours of the page: custom properties reach into its shadow root, so light
 * and dark need no second theme.
 */

const look = EditorView.theme({
	'&': {
		blockSize: '100%',
		color: 'var(--ink)',
		backgroundColor: 'var(--card)',
		fontSize: 'var(--text-sm)'
	},
	'&.cm-focused': { outline: 'none' },
	'.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '1.55' },
	'.cm-content': { caretColor: 'var(--ink)', paddingBlock: 'var(--space-2)' },
	'.cm-cursor': { borderInlineStartColor: 'var(--ink)' },
	'.cm-gutters': {
		backgroundColor: 'var(--card)',
		color: 'var(--ink-subtle)',
		borderInlineEnd: '1px solid var(--line)'
	},
	'.cm-activeLine, .cm-activeLineGutter': {
		backgroundColor: 'color-mix(in srgb, var(--well) 60%, transparent)'
	},
	'&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
		{ background: 'color-mix(in srgb, var(--accent) 30%, transparent)' },
	'.cm-searchMatch': {
		backgroundColor: 'var(--attention-tint)',
		outline: '1px solid var(--attention)'
	},
	'.cm-matchingBracket': {
		backgroundColor: 'var(--accent-tint)',
		outline: '1px solid var(--accent)'
	},
	'.cm-panels': { backgroundColor: 'var(--well)', color: 'var(--ink)' },
	'.cm-panels button, .cm-panels input': {
		color: 'var(--ink)',
		background: 'var(--card)',
		border: '1px solid var(--line-control)',
		borderRadius: 'var(--radius-sm)'
	},
	'.cm-tooltip': {
		maxInlineSize: '34rem',
		border: '1px solid var(--line-control)',
		borderRadius: 'var(--radius-sm)',
		backgroundColor: 'var(--card)',
		color: 'var(--ink)',
		fontFamily: 'var(--font-text)',
		fontSize: 'var(--text-sm)'
	},
	'.cm-explains': { padding: 'var(--space-2) var(--space-3)' },
	'.cm-explains p': { margin: '0', maxInlineSize: '32rem' },
	'.cm-tooltip-autocomplete > ul > li': { padding: '2px var(--space-2)' },
	'.cm-tooltip-autocomplete > ul > li[aria-selected]': {
		backgroundColor: 'var(--accent)',
		color: 'var(--on-accent)'
	},
	'.cm-completionDetail': {
		display: 'inline-block',
		maxInlineSize: '26rem',
		overflow: 'hidden',
		textOverflow: 'ellipsis',
		whiteSpace: 'nowrap',
		verticalAlign: 'bottom',
		fontStyle: 'normal',
		color: 'var(--ink-muted)'
	},
	'li[aria-selected] .cm-completionDetail': { color: 'var(--on-accent)' },
	'.cm-diagnostic': { padding: 'var(--space-1) var(--space-3)' },
	'.cm-diagnostic-error': { borderInlineStartColor: 'var(--danger)' },
	'.cm-diagnostic-warning': { borderInlineStartColor: 'var(--attention)' },
	'.cm-lintRange-error': {
		backgroundImage: 'none',
		textDecoration: 'underline wavy var(--danger)',
		textDecorationSkipInk: 'none'
	},
	'.cm-lintRange-warning': {
		backgroundImage: 'none',
		textDecoration: 'underline wavy var(--attention)',
		textDecorationSkipInk: 'none'
	},
	'.cm-changedLine, .cm-insertedLine': { backgroundColor: 'var(--ok-tint)' },
	'.cm-deletedChunk': { backgroundColor: 'var(--danger-tint)', paddingInline: '6px' },
	'.cm-changedText, .cm-insertedLine .cm-changedText': {
		// More would leave the colours of the text less than 4.5:1.
		background: 'color-mix(in srgb, var(--ok) 15%, transparent)'
	},
	'.cm-deletedChunk .cm-deletedText': {
		background: 'color-mix(in srgb, var(--danger) 12%, transparent)'
	},
	// The package's own sign is in few fonts.
	'.cm-collapsedLines:before, .cm-collapsedLines:after': { content: '"···"' },
	'.cm-collapsedLines': {
		background: 'var(--well)',
		color: 'var(--ink-muted)',
		fontFamily: 'var(--font-text)'
	}
});

const colours = HighlightStyle.define([
	{ tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--accent)' },
	{ tag: [tags.string, tags.special(tags.string)], color: 'var(--ok)' },
	{ tag: [tags.lineComment, tags.meta], color: 'var(--ink-muted)' },
	{ tag: [tags.labelName, tags.typeName, tags.keyword], color: 'var(--attention)' },
	{ tag: [tags.separator, tags.punctuation, tags.bracket], color: 'var(--ink-muted)' }
]);

export const theme = [look, syntaxHighlighting(colours)];
