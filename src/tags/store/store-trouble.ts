import type { Bilingual } from '../../core/index.ts';

/**
 * Why a store is not read or not written, in words for people; the store is as it was.
 * - locked: somebody else holds its lock and does not let go
 * - newer: a newer version of Report Review wrote it
 * - unreadable: what stands there cannot be read
 * - refused: the place does not let it be read or written, or it lies where it does not seem to
 */
export class StoreTrouble extends Error {
  override readonly name = 'StoreTrouble';

  /** @param words a whole clause without a full stop, to stand behind the report's name and a colon */
  constructor(
    readonly kind: 'locked' | 'newer' | 'unreadable' | 'refused',
    readonly words: Bilingual,
  ) {
    super(words.en);
  }
}

/** @param file the lock, as people can find it */
export function locked(file: string): StoreTrouble {
  return new StoreTrouble('locked', {
    zh: `标记文件正被其他窗口或程序占用，未能保存；如无其他窗口在写，请删除“${file}”后再试`,
    en: `the file of its marks is in use elsewhere and was not saved; where nobody else is writing delete “${file}” and try again`,
  });
}

export function newer(): StoreTrouble {
  return new StoreTrouble('newer', newerWords);
}

export const newerWords: Bilingual = {
  zh: '标记由更新版本的报告审阅写成，本版本只读不改，请更新后再改',
  en: 'a newer version of Report Review wrote its marks: they can be read here but not changed, please update',
};

/** What kept a place from reading or writing a file; `outside`: a link leads out of the workspace or repository. */
export type Refusal = 'outside' | 'permission' | 'full' | 'inTheWay' | 'name' | 'other';

/** @param detail what the place itself says, for a refusal that has no words of its own */
export function refused(refusal: Refusal, file: string, detail = ''): StoreTrouble {
  return new StoreTrouble(
    'refused',
    {
      outside: {
        zh: `“${file}”指向工作区或代码库之外，其中的标记不读也不写，请换成普通文件夹`,
        en: `“${file}” leads out of the workspace or repository, no marks are read or written there: make it a plain folder`,
      },
      permission: {
        zh: `没有读写“${file}”的权限，请检查权限设置`,
        en: `“${file}” may not be read or written, check its permissions`,
      },
      full: {
        zh: `磁盘已满，“${file}”未能写入，请腾出空间后再试`,
        en: `the disk is full, “${file}” was not written: make room and try again`,
      },
      inTheWay: {
        zh: `“${file}”处应为标记文件，现为文件夹、链接或其他内容，请先移开`,
        en: `something that is no file of marks stands in the way at “${file}”, move it first`,
      },
      name: {
        zh: `文件名过长，“${file}”未能写入，请改用短些的名称`,
        en: `the name of “${file}” is too long, take a shorter one`,
      },
      other: { zh: `“${file}”读写失败（${detail}）`, en: `“${file}” could not be read or written (${detail})` },
    }[refusal],
  );
}
