/** $1 the application, $2 statuses. Locks are taken by id everywhere, and applications before their project. */
export const lockFollowing = `
SELECT id FROM application
WHERE project_id = (SELECT project_id FROM application WHERE id = $1) AND id <> $1 AND kind <> 'entry' AND status = ANY ($2)
ORDER BY id FOR UPDATE`;
