import { countedIn, moneyIn } from '#kernel';
import { figureFrom } from './typed-figure';

const people = countedIn(['人'], { whole: true });

describe('a figure typed key by key', () => {
  it('is never a part of what stands in the field', () => {
    const keys = ['8', '80', '80.', '80.8', '80.8亿'];
    const values = keys.map((text) => figureFrom(text, moneyIn('CNY', 4)));
    expect(values).toEqual(['80000.00', '800000.00', { typed: '80.' }, '808000.00', '8080000000.00']);
  });

  it.each([
    ['1万', 10_000],
    ['120人', 120],
    ['约30', { typed: '约30' }],
    ['86.5', { typed: '86.5' }],
    [' ', null],
  ])('%j is %j', (text, value) => expect(figureFrom(text, people)).toEqual(value));
});
