/** Invented news of one or two paragraphs, as short as such texts come: two in each language. */
export const SHORT_TEXTS = {
  english: [
    "The ferry “Marram” sank off Lannoth on Tuesday, and the harbour board’s chairman said nobody was hurt.",
    "The mayor’s office said it won’t comment – not yet. ‘We wait,’ she said, ‘for the board’s report.’",
  ],
  french: [
    "Le port de Lannoth est resté fermé mardi. Le maire a déclaré que la jetée, détruite par la tempête, serait réparée à l’été.",
    "La grève a commencé à l’aube. Où sont passés les pêcheurs ? « Ils sont à bord », répond le capitaine, âgé de cinquante ans.",
  ],
  german: [
    "Die Fähre lief am Dienstag vor Lannoth auf ein Riff. Alle Fahrgäste wurden gerettet, teilte die Hafenbehörde mit.",
    "Der Bürgermeister erklärte, die Brücke müsse schließen. „Wir prüfen das in Ruhe“, sagte er. Die Kosten trägt die Stadt größtenteils.",
  ],
  spanish: [
    "El alcalde anunció que el puerto reabrirá mañana. Según la policía, ningún niño resultó herido en el accidente del martes.",
    "¿Quién paga los daños? El capitán señaló que la compañía asumirá la reparación del muelle en los próximos años.",
  ],
  portuguese: [
    "A reunião do porto terminou sem decisão. As informações serão divulgadas amanhã, disse o capitão da região.",
    "Não há feridos, segundo a polícia. A embarcação encalhou à noite perto de Lannoth e os passageiros já estão em segurança.",
  ],
  swedish: [
    "Färjan gick på grund utanför Lannoth på tisdagen. Ingen människa skadades, säger hamnkaptenen, som även är räddningsledare.",
    "Kommunen höjer avgiften för båtplatser från årsskiftet. Förslaget röstades igenom sent på kvällen efter en lång debatt.",
  ],
  polish: [
    "Prom wszedł na mieliznę we wtorek rano. Władze portu ogłosiły, że żaden pasażer nie został ranny, a śledztwo już się zaczęło.",
    "Burmistrz zapowiedział, że most zostanie zamknięty na sześć tygodni. Mieszkańcy wyspy będą pływać łodziami.",
  ],
  czech: [
    "Trajekt v úterý najel na mělčinu u přístavu. Všichni cestující jsou v bezpečí, uvedla přístavní správa, která případ vyšetřuje.",
    "Starostka řekla, že most bude uzavřen šest týdnů. Obyvatelé ostrova budou muset jezdit čluny, které zaplatí město.",
  ],
  hungarian: [
    "A komp kedden zátonyra futott a kikötő előtt. Egyetlen utas sem sérült meg, közölte a hatóság, amely vizsgálatot indított.",
    "A polgármester szerint a hidat hat hétre lezárják. A szigeten élők addig csónakkal járnak, az időjárástól függően.",
  ],
  turkish: [
    "Feribot salı günü limanın açıklarında karaya oturdu. Liman başkanlığı hiçbir yolcunun yaralanmadığını açıkladı.",
    "Belediye başkanı köprünün altı hafta kapalı kalacağını söyledi. Adada yaşayanlar şehre teknelerle ulaşacak.",
  ],
  russian: [
    "Паром сел на риф у порта Ланнот во вторник. Все пассажиры доставлены на берег, сообщила портовая служба.",
    "Мэр города заявил, что мост закроют на шесть недель. Жители острова будут добираться на лодках.",
  ],
  ukrainian: [
    "Пором сів на риф біля порту Ланнот у вівторок. Усіх пасажирів доставили на берег, повідомила портова служба.",
    "Мер міста заявив, що міст закриють на шість тижнів. Мешканці острова їздитимуть човнами, які надасть громада.",
  ],
  bulgarian: [
    "Фериботът заседна край пристанището във вторник. Всички пътници са на брега, съобщи пристанищната служба.",
    "Кметът обяви, че мостът ще бъде затворен за шест седмици. Жителите на острова ще пътуват с лодки.",
  ],
  greek: [
    "Το πλοίο προσάραξε έξω από το λιμάνι την Τρίτη. Όλοι οι επιβάτες είναι ασφαλείς, ανακοίνωσε το λιμεναρχείο.",
    "Ο δήμαρχος δήλωσε ότι η γέφυρα θα μείνει κλειστή για έξι εβδομάδες. Οι κάτοικοι θα μετακινούνται με βάρκες.",
  ],
  hebrew: [
    "המעבורת עלתה על שרטון ביום שלישי מול הנמל. כל הנוסעים הגיעו בשלום אל החוף, מסרה רשות הנמל.",
    "ראש העיר הודיע כי הגשר ייסגר לשישה שבועות. תושבי האי ייסעו בסירות עד לסיום העבודות.",
  ],
  arabic: [
    "جنحت العبارة يوم الثلاثاء قبالة ميناء لانوث. وقالت هيئة الميناء إن جميع الركاب وصلوا إلى الشاطئ بسلام.",
    "أعلن رئيس البلدية أن الجسر سيغلق ستة أسابيع. وسيستخدم سكان الجزيرة القوارب حتى انتهاء أعمال الإصلاح.",
  ],
  "simplified chinese": [
    "渡轮周二在兰诺特港外触礁，所有乘客均已安全上岸，港务局正在调查事故原因。",
    "市长宣布大桥将关闭六周，岛上居民需要乘船往来。他说，修复工程的费用由市政府承担。",
  ],
  "traditional chinese": [
    "渡輪週二在蘭諾特港外觸礁，所有乘客均已安全上岸，港務局正在調查事故原因。",
    "市長宣布大橋將關閉六週，島上居民需要乘船往來。他說，修復工程的費用由市政府承擔。",
  ],
  japanese: [
    "フェリーは火曜日、ランノト港の沖で座礁した。乗客は全員無事で、港湾局が原因を調べている。",
    "市長は橋を六週間閉鎖すると発表した。島の住民は船で通うことになる。費用は市が負担する。",
  ],
  korean: [
    "여객선이 화요일 란노트 항구 앞에서 좌초했다. 승객은 모두 무사하다고 항만청이 밝혔다.",
    "시장은 다리를 여섯 주 동안 닫는다고 발표했다. 섬 주민들은 그동안 배를 타고 다녀야 한다.",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
