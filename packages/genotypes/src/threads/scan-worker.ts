import { parentPort } from 'node:worker_threads';
import { FileDefect } from '../bgzf/defects.ts';
import type { Answer, Question } from './pool.ts';
import { StretchScanner } from './stretches.ts';

const scanner = new StretchScanner();

function answerTo({ blocks, samples }: Question): Answer {
  try {
    return { stretch: scanner.scan(blocks, samples) };
  } catch (error) {
    if (error instanceof FileDefect) return { defect: { code: error.code, message: error.message } };
    throw error;
  }
}

parentPort?.on('message', (question: Question) => {
  const answer = answerTo(question);
  const { head, tail, block } = answer.stretch ?? {};
  const views = [head, tail, block?.rows, block?.heads, block?.missing, block?.ploidies];
  parentPort?.postMessage(
    answer,
    views.flatMap((view) => (view ? [view.buffer] : [])),
  );
});
