import type { KeyScope } from '#identity';
import { DomainError, type Bilingual, type FieldError } from '#kernel';

/** What came cannot be read at all: 400. */
export class MalformedRequest extends DomainError {
  readonly code = 'malformed_request';
}

/** What was sent does not have the shape that this route asks for: 400, every field named. */
export class InvalidBody extends DomainError {
  readonly code = 'invalid_body';

  constructor(readonly errors: readonly FieldError[]) {
    super(
      {
        zh: '有内容不符合要求，请按提示修改。',
        en: 'The body does not have the shape asked for; each error is named.',
      },
      { errors },
    );
  }
}

export class InvalidQuery extends DomainError {
  readonly code = 'invalid_query';

  constructor(readonly errors: readonly FieldError[]) {
    super(
      {
        zh: '查询条件不符合要求，请按提示修改。',
        en: 'The query does not have the shape asked for; each error is named.',
      },
      { errors },
    );
  }
}

export class InvalidHeader extends DomainError {
  readonly code = 'invalid_header';

  constructor(header: string, right: Bilingual) {
    super(
      { zh: `请求头 ${header} 不正确：${right.zh}。`, en: `The header ${header} is not right: ${right.en}.` },
      { header },
    );
  }
}

export class PreconditionRequired extends DomainError {
  readonly code = 'precondition_required';

  constructor() {
    super({
      zh: '请在 If-Match 中带上最近一次读到的 ETag（如 "7"），以免覆盖他人的修改。',
      en: 'Send If-Match with the ETag you last read, such as "7", so that nobody else’s change is overwritten.',
    });
  }
}

export class NotSignedIn extends DomainError {
  readonly code = 'not_signed_in';

  constructor() {
    super({ zh: '请先登录：尚未登录，或者登录已失效。', en: 'Sign in first: there is no session, or it has ended.' });
  }
}

/** Of two that ask in one request it would have to be guessed which is meant. */
export class TwoCredentials extends DomainError {
  readonly code = 'two_credentials';

  constructor() {
    super({
      zh: '请求同时带有登录会话和密钥，只能使用其中一种。',
      en: 'The request carries a session and a key; send one of them.',
    });
  }
}

export class ScopeRequired extends DomainError {
  readonly code = 'scope_required';

  constructor(needs: KeyScope) {
    super(
      {
        zh: `此密钥无权访问这里，须有范围 ${needs}。`,
        en: `This key does not reach here: it needs the scope ${needs}.`,
      },
      { needs },
    );
  }
}

export class NoKeysHere extends DomainError {
  readonly code = 'no_keys_here';

  constructor() {
    super({
      zh: '这里不接受密钥，须由本人登录办理。',
      en: 'No key reaches here: this is for a person who is signed in.',
    });
  }
}

export class RoleRequired extends DomainError {
  readonly code = 'role_required';

  constructor(needs: readonly string[]) {
    super(
      { zh: '您的身份不能进行此操作。', en: `This is for others: it needs one of ${needs.join(', ')}.` },
      { needs },
    );
  }
}

export class CrossOrigin extends DomainError {
  readonly code = 'cross_origin';

  constructor() {
    super({ zh: '请从本系统的页面提交。', en: 'A change must come from a page of this site.' });
  }
}

/** Something this depends on does not answer: an outage, 503. */
export class Unavailable extends Error {
  constructor(what: string) {
    super(`The ${what} does not answer.`);
  }
}
