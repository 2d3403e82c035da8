import { readdirSync, writeFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { workspacePaths } from '../../../electron/backend/workspace-paths.ts';
import { AppError } from '../../../shared/ipc/errors.ts';
import type { Job } from '../../../shared/ipc/schemas.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { createPrng, type Prng } from '../../../shared/selftest/prng.ts';
import { startDesk, type DeskProcess } from '../../builders/desk-process.ts';
import { generateDisclosure } from '../../generator/generate-disclosure.ts';
import { toSnapshot } from '../../generator/to-snapshot.ts';
import { toPdf } from '../../generator/writers/to-pdf.ts';
import { toText } from '../../generator/writers/to-text.ts';
import { DOCUMENT_STEPS } from './document-steps.ts';
import { expectMigrated, writeOlderWorkspace } from './older-workspace.ts';
import { expectStep, shownOf, type Shown } from './shown.ts';
import { expectSoundWorkspace, expectWholeFiles } from './workspace-files.ts';

/** Kills of one kind: all, and those that came before the answer. */
export interface Tally {
  kills: number;
  unanswered: number;
}

/** How long a step of a kind takes before anything is known of it, milliseconds. */
const FIRST_GUESS_MS = 150;
const FORMATS = ['json', 'xlsx', 'errata-docx', 'errata-html'] as const;
const over = (job: Job): boolean => job.state !== 'queued' && job.state !== 'running';

/** One workspace that is worked on and killed again and again, with what is known to be in it. */
export class CrashHarness {
  readonly tallies = new Map<string, Tally>();
  readonly #folder: string;
  readonly #random: Prng;
  readonly #took = new Map<string, number>();
  #desk: DeskProcess | null = null;
  #document: DocumentId | null = null;
  #n = 0;

  constructor(folder: string, seed: number) {
    this.#folder = folder;
    this.#random = createPrng(seed, 'crash');
  }

  /** Every operation a round can be of. */
  static readonly kinds: readonly string[] = ['import', ...Object.keys(DOCUMENT_STEPS), 'settings', 'backup', 'pack', 'restore', 'export', 'migration'];

  get #root(): string {
    return join(this.#folder, 'workspace');
  }

  async #running(): Promise<DeskProcess> {
    this.#desk ??= await startDesk(this.#root);
    return this.#desk;
  }

  /** A document to work on, imported once. */
  async #worked(desk: DeskProcess): Promise<DocumentId> {
    if (this.#document === null) {
      const job = await this.#import(desk, '主.txt', new TextEncoder().encode(toText(generateDisclosure({ seed: 21, template: 'guangxi', scope: 'unit' }))));
      this.#document = job.document;
    }
    if (this.#document === null) throw new Error('not imported');
    return this.#document;
  }

  async #import(desk: DeskProcess, name: string, bytes: Uint8Array): Promise<Job> {
    writeFileSync(join(this.#folder, name), bytes);
    const { ticket } = await desk.accept(join(this.#folder, name));
    return this.#ended(desk, () => desk.client.call('documents.import', { ticket, by: '甲' }));
  }

  async #ended(desk: DeskProcess, begin: () => Promise<Job>): Promise<Job> {
    const seen = new Map<string, Job>();
    const hear = new Set<(job: Job) => void>();
    const stop = desk.client.on('job.changed', (job) => {
      if (over(job)) seen.set(job.id, job);
      for (const each of hear) each(job);
    });
    try {
      const { id } = await begin();
      return seen.get(id) ?? (await new Promise<Job>((resolve, reject) => {
        hear.add((job) => {
          if (job.id === id && over(job)) resolve(job);
        });
        void desk.gone.then(() => reject(new AppError('disconnected')));
      }));
    } finally {
      stop();
    }
  }

  /** Runs the step and kills the process somewhere between its sending and a little after its answer. True when it was answered. */
  async #killDuring(kind: string, desk: DeskProcess, send: () => Promise<unknown>): Promise<boolean> {
    const usual = this.#took.get(kind) ?? FIRST_GUESS_MS;
    const begun = performance.now();
    let answered = false;
    const answer = send().then(
      () => {
        answered = true;
        this.#took.set(kind, performance.now() - begun);
      },
      (error: unknown) => {
        if (!(error instanceof AppError) || error.code !== 'disconnected') throw error;
      },
    );
    await after(this.#random.int(0, Math.ceil(usual * 1.3)));
    const known = answered;
    await desk.kill();
    await answer;
    this.#desk = null;
    if (!known && !answered) this.#took.set(kind, usual * 1.1); // it takes longer than was thought
    this.#count(kind, answered);
    expectWholeFiles(this.#root);
    return answered;
  }

  /** Starts the workspace again after a kill; one time in four the start itself is killed first. */
  async #again(): Promise<DeskProcess> {
    if (this.#random.int(0, 3) === 0) await this.#killedStart('start', this.#root, 120);
    const desk = await this.#running();
    expectSoundWorkspace(this.#root);
    const { jobs } = await desk.client.call('jobs.list', {});
    expect(jobs.filter((job) => !over(job))).toEqual([]);
    return desk;
  }

  #count(kind: string, answered: boolean): void {
    const tally = this.tallies.get(kind) ?? { kills: 0, unanswered: 0 };
    this.tallies.set(kind, { kills: tally.kills + 1, unanswered: tally.unanswered + (answered ? 0 : 1) });
  }

  /** Starts a workspace and kills the process somewhere on its way, or right after it. */
  async #killedStart(kind: 'start' | 'migration', root: string, withinMs: number): Promise<void> {
    const started = await startDesk(root, 1, (kill) => void after(this.#random.int(0, withinMs)).then(kill)).catch((error: unknown) => {
      if (!(error instanceof AppError) || error.code !== 'disconnected') throw error;
      return null;
    });
    if (started) await started.kill();
    this.#count(kind, started !== null);
    expectWholeFiles(root);
  }

  /** One kill of a kind, and the comparison after it. */
  async round(kind: string): Promise<void> {
    this.#n += 1;
    const make = DOCUMENT_STEPS[kind];
    if (make) return this.#documentRound(kind, make);
    switch (kind) {
      case 'import': return this.#importRound();
      case 'settings': return this.#settingsRound();
      case 'backup': return this.#backupRound();
      case 'pack': return this.#jobRound(kind, (desk) => desk.client.call('backups.pack', {}));
      case 'export': {
        const document = await this.#worked(await this.#running());
        return this.#jobRound(kind, (desk) => desk.client.call('exports.make', { document, format: this.#random.pick(FORMATS), language: 'zh-CN' }));
      }
      case 'restore': return this.#restoreRound();
      case 'migration': return this.#migrationRound();
      default: throw new Error(`no such operation: ${kind}`);
    }
  }

  async #documentRound(kind: string, make: (typeof DOCUMENT_STEPS)[string]): Promise<void> {
    const desk = await this.#running();
    const document = await this.#worked(desk);
    const { step, from } = await make({ client: desk.client, document, shown: await shownOf(desk.client, document), n: this.#n, random: this.#random });
    const answered = await this.#killDuring(kind, desk, step.send);
    const now = await this.#again();
    expectStep(from, await shownOf(now.client, document), step.applied, answered);
  }

  async #importRound(): Promise<void> {
    const desk = await this.#running();
    const before = (await desk.client.call('documents.list', {})).documents.map(({ id }) => id);
    const disclosure = generateDisclosure({ seed: 100 + this.#n, template: 'guangxi', scope: 'unit' });
    const [name, bytes] = this.#n % 2 === 0 ? [`${this.#n}.pdf`, toPdf(disclosure)] : [`${this.#n}.txt`, new TextEncoder().encode(toText(disclosure))];
    let imported: Job | null = null;
    await this.#killDuring('import', desk, async () => {
      imported = await this.#import(desk, name, bytes);
    });
    const now = await this.#again();
    const list = (await now.client.call('documents.list', {})).documents;
    const fresh = list.filter(({ id }) => !before.includes(id));
    expect(list.length - fresh.length).toBe(before.length);
    expect(fresh.length).toBeLessThanOrEqual(1);
    const acknowledged = imported as Job | null; // set by the callback above
    if (acknowledged) expect(fresh.map(({ id }) => id)).toEqual([acknowledged.document]);
    const [document] = fresh;
    if (document) expect((await now.client.call('documents.open', { document: document.id })).view.tables.length).toBeGreaterThan(0);
    // What was kept of an interrupted import is enough to repeat it without the original file, as one document.
    const job = (await now.client.call('jobs.list', {})).jobs.find((candidate) => candidate.title === name && candidate.kind === 'import');
    if (!document && job) {
      expect(job.state).toBe('interrupted');
      if (job.sha256 !== null) expect(await this.#ended(now, () => now.client.call('jobs.retry', { job: job.id, by: '乙' }))).toMatchObject({ duplicate: false, document: expect.any(String) });
    }
  }

  async #settingsRound(): Promise<void> {
    const desk = await this.#running();
    const { values } = await desk.client.call('settings.get', {});
    const answered = await this.#killDuring('settings', desk, () => desk.client.call('settings.set', { key: 'crash.number', value: String(this.#n) }));
    const now = await this.#again();
    const after = (await now.client.call('settings.get', {})).values;
    if (answered || after['crash.number'] === String(this.#n)) expect(after).toEqual({ ...values, 'crash.number': String(this.#n) });
    else expect(after).toEqual(values);
  }

  async #backupRound(): Promise<void> {
    const desk = await this.#running();
    await this.#worked(desk);
    const before = (await desk.client.call('backups.list', {})).backups.map(({ name }) => name);
    const answered = await this.#killDuring('backup', desk, () => desk.client.call('backups.make', {}));
    const now = await this.#again();
    const { backups } = await now.client.call('backups.list', {});
    // The oldest may have left to make room; a new one is there when it was acknowledged.
    if (answered) expect(backups[0]?.name).not.toBe(before[0]);
    else expect(backups.length).toBeGreaterThanOrEqual(Math.min(before.length, 9));
  }

  async #jobRound(kind: string, begin: (desk: DeskProcess) => Promise<Job>): Promise<void> {
    const desk = await this.#running();
    const document = await this.#worked(desk);
    const from = await shownOf(desk.client, document);
    await this.#killDuring(kind, desk, async () => {
      const job = await this.#ended(desk, () => begin(desk));
      expect(job.state).toBe('done');
      expect(readdirSync(workspacePaths(this.#root).exports)).toContain(job.id);
    });
    const now = await this.#again();
    expect(await shownOf(now.client, document)).toEqual(from);
  }

  /** Restoring takes effect at the next start: either all is as it was at the backup, or nothing has changed. */
  async #restoreRound(): Promise<void> {
    const desk = await this.#running();
    const document = await this.#worked(desk);
    const state = async (of: DeskProcess): Promise<{ shown: Shown; documents: readonly DocumentId[]; values: Readonly<Record<string, string>> }> => ({
      shown: await shownOf(of.client, document), documents: (await of.client.call('documents.list', {})).documents.map(({ id }) => id), values: (await of.client.call('settings.get', {})).values,
    });
    const then = await state(desk);
    await after(1001); // names of backups count in seconds
    const { backups: [made] } = await desk.client.call('backups.make', {});
    const name = made?.name ?? '';
    const later = await DOCUMENT_STEPS['edit']?.({ client: desk.client, document, shown: then.shown, n: this.#n, random: this.#random });
    await later?.step.send();
    const present = await state(desk);
    const answered = await this.#killDuring('restore', desk, () => desk.client.call('backups.restore', { name }));
    const found = await state(await this.#again());
    if (answered) expect(found).toEqual(then);
    else expect([JSON.stringify(then), JSON.stringify(present)]).toContain(JSON.stringify(found));
    expect(present.shown.changes.length).toBe(then.shown.changes.length + 1);
  }

  async #migrationRound(): Promise<void> {
    const root = join(this.#folder, `older-${this.#n}`);
    const { database } = workspacePaths(root);
    writeOlderWorkspace(database, toSnapshot(generateDisclosure({ seed: 5, template: 'guangxi', scope: 'unit' })));
    await this.#killedStart('migration', root, 250);
    const desk = await startDesk(root);
    await expectMigrated(desk.client, database);
    await desk.kill();
  }

  async close(): Promise<void> {
    await this.#desk?.close();
  }
}
