import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { load } from 'exifreader';
import type { PhotoFacts } from '../rules/index';

const dates = ['DateTimeOriginal', 'DateTimeDigitized', 'DateTime', 'GPSDateStamp', 'CreateDate', 'ModifyDate', 'DateCreated', 'Date Created', 'Creation Time', 'Modify Date'];
const serials = ['BodySerialNumber', 'LensSerialNumber', 'SerialNumber', 'CameraSerialNumber', 'InternalSerialNumber'];
const owners = ['CameraOwnerName', 'OwnerName', 'Artist', 'creator', 'By-line', 'Author'];

/** What the metadata of a picture (EXIF, IPTC, XMP, text in a PNG) tells. Undefined for what is no picture, or a broken one. */
export function factsIn(bytes: Uint8Array): PhotoFacts | undefined {
  try {
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
    const { gps, exif, xmp, iptc, png, pngText } = load(buffer, { expanded: true, domParser: new DOMParser({ onError: onErrorStopParsing }) as never });
    const groups = [exif, xmp, iptc, png, pngText] as readonly (Readonly<Record<string, unknown>> | undefined)[];
    const has = (...names: readonly string[]): boolean => groups.some((tags) => tags !== undefined && names.some((name) => isFilled(tags[name])));
    return {
      hasPosition: (gps?.Latitude !== undefined && gps.Longitude !== undefined) || has('GPSLatitude', 'GPSLongitude'),
      hasDate: has(...dates), hasSerial: has(...serials), hasOwner: has(...owners),
    };
  } catch {
    // What the library says of a file that it cannot read helps nobody who writes a post, and may hold some of it.
    return undefined;
  }
}

/** Cameras write fields of spaces and zeros for what they were not told. */
function isFilled(tag: unknown): boolean {
  const description = (tag as { readonly description?: unknown } | undefined)?.description;
  return description !== undefined && /[1-9\p{L}]/u.test(String(description));
}
