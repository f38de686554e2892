import type { Bilingual } from '#kernel';
import type { Act, DocumentedEvent } from '../acts/act.js';
import type { DocumentKind, Wording } from '../../storage/document-facts.js';

/** The text of one kind of document. */
export interface Template<Type extends DocumentedEvent> {
  kind: DocumentKind;
  title: Bilingual;
  /** 性质: the word for the kind in the document's number. */
  nature: string;
  word(act: Act<Type>): Wording;
}
