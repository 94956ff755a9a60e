import assert from 'node:assert/strict';
import { hasKeysOfPlan, isAlmostPlanName, planNameFor } from '../client/plan-name';
import { isPlanFile } from '../core/plan-files';

describe('the name that makes a plan of a file', () => {
  const names: readonly (readonly [file: string, language: string, name: string])[] = [
    ['/plans/devices.yaml', 'yaml', 'devices.enrollment.yaml'],
    ['/plans/devices.yml', 'azure-pipelines', 'devices.enrollment.yml'],
    ['/plans/devices.JSON', 'json', 'devices.enrollment.json'],
    ['/plans/devices.enrollment.jsonc', 'jsonc', 'devices.enrollment.json'],
    ['/plans/enrollment.yaml', 'yaml', 'enrollment-plan.yaml'],
    ['/plans/enrollmentplan.yaml', 'yaml', 'enrollment-plan.yaml'],
    ['/plans/contoso-enrollment.yaml', 'yaml', 'contoso.enrollment.yaml'],
    ['/plans/contoso_enrollment_plan.yaml', 'yaml', 'contoso.enrollment.yaml'],
    ['/plans/reenrollment.yaml', 'yaml', 'reenrollment.enrollment.yaml'],
    ['/plans/pilot 2.0', 'yaml', 'pilot 2.0.enrollment.yaml'],
    ['Untitled-1', 'json', 'Untitled-1.enrollment.json'],
    ['.yaml', 'yaml', 'enrollment-plan.yaml'],
  ];
  for (const [file, language, name] of names)
    it(`is ${name} for ${file}`, () => {
      assert.equal(planNameFor(file, language), name);
      assert.ok(isPlanFile(name));
    });
});

describe('a file that looks like a plan', () => {
  it('has almost the name of one', () => {
    for (const name of ['enrollment.yaml', '/a/Enrollment.yml', 'contoso-enrollment.json', 'a/b_enrollment-plan.jsonc'])
      assert.ok(isAlmostPlanName(name), name);
    for (const name of ['reenrollment.yaml', 'enrollment.md', 'enrollment/values.yaml', 'notes.yaml', ''])
      assert.ok(!isAlmostPlanName(name), name);
  });

  it('or has the two keys of one, in block style, in flow style and in JSON', () => {
    for (const text of [
      'schemaVersion: 1\npopulations:\n  a: {}\n',
      '# a plan\r\n"populations": {}\r\n\'schemaVersion\' : 1\r\n',
      '{ "schemaVersion": 1,\n"populations": {} }',
    ])
      assert.ok(hasKeysOfPlan(text), text);
    for (const text of ['', 'schemaVersion: 1\n', 'populations: []\n', '# schemaVersion: 1\n# populations: {}\n'])
      assert.ok(!hasKeysOfPlan(text), text);
  });
});
