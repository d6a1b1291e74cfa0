import { askedIds, type Asked } from './asked.ts';

/** A value that a parameter can have, and what it is called; a disabled one cannot be chosen as things stand. */
export interface Choice<T> {
	value: T;
	label: string;
	disabled?: boolean;
	/** What stands behind its name, such as a value. */
	note?: string;
	/** Its class in the style sheet. */
	look?: string;
}

/** What chooses the value of a parameter: plain data, which a page draws and a script refreshes. */
export type Control = { label: string; choices: readonly Choice<string>[] } & (
	| { kind: 'select'; chosen: string }
	/** Boxes to tick, so many at least and at most; `none` is what the address says when none is ticked. */
	| {
			kind: 'boxes';
			chosen: readonly string[];
			least: number;
			most: number;
			none: string;
			/** They are a ranking, open, with a field of this name that filters them. */
			ranked?: string;
	  }
);
/** A control of the parameter of this name; `field` is what the form calls it, since a parameter may have several. */
export type NamedControl = Control & { name: string; field: string };

/** A parameter of an address: how its value is read and written, and what chooses it on the page. */
export interface Param<T> {
	/** The value where the address says nothing. */
	usual: T;
	/** The value that a text asks for, the usual one where there is no such value, and what of the text is bad. */
	read(text: string): { value: T; bad: string[] };
	write(value: T): string;
	controls(value: T): Control[];
}

/** The parameters of a chart by name, in the order of their controls. */
export type Params<State> = { readonly [Name in keyof State]-?: Param<State[Name]> };

function single<T>(
	label: string,
	choices: readonly Choice<T>[],
	usual: T,
	first: readonly Choice<string>[] = [],
): Param<T> {
	const write = (value: T) => (value === undefined ? '' : String(value));
	return {
		usual,
		read: (text) => {
			const asked = text.trim().toLowerCase();
			const found = choices.find(({ value, disabled }) => !disabled && String(value) === asked);
			return found ? { value: found.value, bad: [] } : { value: usual, bad: [text] };
		},
		write,
		controls: (value) => [
			{
				kind: 'select',
				label,
				choices: [...first, ...choices.map((one) => ({ ...one, value: write(one.value) }))],
				chosen: write(value),
			},
		],
	};
}

/** One of several values. */
export const oneOf = <T extends string | number>(label: string, choices: readonly Choice<T>[], usual: T): Param<T> =>
	single(label, choices, usual);

/** One of several values, or none of them, which is called `none`. */
export const maybe = <T extends string | number>(
	label: string,
	choices: readonly Choice<T>[],
	none: string,
): Param<T | undefined> => single<T | undefined>(label, choices, undefined, [{ value: '', label: none }]);

/** The same without a control: something else chooses it. */
export const unlisted = <T>(param: Param<T>): Param<T> => ({ ...param, controls: () => [] });

interface List {
	choices: readonly Choice<string>[];
	usual: readonly string[];
}

/** A list of values such as `at,de`: without repetition, at most so many. */
const list = (
	{ choices, usual }: List,
	most: number,
	none: string,
	controls: Param<string[]>['controls'],
): Param<string[]> => ({
	usual: [...usual],
	read: (text) => {
		if (none && text === none) return { value: [], bad: [] };
		const asked = new Set(text.split(',').map((id) => id.trim().toLowerCase()));
		const { ids, ignored } = askedIds(asked, (id) => choices.some(({ value }) => value === id), most);
		return { value: ids.length > 0 ? ids : [...usual], bad: ignored.map(({ value }) => value) };
	},
	write: (values) => values.join(',') || none,
	controls,
});

/** Several values, ticked in boxes: at least and at most so many; `ranked`: they are a list to look at as well; `none` is how the address says that there is none. */
export function many(
	label: string,
	{
		least = 0,
		most = Infinity,
		none = '',
		ranked,
		...own
	}: List & { least?: number; most?: number; none?: string; ranked?: string },
): Param<string[]> {
	return list(own, most, none, (chosen) => {
		const control = { kind: 'boxes', label, choices: own.choices, chosen, least, most, none } as const;
		if (ranked === undefined) return [control];
		const choices = own.choices.map((one) =>
			chosen.includes(one.value) ? { ...one, look: `line${chosen.indexOf(one.value)}` } : one,
		);
		return [{ ...control, choices, ranked }];
	});
}

/** One value for each of these labels, in their order; all but the first may be left out, which is called `none`. */
export const places = (labels: readonly string[], none: string, own: List): Param<string[]> =>
	list(own, labels.length, '', (chosen) =>
		labels.map((label, i) => ({
			kind: 'select',
			label,
			choices: [...(i > 0 ? [{ value: '', label: none }] : []), ...own.choices],
			chosen: chosen[i] ?? '',
		})),
	);

/** The parameters of a chart for one series in one language: read from an address, written into it, and as controls. */
export interface Address<State> {
	names: readonly string[];
	read(query: URLSearchParams): Asked<State>;
	/** The parameters that differ from the usual. */
	write(state: State): Map<string, string>;
	controls(state: State): NamedControl[];
}

/**
 * `paramsOf`: the parameters, given the values of those before; what one can be may depend on them. `written`: their
 * order in the address, where that is not the order of the controls.
 */
export function toAddress<State>(
	paramsOf: (before: Partial<State>) => Params<State>,
	written?: readonly (keyof State & string)[],
): Address<State> {
	const names = Object.keys(paramsOf({})) as (keyof State & string)[];
	const inOrder = written ?? names;
	return {
		names,
		read: (query) => {
			const state: Partial<State> = {};
			const bad = new Map<string, string[]>();
			const ask = <Name extends keyof State & string>(name: Name) => {
				const param = paramsOf(state)[name];
				const text = query.get(name);
				const asked = text === null ? { value: param.usual, bad: [] } : param.read(text);
				if (asked.value !== undefined) state[name] = asked.value;
				bad.set(name, asked.bad);
			};
			names.forEach(ask);
			// Every name was asked for; what is still missing may be.
			return { state: state as State, bad: inOrder.flatMap((name) => bad.get(name) ?? []) };
		},
		write: (state) => {
			const params = paramsOf(state);
			return new Map(
				inOrder.flatMap((name) => {
					const param = params[name];
					const text = param.write(state[name]);
					return text === param.write(param.usual) ? [] : [[name, text] as const];
				}),
			);
		},
		controls: (state) => {
			const params = paramsOf(state);
			return names.flatMap((name) => {
				const own = params[name].controls(state[name]);
				return own.map((control, i) => ({ ...control, name, field: own.length > 1 ? `${name}${i + 1}` : name }));
			});
		},
	};
}
