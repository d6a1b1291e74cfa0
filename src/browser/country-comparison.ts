import type { CountrySeries } from '../charts/country-comparison/data.ts';
import { fileNameOf, toCountriesCsv, toCountriesJson } from '../charts/country-comparison/files.ts';
import { nameOf } from '../charts/country-comparison/profiles.ts';
import { countryReport } from '../charts/country-comparison/report.ts';
import {
	countriesQuery,
	leastCountries,
	mostCountries,
	readCountries,
	type Countries,
	type Ignored,
} from '../charts/country-comparison/state.ts';
import { countryStrings as words, ignoredInWords } from '../charts/country-comparison/words.ts';
import { listed } from '../charts/listed.ts';
import { fill } from '../words/fill.ts';
import { onReturn, shownAddress, step } from './address.ts';
import { copy } from './copy.ts';
import { limitBoxes, tickedBoxes } from './boxes.ts';
import { element } from './element.ts';
import { handOver, keepOneInTabOrder, walkByKeys } from './picture.ts';

/** Countries side by side: `?country=es,lv`. The choice stands in the address, and the report is drawn from it. */
class CountryComparison extends HTMLElement {
	connectedCallback() {
		const series = JSON.parse(this.#part('data').textContent) as CountrySeries;
		const form = this.querySelector('form');
		if (!form) return;
		const base = this.dataset['base'] ?? '/';
		const drawn = this.#part('report');
		const name = (id: string) => nameOf(series, id);
		let countries: Countries = [];

		const draw = (ignored: readonly Ignored[]) => {
			const names = listed(countries.map(name));
			if (drawn.dataset['countries'] !== countries.join(',')) {
				// All text in it was escaped where it was written, and of the address it holds ids that are known here.
				const parsed = new DOMParser().parseFromString(countryReport(series, countries, base), 'text/html');
				drawn.replaceChildren(...parsed.body.childNodes);
				drawn.dataset['countries'] = countries.join(',');
			}
			const picture = drawn.querySelector<SVGSVGElement>('svg');
			if (picture) {
				walkByKeys(picture);
				keepOneInTabOrder(picture);
			}
			limitBoxes(form, 'country', countries, mostCountries, leastCountries);
			document.title = fill(words['document-title'], { countries: names });
			this.#part('ignored').replaceChildren(
				...(ignored.length ? [element('b', {}, words.ignored)] : []),
				...ignoredInWords(ignored, name).map((text) => element('p', {}, text)),
			);
			this.#say(fill(words.shown, { count: countries.length, most: mostCountries }));
		};
		const read = () => {
			const asked = readCountries(new URLSearchParams(location.search), series);
			countries = asked.countries;
			draw(asked.ignored);
		};

		form.addEventListener('submit', (event) => event.preventDefault());
		form.addEventListener('input', () => {
			countries = tickedBoxes(form, 'country', countries);
			step(countriesQuery(countries));
			draw([]);
		});
		onReturn(read);
		const download = (make: typeof toCountriesJson, type: string, ending: string) => () =>
			handOver(new Blob([make(series, countries)], { type }), `${fileNameOf(countries)}.${ending}`);
		this.#part('files').hidden = false;
		this.#part('json').addEventListener('click', download(toCountriesJson, 'application/json', 'json'));
		this.#part('csv').addEventListener('click', download(toCountriesCsv, 'text/csv;charset=utf-8', 'csv'));
		this.#part('print').addEventListener('click', () => print());
		this.#part('copy').addEventListener('click', () => {
			const address = shownAddress(countriesQuery(countries));
			void copy(address).then((done) => this.#say(words[done ? 'copied' : 'copy-failed']));
		});
		read();
	}

	#say(text: string) {
		this.#part('status').textContent = text;
	}

	#part(name: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!part) throw new Error(`The page has no part ${name}.`);
		return part;
	}
}

customElements.define('country-comparison', CountryComparison);
