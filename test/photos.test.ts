import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../cli/run';
import type { Report } from '../cli/report';
import { factsIn, photoUri, readPhoto } from '../photos/index';
import { Editor, pushing } from './protocol/editor';
import { startHere, startProcess } from './protocol/transports';
import { review } from './support';

type Entry = readonly [tag: number, type: 2 | 4 | 5, value: string | number | readonly number[]];

/** A TIFF structure with a first directory, and one for the camera and one for the position where they hold something. */
function tiff({ first = [], camera = [], position = [] }: { readonly first?: readonly Entry[]; readonly camera?: readonly Entry[]; readonly position?: readonly Entry[] }): Buffer {
  const size = (entries: readonly Entry[]): number => 2 + 12 * entries.length + 4;
  const links: Entry[] = [...(camera.length ? [[0x8769, 4, 0] as const] : []), ...(position.length ? [[0x8825, 4, 0] as const] : [])];
  const directories = [[...first, ...links], camera, position].filter((entries, index) => index === 0 || entries.length > 0);
  const starts = directories.map((_, index) => 8 + directories.slice(0, index).reduce((sum, entries) => sum + size(entries), 0));
  let dataAt = starts.at(-1)! + size(directories.at(-1)!);
  const out = Buffer.alloc(4096);
  out.write('MM\0*', 0, 'latin1');
  out.writeUInt32BE(8, 4);
  const nextStart = starts.slice(1);
  directories.forEach((entries, index) => {
    let at = starts[index]!;
    at = out.writeUInt16BE(entries.length, at);
    for (const [tag, type, value] of entries) {
      const bytes = typeof value === 'string' ? Buffer.from(`${value}\0`, 'latin1') : Buffer.concat((typeof value === 'number' ? [] : value).map((part) => Buffer.from([0, 0, 0, part, 0, 0, 0, 1])));
      out.writeUInt16BE(tag, at);
      out.writeUInt16BE(type, at + 2);
      out.writeUInt32BE(typeof value === 'number' ? 1 : type === 2 ? bytes.length : value.length, at + 4);
      if (typeof value === 'number') out.writeUInt32BE(nextStart.shift() ?? value, at + 8);
      else if (bytes.length <= 4) bytes.copy(out, at + 8);
      else {
        out.writeUInt32BE(dataAt, at + 8);
        dataAt += bytes.copy(out, dataAt);
      }
      at += 12;
    }
  });
  return out.subarray(0, dataAt);
}

function jpeg(exif?: Buffer): Buffer {
  const body = exif && Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE((body?.length ?? 0) + 2);
  const segment = body ? [Buffer.from([0xff, 0xe1]), length, body] : [];
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...segment, frame, Buffer.from([0xff, 0xd9])]);
}

function png(...chunks: readonly (readonly [name: string, data: Buffer])[]): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const parts = [['IHDR', header] as const, ...chunks, ['IEND', Buffer.alloc(0)] as const].flatMap(([name, data]) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return [length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)];
  });
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts]);
}

const date: Entry = [0x0132, 2, '2026:03:03 10:00:00'];
const position: readonly Entry[] = [[1, 2, 'N'], [2, 5, [51, 4, 7]], [3, 2, 'W'], [4, 5, [1, 2, 3]]];
const telling = jpeg(tiff({ first: [date], camera: [[0xa431, 2, 'SN-12345']], position }));
const none = { hasPosition: false, hasDate: false, hasSerial: false, hasOwner: false };

describe('The metadata of a photo', () => {
  it('tells a position, the date and a serial in a JPEG', () => assert.deepEqual(factsIn(telling), { hasPosition: true, hasDate: true, hasSerial: true, hasOwner: false }));
  it('tells the owner of the camera', () => assert.deepEqual(factsIn(jpeg(tiff({ camera: [[0xa430, 2, 'Odalys Fenwright']] }))), { ...none, hasOwner: true }));
  it('tells a position and the date in a PNG', () => assert.deepEqual(factsIn(png(['eXIf', tiff({ first: [date], position })])), { ...none, hasPosition: true, hasDate: true }));
  it('tells what stands in XMP', () => {
    const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
      + 'xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="51,4.1N" exif:GPSLongitude="1,2.3W"/></rdf:RDF></x:xmpmeta>';
    assert.deepEqual(factsIn(png(['iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1'), Buffer.from(xmp)])])), { ...none, hasPosition: true });
  });
  it('is nothing where fields are empty', () => assert.deepEqual(factsIn(jpeg(tiff({ first: [[0x0132, 2, '    :  :     :  :  ']], camera: [[0xa431, 2, '0000000']] }))), none));
  it('is nothing in a bare picture', () => assert.deepEqual(factsIn(png()), none));
  it('is unknown for what is no picture', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('no picture')]) assert.equal(factsIn(bytes), undefined);
  });
  it('is what can be read of a file that breaks off, wherever it does', () => {
    for (let length = 1; length < telling.length; length++) assert.doesNotThrow(() => factsIn(telling.subarray(0, length)));
    assert.deepEqual(factsIn(telling.subarray(0, 3)) ?? none, none);
  });
});

