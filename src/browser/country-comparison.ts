import {
	countriesQuery,
	leastCountries,
	mostCountries,
	readCountries,
	type Countries,
} from '../tools/countries/choice.ts';
import type { CountryData, countryRooms } from '../tools/countries/data.ts';
import { fileNameOf, toCountriesCsv, toCountriesJson } from '../tools/countries/files.ts';
import { countryReport } from '../tools/countries/report.ts';
import { ignoredSentences } from '../tools/countries/sentences.ts';
import type { ToolPage } from '../tools/tool-page.ts';
import { toLocale } from '../words/locale.ts';
import { limitBoxes, tickedBoxes } from './boxes.ts';
import { nodesOf } from './nodes.ts';
import { keepOneInTabOrder, walkByKeys } from './picture.ts';
import { pageData } from './page-data.ts';
import { partsOf, say, startTool } from './tool.ts';

type Room = (typeof countryRooms)[number];

/** Countries side by side: `?country=es,lv`. The choice stands in the address, and the report is drawn from it. */
class CountryComparison extends HTMLElement {
	connectedCallback() {
		const part = partsOf(this);
		const page = pageData() as ToolPage<Room> & { data: CountryData };
		const form = this.querySelector('form');
		if (!form) return;
		const { data } = page;
		const locale = toLocale(page.lang, page.words);
		const words = locale.words['country-comparison'];
		const drawn = part('report');
		const nameOf = (id: string) => data.countries[id] ?? id;

		part('files').hidden = false;
		const tool = startTool<Countries>(this, {
			locale,
			read: (query) => {
				const { countries, ignored } = readCountries(query, data);
				return { state: countries, ignored: ignoredSentences(ignored, locale, nameOf) };
			},
			write: countriesQuery,
			draw: (countries) => {
				// The default stands in the page already.
				if (drawn.dataset['countries'] !== countries.join(',')) {
					drawn.replaceChildren(nodesOf(countryReport(data, countries, locale, page)));
					drawn.dataset['countries'] = countries.join(',');
				}
				const picture = drawn.querySelector<SVGSVGElement>('svg');
				if (picture) {
					walkByKeys(picture);
					keepOneInTabOrder(picture);
				}
				limitBoxes(form, 'country', countries, mostCountries, leastCountries);
				document.title = locale.fill(words['document-title'], { countries: locale.list(countries.map(nameOf)) });
				say(part('status'), locale.fill(words.shown, { count: countries.length, most: mostCountries }));
			},
			files: {
				json: (countries) => toCountriesJson(data, countries, locale),
				csv: (countries) => toCountriesCsv(data, countries, locale),
			},
			fileName: fileNameOf,
		});
		form.addEventListener('input', () => tool.choose(tickedBoxes(form, 'country', tool.state())));
	}
}

customElements.define('country-comparison', CountryComparison);
