import { DomainError, fileSize } from '#kernel';

export class FileTooLarge extends DomainError {
  readonly code = 'file_too_large';

  constructor(maxBytes: number) {
    const most = fileSize(maxBytes);
    super(
      {
        zh: `文件超过 ${most}，请压缩或拆分后再上传。`,
        en: `The file is larger than ${most}, the most that is taken here.`,
      },
      { maxBytes },
    );
  }
}

/** The content under this hash is not what was stored: 500. */
export class FileDamaged extends DomainError {
  readonly code = 'file_damaged';

  constructor(sha256: string) {
    super(
      {
        zh: '文件与存入时不一致，可能已损坏，未予提供；请联系园区，由其从备份恢复。',
        en: 'The file is no longer what was stored, so it is not given out; ask the zone to restore it from a backup.',
      },
      { sha256 },
    );
  }
}

/** The disk of the files or of the database is full: 507. Nothing was stored. */
export class StorageFull extends DomainError {
  readonly code = 'storage_full';

  constructor() {
    super({
      zh: '服务器的存储空间已满，这次没有存入任何内容；请联系园区，腾出空间后再试。',
      en: 'The storage of the server is full, and nothing was stored; ask the zone to make room, then try again.',
    });
  }
}

/** No space, over quota. */
const full = new Set(['ENOSPC', 'EDQUOT']);

/** The refusal for a failure of the disk, or the failure itself. */
export function storageProblem(error: unknown): unknown {
  return full.has(String((error as NodeJS.ErrnoException | null)?.code)) ? new StorageFull() : error;
}
