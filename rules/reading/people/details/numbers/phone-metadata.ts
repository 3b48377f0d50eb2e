import metadata from 'libphonenumber-js/metadata.min.json';

/** Whose numbering plans are known. The build leaves the others out of the library's data: see `build/phones.js`. */
export const phoneCountries = ['GB', 'IE', 'US', 'CA', 'AU', 'NZ', 'IN', 'ZA', 'NG'] as const;

export { metadata as phoneMetadata };
