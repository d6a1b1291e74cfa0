/** Something that whoever runs a command can mend. Its message is a sentence for them. */
export class Trouble extends Error {}

/** What an error of the file system means for `what` could not be done, in words. Any other error is thrown again. */
export function troubleOf(error: unknown, what: string): Trouble {
	if (error instanceof Trouble) return error;
	const { code, syscall, path } = error as NodeJS.ErrnoException;
	if (code === undefined || syscall === undefined) throw error;
	const reason = reasons[code] ?? `the system refuses it (${code}, ${syscall})`;
	return new Trouble(`${what}: ${reason}${path === undefined ? '' : `, at ${path}`}.`);
}

const full = 'the disk is full; make room and try again';
const right = 'the right to write there is missing';
const reasons: Record<string, string> = {
	ENOSPC: full,
	EDQUOT: full,
	EACCES: right,
	EPERM: right,
	EROFS: 'the disk can only be read',
	EBUSY: 'something uses it, or it is a disk of its own that cannot be replaced',
	EMFILE: 'too many files are open',
	ENFILE: 'too many files are open',
	ENOENT: 'there is no such folder',
	ENOTDIR: 'a file stands where a folder is needed',
	ENAMETOOLONG: 'the name is too long',
};
