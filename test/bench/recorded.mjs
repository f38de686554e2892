import pg from 'pg';

/** Notes every statement that this process sends while `work` lasts, with its parameters. */
export async function recorded(work) {
  const statements = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (text, values, ...rest) {
    statements.push(typeof text === 'string' ? { text, values } : { text: text.text, values: text.values ?? values });
    return query.call(this, text, values, ...rest);
  };
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return statements;
}
