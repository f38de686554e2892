import { DomainError } from '#kernel';

/** The enterprise is registered already: it can be joined, never taken over. */
export class EnterpriseRegistered extends DomainError {
  readonly code = 'enterprise_registered';

  constructor(uscc: string) {
    super(
      {
        zh: '该统一社会信用代码已注册，请联系本企业的管理员邀请您加入。',
        en: 'This enterprise is registered already; ask its owner to let you in.',
      },
      { uscc },
    );
  }
}
