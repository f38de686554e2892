import { api } from '../client';
import { assertAsked } from './asked';

/** From now on the client refuses to send what cannot be undone without a question. */
export const askFirst = (): void =>
  api.use({
    onRequest({ request, schemaPath }) {
      assertAsked(request.method, schemaPath);
    },
  });
