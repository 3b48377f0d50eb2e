import assert from 'node:assert/strict';
import { createReviewer, defaultConfig } from '../rules/index';
import type { Draft, Format } from '../rules/index';
import { reviewer } from './support';

const textReviewer = createReviewer([]);
const read = (text: string, format: Format = 'markdown'): Draft => textReviewer.review({ text, format }, defaultConfig).draft;

/** What is read as prose, blanks taken together, block by block. */
const prose = (text: string, format?: Format): string[] => read(text, format).blocks.map((block) => block.prose.replace(/\s+/g, ' ').trim());

describe('The offsets of a draft', () => {
  const texts = [
    '🩺 Plain 👩🏽‍⚕️ with 👨‍👩‍👧‍👦 and 🇨🇦.\n\n“Curly” ‘quotes’ — and a dash.\n',
    'CRLF lines\r\ngo on\r\n\r\n- an item 😀\r\n- another\r\n',
    '日本語の文です。次の文。\n\nÉté, e\u0301te\u0301, Zoë, naïve, ﬁne.\n',
    '# Head *ing* with `code`\n\n> quoted **bold**\n> and [link](https://example.org/a) on\n\n| a 🙂 | b |\n| --- | --- |\n| c | ![alt 🙂 text](d.png) |\n',
    'A note[^1] and <span>HTML</span> &amp; more.\\\nHard break.\n\n[^1]: The 🧾 note.\n',
    '---\ntitle: "A 🩺 title"\nplatform: x\n---\n\n1/ One 🧵\n\n2/ Two\n',
  ];
  for (const format of ['markdown', 'plain'] as const) {
    it(`are those of the ${format} text: prose is as long as its span, and blank or the same`, () => {
      for (const text of texts) {
        for (const { span, prose: found } of read(text, format).blocks) {
          const source = text.slice(span.start, span.end);
          assert.equal(found.length, source.length);
          for (let at = 0; at < found.length; at++) assert.ok(found[at] === source[at] || /\s/.test(found[at]!), `${at} of ${JSON.stringify(source)}`);
        }
      }
    });

    it(`let every finding of a ${format} text slice back whole characters`, () => {
      const telling = 'My patient 🙂 Mrs “Zoë” O’Dwyer-Núñez, a 47-year-old 👩🏽‍🏫 teacher, took 5 mg on Tuesday. You should stop it, you idiot 🤡! It cures 日本語 100%.';
      for (const between of [' ', '\r\n', '\n\n', '\r\n\r\n- ', '\n\n> ']) {
        const text = `${telling}${between}${telling}`;
        for (const { span, rule } of reviewer.review({ text, format }, defaultConfig).findings) {
          const marked = text.slice(span.start, span.end);
          assert.equal(marked, marked.trim(), rule);
          assert.doesNotMatch(marked, /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/, rule);
          assert.doesNotMatch(marked, /^\p{M}/u, rule);
        }
      }
    });
  }
});

describe('A thread', () => {
  for (const [how, text, count] of [
    ['rules', 'One.\n\n---\n\nTwo.\n\n---\n\nThree.\n', 3],
    ['numbers of all', '1/3 One.\n\n2/3 Two.\n\nMore of two.\n\n3/3 Three.\n', 3],
    ['numbers in brackets', 'Opening.\n\n(2/7) Two.\n\n(3/7) Three.\n', 3],
    ['numbers and a slash', '🧵 1/ One.\n\n2/ Two.\n', 2],
    ['plain numbers', '1. One.\n\nMore.\n\n2. Two.\n\nMore.\n\n3. Three.\n', 3],
    ['an open end', '1/n One.\n\n2/n Two.\n', 2],
  ] as const) it(`is cut by ${how}`, () => assert.equal(read(text).posts.length, count));

  it('is cut in plain text as well', () => assert.equal(read('1/2 One.\n\n2/2 Two.\n', 'plain').posts.length, 2));

  it('that names its platform is one, however short', () => {
    const { isThread, front } = read('---\nplatform: Bluesky\n---\n\nOne post.\n');
    assert.deepEqual([isThread, front.platform], [true, 'bluesky']);
  });

  it('does not read its numbers', () => assert.deepEqual(prose('🧵 1/ One.\n\n2/ Two.\n'), ['One.', 'Two.']));

  for (const [what, text] of [
    ['a title', '---\ntitle: A day\n---\n\nOne.\n\n---\n\nTwo.\n'],
    ['headings', '# A day\n\nOne.\n\n---\n\nTwo.\n'],
    ['the platform blog', '---\nplatform: blog\n---\n\nOne.\n\n---\n\nTwo.\n'],
    ['a numbered list', 'Three steps:\n\n1. Wash.\n2. Rinse.\n3. Dry.\n'],
  ] as const) it(`is not what ${what} makes`, () => assert.equal(read(text).posts.length, 1));
});

