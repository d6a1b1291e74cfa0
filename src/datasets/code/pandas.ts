import type { CodeExample } from './code-example.ts';

/** Python with the package of tables that analysts use. Codes are read as texts, since 0613 is no number. */
export const pandas: CodeExample = {
	id: 'pandas',
	code: ({ latest }) => `import pandas as pd

base = "${latest}flat/"
q = pd.read_csv(base + "qualifications.csv", dtype=str)
f = pd.read_csv(base + "indicators.csv").dropna(subset=["value"])
f = f.sort_values("year").drop_duplicates(["indicator", "eurostat_geo"], keep="last")
joined = q.merge(f, on="eurostat_geo", suffixes=("", "_figure"))
print(len(joined))`,
};
