import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import type { Attachment } from '#documents';
import { ListOf, picked, Typed } from '../http/index.js';

const keyOfMaterial = {
  zh: '请填写材料的键，并放在文件之前。',
  en: 'It must be the key of a material, and stand before the file in the form.',
};

export class NewAttachmentRequest {
  /** Key of the material; stands before the file in the form */
  @ApiProperty({ example: 'business_licence' })
  @Typed('code')
  @IsString()
  @Length(1, 64, { context: keyOfMaterial })
  material: string;
}

/** As the API document shows it: the file is a part of its own and no field. */
export class AttachmentFormRequest extends NewAttachmentRequest {
  /** One file; type and size by the material */
  @ApiProperty({ type: 'string', format: 'binary' }) file: unknown;
}

export class AttachmentResponse extends picked<Attachment>()(
  'id',
  'material',
  'name',
  'mediaType',
  'bytes',
  'sha256',
  'uploadedAt',
) {}

export class AttachmentListResponse extends ListOf(AttachmentResponse) {}
