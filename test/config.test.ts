import assert from 'node:assert/strict';
import { defaultConfig, mergeConfigs, parseConfig, readSettings, createReviewer } from '../rules/index';
import type { Problem } from '../rules/index';

describe('A config file', () => {
  it('sets levels, jurisdictions, sources, names, places and platform', () => {
    const { settings, problems } = parseConfig([
      'levels:', '  patient-privacy: hint', '  copyright: off', 'jurisdictions: [Canada, UK]', 'trustedSources: [https://www.Example.org/page]',
      'names: [Ola Brandt]', 'notPatients:', '  - Dr Sen', 'ownPlaces: Wexcombe', 'platform: Bluesky', '',
    ].join('\n'));
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, {
      levels: new Map([['patient-privacy', 'hint'], ['copyright', 'off']]), jurisdictions: ['CA', 'UK'], trustedSources: ['example.org'],
      notPatients: ['Ola Brandt', 'Dr Sen'], ownPlaces: ['Wexcombe'], platform: 'bluesky',
    });
  });

  it('may be empty, or hold a name with nothing after it', () => {
    for (const text of ['', '# nothing yet\n', 'levels:\n']) assert.deepEqual(parseConfig(text).problems, []);
  });

  for (const [what, text, marked, message] of [
    ['an unknown setting', 'lvels: {}', 'lvels', 'There is no setting “lvels”. Did you mean “levels”?'],
    ['an unknown rule', 'levels:\n  patient-privcy: off', 'patient-privcy', 'There is no rule or guideline “patient-privcy”. Did you mean “patient-privacy”?'],
    ['a level that is none', 'levels:\n  copyright: info', 'info', '“info” is not a level. Did you mean “information”?'],
    ['a level far from any', 'levels:\n  copyright: loud', 'loud', '“loud” is not a level. Use off, hint, information, warning or error.'],
    ['a level of YAML’s older kind', 'levels:\n  copyright: false', 'false', 'This is not a level. Did you mean “off”?'],
    ['a jurisdiction that is none', 'jurisdictions: [CA, Atlantis]', 'Atlantis', '“Atlantis” is not a jurisdiction here. Use CA, US, UK, AU, EU or international, or the name of a country.'],
    ['a number in a list of names', 'names: [Ola, 7]', '7', '“names” is a list of texts. Put quotation marks around this one.'],
    ['a mapping for a list', 'ownPlaces: { a: b }', '{ a: b }', '“ownPlaces” is a list of texts.'],
    ['a list for a platform', 'platform: [x]', '[x]', 'A platform is one name, such as “bluesky” or “blog”.'],
    ['a list for everything', '- levels', '- levels', 'Settings are a mapping of names to values, such as “levels:” with a rule and its level on each line below.'],
    ['a tab', 'levels:\n\tcopyright: off', '\t', 'YAML is indented with spaces; this is a tab.'],
    ['a name that stands twice', 'names: a\nnames: b', 'n', 'This name stands twice. The values belong under one.'],
  ] as const) {
    it(`is told of ${what}, where it stands`, () => {
      const { problems } = parseConfig(text);
      assert.equal(problems[0]?.message, message);
      assert.ok(textOf(text, problems[0]).startsWith(marked), `“${textOf(text, problems[0])}” is “${marked}”`);
    });
  }

  it('counts for what is right in it', () => {
    const { settings, problems } = parseConfig('levels:\n  copyright: hint\n  nonsense/rule: off\n');
    assert.deepEqual([...settings.levels!], [['copyright', 'hint']]);
    assert.equal(problems.length, 1);
  });

  it('cannot exhaust the reader by depth or by aliases', () => {
    for (const text of [`a: ${'['.repeat(20_000)}`, 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n']) {
      assert.equal(parseConfig(text).problems.length > 0, true);
    }
  });
});

