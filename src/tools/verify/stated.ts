import { idOf, isObject, listOf, textOf, valueOf, type JsonObject } from './json.ts';

/** What a credential says of itself; whether that is true is another question. */
export interface Stated {
	/** Who issued it, by name and id. */
	issuer?: string;
	from?: string;
	until?: string;
	/** Whether it has begun, and has not run out, by a day; undefined where it says no days. */
	time?: 'current' | 'not-yet' | 'over';
	/** Whether it names a place where it could have been revoked. */
	hasStatus: boolean;
	isBadge: boolean;
}

const day = (text: string | undefined): string | undefined => {
	const [found] = /^\d{4}-\d{2}-\d{2}/.exec(text ?? '') ?? [];
	return found !== undefined && !Number.isNaN(Date.parse(found)) ? found : undefined;
};

/** `today`: the day by which it is asked, as `2026-11-30`. The names of the first data model are read too. */
export function statedBy(credential: JsonObject, today: string): Stated {
	const issuer = valueOf(credential, 'issuer');
	const name = isObject(issuer) ? textOf(issuer, 'name') : undefined;
	const id = idOf(issuer);
	const from = day(textOf(credential, 'validFrom') ?? textOf(credential, 'issuanceDate'));
	const until = day(textOf(credential, 'validUntil') ?? textOf(credential, 'expirationDate'));
	const who = name === undefined ? id : id === undefined ? name : `${name} (${id})`;
	const types = listOf(valueOf(credential, 'type'));
	return {
		...(who === undefined ? {} : { issuer: who }),
		...(from === undefined ? {} : { from }),
		...(until === undefined ? {} : { until }),
		...(from === undefined && until === undefined
			? {}
			: {
					time:
						from !== undefined && today < from ? 'not-yet' : until !== undefined && today > until ? 'over' : 'current',
				}),
		hasStatus: valueOf(credential, 'credentialStatus') !== undefined,
		isBadge: types.includes('OpenBadgeCredential') || types.includes('AchievementCredential'),
	};
}
