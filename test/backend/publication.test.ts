import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/ipc/errors.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import { para, run, wordFile } from '../unit/importing/docx/word-file.ts';
import { openDesk } from './open-desk.ts';

const word = wordFile([para('2025年部门预算公开'), para(`<w:del w:author="赵六"><w:r><w:delText>旧话</w:delText></w:r></w:del>${run('新话')}`)].join(''));

describe('the check before publication', () => {
  it('looks into the kept source of a document, and into a file just taken in, once', async () => {
    const folder = temporaryFolder();
    const desk = await openDesk(folder);
    try {
      const job = await desk.importBytes('带修订.docx', word);
      const { summary } = await desk.open(job.document);
      const ofDocument = await desk.client.call('publication.check', { document: summary.id, language: 'zh-CN' });
      expect(ofDocument.exposures.map(({ kind }) => kind)).toContain('tracked-change');
      const path = join(folder, '另一份.docx');
      writeFileSync(path, word);
      const { ticket } = await desk.backend.accept({ path });
      const ofFile = await desk.client.call('publication.check', { ticket, language: 'zh-CN' });
      expect(ofFile).toEqual({ ...ofDocument, file: { ...ofDocument.file, fileName: '另一份.docx' } });
      await expect(desk.client.call('publication.check', { ticket, language: 'zh-CN' })).rejects.toBeInstanceOf(AppError);
    } finally {
      await desk.close();
    }
  });
});
