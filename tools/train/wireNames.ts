/** Names of newswire that few labelled texts hold, written down once: one name between bars. */
export const wireNames = {
  /** Clubs that are called by a name of their own or of their town. */
  club: `Liverpool|Everton|Chelsea|Arsenal|Tottenham|Manchester United|Manchester City|Newcastle|Aston Villa|Leeds|Blackburn|Coventry
|Derby|Leicester|Middlesbrough|Nottingham Forest|Sheffield Wednesday|Southampton|West Ham|Wimbledon|Bolton|Barnsley|Birmingham
|Bradford|Charlton|Crystal Palace|Grimsby|Huddersfield|Ipswich|Norwich|Oldham|Oxford|Port Vale|Portsmouth|Queens Park Rangers|Reading
|Sheffield United|Stoke|Sunderland|Swindon|Tranmere|West Bromwich|Wolverhampton|Blackpool|Bournemouth|Brentford|Bristol City
|Bristol Rovers|Burnley|Bury|Crewe|Gillingham|Luton|Millwall|Notts County|Peterborough|Plymouth|Preston|Rotherham|Shrewsbury
|Stockport|Walsall|Watford|Wrexham|Wycombe|York|Cardiff|Carlisle|Darlington|Doncaster|Exeter|Fulham|Hull|Leyton Orient|Lincoln
|Mansfield|Northampton|Rochdale|Scarborough|Scunthorpe|Swansea|Wigan|Celtic|Rangers|Hearts|Hibernian|Aberdeen|Motherwell|Dundee
|Dundee United|Kilmarnock|St Johnstone|St Mirren|Dunfermline|Raith Rovers|Falkirk|Partick Thistle|Bayern Munich|Borussia Dortmund
|Werder Bremen|Bayer Leverkusen|Schalke 04|VfB Stuttgart|Hamburg|Karlsruhe|Moenchengladbach|Bochum|Freiburg|Hansa Rostock|Duisburg
|1860 Munich|Arminia Bielefeld|Fortuna Duesseldorf|Cologne|Kaiserslautern|Hertha Berlin|Wolfsburg|Ajax|PSV Eindhoven|Feyenoord
|Vitesse Arnhem|Heerenveen|Twente Enschede|Roda JC Kerkrade|Utrecht|Groningen|NAC Breda|Willem II Tilburg|Sparta Rotterdam|Fortuna Sittard
|RKC Waalwijk|NEC Nijmegen|Volendam|AZ Alkmaar|Real Madrid|Barcelona|Atletico Madrid|Deportivo Coruna|Valencia|Real Betis|Athletic Bilbao
|Real Sociedad|Celta Vigo|Espanyol|Tenerife|Valladolid|Racing Santander|Oviedo|Sporting Gijon|Zaragoza|Compostela|Logrones|Extremadura
|Rayo Vallecano|Sevilla|Juventus|AC Milan|Inter Milan|Internazionale|Roma|Lazio|Parma|Fiorentina|Sampdoria|Napoli|Bologna|Udinese
|Vicenza|Cagliari|Atalanta|Piacenza|Perugia|Reggiana|Verona|Torino|Genoa|Bari|Lecce|Paris St Germain|Monaco|Marseille|Auxerre|Nantes
|Bordeaux|Metz|Lyon|Lens|Strasbourg|Bastia|Guingamp|Montpellier|Lille|Rennes|Cannes|Le Havre|Nice|Nancy|Caen|Porto|Benfica|Sporting Lisbon
|Boavista|Guimaraes|Braga|Salgueiros|Belenenses|Leca|Anderlecht|Club Brugge|Standard Liege|Mechelen|Lommel|Ekeren|Antwerp|Genk
|Charleroi|Lierse|Rapid Vienna|Austria Vienna|Sturm Graz|Casino Salzburg|Tirol Innsbruck|Grasshopper|Neuchatel Xamax|Sion|Basle
|Lausanne|Aarau|Servette|Galatasaray|Fenerbahce|Besiktas|Trabzonspor|Bursaspor|Olympiakos|Panathinaikos|AEK Athens|PAOK Salonika
|Red Star Belgrade|Partizan|Vojvodina|Hajduk Split|Croatia Zagreb|Slavia Prague|Sparta Prague|Slovan Bratislava|Kosice|Legia Warsaw|Widzew Lodz
|Ferencvaros|Ujpest|Kispest Honved|Steaua Bucharest|Dinamo Bucharest|Rapid Bucharest|CSKA Sofia|Levski Sofia|Slavia Sofia
|Dynamo Kiev|Spartak Moscow|CSKA Moscow|Lokomotiv Moscow|Torpedo|Alania Vladikavkaz|Rotor Volgograd|Rosenborg|Lillestrom|Viking
|Valerenga|IFK Gothenburg|AIK Stockholm|Malmo FF|Brondby|Aarhus|Silkeborg|HJK Helsinki|Maccabi Haifa|Maccabi Tel Aviv|Hapoel Beersheba
|Al Ahly|Zamalek|Esperance|Raja Casablanca|Asante Kotoko|Hearts of Oak|Orlando Pirates|Kaizer Chiefs|Shooting Stars|Enyimba
|Flamengo|Vasco da Gama|Corinthians|Palmeiras|Sao Paulo|Santos|Gremio|Internacional|Cruzeiro|Atletico Mineiro|Boca Juniors|River Plate
|Independiente|San Lorenzo|Velez Sarsfield|Racing Club|Rosario Central|Newell's Old Boys|Penarol|Nacional|Olimpia|Cerro Porteno|Colo Colo
|America de Cali|Cruz Azul|Guadalajara|Kashima Antlers|Verdy Kawasaki|Yokohama Marinos|Jubilo Iwata|Ulsan Hyundai|Pohang Steelers
|St Helens|Bradford Bulls|Warrington|London Broncos|Oldham Bears|Leeds Rhinos|Bath|Harlequins|Wasps|Saracens|Gloucester|Llanelli
|Pontypridd|Neath|Toulouse|Brive|Agen|Auckland Blues|Canterbury|Wellington|Otago|Natal|Transvaal|Northern Transvaal|Western Province
|Queensland Reds|New South Wales Waratahs|Brisbane Broncos|Manly|Canberra Raiders|Cronulla|Newcastle Knights|Essendon|Collingwood
|Carlton|Hawthorn|Geelong|Richmond|St Kilda|Fitzroy|Footscray|Fremantle|West Coast|North Melbourne|Sydney Swans|Olympique Lyonnais|Panionios|Cibona Zagreb
|Benetton Treviso|Kinder Bologna|Stefanel Milan|Maccabi Elite|Limoges|Estudiantes Madrid|Ulker Spor|Efes Pilsen`,
  /** Counties and provinces that play cricket. */
  county: `Surrey|Sussex|Kent|Essex|Middlesex|Yorkshire|Lancashire|Hampshire|Somerset|Gloucestershire|Warwickshire|Worcestershire|Leicestershire
|Derbyshire|Nottinghamshire|Northamptonshire|Durham|Glamorgan|Tasmania|Victoria|Queensland|South Australia|Western Australia
|New South Wales|Karnataka|Mumbai|Baroda|Lahore City|Barbados|Guyana|Jamaica|Border|Boland|Natal|Griqualand West|Mashonaland`,
  /** Towns by which American teams are called. */
  franchise: `Atlanta|Baltimore|Boston|Buffalo|Calgary|California|Charlotte|Chicago|Cincinnati|Cleveland|Colorado|Dallas|Denver|Detroit
|Edmonton|Florida|Golden State|Green Bay|Hartford|Houston|Indiana|Indianapolis|Jacksonville|Kansas City|Los Angeles|Miami|Milwaukee|Minnesota|Montreal
|New England|New Jersey|New Orleans|New York|Oakland|Orlando|Ottawa|Philadelphia|Phoenix|Pittsburgh|Portland|Sacramento|San Antonio|San Diego
|San Francisco|San Jose|Seattle|St. Louis|Tampa Bay|Tennessee|Texas|Toronto|Utah|Vancouver|Washington|Winnipeg|Arizona|Carolina`,
  /** What American teams call themselves. */
  mascot: `Braves|Orioles|Red Sox|White Sox|Cubs|Reds|Indians|Rockies|Tigers|Marlins|Astros|Royals|Dodgers|Brewers|Twins|Expos|Mets|Yankees|Athletics
|Phillies|Pirates|Padres|Giants|Mariners|Cardinals|Rangers|Blue Jays|Angels|Hawks|Celtics|Hornets|Bulls|Cavaliers|Mavericks|Nuggets|Pistons
|Warriors|Rockets|Pacers|Clippers|Lakers|Heat|Bucks|Timberwolves|Nets|Knicks|Magic|76ers|Suns|Trail Blazers|Kings|Spurs|SuperSonics|Raptors
|Jazz|Grizzlies|Bullets|Falcons|Ravens|Bills|Panthers|Bears|Bengals|Browns|Cowboys|Broncos|Lions|Packers|Oilers|Colts|Jaguars|Chiefs|Dolphins
|Vikings|Patriots|Saints|Jets|Raiders|Eagles|Steelers|Chargers|49ers|Seahawks|Buccaneers|Redskins|Bruins|Sabres|Flames|Blackhawks|Avalanche
|Stars|Red Wings|Canadiens|Devils|Islanders|Senators|Flyers|Penguins|Sharks|Blues|Lightning|Maple Leafs|Canucks|Capitals|Whalers`,
  agency: `Reuters|AP|AFP|UPI|dpa|Xinhua|Interfax|Itar-Tass|ITAR-TASS|Tass|Kyodo|Yonhap|ANSA|EFE|PTI|IRNA|MENA|SANA|Tanjug|PAP|CTK|MTI|BTA|Antara|Bernama
|Anatolia|Belga|ATS|APA|Lusa|Petra|WAFA|NAN|Associated Press|Agence France-Presse|Press Trust of India|United Press International|Bloomberg
|Dow Jones|Ritzau|TT|NTB|Hina|SRNA|Beta|Rompres|UNIAN|BelTA|Kazinform|Jiji Press|Middle East News Agency|Xinhua News Agency`,
  paper: `Financial Times|The Times|Guardian|Independent|Daily Telegraph|Observer|Scotsman|Irish Times|Wall Street Journal|New York Times|Washington Post
|Los Angeles Times|Chicago Tribune|Boston Globe|USA Today|Globe and Mail|Toronto Star|Le Monde|Le Figaro|Liberation|La Tribune|Les Echos|L'Humanite
|Frankfurter Allgemeine Zeitung|Sueddeutsche Zeitung|Die Welt|Handelsblatt|Bild|Der Spiegel|Die Presse|Der Standard|Neue Zuercher Zeitung|El Pais
|El Mundo|ABC|Cinco Dias|Expansion|La Vanguardia|Diario de Noticias|Correio da Manha|Publico|Expresso|Corriere della Sera|La Repubblica
|La Stampa|Il Sole 24 Ore|Il Messaggero|Unita|Het Laatste Nieuws|De Standaard|Le Soir|De Telegraaf|Volkskrant|NRC Handelsblad|Aftenposten
|Dagens Naeringsliv|Dagens Nyheter|Svenska Dagbladet|Politiken|Borsen|Berlingske Tidende|Helsingin Sanomat|Kauppalehti|Rzeczpospolita|Gazeta Wyborcza
|Zycie Warszawy|Trybuna|Mlada Fronta Dnes|Pravo|Lidove Noviny|Hospodarske Noviny|Sme|Nepszabadsag|Magyar Nemzet|Napi Gazdasag|Romania Libera
|Adevarul|Evenimentul Zilei|Trud|24 Chasa|Standart|Demokratsia|Politika|Nasa Borba|Vecernje Novosti|Vjesnik|Vecernji List|Oslobodjenje
|Delo|Nova Makedonija|Kathimerini|Ta Nea|Eleftherotypia|Milliyet|Sabah|Hurriyet|Cumhuriyet|Zaman|Izvestia|Kommersant|Nezavisimaya Gazeta
|Segodnya|Rossiiskaya Gazeta|Krasnaya Zvezda|Komsomolskaya Pravda|Trud|Haaretz|Ha'aretz|Maariv|Yedioth Ahronoth|Jerusalem Post|Globes|Al-Quds
|Al-Ahram|Al-Akhbar|Al-Gomhuria|Al-Wafd|Asharq al-Awsat|Al-Hayat|An-Nahar|As-Safir|Al-Anwar|Tishreen|Al-Thawra|Al-Baath|Babel|Al-Rai|Ad-Dustour
|Al-Watan|Okaz|Al-Riyadh|Gulf News|Khaleej Times|Kayhan|Ettelaat|Tehran Times|Dawn|The News|The Nation|Jang|Times of India|Hindustan Times
|Indian Express|Economic Times|The Hindu|The Statesman|Daily Star|Ittefaq|Daily News|The Island|Kathmandu Post|People's Daily|China Daily
|Xinmin Evening News|Ming Pao|South China Morning Post|Hong Kong Standard|Straits Times|Business Times|Star|New Straits Times|Jakarta Post
|Kompas|Bangkok Post|Manila Bulletin|Philippine Star|Yomiuri Shimbun|Asahi Shimbun|Mainichi Shimbun|Nihon Keizai Shimbun|Nikkan Kogyo|Chosun Ilbo
|Dong-A Ilbo|Korea Herald|The Australian|Sydney Morning Herald|Australian Financial Review|The Age|Herald Sun|New Zealand Herald|The Dominion
|Daily Nation|East African Standard|Kenya Times|New Vision|The Monitor|The Herald|Chronicle|Times of Zambia|The Post|Business Day|Sowetan
|The Star|The Citizen|Die Burger|Guardian|Vanguard|This Day|Punch|Daily Times|Daily Graphic|Fraternite Matin|Le Soleil|El Watan|Liberte
|La Presse|O Globo|Folha de S.Paulo|Jornal do Brasil|Gazeta Mercantil|Estado|Clarin|La Nacion|Pagina 12|Ambito Financiero|El Mercurio
|La Epoca|El Comercio|El Tiempo|El Espectador|El Universal|El Nacional|Reforma|La Jornada|Excelsior|Gleaner|Granma|Prensa Libre`,
  party: `ANC|National Party|Inkatha Freedom Party|PAC|Labour|Likud|Meretz|Shas|Hamas|Fatah|Congress|BJP|Janata Dal|CPI-M|Shiv Sena|PPP|Pakistan Muslim League
|MQM|Awami League|BNP|Jatiya Party|UNP|LTTE|PUK|KDP|PKK|Refah|True Path|Motherland Party|Republican People's Party|New Democracy|PASOK|CDU|CSU|SPD
|FDP|PDS|Free Democrats|Socialist Party|RPR|UDF|National Front|Forza Italia|Northern League|National Alliance|PSOE|Popular Party|Convergence and Union
|Social Democrats|Centre Party|SDSS|SDS|HDZ|HDZ BiH|SDA|Zajedno|UDF|BSP|PDSR|Civic Democratic Party|ODS|HZDS|Solidarity|SLD|Union of Freedom|Peasant Party
|Fidesz|MSZP|Our Home is Russia|Yabloko|Communist Party|Liberal Democratic Party|LDP|Shinshinto|Sakigake|Kuomintang|DPP|New Party|UMNO|MCA|PAP
|Golkar|PDI|Lakas-NUCD|Chart Thai|New Aspiration Party|FUNCINPEC|CPP|Khmer Rouge|Sinn Fein|SDLP|DUP|Ulster Unionists|Plaid Cymru|Fine Gael
|Fianna Fail|PRI|PAN|PRD|FMLN|Arena|Sandinista|Peronist|Radical Civic Union|PMDB|PSDB|Workers' Party|MIR|APRA|FARC|ELN|Shining Path
|MPLA|UNITA|Frelimo|Renamo|ZANU-PF|SWAPO|KANU|Ford-Kenya|NRM|RPF|Frodebu|Uprona|NPFL|ULIMO-K|RUF|SPLA|Polisario|FIS|GIA|FLN|Democrats|Republicans
|Reform Party|Bloc Quebecois|Tories|Liberal Democrats|Alliance|New Zealand First|National-Labour|Croat-Serb Coalition|Social Democratic Union-Greens`,
  body: `Foreign Ministry|Interior Ministry|Finance Ministry|Defence Ministry|Supreme Court|Constitutional Court|Election Commission|Central Bank
|Bank of Japan|Bank of England|Bank of France|Bundesbank|Federal Reserve|Senate|House|State Department|Pentagon|Treasury|Justice Department
|European Union|European Commission|European Parliament|United Nations|U.N. Security Council|World Bank|International Monetary Fund|IMF|OPEC|NATO|OSCE|OAU|ASEAN
|UNHCR|UNICEF|World Food Programme|International Committee of the Red Cross|ICRC|Red Cross|Amnesty International|Human Rights Watch|Greenpeace|FIFA|UEFA|IOC|Football Association
|Chicago Board of Trade|London Metal Exchange|New York Stock Exchange|Securities and Exchange Commission|SEC|Federal Trade Commission|FDA|U.S. District Court|U.S. Supreme Court
|High Court|Court of Appeal|FBI|CIA|Scotland Yard|Navy|Coast Guard|National Assembly|Parliament|Knesset|State Duma|Lloyd's|USDA|U.S. Department of Agriculture
|Standard & Poor's|Moody's|Fitch|Goldman Sachs|Merrill Lynch|Morgan Stanley|Nomura|Barclays|Deutsche Bank|Credit Suisse|Lehman Brothers|Christie's|Sotheby's
|International Tribunal for Rwanda|Tribunal for the Former Yugoslavia|Organization of American States|Economic Community of West African States`,
  /** Teams of cycling and motor racing, called by their makers and sponsors. */
  sponsor: `Ferrari|McLaren|Williams|Benetton|Renault|Honda|Jordan|Sauber|Arrows|Minardi|Tyrrell|Stewart|Ligier|Peugeot|Mercedes|Ford|Yamaha|Suzuki|Ducati|Toyota
|Mitsubishi|Subaru|Festina|Mapei|Telekom|Rabobank|Banesto|Kelme|Gewiss|Polti|Saeco|GAN|Lotto|Motorola|Carrera|TVM|Roslotto|Refin|Aki|Casino|Cofidis`,
} as const
