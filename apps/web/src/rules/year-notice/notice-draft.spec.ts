import {
  bodyOf,
  daysOf,
  emptyDraft,
  faultOf,
  isComplete,
  placeOf,
  type HolidayLine,
  type NoticeDraft,
} from './notice-draft';

const line = (from: string, until: string, name: HolidayLine['name'] = 'other'): HolidayLine => ({ name, from, until });
const draft: NoticeDraft = {
  source: ' 国办发明电〔2026〕1号（示例） ',
  holidays: [line('2026-12-31', '2027-01-02', 'new_year'), line('', ''), line('2027-02-08', '2027-02-08')],
  makeUpDays: ['', '2027-02-20'],
};

describe('a notice as it is typed', () => {
  it('is sent day by day, without the lines that are blank', () => {
    expect(bodyOf(draft, 2027)).toEqual({
      year: 2027,
      source: '国办发明电〔2026〕1号（示例）',
      holidays: ['2026-12-31', '2027-01-01', '2027-01-02', '2027-02-08'],
      makeUpDays: ['2027-02-20'],
    });
  });

  it('finds the line that a fault of the answer is about', () => {
    expect(placeOf(draft, '/holidays/3')).toEqual({ list: 'holidays', line: 2, day: '2027-02-08' });
    expect(placeOf(draft, '/makeUpDays/0')).toEqual({ list: 'makeUpDays', line: 1, day: '2027-02-20' });
    expect(placeOf(draft, '/source')).toBeNull();
  });

  it.each([
    ['no_other_end', line('2027-10-01', '')],
    ['no_other_end', line('', '2027-10-07')],
    ['ends_before', line('2027-10-07', '2027-10-01')],
    ['too_long', line('2027-10-01', '2027-11-01')],
    [null, line('2027-10-01', '2027-10-31')],
    [null, line('', '')],
  ])('calls it %s when a holiday is %j', (fault, holiday) => {
    expect(faultOf(holiday)).toBe(fault);
    if (fault) expect(daysOf(holiday)).toEqual([]);
  });

  it('says enough once it has a source and a holiday without fault', () => {
    expect(isComplete(draft)).toBe(true);
    expect(isComplete({ ...draft, source: ' ' })).toBe(false);
    expect(isComplete({ ...emptyDraft, source: '国办发明电' })).toBe(false);
    expect(isComplete({ ...draft, holidays: [...draft.holidays, line('2027-10-07', '2027-10-01')] })).toBe(false);
  });
});
