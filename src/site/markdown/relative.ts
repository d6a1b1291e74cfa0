/**
 * The way from a file to an address, both below the base of the site: `../competences/e-cf-3.0/b.3/` from
 * `learning-units/b.3-e2.md`. Files are the same wherever the site stands, and their links work there.
 */
export function relativeAddress(from: string, to: string): string {
	const folders = from.split('/').slice(0, -1);
	const [path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(to)?.slice(1) ?? [];
	const parts = path.split('/');
	let shared = 0;
	while (shared < folders.length && shared < parts.length - 1 && folders[shared] === parts[shared]) shared++;
	const way = '../'.repeat(folders.length - shared) + parts.slice(shared).join('/');
	return (way || './') + rest;
}
