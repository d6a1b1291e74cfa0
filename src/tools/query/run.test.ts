import initSqlJs from 'sql.js';
import { describe, expect, test } from 'vitest';
import { limits } from './limits.ts';
import { runQuery } from './run.ts';

const { Database } = await initSqlJs();
const made = new Database();
made.run(`create table levels (code text primary key, eqf integer);
	insert into levels values ('e-1', 3), ('e-2', 4), ('e-3', null);
	create view known as select * from levels where eqf is not null;`);
const database = new Database(made.export());
const run = (sql: string) => runQuery(database, sql);

test.each([
	'select code, eqf from levels',
	'select * from levels; -- all of them\n;',
	'with l as (select * from levels) select * from l',
])('a query gives its columns and rows: %s', (sql) => {
	const rows = [['e-1', 3], ['e-2', 4], ['e-3', null]]; // prettier-ignore
	expect(run(sql)).toEqual({ columns: ['code', 'eqf'], rows, more: false });
});

test('two columns of one name are two, and bytes are written as in SQL', () => {
	expect(run("select 1 as a, 'b' as a, x'00ff' as c")).toEqual({
		columns: ['a', 'a', 'c'],
		rows: [[1, 'b', "x'00ff'"]],
		more: false,
	});
});

test('a result without end is cut', () => {
	const outcome = run('with recursive n(i) as (select 1 union all select i + 1 from n) select i from n');
	expect(outcome).toMatchObject({ more: true });
	expect('rows' in outcome && outcome.rows.length).toBe(limits.kept);
});

test('a result of very long cells is cut before it fills the memory', () => {
	const outcome = run(
		'with recursive n(i) as (select 1 union all select i + 1 from n) select hex(zeroblob(1000000)) from n',
	);
	expect(outcome).toMatchObject({ more: true });
	expect('rows' in outcome && outcome.rows.length).toBeLessThan(50);
});

describe('what gives no table is refused', () => {
	test.each([
		['nothing', '', 'empty'],
		['a comment', '-- nothing', 'empty'],
		['two queries', 'select 1; select 2', 'several'],
		['a query and something wrong', 'select 1; selec 2', 'several'],
		['a query and a deletion', 'select 1; delete from levels', 'several'],
		['a deletion', 'delete from levels', 'writes'],
		['an insertion that gives rows', "insert into levels values ('e-4', 7) returning code", 'writes'],
		['a change of a view', 'update known set eqf = 1', 'writes'],
		['a new table', 'create temp table t as select 1', 'writes'],
		['a deleted table', 'drop table levels', 'writes'],
		['a change of what the tables are', "update sqlite_schema set sql = ''", 'writes'],
		['leave to write', 'pragma query_only = off', 'writes'],
		['another database', "attach ':memory:' as other", 'writes'],
	])('%s', (_, sql, refused) => {
		expect(run(sql)).toEqual({ refused });
		expect(run('select count(*) from levels')).toMatchObject({ rows: [[3]] });
	});

	test.each([
		['a table that is not there', 'select * from level', 'table', 'no such table: level'],
		['a column that is not there', 'select name from levels', 'column', 'no such column: name'],
		['a word that is none', 'selec 1', 'syntax', 'near "selec": syntax error'],
		['a query without its end', 'select (1', 'syntax', 'incomplete input'],
		['a sign that is none', "select 'a", 'syntax', 'unrecognized token: "\'a"'],
		['a function that is not there', 'select middle(eqf) from levels', 'other', 'no such function: middle'],
		['too much for one cell', 'select zeroblob(3000000000)', 'other', 'string or blob too big'],
	])('%s, with what SQLite says', (_, sql, refused, message) => {
		expect(run(sql)).toEqual({ refused, message });
	});
});
