import { describe, expect, it } from 'vitest';
import { EXPOSURE_KINDS, exposure, inOrder } from '../../../shared/publication/exposure.ts';
import { isInternalAddress } from '../../../shared/publication/internal-address.ts';
import { gapExposures, personalExposures } from '../../../shared/publication/printed-exposures.ts';
import { publicationReport } from '../../../shared/publication/publication-report.ts';
import { publicationReportSchema } from '../../../shared/publication/publication-schema.ts';
import { aParagraph } from '../../builders/a-paragraph.ts';
import { aView } from '../../builders/a-view.ts';

describe('addresses', () => {
  it.each(['http://10.0.0.8/a', 'https://172.20.1.1', 'http://oa/x', 'http://files.budget.local/', 'file:///C:/Users/a/b.doc', '\\\\server\\share\\a.xls', 'D:\\工作\\预算.docx', 'http://[::1]/', 'ftp://192.168.0.2/x'])('%s leads into the office', (address) => expect(isInternalAddress(address)).toBe(true));
  it.each(['https://www.example.gov.cn/a', 'mailto:a@b.cn', '#top', '../a.html', 'http://172.32.0.1/', 'http://110.1.2.3/', 'javascript:void(0)', ''])('%s does not', (address) => expect(isInternalAddress(address)).toBe(false));
});

describe('the report', () => {
  it('has words for every kind in both languages, gravest first, and follows its schema', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const report = publicationReport({ version: '1', language, fileName: 'a', sha256: 'b', format: 'pdf', exposures: EXPOSURE_KINDS.map((kind) => exposure(kind, 'x')) });
      expect(publicationReportSchema.parse(report)).toEqual(report);
      expect(report.exposures).toHaveLength(EXPOSURE_KINDS.length);
      for (const { message, remedy } of report.exposures) {
        expect(message).not.toMatch(/[{}]/);
        expect(remedy.length).toBeGreaterThan(5);
      }
      expect(report.exposures.map(({ severity }) => severity)).toEqual([...report.exposures].map(({ severity }) => severity).sort((a, b) => ['error', 'warning', 'notice'].indexOf(a) - ['error', 'warning', 'notice'].indexOf(b)));
    }
  });

  it('tells equal things once', () => {
    expect(inOrder([exposure('author', 'a'), exposure('macro', ''), exposure('author', 'a')]).map(({ kind }) => kind)).toEqual(['macro', 'author']);
  });
});

describe('what is printed', () => {
  it('finds personal numbers with the rule that knows them', () => {
    const view = { ...aView({}), paragraphs: [aParagraph('联系人手机号13812345678，请勿外传。')] };
    expect(personalExposures(view).filter(({ rule }) => rule === 'privacy/mobile-numbers')).toMatchObject([{ kind: 'personal', severity: 'error' }]);
    expect(personalExposures({ ...aView({}), paragraphs: [aParagraph('本单位共有人员20人。')] })).toEqual([]);
  });

  it('takes over what the reader noted unless the inspector has told it', () => {
    const gaps = [{ code: 'comments', page: 2, detail: '请核' }, { code: 'page-unreadable', page: 1, detail: '' }] as const;
    expect(gapExposures(gaps, [])).toEqual([exposure('comment', '请核', { page: 2 })]);
    expect(gapExposures(gaps, [exposure('comment', 'x')])).toEqual([]);
  });
});
