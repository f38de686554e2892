import type { Actor } from '#kernel';
import type { Procedure } from '#zones/procedure';
import {
  deputyOf,
  servingEveryDesk,
  lin,
  onlooker,
  thePublic,
  servingAt,
  standingIn,
  stranger,
  supervisor,
  theClock,
} from '../actors.js';

/** Everybody who could take part in an application of this procedure, and some who could not. */
export function actorsOf({ tasks }: Procedure): Actor[] {
  const desks = [...new Set(tasks.map(({ desk }) => desk))];
  return [
    lin,
    theClock,
    supervisor,
    stranger,
    thePublic,
    onlooker,
    servingEveryDesk(desks),
    ...desks.map((desk) => servingAt(desk)),
    servingAt('window', 'window2'),
    standingIn('customs2', [{ desk: 'customs-approver' }], ['customs']),
    ...standIns(desks),
    deputyOf('panel-customs'),
  ];
}

/** Those through whom four-eyes could be got round: for everybody at once, and for somebody who is everywhere. */
const standIns = (desks: string[]): Actor[] => [
  standingIn(
    'deputy',
    desks.map((desk) => ({ desk })),
  ),
  standingIn('deputy', [{ desk: 'window' }]),
  standingIn(
    'shadow',
    desks.map((desk) => ({ for: 'everywhere', desk })),
  ),
];
