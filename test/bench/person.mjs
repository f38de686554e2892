/** Somebody who is signed in with a demonstration account and speaks JSON. */
export async function person(url, name) {
  const reply = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${name}@ruqu.example`, password: 'Ruqu-demo-2026' }),
  });
  if (reply.status !== 201) throw new Error(`${name} cannot sign in: ${await reply.text()}`);
  const cookie = reply.headers.getSetCookie()[0].split(';')[0];
  return { cookie, ask: (method, path, content) => ask(`${url}/api/v1/${path}`, { method, cookie, ...content }) };
}

async function ask(address, { method, cookie, json, form, version, type = 'application/json' }) {
  const headers = { cookie, ...(json && { 'content-type': type }), ...(version && { 'if-match': `"${version}"` }) };
  const reply = await fetch(address, { method, headers, body: json ? JSON.stringify(json) : form });
  if (!reply.ok) throw new Error(`${method} ${address}: ${await reply.text()}`);
  return reply.json();
}
