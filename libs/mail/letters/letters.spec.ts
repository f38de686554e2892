import { letters } from './index.js';

const facts = {
  enterprise: '星河(示例)科技有限公司',
  name: '林晓',
  at: '2026-03-02 09:00',
  link: 'https://ruqu.example/new-password#token',
  minutes: 30,
};

describe.each(Object.entries(letters))('the letter %s', (_, letter) => {
  const [chinese, english] = [letter['zh-CN'](facts), letter.en(facts)];

  it('says the same in both languages', () => {
    expect(english.paragraphs).toHaveLength(chinese.paragraphs.length);
    const told = ({ paragraphs }: typeof chinese) =>
      Object.values(facts).map((fact) => paragraphs.join().includes(`${fact}`));
    expect(told(english)).toEqual(told(chinese));
  });

  it('has a subject of one line and no gap in its text', () => {
    for (const { subject, paragraphs } of [chinese, english]) {
      expect(subject).toMatch(/^\S.{2,60}\S$/);
      expect(paragraphs.join('\n')).not.toMatch(/undefined|null|\{/);
    }
  });
});
