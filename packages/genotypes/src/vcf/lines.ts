/** 100,000 samples with 8 subfields each stay far below; what is longer is not a VCF. */
export const maxLineBytes: number = 256 * 1024 * 1024;
