import type { CodeExample } from './code-example.ts';

/** DuckDB reads the CSV where it lies. The figures come with their types, the qualifications as texts. */
export const duckdb: CodeExample = {
	id: 'duckdb',
	code: ({ latest }) => `create table joined as
select q.*, f.indicator, f.title_en as figure, f.unit_en, f.year, f.value
from read_csv('${latest}flat/qualifications.csv', all_varchar = true) q
join (
  from read_csv('${latest}flat/indicators.csv')
  where value is not null
  qualify row_number() over (partition by indicator, eurostat_geo order by year desc) = 1
) f using (eurostat_geo);
select count(*) from joined;`,
};
