type SystemError = NodeJS.ErrnoException & { dest?: string };

/** What a failed system call means, by its code. */
const reasons: Record<string, string | undefined> = {
  EACCES: 'may not be read or written.',
  EEXIST: 'is a file. Name a folder.',
  EISDIR: 'is a folder. Name a file.',
  ELOOP: 'is a link that leads back to itself.',
  ENOENT: 'is not there.',
  ENOSPC: 'cannot be written: the disk is full.',
  ENOTDIR: 'is not a folder.',
  EPERM: 'may not be read or written.',
  EROFS: 'may not be written.',
};

/** Explains an error to somebody who has not written this program. */
export function explain(error: unknown): string {
  const { code, path, dest, name, message, cause } = error as SystemError;
  const reason = code && reasons[code];
  if (reason) return `${dest ?? path ?? 'The place'} ${reason}`;
  if (name === 'TimeoutError') return 'The server has not answered within ten seconds.';
  if ((cause as SystemError | undefined)?.code === 'ERR_INVALID_URL') {
    return 'This is not an address: it has to begin like https://example.org/.';
  }
  return message === 'fetch failed' ? 'The server cannot be reached.' : message;
}
