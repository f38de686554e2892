import { DomainError, type Bilingual } from '#kernel';
import type { AvailableCommand, CommandType } from './commands.js';
import type { Status } from '../state/statuses.js';

/** Why a command is refused, in words. The codes are stable and public. */
// prettier-ignore
export const refusals = {
  wrong_status:             { zh: '申请的状态已变，此操作现在不能进行。', en: 'The status of the application does not allow this now.' },
  not_yours:                { zh: '这不是您的申请。', en: 'This is not your application.' },
  not_your_desk:            { zh: '此件不归您的岗位办理。', en: 'This is not for your desk.' },
  not_your_role:            { zh: '您的身份不能进行此操作。', en: 'Your role does not allow this.' },
  no_such_task:             { zh: '该办件已不存在。', en: 'That task no longer exists.' },
  no_such_condition:        { zh: '该条件已不存在。', en: 'That condition no longer exists.' },
  no_such_line:             { zh: '审查要点中没有这一项，页面可能已更新，请刷新后重试。', en: 'The checklist has no such item; reload it and try again.' },
  no_such_owner:            { zh: '条件的落实方须为企业或本园区岗位。', en: 'A condition is for the enterprise or for a desk of the zone.' },
  no_such_subject:          { zh: '表单和材料中没有这一项。', en: 'Neither the form nor the materials have this item.' },
  no_such_paper:            { zh: '该材料不在容缺清单内。', en: 'That paper is not among those to follow.' },
  already_claimed:          { zh: '已被他人领办。', en: 'Somebody else has claimed it.' },
  not_claimed_by_you:       { zh: '请先领办。', en: 'Claim it first.' },
  same_person:              { zh: '您已参与本申请的前序环节，须由他人办理。', en: 'You took part in this application earlier; somebody else has to do this.' },
  delegation_over:          { zh: '委托期已满，不能再代为办理；可放回岗位，或由委托人继续办理。', en: 'The delegation is over, so you cannot act on this any more; release it, or leave it to the person you stood in for.' },
  not_at_this_desk:         { zh: '对方不在该岗位，请选择本岗位的同事。', en: 'They do not work at this desk; choose a colleague who does.' },
  barred_person:            { zh: '对方须回避，或已参与本申请的前序环节，请另选同事。', en: 'They belong to the applicant, or took an earlier part in this application; choose another colleague.' },
  has_it_already:           { zh: '该办件已在对方手中。', en: 'They have this task already.' },
  desk_not_askable:         { zh: '该岗位不能加签：它已在办理本申请，或将作签署。', en: 'This desk cannot be asked: it is at work on this application already, or will sign it.' },
  advice_outstanding:       { zh: '您征求的加签意见尚未收到，收到后方可签署。', en: 'The opinion you asked for is not in yet; you can sign once it is.' },
  advice_only:              { zh: '加签意见供签署人参考，不能附加条件。', en: 'An opinion asked for by a signer is advice and sets no conditions.' },
  already_urged:            { zh: '今天已催办过，每件每天限催办一次。', en: 'This task was urged today already; once a day is the limit.' },
  dossier_incomplete:       { zh: '申请内容或材料不齐全。', en: 'The form or the materials are not complete.' },
  answers_missing:          { zh: '请逐条答复补正事项。', en: 'Answer every item of the correction notice.' },
  on_spot_correction_open:             { zh: '已请申请人当场更正，交回后才能再次提出。', en: 'The applicant is correcting on the spot already; ask again once that is handed back.' },
  no_on_spot_correction:               { zh: '目前没有需要当场更正的内容。', en: 'Nothing is to be corrected on the spot now.' },
  beyond_on_spot_correction:           { zh: '只能更正窗口指出的内容。', en: 'Only what the window named can be corrected on the spot.' },
  nothing_changed:          { zh: '内容没有变化，请更正后再交回。', en: 'Nothing has changed yet; correct it first, then hand it back.' },
  changes_unacknowledged:   { zh: '审核后卷宗有变化，请核对并确认后再签署。', en: 'The dossier changed after the review; look at the changes and confirm them before you sign.' },
  second_notice:            { zh: '补正只能告知一次，新列事项须由补正材料引起并说明原因。', en: 'Defects are told once; a new item must follow from the corrected papers and say why.' },
  wrong_outcome:            { zh: '该环节不能作出这一结论。', en: 'This step cannot end that way.' },
  reason_required:          { zh: '请填写理由。', en: 'Give the reason.' },
  remedies_required:        { zh: '不予批准须告知救济途径。', en: 'A refusal has to name the remedies.' },
  items_required:           { zh: '请至少列出一项。', en: 'List at least one item.' },
  checklist_incomplete:     { zh: '请先逐项核对审查要点。', en: 'Go through the whole checklist first.' },
  papers_outstanding:       { zh: '容缺材料尚未补齐，不能作出决定。', en: 'Promised papers are still outstanding; no decision can be made.' },
  paper_may_not_follow:     { zh: '该材料不能容缺。', en: 'This paper may not follow.' },
  not_promised:             { zh: '企业没有承诺后补该材料，不能容缺受理。', en: 'The enterprise has not promised to hand in this paper later, so it may not follow.' },
  papers_required:          { zh: '请列出容缺材料及期限。', en: 'List the papers that follow, each with its day.' },
  suspended:                { zh: '已停表，暂不能办理。', en: 'The clock is stopped; this has to wait.' },
  not_suspended:            { zh: '目前没有停表。', en: 'The clock is not stopped.' },
  no_quorum:                { zh: '未达法定人数。', en: 'There is no quorum.' },
  by_circulation:           { zh: '本事项采用书面函审，不列入会议议程。', en: 'This matter is decided by written circulation, not at a meeting.' },
  on_agenda:                { zh: '该申请已列入会议议程。', en: 'The application is on the agenda of a meeting already.' },
  not_on_agenda:            { zh: '该申请未列入会议议程。', en: 'The application is on no agenda.' },
  agenda_closed:            { zh: '上会材料已锁定，议程不能再变。', en: 'The papers are fixed; the agenda can no longer change.' },
  papers_not_fixed:         { zh: '请先锁定上会材料。', en: 'Fix the papers first.' },
  meeting_begun:            { zh: '已到会议时间，不能再锁定上会材料。', en: 'The hour of the meeting has come; papers can no longer be fixed.' },
  already_sitting:          { zh: '会议已经召开。', en: 'The meeting is open already.' },
  not_sitting:              { zh: '联审会尚未开会，暂不能表决。', en: 'The panel is not in session; votes cannot be cast yet.' },
  attendance_incomplete:    { zh: '请登记每个席位的出席情况。', en: 'Say for every seat who is present.' },
  one_seat_each:            { zh: '请先确认到会人员：同一人不能代表两个席位。', en: 'One person cannot sit at two seats.' },
  votes_outstanding:        { zh: '仍有到会席位未表决，待其表决或声明回避后再行闭会。', en: 'Seats that are present have not voted; the panel closes once they have voted or declared a conflict.' },
  seat_represented:         { zh: '本次会议由该席位的另一人出席。', en: 'Another person represents this seat at the meeting.' },
  conflicted:               { zh: '您已声明回避，不再参加本申请的办理。', en: 'You have declared a conflict of interest and take no further part in this application.' },
  conflict_undeclared:      { zh: '请先声明与本申请没有利害关系；有利害关系的，请声明回避。', en: 'Declare that you have no conflict of interest, or declare the one you have.' },
  opinion_required:         { zh: '表决须写明书面意见。', en: 'A vote needs a written opinion.' },
  panel_binds:              { zh: '联审会结论具有约束力，只能签署或因程序瑕疵退回。', en: 'The panel’s conclusion binds: sign, or return for a defect of procedure.' },
  no_veto:                  { zh: '该席位没有否决权。', en: 'This seat has no veto.' },
  no_such_review:           { zh: '请选择要退回的审查办件。', en: 'Choose the review to return to.' },
  already_extended:         { zh: '已延期一次，不能再延。', en: 'It has been extended once; there is no second time.' },
  limit_over:               { zh: '法定时限已过，不能再延期。', en: 'The statutory limit has passed; it can be extended only while it runs.' },
  extension_asked:          { zh: '已申请延期，待批准。', en: 'An extension has been asked for and waits for an answer.' },
  no_extension_asked:       { zh: '没有待批准的延期申请。', en: 'Nobody has asked for an extension.' },
  no_paper_overdue:         { zh: '承诺补交的材料尚未逾期。', en: 'No promised paper is overdue.' },
  admission_stands:         { zh: '准入仍然有效。', en: 'The admission stands.' },
  applicant_unheard:        { zh: '申请人尚未陈述意见；申请人陈述后或者陈述期满后，方可认定异议成立。', en: 'The applicant has not been heard; the objection can be upheld once they have answered or their time to answer is over.' },
  no_objection:             { zh: '没有待核查的异议。', en: 'No objection is waiting to be decided.' },
  already_met:              { zh: '该条件已落实。', en: 'The condition has been met already.' },
  already_confirmed:        { zh: '已经签收。', en: 'Delivery has been confirmed already.' },
  date_in_the_past:         { zh: '日期须在今天之后。', en: 'The day has to lie after today.' },
  condition_too_far:        { zh: '条件的期限应在十年以内。', en: 'A condition has to be due within ten years.' },
  suspension_too_far:       { zh: '特别程序的预计结束日期应在一年以内；届时仍未结束的，可以再次停止计时。', en: 'A special procedure has to end within a year; if it has not, the clock can be stopped again.' },
  paper_after_decision:     { zh: '承诺补交的期限应早于作出决定的期限。', en: 'A promised paper has to be in before the decision is due.' },
  date_to_come:             { zh: '日期不能晚于今天。', en: 'The day cannot be after today.' },
  two_officers_required:    { zh: '现场核查须由两名以上工作人员进行，并由其中一人登记。', en: 'A site check is made by two officers or more, and one of them records it.' },
  no_officer:               { zh: '参加核查的人员须在本园区岗位任职。', en: 'Everybody who took part must serve a desk of the zone.' },
  not_due:                  { zh: '期限未到。', en: 'That day has not come yet.' },
  limits_up_to_date:        { zh: '各项时限已按现行工作日历计算，无需重算。', en: 'Every limit is counted by the calendar as it is now.' },
  same_version:             { zh: '本申请已按该版本办理。', en: 'The application runs under this version already.' },
  no_place:                 { zh: '该版本中没有与本申请在办事项对应的位置，本申请仍按原版本办理。', en: 'That version has no place for what this application has under way, so it stays with its own.' },
  notice_over:              { zh: '公示期已结束。', en: 'The notice period is over.' },
  objection_open:           { zh: '须先处理公示异议。', en: 'An objection has to be decided first.' },
  no_such_card:             { zh: '该亮牌已不存在。', en: 'That card no longer exists.' },
  no_such_rule:             { zh: '这条规则不能由人工亮牌。', en: 'This rule is not applied by hand.' },
  already_carded:           { zh: '该办件已按这条规则亮牌，不重复亮牌。', en: 'This task has its card by this rule already.' },
  already_acknowledged:     { zh: '该亮牌已签收。', en: 'The card has been acknowledged already.' },
  already_appealed:         { zh: '该亮牌已申诉一次，不能再次申诉。', en: 'The card has been appealed once; there is no second appeal.' },
  appeal_over:              { zh: '申诉期限已过。', en: 'The time for an appeal is over.' },
  no_open_appeal:           { zh: '没有待裁定的申诉。', en: 'There is no appeal to decide.' },
  card_withdrawn:           { zh: '该亮牌已撤销。', en: 'The card has been withdrawn.' },
  not_your_condition:       { zh: '该条件不归您办理。', en: 'This condition is not yours to act on.' },
  already_broken:           { zh: '已认定违反该条件。', en: 'The condition has been recorded as broken already.' },
  already_reported:         { zh: '已报告，请等待认可。', en: 'It has been reported already; wait for the answer.' },
  not_reported:             { zh: '企业尚未报告该条件的落实情况。', en: 'The enterprise has not reported this condition as met.' },
  already_rated:            { zh: '已评价过。', en: 'It has been rated already.' },
  nothing_to_rate:          { zh: '草稿未提交，没有可评价的服务。', en: 'The draft was never handed in; there is no service to rate.' },
  reply_required:           { zh: '请填写给企业的答复。', en: 'Write the answer to the enterprise.' },
  not_an_admission:         { zh: '只有入区准入决定可以撤销。', en: 'Only an admission can be revoked.' },
  revocation_open:          { zh: '撤销程序正在进行。', en: 'A revocation is under way already.' },
  no_breach:                { zh: '尚未认定违反任何条件。', en: 'No condition has been recorded as broken.' },
  no_statement_awaited:     { zh: '目前没有可以陈述申辩的事项，或者期限已过。', en: 'There is nothing to make a statement about, or the time for it is over.' },
} as const satisfies Record<string, Bilingual>;

export type RefusalCode = keyof typeof refusals;
export const refusalCodes = Object.keys(refusals) as RefusalCode[];

/** The obstacle, and the facts that say what would be allowed. */
export interface Refusal {
  code: RefusalCode;
  facts?: Record<string, unknown>;
}

export const because = (code: RefusalCode, facts?: Record<string, unknown>): Refusal => ({ code, facts });

/** The law or the procedure forbids this command now. Nothing has changed. */
export class CommandRefused extends DomainError {
  readonly code = 'command_refused';

  constructor(
    command: CommandType,
    status: Status,
    readonly refusal: Refusal,
    allowed: () => readonly AvailableCommand[],
  ) {
    super(refusals[refusal.code], {
      ...refusal.facts,
      command,
      applicationStatus: status,
      refusal: refusal.code,
      /** Worked out when read: the clock never reads it. */
      get allowed() {
        return [...new Set(allowed().map(({ command: name }) => name))];
      },
    });
  }
}
