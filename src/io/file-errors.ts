const reasons: ReadonlyMap<string, string> = new Map([
	['ENOENT', 'there is no such file or folder'],
	['EACCES', 'this user has no right to it'],
	['EPERM', 'this user has no right to it'],
	['EROFS', 'the disk can only be read'],
	['ENOSPC', 'no space is left on the disk'],
	['EDQUOT', 'no space is left for this user'],
	['EISDIR', 'it is a folder'],
	['ENOTDIR', 'a part of the path is a file and no folder'],
	['EEXIST', 'a part of the path is a file and no folder'],
	['ELOOP', 'links on the way lead in a circle'],
	['ENAMETOOLONG', 'the name is too long'],
]);

/** Why a file cannot be read or written, for the end of a sentence. */
export function reasonOf(error: unknown): string {
	const { code = '', message } = error as NodeJS.ErrnoException;
	return reasons.get(code) ?? message;
}
