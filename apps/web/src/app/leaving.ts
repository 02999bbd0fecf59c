/** Told to whatever holds something of the user who goes: uploads under way, files that can be read here. */
export const signedOut = 'imputehub-signed-out';

/** Where the browser keeps files of drafts; see uploads/kept.ts. */
export const keptFiles = 'imputehub-files';

/** Nothing goes on under the next user's session, and no file of this one stays in the browser. */
export function tellSignedOut(): void {
  window.dispatchEvent(new Event(signedOut));
  try {
    indexedDB.deleteDatabase(keptFiles);
  } catch {
    // A browser that keeps nothing has nothing to delete.
  }
}