describe('Settings from an editor', () => {
  it('are checked as those of a file are', () => {
    const { settings, problems } = readSettings({ levels: { misinformation: 'off', copyright: 3 }, run: 'onSave' }, ['run']);
    assert.deepEqual([...settings.levels!], [['misinformation', 'off']]);
    assert.deepEqual(problems.map(({ path }) => path), [['levels', 'copyright']]);
  });
});

describe('Settings laid over each other', () => {
  const far = { ...defaultConfig, levels: new Map([['copyright', 'off'], ['misinformation', 'hint']] as const), notPatients: ['Ola'], jurisdictions: ['US'] as const };

  it('let lists grow and levels be replaced one by one', () => {
    const { levels, notPatients } = mergeConfigs(far, { levels: new Map([['copyright', 'error']]), notPatients: ['Sen', 'Ola'] });
    assert.deepEqual([...levels], [['copyright', 'error'], ['misinformation', 'hint']]);
    assert.deepEqual(notPatients, ['Ola', 'Sen']);
  });

  it('keep the nearest choice of jurisdictions', () => {
    assert.deepEqual(mergeConfigs(far, { jurisdictions: ['UK'] }).jurisdictions, ['UK']);
    assert.deepEqual(mergeConfigs(far, {}).jurisdictions, ['US']);
  });
});

describe('Front matter', () => {
  const reviewer = createReviewer([]);
  const read = (text: string) => reviewer.review({ text, format: 'markdown' }, defaultConfig);

  it('names jurisdictions by code or country', () => {
    for (const [text, expected] of [
      ['jurisdiction: CA', ['CA']], ['jurisdiction: United Kingdom', ['UK']], ['jurisdictions: [Canada, "U.S."]', ['CA', 'US']],
      ['jurisdiction: CA UK', ['CA', 'UK']], ['jurisdiction: England and Wales', ['UK']], ['jurisdiction: Ireland/New Zealand', ['EU', 'international']],
    ] as const) assert.deepEqual(read(`---\n${text}\n---\n\nText.\n`).config.jurisdictions, expected, text);
  });

  it('says which jurisdiction it does not know', () => {
    const text = '---\njurisdiction: Ontario\n---\n\nText.\n';
    const [problem] = read(text).problems;
    assert.equal(textOf(text, problem), 'Ontario');
    assert.equal(problem?.level, 'hint');
  });

  for (const [how, text] of [
    ['an indented mapping', '---\ntitle: A day\nchaperone:\n  jurisdictions: [AU]\n  levels:\n    copyright: loud\n---\n\nText.\n'],
    ['a mapping in braces', '---\ntitle: A day\nchaperone: { jurisdictions: [AU], levels: { copyright: loud } }\n---\n\nText.\n'],
  ] as const) {
    it(`holds settings as ${how}, checked where they stand`, () => {
      const { config, problems } = read(text);
      assert.deepEqual(config.jurisdictions, ['AU']);
      assert.deepEqual(problems.map((problem) => textOf(text, problem)), ['loud']);
    });
  }

  it('cannot lower a guideline unseen', () => {
    const text = '---\nchaperone:\n  levels:\n    copyright: off\n---\n\nText.\n';
    const { config, problems } = read(text);
    assert.equal(config.levels.get('copyright'), 'off');
    assert.deepEqual(problems.map((problem) => [textOf(text, problem), problem.message]), [['copyright', 'This draft switches copyright off.']]);
  });

  it('that is broken is reported and does no harm', () => {
    for (const yaml of ['title: "open', 'a: b: c', 'a: [', `a: ${'['.repeat(20_000)}`, 'a: *nowhere', 'chaperone: off', 'chaperone: [1]']) {
      assert.ok(read(`---\n${yaml}\n---\n\nText.\n`).problems.length > 0, yaml.slice(0, 20));
    }
  });
});

function textOf(text: string, problem: Problem | undefined): string {
  return problem ? text.slice(problem.span.start, problem.span.end) : '';
}
