import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { load } from 'js-yaml';
import { toFileReport, toReport } from '../cli/report';
import { createReviewer, defaultConfig, parseConfig } from '../rules/index';

const validatorOf = (path: string) => new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(path, 'utf8')) as object);

describe('The schema of the report', () => {
  const validate = validatorOf('schemas/chaperone-report.schema.json');

  it('holds for a report with findings, waivers, problems and skipped files', () => {
    const text = [
      '---', 'chaperone: { levels: { copyright: off } }', '---', '', 'Use my code SKIN20 for 20% off the cream we all love.', '',
      '<!-- chaperone: allow current-guidelines, because invented -->', 'Use my code SKIN20 for 20% off the cream we all love.', '',
      '<!-- chaperone: allow nonsense, because -->', 'You should stop your tablets, Odalys.', '',
      'On Tuesday a 47-year-old thatcher came in with chest pain. He had walked.', '',
    ].join('\n');
    const review = createReviewer().review({ text, format: 'markdown' }, defaultConfig);
    const report = toReport([toFileReport('a.md', review)], [{ path: 'b.md', reason: 'is not a text file in UTF-8' }]);
    assert.ok(report.files[0]!.risk.stories[0]!.relief !== undefined && report.summary.findings > 0 && report.summary.waived > 0 && report.summary.problems > 0);
    assert.ok(validate(JSON.parse(JSON.stringify(report))), JSON.stringify(validate.errors));
  });

  it('holds for a report of nothing, and not for half of one', () => {
    assert.ok(validate(toReport([], [])));
    assert.ok(!validate({ version: 1, files: [] }));
  });
});

describe('The schema of the config file', () => {
  const validate = validatorOf('schemas/chaperone-config.schema.json');

  for (const yaml of [
    'levels:\n  copyright: hint\n  patient-privacy: off\njurisdictions: [UK]\ntrustedSources: [example.org]\nnames: [Ola]\nnotPatients: [Sen]\nownPlaces: Wexcombe\nplatform: blog\ncatchment: 250000\n',
    'levels:\n', '{}', 'lvels: {}', 'levels: { copyright: loud }', 'levels: { nonsense: off }', 'names: [7]', '[1]', 'platform: [x]', 'catchment: 250000', 'catchment: 0', 'catchment: 2.5', 'catchment: many',
  ]) {
    it(`agrees with what is read about ${yaml.split('\n', 1)[0]!}`, () => {
      const isRight = parseConfig(yaml).problems.length === 0;
      assert.equal(validate(load(yaml)), isRight, JSON.stringify(validate.errors));
    });
  }
});
