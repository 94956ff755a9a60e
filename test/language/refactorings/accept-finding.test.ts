import assert from 'node:assert/strict';
import { codeActions } from '../../../core/language/code-actions';
import { allRules, ruleInfo } from '../../../core/rules/index';
import { offeredAt, offeredInJson } from '../../support/actions';
import { analyze } from '../../support/analyze';

const ignore = 'quickfix.enrollmentPlan.ignore';
const accept = 'quickfix.enrollmentPlan.accept';

const byod = `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    enrollment:
      # as all others
      method: ‸windowsAutopilot # why
`;
const mark = (text: string): string => text.replace('‸', '');
const foundIn = (text: string): readonly string[] => analyze(text, { format: 'yaml' }).findings.map(({ rule }) => rule);

describe('ignoring a finding', () => {
  it('puts a comment above the entry, with a reason to be typed over', () => {
    const { one, textAfter } = offeredAt(byod, ignore);
    const title = /^Ignore "byod-with-autopilot" here, with a reason$/;
    assert.deepEqual(one(title).placeholders, ['TODO: say why']);
    assert.equal(
      textAfter(title),
      mark(byod).replace(
        '      method',
        '      # enrollment-plan: ignore[byod-with-autopilot] TODO: say why\n      method',
      ),
    );
    assert.deepEqual(foundIn(textAfter(title)), []);
  });

  it('keeps CRLF', () => {
    const text = offeredAt(byod.replaceAll('\n', '\r\n'), ignore).textAfter(/./);
    assert.match(text, /say why\r\n {6}method/);
    assert.doesNotMatch(text, /(?<!\r)\n/);
  });

  it('covers the innermost entry or item that has a line of its own', () => {
    const places: readonly (readonly [string, RegExp])[] = [
      ['    enrollment: { method: ‸windowsAutopilot }\n', /\n {4}# enrollment-plan: .*\n {4}enrollment:/],
      [
        '    enrollment: {\n      primaryUser: true,\n      method: ‸windowsAutopilot }\n',
        /\n {6}# enrollment-plan: .*\n {6}method:/,
      ],
      [
        '    enrollment: {\n      primaryUser: true, method: ‸windowsAutopilot }\n',
        /\n {4}# enrollment-plan: .*\n {4}enrollment:/,
      ],
      ['    enrollment:\n      method:\n        ‸windowsAutopilot\n', /\n {6}# enrollment-plan: .*\n {6}method:/],
    ];
    for (const [enrollment, comment] of places) {
      const text = offeredAt(
        `schemaVersion: 1\npopulations:\n  contractors:\n    ownership: personal\n${enrollment}`,
        ignore,
      ).textAfter(/./);
      assert.match(text, comment);
      assert.deepEqual(foundIn(text), [], text);
    }
  });

  it('adds a rule to a comment that is there, for the reason that stands there', () => {
    const plan = `schemaVersion: 1
populations:
  contractors:
    ownership: personal
    # enrollment-plan: ignore[dem-with-autopilot] lent
    enrollment: { method: ‸windowsAutopilot, performedBy: { dem: a } }
tenant: { deviceEnrollmentManagers: { a: {} } }
`;
    assert.ok(foundIn(mark(plan)).includes('byod-with-autopilot'));
    assert.match(
      offeredAt(plan, ignore).textAfter(/^Ignore "byod-with-autopilot" here too, for the same reason$/),
      /# enrollment-plan: ignore\[dem-with-autopilot, byod-with-autopilot\] lent\n/,
    );
    for (const [empty, filled] of [
      ['ignore lent', 'ignore[byod-with-autopilot] lent'],
      ['ignore[] lent', 'ignore[byod-with-autopilot] lent'],
    ] as const)
      assert.ok(
        offeredAt(byod.replace('# why', `# enrollment-plan: ${empty}`), ignore)
          .textAfter(/same reason$/)
          .includes(filled),
      );
  });

  it('is not offered in JSON, which has no comments', () => {
    assert.deepEqual(offeredInJson(byod, ignore).titles, []);
  });
});

describe('accepting a finding as an exception', () => {
  const title = /^Accept "byod-with-autopilot" as an exception until 2027-02-21…$/;
  const exception = `  - rule: byod-with-autopilot
    at: populations.contractors.enrollment.method
    reason: "TODO: say why"
    approvedBy: "TODO: say who"
    expires: 2027-02-21
`;

  it('makes the section, with what a person has to say to be typed over', () => {
    const { one, textAfter } = offeredAt(byod, accept);
    assert.deepEqual(one(title).placeholders, ['TODO: say why', 'TODO: say who']);
    assert.equal(textAfter(title), `${mark(byod)}exceptions:\n${exception}`);
    assert.deepEqual(foundIn(textAfter(title)), []);
  });

  it('adds to the section, as its last exception is written', () => {
    const other = 'exceptions:\n  - { rule: dem-with-autopilot, reason: a, approvedBy: b, expires: 2027-01-01 } # c\n';
    assert.equal(offeredAt(byod + other, accept).textAfter(title), mark(byod) + other + exception);
    for (const empty of ['exceptions: []\n', 'exceptions:\n'])
      assert.equal(offeredAt(byod + empty, accept).textAfter(title), `${mark(byod)}exceptions:\n${exception}`);
    assert.deepEqual(offeredAt(`${byod}exceptions: none\n`, accept).titles, []);
  });

  it('does the same in JSON', () => {
    const { analysis, textAfter } = offeredInJson(byod, accept);
    assert.deepEqual(JSON.parse(textAfter(title)), {
      ...JSON.parse(analysis.text),
      exceptions: [
        {
          rule: 'byod-with-autopilot',
          at: 'populations.contractors.enrollment.method',
          reason: 'TODO: say why',
          approvedBy: 'TODO: say who',
          expires: '2027-02-21',
        },
      ],
    });
  });

  it('names a place whose id has dots', () => {
    const text = offeredAt(byod.replace('contractors', 'contractors.de'), accept).textAfter(title);
    assert.deepEqual(foundIn(text), []);
  });
});

describe('a decision to live with a finding', () => {
  it('is offered for every finding about the plan, and for none about its text', () => {
    for (const { examples } of allRules)
      for (const { plan, format = 'yaml', asOf } of examples) {
        const analysis = analyze(plan.replace(/[«»]/g, ''), { format, ...(asOf && { asOf }) });
        for (const finding of analysis.findings) {
          const kinds = codeActions(analysis, finding.span)
            .filter((action) => action.finding === finding)
            .map(({ kind }) => kind as string);
          const isAboutPlan = ruleInfo(finding.rule).basis !== 'language';
          assert.equal(kinds.includes(accept), isAboutPlan, plan);
          assert.equal(kinds.includes(ignore), isAboutPlan && format === 'yaml', plan);
        }
      }
  });
});
