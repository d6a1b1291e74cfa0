import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { filesOnDisk } from '../src/io/content-files.ts';
import { readContent } from '../src/io/read-content.ts';

const table = join('skills', 'esco-1.1.1.csv');

/**
 * Copies a content folder and adds skills to it, as many as ESCO has beyond the digital ones. Their titles begin as one
 * skill does and go on as another, so that words are as frequent as in ESCO; all else is taken from the first.
 */
export function writeLargerContent(from: string, to: string, count: number): void {
	cpSync(from, to, { recursive: true });
	const skills = readContent(filesOnDisk(from)).raw.records.flatMap(({ collection, data }) =>
		collection === 'skills' ? [String((data['title'] as { en: string }).en)] : [],
	);
	const columns = readFileSync(join(from, table), 'utf8').split('\n', 1)[0]?.split(',') ?? [];
	const rows = Array.from({ length: count }, (_, i) => {
		const [first = ''] = (skills[i % skills.length] ?? '').split(' ');
		// Another step each time round, so that no two skills are met in the same order again.
		const round = Math.floor(i / skills.length);
		const rest = skills[(i * 7 + round * 131 + 1) % skills.length] ?? '';
		const values: Record<string, string> = {
			id: `further-${i}`,
			uri: `https://example.org/skill/${i}`,
			title: `${first} ${rest}`,
			type: i % 3 ? 'skill' : 'knowledge',
			reuseLevel: 'cross-sector',
			digital: 'false',
			status: 'verified',
			sources: 'esco-1.1.1-dataset',
		};
		return columns.map((column) => values[column] ?? '');
	});
	appendFileSync(join(to, table), stringify(rows));
}
