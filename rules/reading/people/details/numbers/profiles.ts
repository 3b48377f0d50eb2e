/** Where people have pages of their own, or others raise money in their name. */
const hosts = /^(?:https?:\/\/)?(?:www\.|m\.|mobile\.)?(?:facebook|fb|instagram|twitter|x|tiktok|threads|snapchat|linkedin|pinterest|strava|vk|flickr|tumblr|patreon|onlyfans|linktr\.?|gofundme|justgiving|crowdfunder|givesendgo|caringbridge|mightycause|givealittle|gogetfunding|ketto|milaap|impactguru|backabuddy|m-?changa|chuffed|mycause|everydayhero|idonate|youcaring|spotfund|muchloved|legacy|tributes|rip|everloved|forevermissed)\.[a-z.]{2,8}\/(?<path>[^?#]*)/i;
/** Pages of such a site that are nobody's: posts of the news, help, groups and tags. */
const nobodys = /^(?:$|hashtag|explore|tags?|search|help|about|groups?|events?|company|school|jobs|feed|watch|intent|share|sharer|home|login|legal|policies)|^(?:i|p|reel|stories)\/|\/(?:status|posts?|videos?|pulse)\//i;
const ownPage = /\b(?:his|her|their|patient['’]s|family['’]s|son['’]s|daughter['’]s|wife['’]s|husband['’]s|mum['’]s|mom['’]s|dad['’]s)\b[^.;]{0,40}\b(?:page|profile|account|website|site|blog|channel|fund ?rais\w+|fund|gofundme|just ?giving|appeal|campaign|obituary|tribute|notice|insta(?:gram)?|facebook|fb|tiktok|youtube|twitter|linkedin|strava|shop|store|etsy|link|video|story)\b|\b(?:fund ?rais\w+|gofundme|just ?giving|crowdfund\w*|appeal|obituary|tribute page|go fund me) (?:page |link )?(?:for|of|is|to help) /i;

/** True for the page of a person: on a site where people have pages, or where the sentence says that it is theirs. */
export function isProfile(url: string, sentence: string): boolean {
  const path = hosts.exec(url)?.groups?.path;
  return (path !== undefined && !nobodys.test(path)) || ownPage.test(sentence);
}
