import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

export interface Download {
  name: string;
  mediaType: string;
  bytes: number;
  content: Readable;
}

/** To be saved, never shown: whatever is in the file, it does not run on a page of this site. */
export function downloadOf(reply: FastifyReply, { name, mediaType, bytes, content }: Download): StreamableFile {
  void reply.headers({
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, no-store',
  });
  return new StreamableFile(content, { type: mediaType, length: bytes, disposition: dispositionOf(name) });
}

/** RFC 6266: the true name in UTF-8, and a plain one for programs that cannot read that. */
export function dispositionOf(name: string): string {
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? '';
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="download${ending}"; filename*=UTF-8''${encoded}`;
}
