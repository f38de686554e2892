import { createTransport, type Transporter } from 'nodemailer';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '#platform';
import type { LetterText } from './letters/letter.js';

/** Milliseconds to wait for a mail server before other letters take their turn. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

export interface Message extends LetterText {
  /** Message-ID, the same for every attempt, so that mail programs show the letter once. */
  id: string;
  to: string;
}

/** 邮局: the mail server at MAIL_URL or, outside production, a folder of .eml files that any mail program opens. */
export class PostOffice {
  private readonly transport: Transporter;

  constructor(private readonly config: Pick<Config, 'MAIL_URL' | 'MAIL_FROM' | 'RUQU_HOME'>) {
    const { MAIL_URL } = config;
    this.transport = MAIL_URL
      ? createTransport({ url: MAIL_URL, ...patience, disableFileAccess: true, disableUrlAccess: true })
      : createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  }

  /** Throws when the server did not take the letter. */
  async send({ id, to, subject, paragraphs }: Message): Promise<void> {
    const { MAIL_URL, MAIL_FROM } = this.config;
    const sent = (await this.transport.sendMail({
      from: MAIL_FROM,
      to: { name: '', address: to },
      subject,
      text: paragraphs.join('\n\n'),
      textEncoding: 'quoted-printable',
      messageId: `<${id}@ruqu>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })) as { message?: Buffer };
    if (!MAIL_URL && sent.message) await this.file(id, sent.message);
  }

  private async file(id: string, message: Buffer): Promise<void> {
    const folder = path.join(this.config.RUQU_HOME, 'mail');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(path.join(folder, `${id}.eml`), message, { mode: 0o600 });
  }
}
