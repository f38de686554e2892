import { createServer, type AddressInfo, type Server } from 'node:net';
import { PostOffice } from './post-office.js';

/** A mail server that refuses only letters to `full@`. */
function aServer(taken: string[]): Server {
  return createServer((socket) => {
    socket.write('220 here\r\n');
    let inData = false;
    socket.on('data', (bytes) => {
      const said = bytes.toString();
      if (inData) {
        taken.push(said);
        inData = !said.endsWith('\r\n.\r\n');
        if (!inData) socket.write('250 taken\r\n');
        return;
      }
      inData = said.startsWith('DATA');
      const refused = said.startsWith('RCPT TO:<full@');
      socket.write(
        inData ? '354 go on\r\n' : refused ? '452 full\r\n' : said.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n',
      );
    });
  });
}

describe('the post office', () => {
  const taken: string[] = [];
  const server = aServer(taken);
  let office: PostOffice;
  const letter = { id: '0191d000', subject: '重设密码', paragraphs: ['您好：', 'https://ruqu.example/#x'] };

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const MAIL_URL = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
    office = new PostOffice({ MAIL_URL, MAIL_FROM: '入区 Ruqu <ruqu@zone.example>', RUQU_HOME: '/nowhere' });
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('gives a letter to the mail server', async () => {
    await office.send({ ...letter, to: 'lin@ruqu.example' });
    const [message = ''] = taken;
    expect(message).toContain('To: lin@ruqu.example');
    expect(message).toContain('<ruqu@zone.example>');
    expect(message).toContain('Message-ID: <0191d000@ruqu>');
    expect(message).toContain('https://ruqu.example/#x');
  });

  it('fails when the server does not take it', async () => {
    await expect(office.send({ ...letter, to: 'full@ruqu.example' })).rejects.toThrow(/452/);
  });

  it('writes to one address only, whatever stands in it', async () => {
    const two = 'lin@ruqu.example>, <zhao@ruqu.example\r\nBcc: wang@ruqu.example';
    await office.send({ ...letter, to: two }).catch(() => undefined);
    expect(taken.slice(1).join('')).not.toMatch(/^Bcc:/m);
  });
});
