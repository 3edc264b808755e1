/** Cities that stand in datelines without their country: capitals, and those of news agencies' own lists. Lower case. */
export const datelineCities: ReadonlySet<string> = new Set(
  `abidjan|abu dhabi|abuja|accra|addis ababa|aden|aleppo|algiers|amman|amsterdam|ankara|antananarivo|apia|ashgabat|asmara|astana|asuncion
  |asunción|athens|atlanta|auckland|baghdad|baku|baltimore|bamako|bandar seri begawan|bangkok|bangui|banja luka|banjul|barcelona|basra
  |beijing|beirut|belfast|belgrade|benghazi|berlin|bern|bishkek|bissau|bogota|bogotá|bonn|boston|brasilia|brasília|bratislava|brazzaville
  |bridgetown|brussels|bucharest|budapest|buenos aires|bujumbura|bukavu|cairo|canberra|cape town|caracas|casablanca|chicago|chisinau
  |colombo|conakry|copenhagen|cotonou|dakar|dallas|damascus|davos|delhi|denver|detroit|dhaka|djibouti|doha|donetsk|dubai|dublin|dushanbe
  |edinburgh|erbil|frankfurt|freetown|gaborone|gaza|gaza city|geneva|georgetown|glasgow|goma|guatemala city|guayaquil|gwangju|hague
  |hamburg|hanoi|harare|hargeisa|havana|helsinki|hodeidah|hong kong|honiara|honolulu|houston|idlib|irbil|islamabad|istanbul|jakarta|jeddah
  |jerusalem|johannesburg|juba|kabul|kampala|karachi|kathmandu|kharkiv|khartoum|kiev|kigali|kingston|kingstown|kinshasa|kuala lumpur
  |kuwait|kuwait city|kyiv|la paz|lagos|lahore|libreville|lilongwe|lima|lisbon|ljubljana|lome|lomé|london|los angeles|luanda|lusaka
  |luxembourg|lviv|madrid|malabo|managua|manama|manila|maputo|marib|maseru|mecca|medina|mekelle|melbourne|mexico city|miami|milan|minsk
  |mitrovica|mogadishu|monaco|monrovia|montevideo|montreal|moroni|moscow|mosul|mumbai|munich|muscat|nablus|nairobi|naypyidaw|ndjamena
  |new delhi|new york|niamey|nicosia|nouakchott|nur-sultan|odesa|oslo|ottawa|ouagadougou|panama city|paramaribo|paris|perth|philadelphia
  |phnom penh|pittsburgh|podgorica|port louis|port moresby|port of spain|port sudan|port-au-prince|prague|pretoria|pristina|pyongyang
  |qamishli|quito|rabat|ramallah|reykjavik|riga|rio de janeiro|riyadh|rome|san francisco|san jose|san josé|san salvador|sana'a|sanaa
  |santiago|santo domingo|sao paulo|sarajevo|são paulo|seattle|seoul|shanghai|singapore|skopje|sochi|sofia|st. petersburg|stockholm
  |strasbourg|sucre|suva|sydney|taipei|tallinn|tashkent|tbilisi|tegucigalpa|tehran|tel aviv|the hague|thimphu|tirana|tobruk|tokyo|toronto
  |tripoli|tunis|ulaanbaatar|united nations|valletta|vatican city|vienna|vientiane|vilnius|warsaw|washington|washington d.c
  |washington d.c.|washington dc|wellington|windhoek|yangon|yaounde|yaoundé|yerevan|zagreb|zurich`
    .split('|')
    .map((name) => name.trim()),
)
