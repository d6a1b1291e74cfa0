import { versionOf } from '../datasets/edition-line.ts';
import { t } from '../words/index.ts';
import type { AgreementTemplate } from '../schema/agreement.ts';
import type { Edition } from '../schema/edition.ts';

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
export function templateText(template: AgreementTemplate, edition: Edition, page: string): string {
	return `${[
		heading(template.title.en, '='),
		`${t('fact.status')}: ${t(`status.${template.status}`)}`,
		wrapped(template.summary.en),
		wrapped(t('agreement.binds-nobody')),
		heading(t('section.advice'), '-'),
		template.advice.map(({ en }) => bullet(en)).join('\n'),
		...template.clauses.flatMap((clause, i) => [
			heading(`${i + 1}. ${clause.title.en}`, '-'),
			...clause.paragraphs.map(({ en }) => wrapped(en)),
		]),
		heading(t('section.signatures'), '-'),
		...template.signatories.map(({ en }) =>
			[
				wrapped(en),
				...[t('agreement.name'), t('agreement.place-date'), t('agreement.signature')].map(
					(label) => `${`${label}:`.padEnd(18)}${'_'.repeat(40)}`,
				),
			].join('\n\n'),
		),
		heading(t('section.licence'), '-'),
		[
			wrapped(
				t('agreement.version', {
					title: edition.title.en,
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
