/** Whether PostgreSQL refused a row because another has its key (SQLSTATE 23505, unique_violation). */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505';
