import type { Publication } from './reference';

// Every publication that a guideline cites, once. Year and address are those of the page that was read.

export const cmaCode: Publication = {
  jurisdiction: 'CA', body: 'CMA', title: 'Code of Ethics and Professionalism', year: 2018,
  // The association's own page was not at hand; this is the Manitoba regulator's, which quotes the sections.
  url: 'https://www.cpsm.mb.ca/news/social-media-and-the-code-of-ethics-and-professionalism',
};
export const cmpaTenTips: Publication = {
  jurisdiction: 'CA', body: 'CMPA', title: '10 tips for using social media in professional practice', year: 2024,
  url: 'https://www.cmpa-acpm.ca/en/advice-publications/browse-articles/2024/10-tips-for-using-social-media-in-professional-practice',
};
export const cmpaAccountable: Publication = {
  jurisdiction: 'CA', body: 'CMPA', title: 'Emerging trends: Are you socially accountable?', year: 2014,
  url: 'https://www.cmpa-acpm.ca/en/advice-publications/browse-articles/2014/emerging-trends-are-you-socially-accountable',
};
export const cnoSocialMedia: Publication = {
  jurisdiction: 'CA', body: 'College of Nurses of Ontario', title: 'Dear CNO: social media', year: 2025,
  url: 'https://www.cno.org/news/dear-cno-social-media?l=en-ca',
};
export const cpsoPolicy: Publication = {
  jurisdiction: 'CA', body: 'CPSO', title: 'Social Media policy', year: 2024,
  url: 'https://www.cpso.on.ca/en/Physicians/Policies-Guidance/Policies/Social-Media',
};
export const cpsoAdvice: Publication = {
  jurisdiction: 'CA', body: 'CPSO', title: 'Advice to the Profession: Social Media',
  url: 'http://www.cpso.on.ca/en/Physicians/Policies-Guidance/Policies/Social-Media/Advice-to-the-Profession-Social-Media',
};
export const cpsmPlatforms: Publication = {
  jurisdiction: 'CA', body: 'CPSM', title: 'Advice to the Profession: Maintaining Professional Obligations when Engaging on Public Platforms',
  url: 'https://www.cpsm.mb.ca/news/advice-to-the-profession-maintaining-professional-obligations-when-engaging-on-public-platforms',
};
export const quebecCode: Publication = {
  jurisdiction: 'CA', body: 'Québec', title: 'Code of ethics of physicians, CQLR c. M-9, r. 17', year: 2024,
  url: 'http://www.legisquebec.gouv.qc.ca/en/version/cr/m-9,%20r.%2017?code=se:20&history=20240422',
};
export const phipaDecision: Publication = {
  jurisdiction: 'CA', body: 'Information and Privacy Commissioner of Ontario', title: 'PHIPA Decision 263', year: 2024,
  url: 'https://decisions.ipc.on.ca/ipc-cipvp/phipa/en/item/521787/index.do?iframe=true',
};
export const cnpsSocialMedia: Publication = {
  jurisdiction: 'CA', body: 'Canadian Nurses Protective Society', title: 'Social Media', url: 'https://cnps.ca/socialmedia',
};
export const crnsManagers: Publication = {
  jurisdiction: 'CA', body: 'College of Registered Nurses of Saskatchewan', title: 'Social media: managers of RNs',
  url: 'https://crns.ca/nursing-practice/nursing-practice-resources/resource-toolkits/rn-manager-tool/social-media-managers-of-rns',
};
export const canadianCopyright: Publication = {
  jurisdiction: 'CA', body: 'Canada', title: 'Copyright Act, RSC 1985, c C-42', url: 'https://laws-lois.justice.gc.ca/eng/acts/c-42/section-29.html',
};

