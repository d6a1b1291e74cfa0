import { versionOf } from '../../datasets/edition-line.ts';
import type { Edition } from '../../schema/edition.ts';
import type { ViewContext } from '../view-context.ts';
import type { RecordView } from '../view.ts';
import { escapeAddress, escapeMarkdown } from './escape.ts';
import { toLine, type Rebase } from './inlines.ts';

/** The sources that a page cites, by their numbers, below a heading; nothing where it cites none. */
export const toSources = ({ t }: ViewContext, sources: RecordView['sources'], rebase: Rebase): string[] =>
	sources.length === 0
		? []
		: [
				`## ${escapeMarkdown(t('section.sources'))}`,
				sources.map((source) => `${source.number}. ${toLine([source], rebase)}`).join('\n'),
			];

/** Edition, licence and the lines that must be shown, below a line. */
export function toTerms({ catalogue: { edition }, t }: ViewContext, licence: Edition['licence']): string[] {
	const version = t('page.edition', { version: versionOf(edition), status: t(`status.${edition.status}`) });
	const terms = `[${escapeMarkdown(licence.title)}](${escapeAddress(licence.url)})`;
	return ['---', [version, terms, ...edition.attribution.map(escapeMarkdown)].join(' · ')];
}
