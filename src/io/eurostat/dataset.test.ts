import { expect, test } from 'vitest';
import { datasetOfName } from './dataset.ts';

test.each([
	['estat_isoc_sks_itspt.tsv.gz', 'isoc_sks_itspt'],
	['isoc_sks_itspt.tsv', 'isoc_sks_itspt'],
	['ISOC_SKS_ITSPT.TSV', 'isoc_sks_itspt'],
	['estat_isoc_sks_itspt_filtered_en.csv', 'isoc_sks_itspt'],
	['isoc_sks_itspt_linear_2_0.csv', 'isoc_sks_itspt'],
	['isoc_sks_itspt__custom_1234567_linear.csv.gz', 'isoc_sks_itspt'],
	['isoc_sks_itspt$dv_123.tsv', 'isoc_sks_itspt'],
	['estat_isoc_sks_itspt (1).tsv', 'isoc_sks_itspt'],
	['isoc_sks_itspt_2025-03-10.tsv', 'isoc_sks_itspt'],
	['isoc_sks_itspt-20250310.tsv', 'isoc_sks_itspt'],
	['estat_tps00001.tsv', 'tps00001'],
	['tps00001.tsv', 'tps00001'],
	['une_rt_a', 'une_rt_a'],
])('%s tells %s', (name, dataset) => {
	expect(datasetOfName(name, ['tps00001'])).toBe(dataset);
});

test.each(['x.csv', 'download.tsv', 'at-c.tsv', 'isoc sks itspt.tsv', '.tsv', '__proto__.tsv', 'constructor.tsv'])(
	'%s tells none',
	(name) => {
		expect(datasetOfName(name, ['tps00001'])).toBeUndefined();
	},
);
