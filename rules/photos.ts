/** What the file of a picture tells beside what it shows. Never the position, the date or the name itself. */
export interface PhotoFacts {
  readonly hasPosition: boolean;
  readonly hasDate: boolean;
  /** Of a camera or a lens. */
  readonly hasSerial: boolean;
  /** Somebody's name: of the camera's owner or of whoever took the picture. */
  readonly hasOwner: boolean;
}

/** By the address of an image as the draft writes it. */
export type Photos = ReadonlyMap<string, PhotoFacts>;
