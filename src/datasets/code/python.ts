import type { CodeExample } from './code-example.ts';

/** Python as it is installed, without packages. */
export const python: CodeExample = {
	id: 'python',
	code: ({ latest }) => `import csv, io
from urllib.request import urlopen

base = "${latest}flat/"

def read(name):
    with urlopen(base + name) as file:
        return list(csv.DictReader(io.TextIOWrapper(file, "utf-8", newline="")))

newest = {}
for row in sorted(read("indicators.csv"), key=lambda row: row["year"]):
    if row["value"]:
        newest[row["indicator"], row["eurostat_geo"]] = row
joined = [(q, f) for q in read("qualifications.csv")
          for f in newest.values() if f["eurostat_geo"] == q["eurostat_geo"]]
print(len(joined))`,
};
