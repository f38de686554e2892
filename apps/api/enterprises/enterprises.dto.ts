import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { IsCustomsCode, IsUscc, identifierNotes, type Enterprise, type IdentifierNote } from '#enterprises';
import { locales, type Locale } from '#identity';
import type { Email, Uuid } from '#kernel';
import { IsChosenPassword, IsAddress, shapeOf, IsLine, Typed } from '../http/index.js';

export class OwnerRequest {
  @IsLine([1, 80]) name: string;
  @IsAddress() email: Email;
  @IsChosenPassword() password: string;
  @ApiProperty({ default: 'zh-CN' }) @IsOptional() @IsIn(locales) locale?: Locale;
}

/** 企业注册: an enterprise and the person who will own it here. */
export class RegistrationRequest {
  /** 统一社会信用代码, GB 32100-2015 */
  @ApiProperty({ example: '91330100799655058B', minLength: 18, maxLength: 18 })
  @Typed('identifier')
  @IsUscc()
  uscc: string;
  @IsLine([1, 120]) nameZh: string;
  @IsOptional() @IsLine([0, 200], { required: false }) nameEn?: string;

  /** 海关注册编码 */
  @ApiProperty({ example: '1108660A1B', minLength: 10, maxLength: 10 })
  @IsOptional()
  @Typed('identifier')
  @IsCustomsCode()
  customsCode?: string;

  @IsObject() @ValidateNested() @Type(() => OwnerRequest) owner: OwnerRequest;
}

/** Worth a second look, and no error. */
export class NoteResponse extends shapeOf<IdentifierNote>() {}

export class EnterpriseResponse {
  id: Uuid;
  uscc: string;
  nameZh: string;
  nameEn: string | null;
  customsCode: string | null;
  notes: NoteResponse[];

  static from(enterprise: Enterprise): EnterpriseResponse {
    const { id, uscc, nameZh, nameEn, customsCode } = enterprise;
    return { id, uscc, nameZh, nameEn, customsCode, notes: identifierNotes(enterprise) };
  }
}
