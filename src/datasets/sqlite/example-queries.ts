/** A question and the SQL that answers it. */
export interface ExampleQuery {
	title: string;
	sql: string;
}

/** What can be asked of `scheme.sqlite`, one query for each way in which its tables are joined. */
export const exampleQueries: readonly ExampleQuery[] = [
	{
		title: 'How many qualifications has each country at each EQF level?',
		sql: `select country, eqf, count(*) as qualifications
from flat_qualifications
where kind = 'national' and eqf is not null
group by country, eqf
order by country, eqf;`,
	},
	{
		title: 'What is the newest figure of each indicator for each country?',
		sql: `select title_en, country, max(year) as year, value, unit_en
from flat_indicators
where country is not null and value is not null
group by indicator, country
order by title_en, country;`,
	},
	{
		title: 'Which skills are essential for the most occupations?',
		sql: `select skill_title_en, count(*) as occupations
from flat_occupations_skills
where relation = 'essential'
group by skill
order by occupations desc, skill_title_en
limit 20;`,
	},
	{
		title: 'Which units come before which?',
		sql: `select before.title_en as before, unit.title_en as unit
from learning_units__prerequisites link
join learning_units before on before.id = link.target
join learning_units unit on unit.id = link.parent
order by unit.rowid, link.position;`,
	},
	{
		title: 'What covers most of a qualification of another country, and how surely?',
		sql: `select a.title_en as held, a.country, b.title_en as asked, b.country as other_country,
  c.word, c.coverage, c.holds, c.basis_from, c.basis_to
from comparability c
join qualifications a on a.id = c."from"
join qualifications b on b.id = c."to"
where a.country <> b.country and c.basis_from = 'outcomes' and c.basis_to = 'outcomes'
order by c.word = 'most' desc, c.holds desc, c.coverage desc, c.id
limit 20;`,
	},
	{
		title: 'Which competences do the laws of most countries ask for, by outcomes that were read?',
		sql: `select code.target as competence, count(distinct q.country) as countries, count(*) as outcomes
from qualifications__outcomes o
join qualifications__outcomes__competences code on code.parent = o.parent and code.parent_position = o.position
join qualifications q on q.id = o.parent
group by code.target
order by countries desc, outcomes desc;`,
	},
	{
		title: 'Which tables and views are there, and what do they hold?',
		sql: `select t.name, t.description, count(*) as columns
from tables t
join columns c on c.table_name = t.name
group by t.name
order by t.name;`,
	},
];
