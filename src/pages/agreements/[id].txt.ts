import type { APIRoute } from 'astro';
import { nameIn } from '../../datasets/names.ts';
import { addressOf } from '../../model/addresses.ts';
import type { AgreementTemplate } from '../../schema/agreement.ts';
import { getContext } from '../../site/context.ts';
import { templateText } from '../../site/template-text.ts';

export const getStaticPaths = async () =>
	(await getContext()).catalogue.agreements.all
		.filter((agreement) => agreement.kind === 'template')
		.map((template) => ({ params: { id: template.id as string }, props: { template } }));

export const GET: APIRoute = async ({ props }) => {
	const { template } = props as { template: AgreementTemplate };
	const context = await getContext();
	const page = nameIn(context.catalogue.edition, addressOf('agreements', template.id));
	return new Response(templateText(context, template, page), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
};
