import type { CodeExample } from './code-example.ts';

/** Power Query, which Excel and Power BI read. It gives no column a type, so that codes stay as they are. */
export const excel: CodeExample = {
	id: 'excel',
	code: ({ latest }) => `let
    Base = "${latest}flat/",
    Read = (name) => Table.PromoteHeaders(Csv.Document(Web.Contents(Base & name),
        [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv])),
    Figures = Table.SelectRows(Read("indicators.csv"), each [value] <> ""),
    Newest = Table.Group(Figures, {"indicator", "eurostat_geo"}, {"f", each Table.Max(_, "year")}),
    Values = Table.ExpandRecordColumn(Newest, "f", {"title_en", "year", "value"}, {"figure", "year", "value"}),
    Joined = Table.NestedJoin(Read("qualifications.csv"), "eurostat_geo", Values, "eurostat_geo", "v", JoinKind.Inner)
in
    Table.ExpandTableColumn(Joined, "v", {"indicator", "figure", "year", "value"})`,
};
