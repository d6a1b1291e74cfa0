import assess from './assess.json' with { type: 'json' };
import chart from './chart.json' with { type: 'json' };
import chartsCertificationStack from './charts.certification-stack.json' with { type: 'json' };
import chartsComparabilityMatrix from './charts.comparability-matrix.json' with { type: 'json' };
import chartsCompetenceFootprint from './charts.competence-footprint.json' with { type: 'json' };
import chartsDigitalDecade from './charts.digital-decade.json' with { type: 'json' };
import chartsEcfOverview from './charts.e-cf-overview.json' with { type: 'json' };
import chartsFigures from './charts.figures.json' with { type: 'json' };
import chartsFrameworkLadder from './charts.framework-ladder.json' with { type: 'json' };
import chartsIndicatorMap from './charts.indicator-map.json' with { type: 'json' };
import chartsIndicatorTrends from './charts.indicator-trends.json' with { type: 'json' };
import chartsMappingLinks from './charts.mapping-links.json' with { type: 'json' };
import chartsNetworkMap from './charts.network-map.json' with { type: 'json' };
import chartsOccupationCoverage from './charts.occupation-coverage.json' with { type: 'json' };
import chartsOneReading from './charts.one-reading.json' with { type: 'json' };
import chartsPilotFunnel from './charts.pilot-funnel.json' with { type: 'json' };
import chartsRequirementCoverage from './charts.requirement-coverage.json' with { type: 'json' };
import chartsSupplyAndDemand from './charts.supply-and-demand.json' with { type: 'json' };
import chartsWhatWouldSettle from './charts.what-would-settle.json' with { type: 'json' };
import chartsWhoCanMove from './charts.who-can-move.json' with { type: 'json' };
import compare from './compare.json' with { type: 'json' };
import comparisonPage from './comparison-page.json' with { type: 'json' };
import comparison from './comparison.json' with { type: 'json' };
import countries from './countries.json' with { type: 'json' };
import countryComparison from './country-comparison.json' with { type: 'json' };
import data from './data.json' with { type: 'json' };
import credit from './credit.json' with { type: 'json' };
import dataDictionary from './data-dictionary.json' with { type: 'json' };
import doors from './doors.json' with { type: 'json' };
import droppedFile from './dropped-file.json' with { type: 'json' };
import embed from './embed.json' with { type: 'json' };
import facts from './facts.json' with { type: 'json' };
import frame from './frame.json' with { type: 'json' };
import governance from './governance.json' with { type: 'json' };
import home from './home.json' with { type: 'json' };
import keep from './keep.json' with { type: 'json' };
import label from './label.json' with { type: 'json' };
import matching from './matching.json' with { type: 'json' };
import match from './match.json' with { type: 'json' };
import methodTables from './method-tables.json' with { type: 'json' };
import ownRecord from './own-record.json' with { type: 'json' };
import own from './own.json' with { type: 'json' };
import ownFile from './own-file.json' with { type: 'json' };
import profile from './profile.json' with { type: 'json' };
import query from './query.json' with { type: 'json' };
import records from './records.json' with { type: 'json' };
import releases from './releases.json' with { type: 'json' };
import search from './search.json' with { type: 'json' };
import take from './take.json' with { type: 'json' };
import verify from './verify.json' with { type: 'json' };

/** The words of the interface in English, by room. The other languages are checked against them. */
export const english = {
	assess,
	chart,
	'charts.certification-stack': chartsCertificationStack,
	'charts.comparability-matrix': chartsComparabilityMatrix,
	'charts.competence-footprint': chartsCompetenceFootprint,
	'charts.digital-decade': chartsDigitalDecade,
	'charts.e-cf-overview': chartsEcfOverview,
	'charts.figures': chartsFigures,
	'charts.framework-ladder': chartsFrameworkLadder,
	'charts.indicator-map': chartsIndicatorMap,
	'charts.indicator-trends': chartsIndicatorTrends,
	'charts.mapping-links': chartsMappingLinks,
	'charts.network-map': chartsNetworkMap,
	'charts.occupation-coverage': chartsOccupationCoverage,
	'charts.one-reading': chartsOneReading,
	'charts.pilot-funnel': chartsPilotFunnel,
	'charts.requirement-coverage': chartsRequirementCoverage,
	'charts.supply-and-demand': chartsSupplyAndDemand,
	'charts.what-would-settle': chartsWhatWouldSettle,
	'charts.who-can-move': chartsWhoCanMove,
	compare,
	'comparison-page': comparisonPage,
	comparison,
	countries,
	'country-comparison': countryComparison,
	credit,
	data,
	'data-dictionary': dataDictionary,
	doors,
	'dropped-file': droppedFile,
	embed,
	facts,
	frame,
	governance,
	home,
	keep,
	label,
	match,
	matching,
	'method-tables': methodTables,
	own,
	'own-record': ownRecord,
	'own-file': ownFile,
	profile,
	query,
	records,
	releases,
	search,
	take,
	verify,
};
