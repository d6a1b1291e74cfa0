import { needs } from '../matching/lines.ts';
import { nameOfLine } from '../matching/words.ts';
import type { JobView } from './data.ts';
import type { Demand } from './demand.ts';

/** A job as plain text that can be put into an advertisement. */
export function jobText(view: Pick<JobView, 'scheme' | 'locale'>, { title, lines }: Demand): string {
	const { fill, words } = view.locale;
	const { edition } = view.scheme.data;
	const parts = needs.flatMap((need) => {
		const those = lines.filter((line) => line.need === need).map((line) => `- ${nameOfLine(view, line)}`);
		return those.length > 0 ? [[words.match[`text-${need}`], ...those].join('\n')] : [];
	});
	const about = fill(words.match['text-edition'], { edition: edition.title, version: edition.version });
	return [
		fill(words.match['text-title'], { title: title || words.match['the-job'] }),
		...parts,
		[about, ...edition.attribution].join('\n'),
	].join('\n\n');
}