describe('Prose', () => {
  it('goes on over markup and line ends', () => {
    assert.deepEqual(prose('She *took* **the\ntablet** ~~at~~ [home](https://example.org), `then` slept.\n'), ['She took the tablet at home , slept.']);
  });

  for (const [what, text] of [
    ['fenced code', '```js\nconst words = 1;\n```\n'], ['indented code', 'Text.\n\n    words in code\n'], ['code in a line', 'Text. `words in code`\n'],
    ['addresses', 'Text. https://example.org/words <https://example.org/words> example.org/words\n'],
    ['HTML', '<div class="words">\n</div>\n\nText.\n'], ['HTML in a line', 'Text.<br class="words">\n'], ['comments', 'Text. <!-- words -->\n\n<!--\nwords\n-->\n'],
    ['directives', '<!-- chaperone: allow copyright, because words -->\nText.\n'], ['link definitions', 'Text [a][b].\n\n[b]: https://example.org/words "words"\n'],
    ['front matter other than the title', '---\nwords: words\n---\n\nText.\n'],
  ] as const) it(`is not ${what}`, () => assert.doesNotMatch(prose(text).join('\n'), /words/));

  it('is the title, the cells of a table, the words of images and footnotes', () => {
    const text = '---\ntitle: \'The title\'\n---\n\n| a | b |\n| --- | --- |\n| c | ![d](e.png) |\n\nText[^n].\n\n[^n]: Note.\n';
    assert.deepEqual(read(text).blocks.filter((block) => block.prose.trim()).map((block) => `${block.kind} ${block.prose.trim().replace(/\s+/g, ' ')}`),
      ['title The title', 'cell a', 'cell b', 'cell c', 'alt d', 'text Text .', 'footnote Note.']);
  });

  it('knows rows, lists, quotations and footnotes', () => {
    const [a, b, c] = read('| a | b |\n| --- | --- |\n| c | d |\n').blocks;
    assert.ok(a!.row === b!.row && a!.row !== c!.row);
    const [one, two, other] = read('- one\n- two\n\nText.\n\n- other\n').blocks.filter(({ kind }) => kind === 'item');
    assert.ok(one!.list === two!.list && one!.list !== other!.list);
    assert.deepEqual(read('> said\n\nText.\n').blocks.map(({ quoted }) => quoted), [true, false]);
    assert.deepEqual(read('Text[^n].\n\n[^n]: Note.\n').blocks.map(({ notes, label }) => label ?? notes[0]), ['n', 'n']);
  });

  it('has its links and images at hand', () => {
    const text = 'See [this](https://example.org/a), example.org/b and ![alt](c.png "Title").\n';
    const [block] = read(text).blocks;
    assert.deepEqual(block!.links.map(({ url }) => url), ['https://example.org/a', 'example.org/b']);
    const [image] = block!.images;
    assert.deepEqual([image!.alt, image!.url, image!.title, text.slice(image!.altSpan.start, image!.altSpan.end)], ['alt', 'c.png', 'Title', 'alt']);
  });
});

describe('Any text', () => {
  const odd = [
    '', ' ', '\n\n', '\0\0\u0001', '\uD83E alone, and \uDD70', '---', '---\n', '---\n---\n', '---\n: :\n---\nText.', '---\na: "\n---\n', '---\n- a\n---\nText.', `---\na: ${'['.repeat(9_000)}\n---\nText.`,
    '[^1]: ', '[^1]', '![', '![](', '[](', '|', '| |\n|-|\n', '<!--', '<!-- chaperone:', '<!-- chaperone: -->', '> '.repeat(300), '- '.repeat(300), '*'.repeat(3_000), '['.repeat(3_000),
    `${'word '.repeat(20_000)}`, 'x'.repeat(50_000), '1/'.repeat(500), '\r\r\r', '🧵'.repeat(2_000), '\u202Eright to left', '“'.repeat(2_000), 'chaperone:', 'chaperone: allow',
  ];
  for (const format of ['markdown', 'plain'] as const) {
    it(`is a draft in ${format}, and reviewed without a fault`, () => {
      for (const text of odd) {
        const { findings, faults } = reviewer.review({ text, format }, defaultConfig);
        // Rewrites are made when they are asked for, and may fail as well.
        for (const { fixes } of findings) assert.ok(fixes);
        assert.deepEqual(faults, [], JSON.stringify(text.slice(0, 40)));
      }
    });
  }
});
