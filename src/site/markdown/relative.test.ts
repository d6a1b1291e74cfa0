import { expect, test } from 'vitest';
import { relativeAddress } from './relative.ts';

test.each([
	['skills/a.md', 'skills/a/', 'a/'],
	['skills/a.md', 'skills/', './'],
	['skills/a.md', '', '../'],
	['skills/a.md', 'skills/a/#uses', 'a/#uses'],
	['skills/a.md', 'compare/?q=a,b/c', '../compare/?q=a,b/c'],
	['competences/e-cf-3.0/b.3.md', 'competences/e-cf-4.0/b.3/', '../e-cf-4.0/b.3/'],
	['competences/e-cf-3.0/b.3.md', 'competences/', '../'],
	['docs/method.md', 'skills/a.json', '../skills/a.json'],
])('from %s to %s the way is %s', (from, to, way) => {
	expect(relativeAddress(from, to)).toBe(way);
	expect(new URL(way, `https://site.example/base/${from}`).href).toBe(`https://site.example/base/${to}`);
});
