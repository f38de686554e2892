/**
 * Stand-ins of an actor that cover a task `t`. `json` is the parameter with the actor's stand-ins.
 * `mandatesAt` and `isHeldBy` of the lifecycle, for lists; test/operations/rules-in-sql.story.ts holds them together.
 */
const covering = (json: string) => `jsonb_to_recordset(CAST(${json} AS jsonb)) AS s(
  "for" varchar, desk varchar, kinds varchar[], "enterpriseIds" uuid[])
  WHERE s.desk = t.desk AND (s.kinds IS NULL OR t.kind = ANY (s.kinds))`;

/** The actor stands in for somebody at the task's desk. */
export const isCovered = (json: string): string => `EXISTS (SELECT 1 FROM ${covering(json)})`;

/** The same for a person who is not excluded. `a` is the task's application. */
export const isCoveredFreely = (json: string): string => `EXISTS (SELECT 1 FROM ${covering(json)}
  AND NOT (s."for" = ANY (t.excluded_people)) AND NOT (a.enterprise_id = ANY (s."enterpriseIds")))`;

/** 在手: held by the actor, for the actor, or by somebody for whom the actor stands in; also beyond a delegation. */
export const isHeldBy = (me: string, json: string): string => `(t.holder = ${me} OR t.on_behalf_of = ${me}
  OR t.on_behalf_of IS NULL AND EXISTS (SELECT 1 FROM ${covering(json)} AND s."for" = t.holder))`;
