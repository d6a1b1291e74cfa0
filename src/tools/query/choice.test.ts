import { expect, test } from 'vitest';
import { queryAddress, readSql, sqlQuery } from './choice.ts';
import { limits } from './limits.ts';

const read = (query: string) => readSql(new URLSearchParams(query), 'select 0');

test.each(['select 1', "select 'a&b=c', \"x\" from t\nwhere a <> '%+#'", 'select ‘é’'])(
	'a query comes back from its address: %s',
	(sql) => {
		expect(read(sqlQuery(sql))).toEqual({ sql, ignored: [] });
		expect(queryAddress(sql)).toBe(`data/query/${sqlQuery(sql)}`);
	},
);

test.each(['', '?sql=', '?sql=+%0A'])('an address without a query has the one that stands there first: %s', (query) => {
	expect(read(query)).toEqual({ sql: 'select 0', ignored: [] });
});

test.each([
	['too long', `?sql=${'a'.repeat(limits.letters + 1)}`, 'select 0', 'long'],
	['one too many', '?sql=select+1&sql=select+2', 'select 1', 'repeated'],
	['no parameter of the page', '?sql=select+1&q=2', 'select 1', 'parameter'],
])('what is %s is told', (_, query, sql, reason) => {
	const asked = read(query);
	expect([asked.sql, asked.ignored.map((one) => one.reason)]).toEqual([sql, [reason]]);
});
