import { DomainError } from '#kernel';
import { wordsOf, type Finding } from '../pack/files/finding.js';

/** A procedure with mistakes is not published at all. */
export class ProcedureInvalid extends DomainError {
  readonly code = 'procedure_invalid';

  constructor(findings: readonly Finding[]) {
    super(
      {
        zh: '事项文本有错误，未予发布，请按行核对。',
        en: 'The procedure has mistakes and was not published; each one is named with its line.',
      },
      { findings: findings.map(({ line, ...said }) => ({ line, code: said.code, message: wordsOf(said) })) },
    );
  }
}

/** Versions are numbered without gaps; published numbers stay. */
export class VersionNotNext extends DomainError {
  readonly code = 'version_not_next';

  constructor(kind: string, next: number) {
    super(
      {
        zh: `${kind} 的下一版本应为第 ${next} 版，可能已有人先行发布，请重新读取版本列表。`,
        en: `The next version of ${kind} is ${next}; look whether somebody has published meanwhile.`,
      },
      { kind, next },
    );
  }
}
