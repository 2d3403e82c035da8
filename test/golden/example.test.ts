import { describe, expect, it } from 'vitest';
import { runChecks } from '../../shared/checks/run.ts';
import { buildView } from '../../shared/view/build-view.ts';
import { makeExample } from '../generator/example.ts';
import { readBytes } from './read-generated.ts';

describe('the worked example', () => {
  it('shows its three planted errors, each as one finding, and nothing else', async () => {
    const { fileName, pdf, planted } = makeExample();
    const view = buildView(await readBytes(pdf, fileName), new Map(), fileName);
    const findings = runChecks(view).findings.filter((finding) => finding.severity !== 'notice');
    expect(findings.map((finding) => [finding.state, finding.severity])).toEqual([['fail', 'error'], ['fail', 'error'], ['fail', 'error']]);
    // Each finding names the wrong figure that was planted among the figures it compares.
    const texts = findings.map((finding) => [...finding.operands.map((operand) => operand.text), ...Object.values(finding.data)].join(' '));
    for (const error of planted) expect(texts.filter((text) => text.includes(error.after))).toHaveLength(1);
  });
});
