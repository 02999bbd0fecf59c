/** A number as the servers print a `double`: `50.0`, `0.9`, `1.0E-4` (Java, Double.toString). */
export function javaDouble(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  const size = Math.abs(value);
  if (value === 0 || (size >= 1e-3 && size < 1e7)) return Number.isInteger(value) ? `${value}.0` : `${value}`;
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
}

/** Whole numbers with a comma between thousands; toLocaleString loads 15 ms of locales for it. */
export const whole = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** Two places without a leading zero, ties to the even digit: Java's DecimalFormat `#.00`. */
export function twoPlaces(value: number): string {
  // Only eighths lie exactly between two hundredths; everything else toFixed rounds right.
  const tie = Math.abs(value * 8) % 2 === 1;
  const below = Math.floor(value * 100);
  const rounded = tie ? (below % 2 === 0 ? below : below + 1) / 100 : value;
  return rounded.toFixed(2).replace(/^0(?=\.)/, '');
}
