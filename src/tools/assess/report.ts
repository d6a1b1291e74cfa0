import { markup, type Markup } from '../../charts/markup.ts';
import { creditAddress } from '../../model/addresses.ts';
import type { PairFigures } from '../../model/compare/pairs.ts';
import { answer, bridge, missing } from '../matching/parts.ts';
import { picture } from '../matching/picture.ts';
import type { Row } from '../matching/rows.ts';
import { outcomeKey } from '../matching/scheme.ts';
import type { Target } from '../matching/targets.ts';
import { wayTo } from '../matching/way.ts';
import { link, paragraph } from '../parts.ts';
import { certificates, evidenceToCollect } from './certificates.ts';
import type { AssessView } from './data.ts';

/** What a person shows of an aim; without one, of all units. */
export interface Assessed {
	name: string;
	target: Target | undefined;
	rows: readonly Row[];
	figures: PairFigures;
	/** Whether the number of a hundred is that of a national qualification’s reading. */
	isReading: boolean;
}

/** The result of an assessment; the answer stands first, then its picture. */
export function assessReport(view: AssessView, { name, target, rows, figures, isReading }: Assessed): Markup {
	const { locale, base, scheme } = view;
	const { assess: words, matching } = locale.words;
	const asked = new Set(rows.flatMap(({ outcomes }) => outcomes.map(({ unit, id }) => outcomeKey(unit, id))));
	const about = target && [
		paragraph(
			markup`${locale.fill(words['report-of'], { name: name || words.nameless, target: '' })}${link(target.title, `${base}${target.address}/`)} (${matching[`kind.${target.kind}`]}${target.group && `, ${target.group}`})`,
			'names',
		),
		target.kind === 'national' &&
			paragraph(matching[scheme.data.qualifications[target.id]?.isClosed ? 'closed-list' : 'open-list'], 'small muted'),
	];
	const isQualification = target?.kind === 'joint' || target?.kind === 'national';
	return markup`<section class="verdict" aria-labelledby="result"><h2 id="result">${matching.result}</h2>${about}${target && answer(view, figures, rows, isReading)}${picture(view, rows)}${paragraph(words['decides-nothing'], 'disclaimer')}</section>${target && [missing(view, rows), bridge(view, wayTo(scheme, view.standing, rows))]}${isQualification && paragraph(link(words.credit, base + creditAddress(target.id)))}${certificates(view)}${evidenceToCollect(view, asked)}`;
}
