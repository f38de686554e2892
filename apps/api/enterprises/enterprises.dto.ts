import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsEmail, IsIn, IsNotEmpty, IsObject, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { IsCustomsCode, IsUscc, identifierNotes, type Enterprise } from '#enterprises';
import { IsNewPassword, locales, passwordLength, type Locale } from '#identity';
import type { Email, Uuid } from '#kernel';
import { BilingualText } from '../http/index.js';

export class OwnerRequest {
  @ApiProperty({ minLength: 1, maxLength: 80 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  name: string;

  @ApiProperty({ maxLength: 254 })
  @IsEmail()
  @MaxLength(254)
  email: Email;

  @ApiProperty({ format: 'password', minLength: passwordLength.min, maxLength: passwordLength.max })
  @IsNewPassword()
  password: string;

  @ApiProperty({ default: 'zh-CN' })
  @IsOptional()
  @IsIn(locales)
  locale?: Locale;
}

/** 企业注册: an enterprise and the person who will own it here. */
export class RegistrationRequest {
  /** 统一社会信用代码, GB 32100-2015 */
  @ApiProperty({ example: '91330100799655058B', minLength: 18, maxLength: 18 })
  @IsUscc()
  uscc: string;

  @ApiProperty({ minLength: 1, maxLength: 120 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  nameZh: string;

  @ApiProperty({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  nameEn?: string;

  /** 海关注册编码 */
  @ApiProperty({ example: '1108660A1B', minLength: 10, maxLength: 10 })
  @IsOptional()
  @IsCustomsCode()
  customsCode?: string;

  @IsObject()
  @ValidateNested()
  @Type(() => OwnerRequest)
  owner: OwnerRequest;
}

/** Worth a second look, and no error. */
export class NoteResponse {
  /** @example unusual_organisation_code */
  code: string;
  message: BilingualText;
}

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
