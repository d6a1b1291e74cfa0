import { webAddressPattern } from '../../schema/web-address.ts';
import type { DocumentBlock, Run, TextDocument } from '../docx/document.ts';
import type { LabelQuestion, LabelView } from './data.ts';
import { gapInWords } from './gap-in-words.ts';
import { decided, type Decided, type Standing } from './standing.ts';

type Applies = LabelQuestion['applies'];

const plain = (text: string): Run[] => [{ text }];

/** A term and what it is for this declaration. */
const fact = (term: string, value: string): Run[] => [{ text: `${term}: `, bold: true }, { text: value }];

/** Whose declaration it is, of what, and what follows from it. */
function head({ locale, declaration, data, day }: LabelView, { reached, ends }: Decided): Run[][] {
	const { fill, words, list } = locale;
	const { label } = words;
	const { title, version, issued } = data.edition;
	const names = (ids: readonly string[], titles: Record<string, string>) =>
		ids.length > 0 ? list(ids.map((id) => `${titles[id] ?? id} (${id})`)) : label['paper-none'];
	const said = (text: string) => text.trim() || label['paper-none'];
	return [
		fact(label.provider, said(declaration.provider)),
		fact(label.programme, said(declaration.programme)),
		fact(label.contact, said(declaration.contact)),
		fact(label.scope, label[`scope.${declaration.scope}`]),
		fact(label.units, names(declaration.units, data.units)),
		...(declaration.qualifications.length > 0
			? [fact(label.qualifications, names(declaration.qualifications, data.qualifications))]
			: []),
		fact(label['paper-edition'], fill(label['paper-edition-text'], { title, version, issued })),
		fact(label['paper-day'], declaration.published ?? day),
		fact(label['paper-level'], label[reached > 0 ? 'paper-level-1' : 'paper-level-0']),
		...(reached > 0 ? [fact(label['paper-until'], ends)] : []),
	];
}

/** What is named as evidence, or what is missing; and why it does not count, where it does not. */
function evidence(view: LabelView, standing: Standing): Run[] {
	const { fill, words } = view.locale;
	const { said, gap } = standing;
	if (!said) return [];
	if (said.answer === 'not-met') return plain(said.missing);
	const address = said.address.trim();
	const runs: Run[] = [
		{ text: said.evidence.trim() },
		{ text: address, ...(webAddressPattern.test(address) ? { href: address } : {}) },
		{ text: said.date === undefined ? '' : fill(words.label['paper-dated'], { date: said.date }) },
		{ text: gap ? fill(words.label['paper-not-counted'], { gap: gapInWords(view, standing) }) : '', italic: true },
	].filter(({ text }) => text !== '');
	return runs.flatMap((run, i) => (i > 0 ? [{ text: ' · ' }, run] : [run]));
}

/** The criteria of one list, with rule, answer and evidence. */
function criteria(view: LabelView, applies: Applies, standings: readonly Standing[]): DocumentBlock[] {
	const { fill, words } = view.locale;
	const { label } = words;
	const own = standings.filter((one) => one.applies === applies).sort((a, b) => a.question.number - b.question.number);
	if (own.length === 0) return [];
	return [
		{ kind: 'heading', level: 2, text: fill(label['paper-criteria'], { applies: label[`applies.${applies}`] }) },
		{
			kind: 'table',
			head: [label['paper-criterion'], label['paper-answer'], label['paper-evidence']].map((text) => ({ label: text })),
			rows: own.map((standing) => {
				const { number, title, rule } = standing.question;
				return [
					[{ text: `${fill(label.name, { number, title })}. `, bold: true }, { text: rule }],
					plain(label[`answer.${standing.said?.answer ?? 'none'}`]),
					evidence(view, standing),
				];
			}),
		},
	];
}

/** A declaration as the paper that is published and signed. */
export function declarationPaper(view: LabelView): TextDocument {
	const { locale, declaration, data } = view;
	const { words, lang } = locale;
	const { label } = words;
	const { version, licence, attribution } = data.edition;
	const found = decided(view);
	const title = label['paper-title'];
	const blank = (term: string): Run[] => [{ text: `${term}: ` }, { text: term, blank: true }];
	return {
		title,
		creator: declaration.provider.trim(),
		description: [label['paper-what'], `${licence.title}, ${licence.url}`, ...attribution].join('\n'),
		version,
		lang,
		foot: [title, declaration.programme.trim(), version].filter(Boolean).join(' · '),
		blocks: [
			{ kind: 'heading', level: 1, text: title },
			{ kind: 'text', runs: plain(label['paper-what']) },
			{ kind: 'list', items: head(view, found) },
			...criteria(view, 'programme', found.standings),
			...criteria(view, 'delivery', found.standings),
			{ kind: 'heading', level: 2, text: label['paper-signature'] },
			{ kind: 'text', runs: plain(label['paper-signature-text']) },
			...[label['paper-name'], label['paper-place'], label['paper-sign']].map((term): DocumentBlock => ({
				kind: 'text',
				runs: blank(term),
			})),
		],
	};
}
