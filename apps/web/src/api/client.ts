import { createClient } from '@imputehub/client';

/** The hub that served this page, as the user whose session cookie the browser holds. Throws ApiError, ConnectionError. */
export const api = createClient({ baseUrl: window.location.origin, attempts: 2 });
