/**
 * Of the application that clients see. They compare it with the Michigan server's: imputationbot wants 1.2.1 or newer
 * of three numbers, and 2.0.12 is the version whose rules this node follows.
 */
export const applicationVersion = '2.0.12';
export const applicationId = 'imputationserver2';
export const nodeVersion = '0.1.0';
