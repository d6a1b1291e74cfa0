import type { APIRoute } from 'astro';
import { addressOf } from '../../model/addresses.ts';
import type { AgreementTemplate } from '../../schema/agreement.ts';
import { getContext } from '../../site/context.ts';
import { siteAddress } from '../../site/site-address.ts';
import { templateText } from '../../site/template-text.ts';

export const getStaticPaths = async () =>
	(await getContext()).catalogue.agreements.all
		.filter((agreement) => agreement.kind === 'template')
		.map((template) => ({ params: { id: template.id as string }, props: { template } }));

export const GET: APIRoute = async ({ props }) => {
	const { template } = props as { template: AgreementTemplate };
	return new Response(templateText(await getContext(), template, siteAddress + addressOf('agreements', template.id)), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
};
