/** From files to a job that is on its way. */
export const steps = ['files', 'check', 'services', 'options', 'review'] as const;

export type Step = (typeof steps)[number];

export const isStep = (value: unknown): value is Step => steps.some((step) => step === value);
