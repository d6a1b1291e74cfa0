import { markup, type Markup, type MarkupValue } from '../../charts/markup.ts';
import { documentAddress, type LinkedDocument } from '../../model/addresses.ts';
import { labelMonths, type LevelDecision } from '../../model/label.ts';
import { column, explained, link, list, paragraph, row, section, table } from '../parts.ts';
import type { LabelQuestion, LabelView } from './data.ts';
import { headFields } from './declaration.ts';
import { endings, type Ending } from './ending.ts';
import { gapInWords } from './gap-in-words.ts';
import { questionId } from './questions.ts';
import { decided, type Decided, type Standing } from './standing.ts';

const aboutLabel = documentAddress('label' satisfies LinkedDocument);

/** What the declaration still lacks as a paper that somebody else reads. */
function missingInHead({ declaration, locale: { words } }: Pick<LabelView, 'declaration' | 'locale'>): string[] {
	return [
		...headFields.filter((field) => !declaration[field].trim()).map((field) => words.label[`head.${field}`]),
		...(declaration.units.length === 0 ? [words.label['head.units']] : []),
	];
}

function verdict(view: LabelView, { reached, levels, standings, ends }: Decided): Markup {
	const { locale, data, base, day } = view;
	const { fill, words } = locale;
	const { label } = words;
	const [first] = levels;
	const isAnswered = standings.some(({ said }) => said);
	const isOver = reached > 0 && ends < day;
	const state = !isAnswered ? 'none' : reached === 0 ? '0' : isOver ? 'over' : '1';
	const lacking = missingInHead(view);
	const values = { all: first?.asked ?? 0, count: first?.missing.length ?? 0, until: ends };
	return markup`<section class="verdict" aria-labelledby="verdict"><h3 id="verdict">${label[`verdict.${state}`]}</h3>${paragraph(fill(label[`text.${state}`], values))}${reached > 1 && paragraph(fill(label['text.higher'], { level: reached }))}${paragraph(data.granted > 0 ? fill(label['some-grant'], { count: data.granted }) : label['none-grants'])}${isAnswered && lacking.length > 0 && paragraph(fill(label['head-missing'], { list: locale.list(lacking) }))}${paragraph(link(label.how, base + aboutLabel))}</section>`;
}

/** The way back to where a criterion is answered. */
const toQuestion = ({ locale: { fill, words } }: LabelView, { id, number, title }: LabelQuestion): Markup =>
	link(fill(words.label.name, { number, title }), `#${questionId(id)}`);

function levelTable({ locale, data }: LabelView, { levels, ends }: Decided): Markup {
	const { fill, words } = locale;
	const { label } = words;
	const rows = levels.map(({ level, asked, missing }) => {
		const months = labelMonths[level];
		const holds =
			level === 1 ? fill(label['holds-until'], { months, until: ends }) : fill(label['holds-granted'], { months });
		const name = fill(label['level-name'], { level, word: data.levels[level] });
		return row(name, [fill(label['met-of'], { count: asked - missing.length, all: asked }), holds]);
	});
	return table(label.levels, [label.level, label.met, label.holds].map(column), [rows]);
}

function gaps(view: LabelView, { reached, levels }: Decided): Markup {
	const { locale, data } = view;
	const { fill, words } = locale;
	const { label } = words;
	const line = (standing: Standing): Markup =>
		markup`${toQuestion(view, standing.question)}: ${gapInWords(view, standing)}`;
	const [next, ...later] = levels.filter(({ level, missing }) => level > reached && missing.length > 0);
	const known = new Set(next?.missing);
	const more = later.map(({ level, missing }): MarkupValue => {
		const own = missing.filter((one) => !known.has(one));
		for (const one of own) known.add(one);
		return own.length > 0 && explained(fill(label['gaps-more'], { level, count: own.length }), list(own.map(line)));
	});
	const intro = ({ level, missing }: LevelDecision<Standing>) =>
		paragraph(fill(label['gaps-text'], { level, word: data.levels[level], count: missing.length }));
	return section(
		'gaps',
		label.gaps,
		next ? [intro(next), list(next.missing.map(line), 'missing')] : paragraph(label['gaps-none']),
		more,
	);
}

function endingTable(view: LabelView, found: Decided): Markup {
	const { locale, day, declaration } = view;
	const { fill, words } = locale;
	const { label } = words;
	const claim = fill(label[declaration.published === undefined ? 'ending-label' : 'ending-published'], {
		day: declaration.published ?? day,
	});
	const ends = endings(found, day);
	const rows = ends.map(({ until, question, isOver, isBeforeEnd }: Ending) => {
		const notes = [
			...(question?.months === undefined ? [] : [fill(label.latest, { months: question.months })]),
			...(isOver ? [label.over] : isBeforeEnd ? [label['before-end']] : []),
		];
		return row(question ? toQuestion(view, question) : claim, [until, notes.join('; ')]);
	});
	const head = [label.what, label.until, label.note].map(column);
	return section(
		'ending',
		label.ending,
		rows.length > 0
			? [
					paragraph(fill(label['ending-text'], { day })),
					table(label.ending, head, [rows], { unseen: true }),
					paragraph(label['ending-other'], 'small muted'),
				]
			: paragraph(label['ending-none']),
	);
}

/** What follows from a declaration: the level with its reasons, what is missing first, and what runs out when. */
export function labelReport(view: LabelView): Markup {
	const found = decided(view);
	const { label } = view.locale.words;
	return markup`${section('result', label.result, verdict(view, found), levelTable(view, found))}${gaps(view, found)}${endingTable(view, found)}`;
}
