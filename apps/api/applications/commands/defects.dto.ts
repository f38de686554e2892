import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { Uuid } from '#kernel';
import { IsText, IsFilledListOf, IsOptionalText, IsListOf, IsCode } from '../../http/index.js';

export class DefectRequest {
  /** Whether a field of the form or a material is wrong. */
  @IsIn(['field', 'material']) subject: 'field' | 'material';
  /** Key of the field or of the material. */
  @IsCode(64) key: string;
  /** What is wrong. */
  @IsText(1000) defect: string;
  /** What would be right. */
  @IsText(1000) remedy: string;
}

export class OnSpotCorrectionRequest {
  @IsFilledListOf(() => DefectRequest, 50) items: DefectRequest[];
}

export class CorrectionItemRequest extends DefectRequest {
  /** In a later notice: how the item follows from the corrected papers. */
  @IsOptionalText(1000) because?: string;
  /** In a later notice: id of the item of an earlier notice whose correction it follows from. */
  @IsOptional() @IsUUID() follows?: Uuid;
}

export class CorrectionNoticeRequest {
  /** May be empty after acceptance, where other desks have noted defects: they all go into the notice. */
  @IsListOf(() => CorrectionItemRequest, 200) items: CorrectionItemRequest[];
  /** Needed after acceptance: why the defects were found late. */
  @IsOptionalText(2000) reason?: string;
}

/** 待告知: waits for the one notice of all desks. An empty list takes back what this desk had noted. */
export class NotedDefectsRequest extends CorrectionNoticeRequest {}
