import { ConnectionError, createClient } from '@imputehub/client';
import { answered, notAnswered } from '../offline/reach.ts';

/** The hub that served this page, as the user whose session cookie the browser holds. Throws ApiError, ConnectionError. */
export const api = createClient({ baseUrl: window.location.origin, attempts: 2 });

api.use({
  onResponse({ response }) {
    answered(response.headers.get('x-imputehub-kept-at'));
  },
  onError({ error }) {
    if (error instanceof ConnectionError) notAnswered();
  },
});
