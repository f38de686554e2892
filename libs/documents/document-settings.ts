/** What the composition root knows and the documents need. */
export abstract class DocumentSettings {
  /** Folder of the files; no web server may show it. */
  abstract readonly folder: string;
  /** Where the public reaches this installation, without a slash at the end: https://ruqu.example. */
  abstract readonly publicUrl: string;
}

export const verificationUrl = ({ publicUrl }: DocumentSettings, code: string): string => `${publicUrl}/verify/${code}`;
