import { ConnectorError, type OutputFile, type ServiceConnector } from '@imputehub/connectors';
import { type PartialObject, Problem } from '@imputehub/platform';

/** A service that has no more to give beyond what is here answers 416; then what is here is not trusted. */
async function openFrom(connector: ServiceConnector, output: OutputFile, have: number, signal: AbortSignal) {
  try {
    return await connector.open(output, { fromByte: have, signal });
  } catch (error) {
    const beyond = error instanceof ConnectorError && error.details.status === 416;
    if (!beyond || have === 0) throw error;
    return await connector.open(output, { fromByte: 0, signal });
  }
}

const broken = (name: string, cause?: unknown) =>
  new ConnectorError('unreachable', `The download of ${name} broke off.`, { cause });

/**
 * Brings a result into its partial object, from where an earlier attempt broke off if the service can do that, else
 * from its beginning. Complete when this returns, as far as the service tells sizes. Throws ConnectorError, `storage-full`.
 */
export async function download(
  connector: ServiceConnector,
  output: OutputFile,
  part: PartialObject,
  signal: AbortSignal,
): Promise<void> {
  const have = await part.size();
  const { stream, offset, size } = await openFrom(connector, output, have, signal);
  if (offset !== have && offset !== 0) {
    stream.destroy();
    throw new ConnectorError(
      'protocol',
      `The service sent another part of ${output.name} than was asked for.`,
    );
  }
  if (offset !== have) await part.truncate();
  try {
    await part.append(stream, { signal });
  } catch (error) {
    if (error instanceof Problem || signal.aborted) throw error;
    throw broken(output.name, error);
  }
  if (size !== null && (await part.size()) !== offset + size) throw broken(output.name);
}
