import {
  compileCondition,
  type Condition,
  type Facts,
  type FieldDefinition,
  type MaterialDefinition,
  type Procedure,
  type TaskDefinition,
  type TaskStage,
} from '#zones/procedure';

/** 通道: the first lane whose condition holds; the last one holds always. */
export function laneOf(procedure: Procedure, facts: Facts): string {
  const lane = procedure.lanes.find(({ when }) => holds(procedure, facts, when)) ?? procedure.lanes.at(-1);
  return lane?.key ?? '';
}

/** The tasks of a stage that this application needs; none = it passes through the stage. */
export function tasksFor(procedure: Procedure, stage: TaskStage, facts: Facts): TaskDefinition[] {
  return procedure.tasks.filter((task) => task.stage === stage && holds(procedure, facts, task.when));
}

/** The procedure sends the application to the joint panel (联审会). */
export function panelNeeded(procedure: Procedure, facts: Facts): boolean {
  return holds(procedure, facts, procedure.panel.when);
}

/** The materials of this application; `mayFollow` only where the procedure allows it. */
export function materialsFor(procedure: Procedure, facts: Facts): MaterialDefinition[] {
  const materials = procedure.materials.filter(({ when }) => holds(procedure, facts, when));
  if (holds(procedure, facts, procedure.papersToFollow?.when)) return materials;
  return materials.map((material) => ({ ...material, mayFollow: false }));
}

/** The fields that the form asks of this application, in order. */
export function visibleFields(procedure: Procedure, facts: Facts): FieldDefinition[] {
  return procedure.form.flatMap(({ fields }) => fields).filter(({ when }) => holds(procedure, facts, when));
}

export function holds({ facts: definitions }: Procedure, facts: Facts, when: Condition | undefined): boolean {
  return when === undefined || compileCondition(definitions, when)(facts);
}
