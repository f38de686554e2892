import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { cardStates, rulings, type CardState, type Ruling } from '#applications/lifecycle';
import { cardColours, type CardColour } from '#zones/procedure';
import { IsText, PageQuery, IsCode, IsOptionalCode } from '../http/index.js';

export class CardQuery extends PageQuery {
  /** `open` waits for the desk, `appealed` for the supervisor; `acknowledged` and `withdrawn` are settled. */
  @IsOptional() @IsIn(cardStates) state?: CardState;
  @IsOptional() @IsIn(cardColours) colour?: CardColour;
  @IsOptionalCode(32) desk?: string;
  /** Key of the rule in the procedure. */
  @IsOptionalCode(40) rule?: string;
  /** Those of one application. */
  @IsOptional() @IsUUID() applicationId?: string;
}

export class AcknowledgementRequest {
  /** What is done about it. */
  @IsText(2000) words: string;
}

export class AppealRequest {
  /** Why the card is not right. */
  @IsText(4000) reasons: string;
}

export class AppealDecisionRequest {
  @IsIn(rulings) outcome: Ruling;
  @IsText(4000) reasons: string;
}

export class NewCardRequest {
  /** The task whose desk gets the card; of this application, open or not. */
  @IsUUID() taskId: string;
  /** Key of a rule that is applied by hand. */
  @IsCode(40) rule: string;
  /** What is held against the desk. */
  @IsText(2000) reason: string;
}
