import { entry, itFinds } from '#test/support/engine/pack-copy';

const change = 'procedures/change.v1.yaml';
const extension = 'procedures/extension.v1.yaml';

describe('the derived facts of a procedure', () => {
  itFinds([
    {
      mistake: 'a list of changes that is no list',
      file: change,
      from: 'type: list\n    derived: changedFields',
      to: 'type: string\n    derived: changedFields',
      near: 'key: changedFields',
      message: 'it must be a list',
    },
    {
      mistake: 'a change that is held against nothing',
      file: change,
      from: 'derived: changedFields',
      to: 'derived: tier',
      near: 'key: changedFields',
      message: 'A change needs a fact with derived: changedFields',
    },
    {
      mistake: 'a changed field that is not compared',
      file: change,
      from: '["functionalArea", "insidePerimeter"',
      to: '["contactName", "insidePerimeter"',
      near: 'floorAreaSqm > 0 &&',
      message: '"contactName" is never a value of changedFields',
    },
    {
      mistake: 'an entry that is held against what was approved',
      file: entry,
      from: 'key: sector\n        type: choice',
      to: 'key: sector\n        compared: true\n        type: choice',
      near: 'true\n        type: choice',
      message: 'only a change has compared fields',
    },
    {
      mistake: 'a milestone that the zone does not have',
      file: extension,
      from: 'key: fit_out',
      to: 'key: roofing',
      near: 'key: agreedOn',
      message: 'a choice "milestone" among agreement, customs_filing',
    },
    {
      mistake: 'a count that is no number',
      file: extension,
      from: 'type: integer\n    derived: timesExtended',
      to: 'type: string\n    derived: timesExtended',
      near: 'key: timesExtended',
      message: 'it must be integer',
    },
    {
      mistake: 'an extension without a day',
      file: extension,
      from: 'key: requestedOn\n        type: date',
      to: 'key: requestedOn\n        type: text',
      near: '- key: enterprise\n',
      message: 'needs a choice "milestone" and a date "requestedOn"',
    },
    {
      mistake: 'months after nothing',
      file: extension,
      from: 'of: agreedOn',
      to: 'of: requestedOn',
      near: 'key: latestOn',
      message: 'a fact declared before it',
    },
    {
      mistake: 'an unknown derivation',
      file: extension,
      from: 'derived: plannedOn',
      to: 'derived: hopedFor',
      near: 'hopedFor',
      message: 'timesExtended',
    },
  ]);
});

describe('the rules of a procedure', () => {
  itFinds([
    {
      mistake: 'a rule that does not compile',
      file: extension,
      from: "holds: 'requestedOn > agreedOn'",
      to: "holds: 'requestedOn > timesExtended'",
      message: 'string > int',
    },
    {
      mistake: 'a rule about an unknown fact',
      file: extension,
      from: "holds: 'requestedOn <= latestOn'",
      to: "holds: 'requestedOn <= neverOn'",
      message: 'the unknown fact "neverOn"',
    },
    {
      mistake: 'a rule about an unknown field',
      file: extension,
      from: 'field: requestedOn\n    holds',
      to: 'field: wantedOn\n    holds',
      message: 'no field "wantedOn"; the form has contactName',
    },
    {
      mistake: 'a message with an unknown fact',
      file: extension,
      from: '不得晚于 {latestOn}',
      to: '不得晚于 {lastOn}',
      near: '最长延期一年：申请',
      message: 'no fact "lastOn"',
    },
    {
      mistake: 'a rule twice',
      file: extension,
      from: 'key: later',
      to: 'key: once',
      near: 'once\n    field: requestedOn',
      message: '"once" stands in rules twice',
    },
    {
      mistake: 'a catch-all in a rule',
      file: change,
      from: '没有需要评审的变更',
      to: '没有其他变更',
      near: '没有其他变更',
      message: 'catch-all',
    },
  ]);
});

describe('what follows the admission of a project', () => {
  itFinds([
    {
      mistake: 'a milestone planned before the one above it',
      file: 'zone.yaml',
      from: 'plannedMonths: 8',
      to: 'plannedMonths: 5',
      message: 'not planned before the one above',
    },
    {
      mistake: 'a milestone that leads back',
      file: 'zone.yaml',
      from: 'leadsTo: operating',
      to: 'leadsTo: contracted',
      near: 'contracted\n\n',
      message: 'leads to contracted or beyond already',
    },
    {
      mistake: 'a milestone that leads to an unknown stage',
      file: 'zone.yaml',
      from: 'leadsTo: operating',
      to: 'leadsTo: exited',
      message: 'contracted, building, operating',
    },
    {
      mistake: 'a milestone twice',
      file: 'zone.yaml',
      from: 'key: e_ledger',
      to: 'key: agreement',
      near: 'agreement\n    title: { zh: 设立',
      message: '"agreement" stands in projectMilestones twice',
    },
    {
      mistake: 'an assessment by a desk that is not there',
      file: 'zone.yaml',
      from: 'desk: committee-approver',
      to: 'desk: council',
      message: 'no desk "council"',
    },
    {
      mistake: 'an assessment of a business type that is not there',
      file: 'zone.yaml',
      from: 'businessType: maintenance',
      to: 'businessType: repair',
      message: 'no "repair"',
    },
  ]);
});
