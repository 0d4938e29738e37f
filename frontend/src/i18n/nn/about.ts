export const about = {
  'accessibility.title': 'Tilgjenge',
  'accessibility.lead': 'Veikart skal kunne brukast av alle. Målet er WCAG 2.2 på nivå A og AA.',
  'accessibility.how': 'Slik er det laga',
  'accessibility.keyboard': 'Alt kan brukast med tastatur. Det første du treffer, er ei lenkje rett til innhaldet.',
  'accessibility.screenReader':
    'Sidene har overskrifter, landemerke og språk som ein skjermlesar forstår. Når eit søk er ferdig, blir talet på treff sagt.',
  'accessibility.zoom':
    'Teksten kan forstørrast til 200 prosent, og sidene passar på ein skjerm som er 320 pikslar brei. Store tabellar kan rullast sidelengs i si eiga ramme.',
  'accessibility.charts': 'Det eit diagram viser, står òg som setning og som tabell.',
  'accessibility.colour':
    'Farge er aldri den einaste måten noko blir sagt på. Nettstaden følgjer lys eller mørk innstilling hos deg.',
  'accessibility.motion': 'Ber du om mindre rørsle på maskina di, får du det her òg.',
  'accessibility.shortcut': 'Snøggtast',
  'accessibility.shortcutHow':
    'Tasten / flyttar deg til søkjefeltet, bortsett frå når du skriv. Styrer du maskina med stemma, kan du ville slå han av. Valet blir hugsa i denne nettlesaren.',
  'accessibility.shortcutOn': 'Bruk tasten / til å kome til søkjefeltet',
  'accessibility.tested': 'Slik er det prøvd',
  'accessibility.testedAxe':
    'Kvar slags side blir prøvd automatisk med axe (WCAG 2.0 til 2.2, nivå A og AA) på brei og smal skjerm kvar gong noko blir endra. Det finn mange feil, men ikkje alle.',
  'accessibility.testedWidth':
    'Dei same sidene blir prøvde 320 pikslar breie, og så breie som dei blir ved 200 prosent forstørring. Ingen av dei skal rullast sidelengs.',
  'accessibility.testedKeyboard':
    'Nokre reiser gjennom sidene blir gjorde berre med tastatur: treet over organisasjonen, søket og lenkja forbi menyen.',
  'accessibility.limits': 'Det vi veit om',
  'accessibility.limitsUsers':
    'Sidene er ikkje prøvde av brukarar med skjermlesar eller andre hjelpemiddel, og berre i nettlesaren Chromium.',
  'accessibility.limitsLanguage': 'Namn og titlar som berre finst på eitt språk, blir viste på det språket.',
  'accessibility.limitsStatement':
    'Ein uavhengig kontroll er ikkje gjord, og tilgjengeerklæringa som lova krev av kommunen, er ikkje laga.',
  'accessibility.limitsSwagger': 'Swagger UI for utviklarar er laga av andre. Han følgjer ikkje alt som står her.',
  'privacy.title': 'Personvern',
  'privacy.lead':
    'Du kan lese alt utan å seie kven du er. Nettstaden set ingen informasjonskapslar og hentar ingenting frå andre.',
  'privacy.browser': 'Det nettlesaren din hugsar',
  'privacy.language': 'Språket du har valt, til du slettar det sjølv.',
  'privacy.shortcut': 'At du har slått av snøggtasten til søket, til du slår han på igjen eller slettar det sjølv.',
  'privacy.drafts': 'Utkast du ikkje har lagra, til du lukkar fana.',
  'privacy.scroll': 'Kor langt ned på sidene du var, til du lukkar fana.',
  'privacy.login':
    'At du var logga inn, til du lukkar fana. Sjølve nøkkelen ligg berre i minnet. Innloggingstenesta har sine eigne informasjonskapslar.',
  'privacy.history': 'Adressa til det du har sett, som på alle nettstader. Det du søkte etter, er ein del av adressa.',
  'privacy.service': 'Det tenesta hugsar',
  'privacy.search': 'Tenesta lagrar ikkje kva nokon søkjer etter eller les.',
  'privacy.webServer':
    'Webtenaren som følgjer med Veikart, skriv ned klokkeslett, side og svar for kvar førespurnad. IP-adressa di og det du søkte etter, blir ikkje med. Går noko gale, kan ei feilmelding ha begge delar.',
  'privacy.operator':
    'Den som driv nettstaden, kan ha anna utstyr framfor som skriv ned meir. Det kan vi ikkje sjå herifrå.',
  'privacy.audit': 'Når nokon endrar noko, lagrar tenesta kven, når og kva. Det gjeld berre dei som er logga inn.',
  'privacy.people': 'Menneske i innhaldet',
  'privacy.peopleNone':
    'Innhaldet er henta frå dokumenta på sida om kjelder. Veikart har ingen eigne felt for namn på personar, verken leiarar eller folkevalde.',
} as const;
