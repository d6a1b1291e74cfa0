import type { APIRoute } from 'astro';
import { nameIn } from '../../datasets/names.ts';
import { addressOf } from '../../model/addresses.ts';
import type { AgreementTemplate } from '../../schema/agreement.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { templateText } from '../../site/template-text.ts';

export const getStaticPaths = async () =>
	(await getCatalogue()).agreements.all
		.filter((agreement) => agreement.kind === 'template')
		.map((template) => ({ params: { id: template.id as string }, props: { template } }));

export const GET: APIRoute = async ({ props }) => {
	const { template } = props as { template: AgreementTemplate };
	const { edition } = await getCatalogue();
	return new Response(templateText(template, edition, nameIn(edition, addressOf('agreements', template.id))), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
};