export const amaMedia: Publication = {
  jurisdiction: 'US', body: 'AMA', title: 'Code of Medical Ethics, Opinion 8.12: Ethical Physician Conduct in the Media', year: 2017,
  url: 'https://www.ama-assn.org/delivering-care/ethics/when-appearing-media-physicians-carry-special-responsibility',
};
export const anaSocial: Publication = {
  jurisdiction: 'US', body: 'American Nurses Association', title: 'Social media principles', url: 'https://www.nursingworld.org/social/',
};
export const ncsbnGuide: Publication = {
  jurisdiction: 'US', body: 'NCSBN', title: "A Nurse's Guide to the Use of Social Media", year: 2011, url: 'https://www.ncsbn.org/2930.htm',
};
export const hipaaRule: Publication = { jurisdiction: 'US', body: 'HHS', title: 'HIPAA Privacy Rule' };
export const hipaaGuidance: Publication = {
  jurisdiction: 'US', body: 'HHS', title: 'Guidance Regarding Methods for De-identification of Protected Health Information', year: 2012,
  url: 'https://www.hhs.gov/hipaa/for-professionals/special-topics/de-identification/index.html',
};
export const massMedical: Publication = {
  jurisdiction: 'US', body: 'Massachusetts Medical Society', title: 'Social Media Guidelines for Physicians', year: 2015,
  url: 'https://www.massmed.org/Practice-Support/Legal-and-Regulatory/Social-Media-Guidelines-for-Physicians',
};
export const fsmbStatement: Publication = { jurisdiction: 'US', body: 'FSMB', title: 'Statement on COVID-19 vaccine misinformation', year: 2021 };
export const fsmbPolicy: Publication = { jurisdiction: 'US', body: 'FSMB', title: 'Social Media and Electronic Communications', year: 2019 };
export const fsmbModel: Publication = { jurisdiction: 'US', body: 'FSMB', title: 'Model policy on social media, since replaced', year: 2012 };
export const ftcEndorsements: Publication = { jurisdiction: 'US', body: 'FTC', title: 'Endorsement Guides', year: 2023 };
export const ftcHealth: Publication = { jurisdiction: 'US', body: 'FTC', title: 'Health Products Compliance Guidance', year: 2022 };
export const fdaScams: Publication = {
  jurisdiction: 'US', body: 'FDA', title: "Health Scams: Don't Take the Risk",
  url: 'https://www.fda.gov/consumers/free-publications-women/health-scams-dont-take-risk',
};
export const aafpHazards: Publication = {
  jurisdiction: 'US', body: 'AAFP', title: 'FPM 29(3):15–20', year: 2022, url: 'https://www.aafp.org/pubs/fpm/issues/2022/0500/p15.html',
};
export const fairUse: Publication = {
  jurisdiction: 'US', body: 'United States', title: 'Copyright Act', url: 'https://www.law.cornell.edu/uscode/text/17/107',
};

export const gmcSocialMedia: Publication = {
  jurisdiction: 'UK', body: 'GMC', title: 'Using social media as a medical professional', year: 2024,
  url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional/using-social-media-as-a-medical-professional',
};
export const goodMedicalPractice: Publication = {
  jurisdiction: 'UK', body: 'GMC', title: 'Good medical practice', year: 2024,
  url: 'https://www.gmc-uk.org/professional-standards/professional-standards-for-doctors/good-medical-practice/domain-4-trust-and-professionalism',
};
export const nmcSocialMedia: Publication = {
  jurisdiction: 'UK', body: 'NMC', title: 'Guidance on using social media responsibly',
  url: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/read-social-media-guidance-online/',
};
export const capMedicinal: Publication = {
  jurisdiction: 'UK', body: 'CAP', title: 'CAP Code section 12, medicinal claims', url: 'http://www.asa.org.uk/advice-online/healthcare-medicinal-claims.html',
};
export const ukCopyright: Publication = {
  jurisdiction: 'UK', body: 'United Kingdom', title: 'Copyright, Designs and Patents Act 1988',
  url: 'http://www.legislation.gov.uk/ukpga/1988/48/part/I/chapter/III/crossheading/general?view=plain',
};
export const optometrists: Publication = {
  jurisdiction: 'UK', body: 'College of Optometrists', title: 'Social media and online behaviour',
  url: 'https://college-optometrists.org/clinical-guidance/guidance/communication%2c-partnership-and-teamwork/social-media-and-online-behaviour/about-social-media',
};

export const ahpraSocialMedia: Publication = {
  jurisdiction: 'AU', body: 'Ahpra and National Boards', title: 'Social media: How to meet your obligations under the National Law', year: 2019,
  url: 'https://medicalboard.gov.au/codes-guidelines-policies/social-media-guidance.aspx',
};
export const ahpraStatement: Publication = {
  jurisdiction: 'AU', body: 'Ahpra', title: 'Appropriate use of social media', year: 2020,
  url: 'https://www.ahpra.gov.au/News/2020-09-01-Appropriate-use-of-social-media.aspx',
};
export const nationalLaw: Publication = {
  jurisdiction: 'AU', body: 'Australia', title: 'Health Practitioner Regulation National Law',
  url: 'https://www.ahpra.gov.au/Resources/Advertising-hub/Advertising-guidelines-and-other-guidance/Advertising-and-the-law.aspx',
};

export const gdpr: Publication = { jurisdiction: 'EU', body: 'European Union', title: 'General Data Protection Regulation, (EU) 2016/679', year: 2016 };

export const wmaStatement: Publication = {
  jurisdiction: 'international', body: 'World Medical Association', title: 'Statement on the Professional and Ethical use of Social Media', year: 2022,
  url: 'https://www.wma.net/policies-post/wma-statement-on-the-professional-and-ethical-use-of-social-media/',
};
export const namSources: Publication = {
  jurisdiction: 'international', body: 'NAM Perspectives', title: 'Identifying Credible Sources of Health Information in Social Media', year: 2021,
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8486420',
};
export const ccAttribution: Publication = {
  jurisdiction: 'international', body: 'Creative Commons', title: 'Best practices for attribution',
  url: 'https://wiki.creativecommons.org/wiki/Best_practices_for_attribution',
};
