import { Controller, Get, Res, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IssuedDocumentsService } from '#documents';
import type { Actor } from '#kernel';
import { audiences, CurrentActor, For, Id } from '../http/index.js';
import { DocumentResponse, DocumentListResponse } from './documents.dto.js';
import { downloadOf } from './download.js';

/** 文书: the papers that the acts in an application produced. */
@ApiTags('documents')
@Controller()
export class DocumentsController {
  constructor(private readonly documents: IssuedDocumentsService) {}

  @Get('applications/:id/documents')
  @For(audiences.applicationReaders)
  async list(@Id() id: string, @CurrentActor() actor: Actor): Promise<DocumentListResponse> {
    const documents = await this.documents.list(id, actor);
    return { items: documents.map((document) => DocumentResponse.from(document)) };
  }

  /** 会议纪要, once the meeting is closed: nothing or one. */
  @Get('panels/:id/documents')
  @For(audiences.meetingReaders)
  async ofMeeting(@Id() id: string, @CurrentActor() actor: Actor): Promise<DocumentListResponse> {
    const documents = await this.documents.ofMeeting(id, actor);
    return { items: documents.map((document) => DocumentResponse.from(document)) };
  }

  @Get('documents/:id/file')
  @For(audiences.applicationReaders)
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { document, content } = await this.documents.open(id, actor);
    const { bytes, facts, number } = document;
    const name = `${facts.title.zh} ${number}.pdf`;
    return downloadOf(reply, { name, mediaType: 'application/pdf', bytes: bytes ?? 0, content });
  }
}
