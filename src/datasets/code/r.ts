import type { CodeExample } from './code-example.ts';

/** R as it is installed, without packages. */
export const r: CodeExample = {
	id: 'r',
	code: ({ latest }) => `base <- "${latest}flat/"
q <- read.csv(paste0(base, "qualifications.csv"), colClasses = "character")
f <- read.csv(paste0(base, "indicators.csv"))
f <- f[!is.na(f$value), ]
f <- f[order(-f$year), ]
f <- f[!duplicated(f[c("indicator", "eurostat_geo")]), ]
joined <- merge(q, f, by = "eurostat_geo", suffixes = c("", "_figure"))
nrow(joined)`,
};
