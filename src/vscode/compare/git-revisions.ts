/** A state of a file in git; `uri` is a document of it. */
export interface GitRevision<Uri> {
  readonly uri: Uri;
  readonly name: string;
  readonly message: string;
  /** 2024-06-30 */
  readonly date: string;
}

/**
 * The latest states of a file that git keeps, the newest first; none where git does not know the file.
 *
 * @param git what VS Code's own git extension offers; undefined where it does not run, as in Restricted Mode
 */
export async function gitRevisions<Uri extends { readonly scheme: string; readonly fsPath: string }>(
  git: GitExtension<Uri> | undefined,
  file: Uri,
): Promise<readonly GitRevision<Uri>[]> {
  if (file.scheme !== 'file' || git?.enabled !== true) return [];
  const api = git.getAPI(1);
  const repository = api.getRepository(file);
  if (!repository) return [];
  const commits = await repository.log({ path: file.fsPath, maxEntries: MOST });
  return commits.map(({ hash, message, commitDate }) => ({
    uri: api.toGitUri(file, hash),
    name: hash.slice(0, SHORT),
    message: message.split('\n', 1)[0] ?? '',
    date: commitDate?.toISOString().slice(0, 10) ?? '',
  }));
}

const MOST = 30;
const SHORT = 7;

/** What is used of the interface of VS Code's own git extension (extensions/git/src/api/git.d.ts). */
export interface GitExtension<Uri> {
  readonly enabled: boolean;
  getAPI(version: 1): {
    getRepository(file: Uri): GitRepository | null;
    toGitUri(file: Uri, ref: string): Uri;
  };
}

interface GitRepository {
  log(options: {
    readonly path: string;
    readonly maxEntries: number;
  }): Promise<readonly { readonly hash: string; readonly message: string; readonly commitDate?: Date }[]>;
}
