import { markup, type Markup } from '../../charts/markup.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { column, link, list, paragraph, row, section, table } from '../parts.ts';
import type { Checked } from './checked.ts';
import type { verifyRooms } from './data.ts';
import type { Named } from './named.ts';
import type { Stated } from './stated.ts';

export type VerifyLocale = LocaleOf<(typeof verifyRooms)[number]>;

/** What was found out about a credential. */
export interface Findings {
	signatures: readonly Checked[];
	stated: Stated;
	named: readonly Named[];
}

type Verdict = 'intact' | 'part' | 'broken' | 'unchecked' | 'unsigned';

/** What its signatures say together: one that does not fit outweighs all others, and none proves more than itself. */
export function verdictOf(signatures: readonly Checked[]): Verdict {
	const fitting = signatures.filter(({ outcome }) => outcome === 'fits').length;
	if (signatures.some(({ outcome }) => outcome === 'fits-not')) return 'broken';
	if (fitting > 0) return fitting === signatures.length ? 'intact' : 'part';
	return signatures.every(({ outcome }) => outcome === 'unsigned') ? 'unsigned' : 'unchecked';
}

/** The verdict as a heading says it. */
export function verdictInWords({ words: { verify }, fill }: VerifyLocale, signatures: readonly Checked[]): string {
	const count = signatures.filter(({ outcome }) => outcome === 'fits').length;
	return fill(verify[`head-${verdictOf(signatures)}`], { count, all: signatures.length });
}

function signatureRow({ words: { verify }, fill }: VerifyLocale, checked: Checked): Markup {
	const { method, outcome, key, isIssuers, isEnclosed, purpose } = checked;
	const notes = [
		isEnclosed ? verify['is-enclosed'] : isIssuers ? verify['is-issuers'] : verify['not-issuers'],
		...(purpose === undefined ? [] : [fill(verify.purpose, { purpose })]),
	];
	return row(method, [verify[outcome], [key && markup`<code>${key}</code> `, notes.join(' ')]]);
}

function namedBlock({ words: { verify }, fill }: VerifyLocale, named: Named, version: string, base: string): Markup {
	const { title, certificate, aligned } = named;
	const found = certificate ? [certificate] : aligned;
	const lead = certificate ? verify['named-exactly'] : found.length > 0 ? verify['named-by'] : verify['named-none'];
	return markup`${paragraph(fill(lead, { title, version, count: found.length }))}${found.length > 0 && list(found.map((one) => link(one.title, base + one.address)))}`;
}

/** What a page shows of a credential. `version`: that of the certificates it was held against. */
export function verifyReport(locale: VerifyLocale, findings: Findings, version: string, base: string): Markup {
	const { verify } = locale.words;
	const { signatures, stated, named } = findings;
	const verdict = verdictOf(signatures);
	const text = verify[`text-${verdict === 'part' ? 'intact' : verdict}`];
	const lines = [
		stated.issuer === undefined ? verify['no-issuer'] : `${verify.issuer}: ${stated.issuer}`,
		...(stated.from === undefined ? [] : [`${verify.from}: ${stated.from}`]),
		...(stated.until === undefined ? [] : [`${verify.until}: ${stated.until}`]),
		verify[stated.time ?? 'no-time'],
		...(stated.isBadge ? [] : [verify['not-badge']]),
	];
	return markup`<section class="verdict ${verdict}" aria-labelledby="verdict"><h2 id="verdict">${verdictInWords(locale, signatures)}</h2>${paragraph(text)}</section>${
		signatures.length > 0 &&
		section(
			'signatures',
			verify.signatures,
			table(
				verify['signatures-caption'],
				[verify.method, verify.outcome, verify.key].map(column),
				[signatures.map((one) => signatureRow(locale, one))],
				{ unseen: true },
			),
		)
	}${section(
		'named',
		verify.named,
		named.length > 0
			? [named.map((one) => namedBlock(locale, one, version, base)), paragraph(verify['named-note'], 'muted small')]
			: paragraph(verify['no-achievement']),
	)}${section('stated', verify.stated, list(lines))}${section(
		'cannot',
		verify.cannot,
		list([
			verify['cannot-who'],
			verify[stated.hasStatus ? 'cannot-revoked' : 'cannot-revoked-nowhere'],
			verify['cannot-right'],
			verify['cannot-holder'],
		]),
	)}`;
}
