import type { Displaced, Status } from '#applications/lifecycle';
import type { ProcedureKind, ChangedMember, Difference } from '#zones/procedure';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { BilingualText, PageOf, ListOf, TitledResponse, shapeOf, IsText, IsVerbatim } from '../http/index.js';
import { ProcedureResponse } from '../zone/procedure.dto.js';
import type { Publication } from '#zones';

const mostCharacters = 300_000;

/** Who published a version, when and why. */
export class PublicationResponse extends shapeOf<Omit<Publication, 'publishedBy'>>() {
  publishedBy: PersonResponse;
}

/** 事项版本. */
export class ProcedureVersionResponse {
  kind: ProcedureKind;
  version: number;
  title: BilingualText;
  /** Null for a version that stands in a file of the zone pack. */
  published: PublicationResponse | null;
  /** Whether applications that begin now begin with it. */
  inForce: boolean;
  /** Applications that are handed in and not ended, and run under it. */
  running: number;
}

export class ProcedureVersionListResponse extends ListOf(ProcedureVersionResponse) {}

export class ProcedureTextResponse extends ProcedureVersionResponse {
  /** As it was published, or as it stands in its file. */
  yaml: string;
  procedure: ProcedureResponse;
}

export class ProcedureYamlRequest {
  /** The whole procedure in YAML, as in a file of a zone pack. */
  @IsVerbatim(mostCharacters) yaml: string;
}

export class NewProcedureVersionRequest extends ProcedureYamlRequest {
  /** Why it is published: shown with the version. */
  @IsText(500) note: string;
}

/** One mistake, and what would be right. */
export class FindingResponse {
  /** From 1. */
  line: number;
  /** Stable: `desk_unknown`, `lane_unknown` … */
  code: string;
  message: BilingualText;
}

export class CheckedProcedureResponse {
  /** Null where the text has not the shape of a procedure. */
  kind: ProcedureKind | null;
  version: number | null;
  /** None means that it can be published. */
  findings: FindingResponse[];
}

export class ChangedMemberResponse extends shapeOf<ChangedMember>() {}

export class ProcedureDifferenceResponse extends shapeOf<Difference>() {}

export class DisplacedResponse extends TitledResponse {
  what: Displaced['what'];
}

export const adoptionOutcomes = ['same', 'differs', 'no_place'] as const;

/** 换版影响: what moving one running application to the version would come to. Nothing moves by itself. */
export class AdoptionResponse {
  id: string;
  number: string | null;
  projectName: string;
  status: Status;
  /** The version it runs under. */
  version: number;
  /** `no_place`: it cannot be moved, for what stands in `displaced`. */
  outcome: (typeof adoptionOutcomes)[number];
  laneBefore: TitledResponse | null;
  lane: TitledResponse;
  /** Tasks of its status that would open. */
  opens: TitledResponse[];
  /** What it has under way and the version has no place for. */
  displaced: DisplacedResponse[];
}

export class AdoptionPageResponse extends PageOf(AdoptionResponse) {}

export class ProcedurePreviewResponse {
  kind: ProcedureKind;
  version: number;
  /** Against the version in force, part by part. */
  differences: ProcedureDifferenceResponse[];
  /** Everything that runs under another version of the kind. */
  applications: AdoptionPageResponse;
}
