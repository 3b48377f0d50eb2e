import { defineLexicon } from '../../reading/lexicon';

/** Where somebody comes from, and what they believe and speak. Peoples who are most of a country that the writers come from are left out. */
export const origins = [
  defineLexicon('origin', [
    {
      because: 'Nations.',
      forms: 'noun',
      terms: `
        Afghan, Albanian, Algerian, Andorran, Angolan, Argentinian, Argentine, Armenian, Austrian, Azerbaijani, Azeri, Bahamian, Bahraini,
        Bangladeshi, Barbadian, Bajan, Basque, Belarusian, Belgian, Belizean, Bermudian, Bhutanese, Bolivian, Bosnian, Botswanan, Motswana,
        Brazilian, Breton, Bulgarian, Burkinabé, Burmese, Burundian, Cambodian, Cameroonian, Catalan, Chadian, Chechen, Chilean, Colombian,
        Comorian, Congolese, Cornishman, Costa Rican, Croatian, Croat, Cuban, Cypriot, Czech, Dane, Danish, Dominican, Dutchman, Ecuadorian,
        Egyptian, Emirati, Eritrean, Estonian, Ethiopian, Faroese, Fijian, Filipino, Filipina, Finn, Finnish, Gabonese, Gambian, Georgian,
        Ghanaian, Greek, Greenlander, Grenadian, Guatemalan, Guinean, Guyanese, Haitian, Honduran, Hungarian, Icelander, Icelandic,
        Indonesian, Iranian, Iraqi, Israeli, Ivorian, Jamaican, Japanese, Jordanian, Kazakh, Kenyan, Korean, Kosovan, Kurd, Kurdish,
        Kuwaiti, Kyrgyz, Lao, Laotian, Latvian, Lebanese, Liberian, Libyan, Lithuanian, Luxembourger, Macedonian, Malagasy, Malawian,
        Malaysian, Maldivian, Malian, Maltese, Mauritian, Mexican, Moldovan, Mongolian, Montenegrin, Moravian, Moroccan, Mozambican,
        Namibian, Nepali, Nepalese, Gurkha, Nicaraguan, Norwegian, Omani, Pakistani, Palestinian, Panamanian, Paraguayan, Peruvian, Pole, Polish,
        Portuguese, Puerto Rican, Qatari, Romanian, Rwandan, Salvadoran, Samoan, Saudi, Senegalese, Serb, Serbian, Seychellois,
        Sierra Leonean, Singaporean, Slovak, Slovakian, Slovene, Slovenian, Somali, Spaniard, Sri Lankan, Sudanese, Surinamese, Swede,
        Swazi, Swiss, Syrian, Taiwanese, Tajik, Tanzanian, Thai, Tibetan, Togolese, Tongan, Trinidadian, Tunisian, Turk, Turkish,
        Turkmen, Ugandan, Ukrainian, Uruguayan, Uzbek, Venezuelan, Vietnamese, Yemeni, Zambian, Zimbabwean
      `,
    },
    {
      because: 'Peoples.',
      forms: 'noun',
      terms: `
        Traveller, Irish Traveller, Roma, Romani, Gypsy, Sami, Sámi, Inuit, Inuk, Métis, Cree, Ojibwe, Anishinaabe, Mohawk, Haida, Dene, Mi'kmaq,
        Blackfoot, Navajo, Diné, Cherokee, Lakota, Hopi, Choctaw, Yupik, First Nations, Native American, Native Hawaiian, Aboriginal, Torres Strait Islander,
        Yolngu, Yolŋu, Noongar, Wiradjuri, Arrernte, Pitjantjatjara, Māori, Ngāi Tahu, Ngāpuhi, Tūhoe, Cook Islander, Niuean, Tokelauan, Zulu, Xhosa, Sotho,
        Tswana, Venda, Tsonga, Ndebele, Pedi, Afrikaner, Griqua, Khoisan, San, Yoruba, Igbo, Hausa, Fulani, Ijaw, Tiv, Kanuri, Efik, Ibibio, Edo, Maasai, Kikuyu, Luo,
        Oromo, Amhara, Tigrayan, Tamil, Telugu, Malayali, Kannadiga, Marathi, Gujarati, Punjabi, Bengali, Kashmiri, Assamese, Naga, Mizo, Khasi, Bhil, Gond,
        Santhal, Adivasi, Dalit, Parsi, Marwari, Uyghur, Rohingya, Hmong, Karen, Hazara, Pashtun, Yazidi, Druze, Copt, Assyrian
      `,
    },
    {
      because: 'Creeds.',
      forms: 'noun',
      terms: `
        Jehovah's Witness, Mormon, Quaker, Amish, Mennonite, Hutterite, Doukhobor, Plymouth Brethren, Exclusive Brethren, Seventh-day Adventist,
        Christian Scientist, Scientologist, Rastafarian, Rasta, Muslim, Shia, Ismaili, Ahmadi, Sufi, Jew, Jewish, Hasidic, Haredi, Orthodox Jew,
        Sikh, Hindu, Jain, Buddhist, Zoroastrian, Baha'i, Bahá'í, Coptic, Greek Orthodox, Russian Orthodox, Pentecostal, Zionist Christian, Shembe, Druid, Pagan, Wiccan, Hare Krishna
      `,
    },
  ]),
  defineLexicon('tongue', [
    {
      terms: `
        welsh, gaelic, irish, breton, cornish, manx, polish, romanian, lithuanian, latvian, russian, ukrainian, german, french, spanish, portuguese, italian, greek, turkish,
        arabic, farsi, persian, dari, pashto, urdu, hindi, punjabi, gujarati, bengali, sylheti, tamil, telugu, malayalam, kannada, marathi, nepali, sinhala, burmese, thai,
        vietnamese, cantonese, mandarin, hakka, japanese, korean, tagalog, ilocano, cebuano, samoan, tongan, fijian, māori, te reo, te reo māori, inuktitut, cree, michif, navajo, yiddish,
        hebrew, amharic, tigrinya, somali, swahili, kikuyu, luganda, shona, ndebele, zulu, xhosa, sesotho, setswana, afrikaans, yoruba, igbo, hausa, twi, pidgin, nigerian pidgin, creole,
        patois, plautdietsch, low german, bsl, auslan, asl, isl, sign language, yolngu matha, pitjantjatjara, konkani, tulu, odia, assamese, khasi
      `,
      because: 'Languages that few speak where the writer works.',
    },
  ]),
];
