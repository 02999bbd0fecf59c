import { useFormats } from './format.ts';

/** A size, with the exact number of bytes at hand. */
export function Bytes({ value }: { value: number }) {
  const { bytes, number } = useFormats();
  return <span title={`${number(value)} B`}>{bytes(value)}</span>;
}
