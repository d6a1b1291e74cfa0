import { markup, type Markup } from '../../charts/markup.ts';
import { renderMirrorSvg } from '../../charts/room-mirror/svg.ts';
import type { Comparison } from '../../model/compare/compare.ts';
import { methodAddress } from '../comparison-file.ts';
import { explained, paragraph, section } from '../parts.ts';
import { inShares, outcomesOfBoth, outsideLines, pairTable } from './competences.ts';
import { toMirror } from './mirror.ts';
import { competenceName } from './sentences.ts';
import type { CompareView } from './view.ts';

type Ids = readonly [string, string];

/** What each gives room to: as a picture, drawn for a desk and for a phone, and as a table. */
export function rooms(view: CompareView, ids: Ids, comparison: Comparison): Markup {
	const { compare: words } = view.locale.words;
	const mirror = toMirror(view, ids, comparison);
	if (mirror.rows.length === 0) return section('rooms', words.rooms, paragraph(words['competences-none']));
	const where = { base: view.base };
	const button = (act: string, text: string) =>
		markup`<button type="button" data-do="${act}" data-key="${act}">${text}</button>`;
	return section(
		'rooms',
		words.rooms,
		paragraph(`${roomsText(view, ids)} ${words['rooms-open']}`, 'muted small'),
		markup`<figure class="mirror"><div class="wide">${renderMirrorSvg(mirror, where)}</div><div class="narrow">${renderMirrorSvg(mirror, { ...where, narrow: true })}</div></figure>`,
		markup`<div class="acts">${[button('turn', words.turn), button('svg', words.svg), button('png', words.png)]}</div>`,
		markup`<div id="opened" data-place="opened"></div>`,
		explained(words['as-table'], pairTable(view, ids, comparison), 'as-table'),
		outsideLines(view, ids),
	);
}

const roomsText = (view: CompareView, ids: Ids) =>
	view.locale.words.compare[inShares(view, ids) ? 'rooms-shares' : 'rooms-hours'];

/** The picture for itself, with what it shows, version, licence, method and address. */
export function roomsPicture(view: CompareView, ids: Ids, comparison: Comparison, address: string): string {
	const { data, locale, site } = view;
	const { compare: words, 'comparison-page': page } = locale.words;
	const { title, version, issued, licence } = data.edition;
	const lines = [
		roomsText(view, ids),
		`${words['not-a-decision']}. ${page.method}: ${site}${methodAddress}`,
		locale.fill(page.colophon, { title, version, issued, licence: licence.id }),
		address,
	];
	return String(renderMirrorSvg(toMirror(view, ids, comparison), { lines }));
}

/** A competence that was chosen in the picture: the outcomes of both. */
export function opened(view: CompareView, competence: string): Markup | undefined {
	const { fill, words } = view.locale;
	const both = outcomesOfBoth(view, competence);
	if (!both) return undefined;
	const title = fill(words.compare.opened, { competence: competenceName(view.data, competence) });
	return markup`<section class="reason" aria-labelledby="opened-title"><h3 id="opened-title" tabindex="-1">${title}</h3>${both}<button type="button" data-do="close">${words.compare.close}</button></section>`;
}

/** The outcomes of both in every competence: for paper, on which nothing can be opened. */
export function annex(view: CompareView, ids: Ids, comparison: Comparison): Markup {
	const competences = toMirror(view, ids, comparison).rows.flatMap(({ competence }) => competence ?? []);
	return section(
		'annex',
		view.locale.words.compare.annex,
		competences.map((id) => [
			markup`<h3>${competenceName(view.data, id)}</h3>`,
			markup`<div class="reason">${outcomesOfBoth(view, id)}</div>`,
		]),
	);
}
