const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Capitalised words before the name of a person, without their full stop. "General" alone is none: it is a part of firms. */
export const TITLES = setOf(`
  Mr Mrs Ms Miss Dr Prof Professor Sir Lord Lady Dame Rev Reverend Pope Cardinal Archbishop Bishop Rabbi Ayatollah Sheikh Imam Father Sister
  President Vice-President Premier Chancellor Minister Secretary Senator Sen Representative Rep Congressman Congresswoman Governor Gov Mayor
  Ambassador Commissioner Chairman Chairwoman Chair Speaker Judge Justice Sheriff Attorney-General Prosecutor Detective Inspector Superintendent
  King Queen Prince Princess Emperor Duke Duchess Gen Col Colonel Capt Captain Cpt Lt Lieutenant Maj Sgt Sergeant Cmdr Commander Adm Admiral Marshal Officer
  Adviser Advisor Analyst Economist Lawyer Attorney Actor Actress Author Singer Striker Captain Cmdr Envoy Leader
  Spokesman Spokeswoman Director Coach Don Doña Señor Herr Frau Monsieur Madame Mme Mlle Président Ministre Präsident Präsidentin Ministerin Kanzler Kanzlerin
  Presidente Ministro Ministra Президент Премьер Министр Губернатор
`);

/** Lower-case words before the name of a person. */
export const CALLINGS = setOf(`
  president premier chancellor minister secretary senator congressman congresswoman governor mayor ambassador commissioner chairman chairwoman speaker
  judge lawyer attorney prosecutor spokesman spokeswoman spokesperson analyst economist professor author writer historian journalist reporter actor actress singer
  captain coach director manager founder billionaire businessman businesswoman activist candidate nominee politician lawmaker
  leader officer detective general colonel king queen prince princess pope bishop archbishop rapper footballer striker midfielder defender goalkeeper
  wife husband daughter son brother sister mother father
  président présidente ministre député sénateur maire avocat presidente ministro ministra alcalde
  президент премьер министр премьер-министр губернатор депутат глава мэр сенатор
`);

/** Words that an organisation has in its name. */
export const ORGANISATION_WORDS = setOf(`
  Ministry Department Dept Council Corp Corporation Inc Incorporated Ltd Limited Co Company Companies Plc PLC LLC LLP AG GmbH SA NV SpA AB Oy KK
  University College School Institute Academy Bank Bancorp Bancshares Fund Agency Bureau Committee Commission Authority Board Office Association
  Federation Party Parliament Congress Senate Assembly Court Chamber Society Foundation Trust League Alliance Coalition Organization Organisation
  Group Holdings Industries International Airlines Airways Exchange Hospital Museum Church Army Navy Police Guard Corps Service Services Forum Club
  Systems Technologies Laboratories Partners Associates Enterprises Petroleum Telecom Reserve Newspapers Times Post Journal News Tribune Gazette Herald
  Ministère Conseil Université Banque Société Assemblée Sénat Parti Syndicat Commissariat Ministerium Bundesministerium Universität Gesellschaft Verband
  Ministerio Consejo Universidad Banco Partido Asociación Ministero Università Banca Partito
  Министерство Министерства Министерством Совет Совета Университет Университета Банк Банка Дума Думы Госдума Госдумы Минобороны МИД
`);

/** Words that stand behind, or before, the name of a place. */
export const PLACE_WORDS = setOf(`
  River Island Islands Bay Strait Straits Sea Ocean Gulf Lake Mount Mountains County Province Peninsula Valley Canal Airport Cape Beach Desert Coast
  Street Avenue Square Bridge Park Harbour Harbor Region Province
`);

/** What may stand before "of": "Bank of Japan", "Gulf of Aden". */
export const HEADS = setOf(`
  Bank Ministry Department University Council House Board Institute Office Federation Republic Bureau Court Chamber Association Society Academy Union Kingdom
  States City Church Port Gulf Strait Sea Bay Isle Isles Cape Commonwealth Committee Commission League Organization Organisation School College Centre Center
  Conference Confederation Congress Museum Library Palace Duke Duchess Prince Princess Alliance Brotherhood Tower Group Community Coalition Secretariat Agency Fund
  Consortium Network Army Movement Front Corporation Journalists Ministers Party Knights Sons Daughters Friends Doctors Campaign Communist
`);

/** Words with a capital that are no names. */
export const CALENDAR = setOf(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Christmas Easter Thanksgiving Ramadan Eve Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays EST EDT GMT PST PDT ET PM AM BC AD
`);

/** Months that are names of persons as well. */
export const NAMES_AND_MONTHS = setOf("May April June August");

/** What a text may speak of without naming anybody. */
export const NO_NAMES = setOf(`
  I OK TV CEO CFO COO US U.S UK U.K UN U.N EU GDP GNP CPI DVD CD PC DNA HIV AIDS IPO VIP PR HR AP AFP Q&A FAQ RT PDF URL
  American Americans Canadian French Dutch Swiss German Germans Greek Greeks Czech Arab Arabs Iraqi Iraqis Israeli Israelis Afghan Afghans Pakistani Pakistanis Saudi Saudis
  Soviet Soviets Thai Filipino Filipinos Mexican Mexicans Muslim Muslims Jew Jews Jewish Christian Christians Hindu Kurd Kurds Somali Yemeni Bangladeshi Kuwaiti Qatari Latino Latinos
  Hispanic Hispanics Democrat Democrats Democratic Republican Republicans Tory Tories Internet Earth God Bible Black Blacks White Whites Gulf English Spanish Islamic Nazi Nazis Western Eastern Northern Southern North South East West Argentine Philippine Republic
`);

/** "Russian", "Europeans", "Japanese", "Danish", "Socialists": what one is, not what one is called. */
export const BELONGING = /\p{L}(?:ians?|eans?|ese|ish|ists?|crats|icans?)$/u;

/** Words that make a name of what numbers and offices are called: "Chapter Eleven", "Marlow Administration". */
export const NO_PARTS = setOf(`
  Chapter Class Title Section Article Part Phase Figure Table Page Volume Note Notes Form Act Bill Order Resolution Amendment Administration Dlrs Mln Pct Thank Thanks Okay Yes
`);
