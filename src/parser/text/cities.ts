/** Cities that stand in datelines without their country: capitals, and those of news agencies' own lists. Lower case. */
export const datelineCities: ReadonlySet<string> = new Set(
  `abidjan|abu dhabi|abuja|accra|addis ababa|aden|aleppo|algiers|amman|amsterdam|ankara|antananarivo|ashgabat|asmara|astana|asuncion
  |athens|atlanta|auckland|baghdad|baku|baltimore|bamako|bangkok|bangui|barcelona|basra|beijing|beirut|belfast|belgrade|berlin|bern|bishkek
  |bissau|bogota|bogotá|bonn|boston|brasilia|brasília|bratislava|brazzaville|brussels|bucharest|budapest|buenos aires|bujumbura|cairo
  |canberra|cape town|caracas|casablanca|chicago|chisinau|colombo|conakry|copenhagen|dakar|dallas|damascus|davos|delhi|denver|detroit|dhaka
  |djibouti|doha|donetsk|dubai|dublin|dushanbe|edinburgh|erbil|frankfurt|freetown|gaza|gaza city|geneva|georgetown|glasgow|guatemala city
  |gwangju|hague|hamburg|hanoi|harare|havana|helsinki|hodeidah|hong kong|honolulu|houston|idlib|irbil|islamabad|istanbul|jakarta|jeddah
  |jerusalem|johannesburg|juba|kabul|kampala|karachi|kathmandu|kharkiv|khartoum|kiev|kigali|kingston|kinshasa|kuala lumpur|kuwait|kuwait city
  |kyiv|lagos|lahore|lima|lisbon|ljubljana|london|los angeles|luanda|lusaka|luxembourg|lviv|madrid|malabo|managua|manama|manila|maputo|marib
  |mecca|medina|melbourne|mexico city|miami|milan|minsk|mogadishu|monaco|monrovia|montevideo|montreal|moscow|mosul|mumbai|munich|muscat
  |nablus|nairobi|naypyidaw|ndjamena|new delhi|new york|niamey|nicosia|nouakchott|nur-sultan|odesa|oslo|ottawa|ouagadougou|panama city|paris
  |perth|philadelphia|phnom penh|pittsburgh|podgorica|port-au-prince|prague|pretoria|pristina|pyongyang|quito|rabat|ramallah|reykjavik|riga|rio de janeiro
  |riyadh|rome|san francisco|san jose|san salvador|sanaa|sana'a|santiago|santo domingo|sao paulo|são paulo|sarajevo|seattle|seoul|shanghai
  |singapore|skopje|sochi|sofia|st. petersburg|stockholm|strasbourg|sydney|taipei|tallinn|tashkent|tbilisi|tegucigalpa|tehran|tel aviv|the hague
  |tirana|tokyo|toronto|tripoli|tunis|ulaanbaatar|united nations|vatican city|vienna|vientiane|vilnius|warsaw|washington|washington dc
  |washington d.c|washington d.c.|wellington|windhoek|yangon|yaounde|yaoundé|yerevan|zagreb|zurich`
    .split('|')
    .map((name) => name.trim()),
)
