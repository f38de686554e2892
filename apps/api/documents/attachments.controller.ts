import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Post,
  Res,
  UploadedFile,
  UseInterceptors,
  type StreamableFile,
} from '@nestjs/common';
import { FileStreamInterceptor, type MultipartFileStream } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AttachmentsService } from '#documents';
import { fieldErrorsOf, InvalidContent, type Actor } from '#kernel';
import { downloadOf } from './download.js';
import { audiences, CurrentActor, For, Id, MalformedRequest } from '../http/index.js';
import {
  AttachmentResponse,
  AttachmentFormRequest,
  AttachmentListResponse,
  NewAttachmentRequest,
} from './attachments.dto.js';

/** Each material has its own limit, far below this one, and refuses by itself. */
const fileSize = 1024 * 1024 * 1024;

/** One file and one short field; names in UTF-8, as browsers send them. */
const form = FileStreamInterceptor('file', {
  limits: { fileSize, files: 1, fields: 4, parts: 5, fieldNameSize: 64, fieldSize: 256 },
  defParamCharset: 'utf8',
});

/** 附件. */
@ApiTags('attachments')
@Controller()
export class AttachmentsController {
  constructor(private readonly attachments: AttachmentsService) {}

  /** Adds a file. The same content for the same material again answers with the attachment that is there. */
  @Post('applications/:id/attachments')
  @For({ member: 'handling' })
  @UseInterceptors(form)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: AttachmentFormRequest })
  async upload(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @Body() { material }: NewAttachmentRequest,
    @UploadedFile() file?: MultipartFileStream,
  ): Promise<AttachmentResponse> {
    if (!file) throw new InvalidContent([wrong('/file', 'missing')]);
    const upload = { material, name: file.originalname, content: file.stream };
    return AttachmentResponse.from(await this.attachments.upload(id, actor, upload).catch(refuseBrokenOff));
  }

  /** The enterprise sees what it works on, everybody else what was handed in. */
  @Get('applications/:id/attachments')
  @For(audiences.applicationReaders)
  async list(@Id() id: string, @CurrentActor() actor: Actor): Promise<AttachmentListResponse> {
    const attachments = await this.attachments.list(id, actor);
    return { items: attachments.map(AttachmentResponse.from) };
  }

  @Get('attachments/:id')
  @For(audiences.applicationReaders)
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { attachment, content } = await this.attachments.open(id, actor);
    return downloadOf(reply, { ...attachment, content });
  }

  /** What was handed in stays on file and is only not handed in again. */
  @Delete('attachments/:id')
  @HttpCode(204)
  @For({ member: 'handling' })
  async remove(@Id() id: string, @CurrentActor() actor: Actor): Promise<void> {
    await this.attachments.remove(id, actor);
  }
}

const wrong = fieldErrorsOf({
  missing: { zh: '请选择要上传的文件。', en: 'Send one file in the part named file, after material.' },
});

const brokeOff = {
  zh: '文件没有传完，请重新上传。',
  en: 'The file broke off before its end; send it again.',
};

/** The sender's line broke, or its form has no end: nothing was stored, and nothing is wrong here. */
function refuseBrokenOff(error: unknown): never {
  const brokenOff = error instanceof Error && /multipart data|premature close/i.test(error.message);
  throw brokenOff ? new MalformedRequest(brokeOff) : error;
}
