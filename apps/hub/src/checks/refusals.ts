import type { Finding } from '@imputehub/genotypes';
import type { Judgement } from './judge.ts';

type Told = Judgement['document']['findings'][number];

/** What only the limits of the service stand behind is about no line of a file. */
const asFinding = ({ code, message, next, service }: Told): Finding => ({
  ...{ code, message, next, service, severity: 'fatal' },
  ...{ file: null, line: null, chromosome: null, position: null },
});

/** Why the service that the report is about would refuse the files, as the report tells it; empty: it would not. */
export function refusalsOf({ document, report }: Judgement): Finding[] {
  return document.findings
    .filter(({ severity }) => severity === 'refused')
    .map((told) => report.findings.find((one) => isAbout(one, told)) ?? asFinding(told));
}

const isAbout = ({ code, message }: Finding, told: Told) => code === told.code && message === told.message;
