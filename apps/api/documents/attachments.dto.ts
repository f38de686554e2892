import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length } from 'class-validator';
import type { Attachment } from '#documents';

export class NewAttachmentRequest {
  @ApiProperty({ description: 'Key of the material; stands before the file in the form', example: 'business_licence' })
  @IsString()
  @Length(1, 64, { message: 'material must be the key of a material, and stand before the file in the form' })
  material: string;
}

/** As the API document shows it: the file is a part of its own and no field. */
export class AttachmentFormRequest extends NewAttachmentRequest {
  @ApiProperty({ type: 'string', format: 'binary', description: 'One file; type and size by the material' })
  file: unknown;
}

export class AttachmentResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  material: string;

  @ApiProperty({ example: '营业执照.pdf' })
  name: string;

  @ApiProperty({ description: 'By content, not by name', example: 'application/pdf' })
  mediaType: string;

  @ApiProperty({ type: 'integer' })
  bytes: number;

  @ApiProperty({ description: 'Hex', minLength: 64, maxLength: 64 })
  sha256: string;

  @ApiProperty({ format: 'date-time' })
  uploadedAt: string;

  static from({ id, material, name, mediaType, bytes, sha256, uploadedAt }: Attachment): AttachmentResponse {
    return { id, material, name, mediaType, bytes, sha256, uploadedAt: uploadedAt.toISOString() };
  }
}

export class AttachmentListResponse {
  @ApiProperty({ type: [AttachmentResponse] })
  items: AttachmentResponse[];
}
