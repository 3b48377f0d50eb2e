const { readFileSync } = require('node:fs');

const countries = /phoneCountries = \[([^\]]*)\]/.exec(readFileSync('rules/reading/people/details/numbers/phone-metadata.ts', 'utf8'))[1].match(/[A-Z]{2}/g);

/** The numbering plans of the countries that the engine asks for: a tenth of the library's data. */
const onlyKnownPlans = {
  name: 'only-known-plans',
  setup(build) {
    build.onLoad({ filter: /libphonenumber-js[\\/]metadata\.min\.json(?:\.js)?$/ }, ({ path }) => {
      const { version, country_calling_codes: codes, countries: plans } = JSON.parse(readFileSync(path.replace(/\.js$/, ''), 'utf8'));
      const known = Object.entries(codes).map(([code, list]) => [code, list.filter((country) => countries.includes(country))]).filter(([, list]) => list.length);
      return {
        loader: 'json',
        contents: JSON.stringify({ version, country_calling_codes: Object.fromEntries(known), countries: Object.fromEntries(countries.map((country) => [country, plans[country]])) }),
      };
    });
  },
};

module.exports = { onlyKnownPlans };
