import type { Ignored } from '../../charts/asked.ts';
import { foreignTo } from '../asked.ts';
import { limits } from './limits.ts';

/** Why a part of an address was not followed. */
export type QueryReason = 'long' | 'repeated' | 'parameter';

/** The query that an address such as `?sql=select+1` holds, else this one, and what of it could not be followed. */
export function readSql(query: URLSearchParams, otherwise: string): { sql: string; ignored: Ignored<QueryReason>[] } {
	const [first = '', ...others] = query.getAll('sql').map((sql) => sql.trim());
	const isLong = first.length > limits.letters;
	return {
		sql: isLong || first === '' ? otherwise : first,
		ignored: [
			...(isLong ? [{ reason: 'long', value: first } as const] : []),
			...others.map((value) => ({ reason: 'repeated', value }) as const),
			...foreignTo(query, ['sql']),
		],
	};
}

/** The query of an address, with its question mark. */
export const sqlQuery = (sql: string): string => `?${String(new URLSearchParams({ sql }))}`;

/** Address of a query below the site: `data/query/?sql=select+1`. */
export const queryAddress = (sql: string): string => `data/query/${sqlQuery(sql)}`;
