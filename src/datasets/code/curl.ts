import type { CodeExample } from './code-example.ts';

/** A shell with curl: everything as one file, proved to be whole. */
export const curl: CodeExample = {
	id: 'curl',
	code: ({ latest, whole }) => `curl -fsSO ${latest}${whole}
curl -fsSO ${latest}SHA256SUMS
sha256sum --check --ignore-missing SHA256SUMS`,
};
