import type { EvidenceStatus, SchemeStatus } from '../schema/common.ts';
import type { ViewContext } from './view-context.ts';

/** The status of most of some, said once for all of them; `what`: of what of them it is. */
export const allAre = (
	{ t }: Pick<ViewContext, 't'>,
	status: EvidenceStatus | SchemeStatus,
	what = t('fact.status'),
): string => t('status.of-all', { what, status: t(`status.${status}`) });

/** What most of some are. */
export const usualOf = <Status extends string>(all: readonly Status[]): Status | undefined =>
	[...Map.groupBy(all, (status) => status)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
