import { InvalidArgumentError } from 'commander';

/** Reads a whole number of the command line; the command ends with a usage error for anything else. */
export const wholeNumber =
  (least: number, most = 2_147_483_647) =>
  (text: string): number => {
    const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  };
