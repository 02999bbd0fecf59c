import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod';
import { isDatabaseAway } from '../database/unavailable.ts';
import { Problem, type ProblemDetails, problem, toProblem } from '../errors/index.ts';

/** Codes of Fastify and its plugins that are the caller's mistake, with ours. */
const known = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'payload-too-large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-request',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-request',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-request',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'unsupported-media-type',
  FST_REQ_FILE_TOO_LARGE: 'payload-too-large',
  FST_PARTS_LIMIT: 'payload-too-large',
  FST_FILES_LIMIT: 'payload-too-large',
  FST_FIELDS_LIMIT: 'payload-too-large',
} as const;

function isKnown(code: unknown): code is keyof typeof known {
  return typeof code === 'string' && Object.hasOwn(known, code);
}

function invalid(issues: ProblemDetails[], detail: string): Problem {
  return problem('invalid-request', { detail, extra: { errors: issues } });
}

function fromValidation(error: unknown): Problem | undefined {
  if (!hasZodFastifySchemaValidationErrors(error)) return undefined;
  const issues = error.validation.map(({ instancePath, message }) => ({
    field: instancePath.replace(/^\//, '').replaceAll('/', '.'),
    message,
  }));
  const detail = issues.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join('; ');
  return invalid(issues, detail);
}

/** Anything a route threw, as a problem. What nobody foresaw is our bug and says nothing of its inside. */
export function fromThrown(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (isResponseSerializationError(error)) return problem('internal', { cause: error });
  const validation = fromValidation(error);
  if (validation) return validation;
  if (!(error instanceof Error)) return toProblem(error);
  const code = 'code' in error ? error.code : undefined;
  if (isKnown(code)) return problem(known[code], { detail: error.message, cause: error });
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (status === 429) return problem('rate-limited', { cause: error });
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return problem('invalid-request', { detail: error.message, cause: error });
  }
  if (isDatabaseAway(error)) return problem('database-unavailable', { cause: error, retryAfter: 5 });
  // Of the system, and of PostgreSQL: no room.
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === '53100')
    return problem('storage-full', { cause: error });
  // SQLSTATE character_not_in_repertoire and untranslatable_character: PostgreSQL keeps no U+0000 in a text.
  if (code === '22021' || code === '22P05')
    return problem('invalid-request', { detail: 'A text contains the character U+0000.', cause: error });
  return toProblem(error);
}