describe('The file of an image', () => {
  const draft = 'file:///blog/posts/a.md';
  const of = (url: string): string | undefined => photoUri(url, draft, 'file:///blog/');

  it('stands beside the draft, or in the folder that it is part of', () => {
    assert.equal(of('ward.jpg'), 'file:///blog/posts/ward.jpg');
    assert.equal(of('../img/my%20ward.PNG?w=3#x'), 'file:///blog/img/my%20ward.PNG');
    assert.equal(of('/static/a.webp'), 'file:///blog/static/a.webp');
    assert.equal(of('file:///blog/a.heic'), 'file:///blog/a.heic');
  });

  it('is looked for nowhere else', () => {
    for (const url of ['../../etc/a.jpg', '/../a.jpg', 'file:///etc/a.jpg', 'https://example.org/a.jpg', '//example.org/a.jpg', 'data:image/png;base64,AA', 'file://host/blog/a.jpg', 'a.md', 'a', '', '%00.jpg/..', 'C:\\a.jpg']) {
      assert.equal(of(url), undefined, url);
    }
    assert.equal(photoUri('a.jpg', 'untitled:a.md', 'file:///blog/'), undefined);
  });
});

describe('Photos in a folder', () => {
  let folder = '';
  let root = '';
  let draft = '';
  const words = 'My patient went home on Friday, and her sons cried.\n\n![Her hands on the quilt](hands.jpg)\n';
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'chaperone-')));
    mkdirSync(join(folder, 'blog'));
    writeFileSync(join(folder, 'blog', 'hands.jpg'), telling);
    writeFileSync(join(folder, 'blog', 'a.md'), words);
    root = `${pathToFileURL(join(folder, 'blog')).href}/`;
    draft = `${root}a.md`;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are read, and again once they changed', async () => {
    assert.equal((await readPhoto('hands.jpg', draft, root))?.hasPosition, true);
    writeFileSync(join(folder, 'blog', 'hands.jpg'), png());
    utimesSync(join(folder, 'blog', 'hands.jpg'), 1, 1);
    assert.equal((await readPhoto('hands.jpg', draft, root))?.hasPosition, false);
  });

  it('are left out when they are missing, folders, or outside by way of a link', async () => {
    mkdirSync(join(folder, 'blog', 'folder.jpg'));
    writeFileSync(join(folder, 'outside.jpg'), telling);
    symlinkSync(join(folder, 'outside.jpg'), join(folder, 'blog', 'link.jpg'));
    for (const url of ['missing.jpg', 'folder.jpg', 'link.jpg', '../outside.jpg']) assert.equal(await readPhoto(url, draft, root), undefined, url);
  });

  it('are told of on the command line, without what they tell', async () => {
    let printed = '';
    const options = { folder: join(folder, 'blog'), width: 100, hasColours: false, print: (text: string) => void (printed += text), note: () => {}, readInput: () => Promise.resolve(Buffer.from('')) };
    await run(['check', '--format', 'json', 'a.md'], options, '1.2.3');
    const finding = (JSON.parse(printed) as Report).files[0]!.findings.find(({ rule }) => rule === 'patient-privacy/photo-metadata');
    assert.equal(finding?.severity, 'error');
    assert.equal(finding.message, 'The file of this picture holds a GPS position, the date and a camera serial.');
    assert.doesNotMatch(printed, /2026|12345|51\.\d/);
  });

  it('are told of in an editor after the first review', async () => {
    const editor = new Editor(startProcess(), pushing);
    await editor.initialize({ workspaceFolders: [{ uri: root.slice(0, -1), name: 'blog' }] });
    await editor.open(draft, words);
    await editor.until(() => editor.published.some(({ diagnostics }) => diagnostics.some(({ code }) => code === 'patient-privacy/photo-metadata')));
    assert.deepEqual(editor.log, []);
    await editor.leave();
  });

  it('are left alone for a draft outside the workspace of an author who does not trust it', async () => {
    const asked: string[] = [];
    const editor = new Editor(startHere({ readPhoto: async (url, uri) => void asked.push(`${uri} ${url}`) as undefined }), pushing);
    await editor.initialize({ workspaceFolders: [{ uri: 'file:///drafts', name: 'work' }], initializationOptions: { readsConfigFiles: false } });
    await editor.open('file:///elsewhere/a.md', words);
    await editor.diagnostics('file:///elsewhere/a.md');
    await editor.open('file:///drafts/a.md', words);
    await editor.diagnostics('file:///drafts/a.md');
    assert.deepEqual(asked, ['file:///drafts/a.md hands.jpg']);
    await editor.stop();
  });
});

describe('What a photo tells', () => {
  const all = { hasPosition: true, hasDate: true, hasSerial: true, hasOwner: true };
  const levelOf = (text: string, facts = all): string | undefined => review(text, 'markdown', { 'a.jpg': facts }).findings.find(({ rule }) => rule === 'patient-privacy/photo-metadata')?.level;

  it('is an error for the position of a patient’s picture, and information otherwise', () => {
    assert.equal(levelOf('I saw her in clinic on Friday.\n\n![Her wound](a.jpg)'), 'error');
    assert.equal(levelOf('I saw her in clinic on Friday.\n\n![Her wound](a.jpg)', { ...all, hasPosition: false }), 'information');
    assert.equal(levelOf('![A bench by the river](a.jpg)'), 'information');
  });
});
