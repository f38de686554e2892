import type { DocumentFacts, DocumentKind, Preview } from '#documents';
import type { Status } from '#applications/lifecycle';
import { BilingualText } from '../http/index.js';
import { noticeView } from '../notices/notice.view.js';
import { NoticeResponse } from '../notices/notices.dto.js';

export class DraftRowResponse {
  label: string;
  value: string;
}

/** 拟发文书: the text of a document that is not issued; it has neither number nor code. */
export class DraftDocumentResponse {
  kind: DocumentKind;
  title: BilingualText;
  authority: BilingualText;
  addressee: string;
  issuedOn: string;
  rows: DraftRowResponse[];
  /** Paragraphs; of a list, each item. */
  paragraphs: string[];

  static from(kind: DocumentKind, facts: DocumentFacts): DraftDocumentResponse {
    const { title, authority, addressee, issuedOn, rows, body } = facts;
    const paragraphs = body.flatMap((block) => ('text' in block ? [block.text] : block.list));
    return { kind, title, authority, addressee, issuedOn, rows, paragraphs };
  }
}

/** 预览: what an act would bring about. Nothing of it is kept. */
export class PreviewResponse {
  /** Of the application afterwards. */
  status: Status;
  documents: DraftDocumentResponse[];
  /** As the public would read it, where a notice would begin. */
  notice: NoticeResponse | null;

  static from({ application, documents }: Preview): PreviewResponse {
    const { status } = application;
    return {
      status,
      documents: documents.map(({ kind, facts }) => DraftDocumentResponse.from(kind, facts)),
      notice: status === 'in_notice' ? noticeView(application) : null,
    };
  }
}
