/** $1 the application, $2 statuses. By id, as everybody locks several; the project comes after the applications about it. */
export const lockFollowing = `
SELECT id FROM application
WHERE project_id = (SELECT project_id FROM application WHERE id = $1) AND id <> $1 AND kind <> 'entry' AND status = ANY ($2)
ORDER BY id FOR UPDATE`;
