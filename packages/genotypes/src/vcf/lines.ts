/** A million samples with a hundred characters each stay below; what is longer is not a VCF. */
export const maxLineBytes: number = 128 * 1024 * 1024;
