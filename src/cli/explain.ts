type SystemError = NodeJS.ErrnoException & { dest?: string };

/** What a failed system call means, by its code. */
const reasons: Record<string, string | undefined> = {
  EACCES: 'cannot be read or written: permission denied.',
  EEXIST: 'is a file. Choose a folder.',
  EISDIR: 'is a folder. Choose a file.',
  ELOOP: 'is a link that leads back to itself.',
  ENOENT: 'does not exist.',
  ENOSPC: 'cannot be written: the disk is full.',
  ENOTDIR: 'is not a folder.',
  EPERM: 'cannot be read or written: permission denied.',
  EROFS: 'cannot be written: the disk is read-only.',
};

/** Explains an error to somebody who has not written this program. */
export function explain(error: unknown): string {
  const { code, path, dest, name, message, cause } = error as SystemError;
  const reason = code && reasons[code];
  if (reason) return `${dest ?? path ?? 'The file'} ${reason}`;
  if (name === 'TimeoutError') return 'The server has not responded within ten seconds.';
  if ((cause as SystemError | undefined)?.code === 'ERR_INVALID_URL') {
    return 'This is not a URL: it must start like https://example.org/.';
  }
  return message === 'fetch failed' ? 'The server cannot be reached.' : message;
}
