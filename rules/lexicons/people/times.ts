import { defineLexicon } from '../../reading/lexicon';

export const times = [
  defineLexicon('season', [
    { because: 'Days that everybody can find in a calendar.', terms: `
christmas, christmas eve, christmas day, xmas, boxing day, st stephen's day, stephen's day, new year's eve, new year's day, new year,
new year's, nye, hogmanay, burns night, epiphany, twelfth night, nollaig na mban, little christmas, candlemas, imbolc, st brigid's day,
groundhog day, valentine's, valentine's day, pancake day, pancake tuesday,
shrove tuesday, ash wednesday, mardi gras, lent, palm sunday, maundy thursday, good friday, holy saturday, easter, easter sunday,
easter monday, easter saturday, easter weekend, st patrick's day, paddy's day, patrick's day, st david's day, st george's day,
st andrew's day, april fool's, april fools day, mother's day, mothering sunday, father's day, may day, bank holiday, bank holiday monday,
bank holiday weekend, whitsun, whit monday, pentecost, ascension day, corpus christi, trooping the colour, juneteenth, fourth of july,
july 4th, july fourth, 4th of july, independence day, canada day, victoria day, st jean baptiste day, labour day, labor day, memorial day,
veterans day, veteran's day, remembrance day, remembrance sunday, armistice day, poppy day, columbus day, presidents day, mlk day,
thanksgiving,
thanksgiving weekend, thanksgiving day, black friday, halloween, hallowe'en, all saints, all souls, bonfire night, guy fawkes,
guy fawkes night, diwali, deepavali, holi, pongal, onam, navratri, dussehra, dasara, durga puja, ganesh chaturthi, raksha bandhan, rakhi,
janmashtami, karva chauth, baisakhi, vaisakhi, lohri, ugadi, pushkaram, kumbh mela, republic day, gandhi jayanti, eid, eid al-fitr,
eid al-adha, ramadan, ramzan, iftar,
muharram, ashura, mawlid, maulid, chinese new year, lunar new year, mid-autumn festival, moon festival, songkran, vesak, yom kippur,
rosh hashanah, hanukkah, passover, purim, shabbat, matariki, waitangi day, anzac day, australia day, melbourne cup day, cup day,
melbourne cup, grand final day, grand final, king's birthday, queen's birthday, heritage day, freedom day, youth day, women's day,
mandela day, human rights day, democracy day, jamhuri day,
madaraka day, mashujaa day, kwanzaa, day of the dead, cinco de mayo, super bowl sunday, super bowl, derby day, grand national day,
cup final, cup final day, world cup final, all-ireland, all-ireland final, county final, election day, polling day, election night,
prom night, graduation day, census night, leap day, solstice, equinox, midsummer, midwinter, michaelmas, lammas, harvest festival,
harvest home, shearing season, lambing season, half term, half-term, last day of term, first day of term, opening day, homecoming,
state opening, tet, nowruz, obon, golden week` },
    { because: 'Times of the year.', terms: 'last spring, last summer, last autumn, last fall, last winter, this spring, this summer, this autumn, this winter, the summer before last, last year, last christmas, last easter, last halloween, last thanksgiving' },
  ]),
];
