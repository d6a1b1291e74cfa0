import type { Country } from '../schema/country.ts';

/** The code of a country at Eurostat: that of ISO, but for those it calls otherwise, such as EL for Greece. */
export const eurostatGeo = ({ code, eurostatCode }: Pick<Country, 'code' | 'eurostatCode'>): string =>
	eurostatCode ?? code;
