import type { Application } from '#applications';
import type { NoticeResponse } from './notices.dto.js';

const textOf = (fact: unknown): string | null => (typeof fact === 'string' && fact !== '' ? fact : null);
const figureOf = (fact: unknown): number | null => (typeof fact === 'number' ? fact : null);

/** 公示内容: what one could object to; nothing about persons. */
function contentOf({ facts, conditions }: Application['state']) {
  return {
    sector: textOf(facts.sector),
    businessTypes: Array.isArray(facts.businessTypes) ? facts.businessTypes.map(String) : [],
    functionalArea: textOf(facts.functionalArea),
    floorAreaSqm: figureOf(facts.floorAreaSqm),
    investmentCny: figureOf(facts.investmentCny),
    conditions: conditions.map(({ text }) => text),
  };
}

/** 公示: a notice as the public reads it. */
export function noticeView({ id, number, kind, enterprise, projectName, state }: Application): NoticeResponse {
  return {
    id,
    number: number ?? '',
    kind,
    projectName,
    enterpriseName: enterprise?.nameZh ?? '',
    ...periodOf(state.clocks),
    ...contentOf(state),
  };
}

function periodOf(clocks: Application['state']['clocks']): Pick<NoticeResponse, 'startsOn' | 'endsOn'> {
  const notice = clocks.find(({ key }) => key === 'notice');
  return { startsOn: notice?.startedOn ?? '', endsOn: notice?.dueOn ?? '' };
}
