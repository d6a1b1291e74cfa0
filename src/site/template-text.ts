import type { ViewContext } from './view-context.ts';
import { versionOf } from '../datasets/edition-line.ts';
import type { AgreementTemplate } from '../schema/agreement.ts';

const lineWidth = 76;

/** A text in lines that fit a letter, broken between words; lines after the first begin with `indent`. */
function wrapped(text: string, indent = ''): string {
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const line = lines.at(-1);
		if (line !== undefined && line.length + 1 + word.length <= lineWidth) lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(lines.length ? indent + word : word);
	}
	return lines.join('\n');
}

const heading = (text: string, line: '=' | '-'): string => `${text}\n${line.repeat(Math.min(text.length, lineWidth))}`;
const bullet = (text: string): string => wrapped(`- ${text}`, '  ');

/** A template as plain text, to be filled in with any editor. `page`: the full address of its page. */
export function templateText(
	{ catalogue: { edition }, pick, t }: ViewContext,
	template: AgreementTemplate,
	page: string,
): string {
	return `${[
		heading(pick(template.title), '='),
		`${t('fact.status')}: ${t(`status.${template.status}`)}`,
		wrapped(pick(template.summary)),
		wrapped(t('agreement.binds-nobody')),
		heading(t('section.advice'), '-'),
		template.advice.map((texts) => bullet(pick(texts))).join('\n'),
		...template.clauses.flatMap((clause, i) => [
			heading(`${i + 1}. ${pick(clause.title)}`, '-'),
			...clause.paragraphs.map((texts) => wrapped(pick(texts))),
		]),
		heading(t('section.signatures'), '-'),
		...template.signatories.map((texts) =>
			[
				wrapped(pick(texts)),
				...[t('agreement.name'), t('agreement.place-date'), t('agreement.signature')].map(
					(label) => `${`${label}:`.padEnd(18)}${'_'.repeat(40)}`,
				),
			].join('\n\n'),
		),
		heading(t('section.licence'), '-'),
		[
			wrapped(
				t('agreement.version', {
					title: pick(edition.title),
					version: versionOf(edition),
					issued: edition.issued,
					status: t(`status.${template.status}`),
				}),
			),
			wrapped(t('agreement.licence', { licence: edition.licence.id })),
			edition.licence.url,
			page,
		].join('\n'),
	].join('\n\n')}\n`;
}
