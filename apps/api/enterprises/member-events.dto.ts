import type { MemberEventView } from '#enterprises';
import { PageOf, shapeOf } from '../http/index.js';

/** 成员变动记录: who came to the enterprise, as what, by whom, and who went. */
export class MemberEventResponse extends shapeOf<MemberEventView>() {}

export class MemberEventPageResponse extends PageOf(MemberEventResponse) {}
