// @ts-check
import { defineConfig } from 'html-validate';

export default defineConfig({
	root: true,
	extends: ['html-validate:recommended'],
	rules: {
		// How the compiler writes the same document is its own affair.
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'attr-quotes': 'off',
		'doctype-style': 'off',
		'no-trailing-whitespace': 'off',
		'void-style': 'off',
		'tel-non-breaking': 'off',
		// A wide table scrolls in a region that the keyboard reaches. What is typed into searches more than a select could.
		'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
		// Filters act as they are changed: there is nothing to send.
		'wcag/h32': 'off',
		// Boxes of one question share its name.
		'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
		// Titles of records are as long as the names of what they describe.
		'long-title': 'off',
		// ESCO codes and e-CF ids begin with digits or hold dots; HTML allows both in ids.
		'valid-id': ['error', { relaxed: true }],
	},
});
