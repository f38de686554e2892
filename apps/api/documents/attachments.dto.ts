import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import type { Attachment } from '#documents';
import type { Instant, Integer, Uuid } from '#kernel';
import { ListOf } from '../http/index.js';

const keyOfMaterial = {
  zh: '请填写材料的键，并放在文件之前。',
  en: 'It must be the key of a material, and stand before the file in the form.',
};

export class NewAttachmentRequest {
  /** Key of the material; stands before the file in the form */
  @ApiProperty({ example: 'business_licence' })
  @IsString()
  @Length(1, 64, { context: keyOfMaterial })
  material: string;
}

/** As the API document shows it: the file is a part of its own and no field. */
export class AttachmentFormRequest extends NewAttachmentRequest {
  /** One file; type and size by the material */
  @ApiProperty({ type: 'string', format: 'binary' }) file: unknown;
}

export class AttachmentResponse {
  id: Uuid;
  material: string;
  /** @example 营业执照.pdf */
  name: string;
  /** By content, not by name @example application/pdf */
  mediaType: string;
  bytes: Integer;
  /** Hex */
  @ApiProperty({ minLength: 64, maxLength: 64 }) sha256: string;
  uploadedAt: Instant;

  static from({ id, material, name, mediaType, bytes, sha256, uploadedAt }: Attachment): AttachmentResponse {
    return { id, material, name, mediaType, bytes, sha256, uploadedAt: uploadedAt.toISOString() };
  }
}

export class AttachmentListResponse extends ListOf(AttachmentResponse) {}
