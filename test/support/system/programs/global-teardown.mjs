/** Drops this run's databases and lets go of the server, which ends with the last run that uses it. */
export default async function tearDown() {
  const session = globalThis.ruquTestSession;
  const { rows } = await session.query('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [
    `ruqu_test_${process.env.RUQU_TEST_RUN}_`,
  ]);
  for (const { datname } of rows) await session.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  await session.end();
  await globalThis.ruquTestServer?.stop();
}
