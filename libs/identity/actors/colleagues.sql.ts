import { accountsAt, actorColumns } from './actor-columns.sql.js';

const columns = actorColumns({ account: 'a.id', zone: '$1', day: '$2::date' });

/** A person as an actor in a zone. $1 zone, $2 day, $3 account. */
export const colleague = `SELECT a.id, a.name, ${columns} FROM account a WHERE a.id = $3`;

/** Everybody who works at a desk, by name. $1 zone, $2 day, $3 desk. */
export const colleagues = `
SELECT a.id, a.name, ${columns} FROM account a WHERE a.id IN (${accountsAt('$1', '$3', '$2::date')}) ORDER BY a.name, a.id`;
