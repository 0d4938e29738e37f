export const about = {
  'accessibility.title': 'Tilgjengelighet',
  'accessibility.lead': 'Veikart skal kunne brukes av alle. Målet er WCAG 2.2 på nivå A og AA.',
  'accessibility.how': 'Slik er det laget',
  'accessibility.keyboard': 'Alt kan brukes med tastatur. Det første du treffer, er en lenke rett til innholdet.',
  'accessibility.screenReader':
    'Sidene har overskrifter, landemerker og språk som en skjermleser forstår. Når et søk er ferdig, blir antallet treff sagt.',
  'accessibility.zoom':
    'Teksten kan forstørres til 200 prosent, og sidene passer på en skjerm som er 320 piksler bred. Store tabeller kan rulles sidelengs i sin egen ramme.',
  'accessibility.charts': 'Det et diagram viser, står også som setning og som tabell.',
  'accessibility.colour':
    'Farge er aldri den eneste måten noe blir sagt på. Nettstedet følger lys eller mørk innstilling hos deg.',
  'accessibility.motion': 'Ber du om mindre bevegelse på maskinen din, får du det her også.',
  'accessibility.shortcut': 'Hurtigtast',
  'accessibility.shortcutHow':
    'Tasten / flytter deg til søkefeltet, bortsett fra når du skriver. Styrer du maskinen med stemmen, kan du ville slå den av. Valget huskes i denne nettleseren.',
  'accessibility.shortcutOn': 'Bruk tasten / til å komme til søkefeltet',
  'accessibility.tested': 'Slik er det prøvd',
  'accessibility.testedAxe':
    'Hver slags side prøves automatisk med axe (WCAG 2.0 til 2.2, nivå A og AA) på bred og smal skjerm hver gang noe endres. Det finner mange feil, men ikke alle.',
  'accessibility.testedWidth':
    'De samme sidene prøves 320 piksler brede, og så brede som de blir ved 200 prosent forstørring. Ingen av dem skal rulles sidelengs.',
  'accessibility.testedKeyboard':
    'Noen reiser gjennom sidene gjøres bare med tastatur: treet over organisasjonen, søket og lenken forbi menyen.',
  'accessibility.limits': 'Det vi vet om',
  'accessibility.limitsUsers':
    'Sidene er ikke prøvd av brukere med skjermleser eller andre hjelpemidler, og bare i nettleseren Chromium.',
  'accessibility.limitsLanguage': 'Navn og titler som bare finnes på ett språk, vises på det språket.',
  'accessibility.limitsStatement':
    'En uavhengig kontroll er ikke gjort, og tilgjengelighetserklæringen som loven krever av kommunen, er ikke laget.',
  'accessibility.limitsSwagger': 'Swagger UI for utviklere er laget av andre. Den følger ikke alt som står her.',
  'privacy.title': 'Personvern',
  'privacy.lead':
    'Du kan lese alt uten å si hvem du er. Nettstedet setter ingen informasjonskapsler og henter ingenting fra andre.',
  'privacy.browser': 'Det nettleseren din husker',
  'privacy.language': 'Språket du har valgt, til du sletter det selv.',
  'privacy.shortcut': 'At du har slått av hurtigtasten til søket, til du slår den på igjen eller sletter det selv.',
  'privacy.drafts': 'Utkast du ikke har lagret, til du lukker fanen.',
  'privacy.scroll': 'Hvor langt ned på sidene du var, til du lukker fanen.',
  'privacy.login':
    'At du var logget inn, til du lukker fanen. Selve nøkkelen ligger bare i minnet. Innloggingstjenesten har sine egne informasjonskapsler.',
  'privacy.history': 'Adressen til det du har sett, som på alle nettsteder. Det du søkte etter, er en del av adressen.',
  'privacy.service': 'Det tjenesten husker',
  'privacy.search': 'Tjenesten lagrer ikke hva noen søker etter eller leser.',
  'privacy.webServer':
    'Webserveren som følger med Veikart, skriver ned klokkeslett, side og svar for hver forespørsel. IP-adressen din og det du søkte etter, blir ikke med. Går noe galt, kan en feilmelding ha begge deler.',
  'privacy.operator':
    'Den som driver nettstedet, kan ha annet utstyr foran som skriver ned mer. Det kan vi ikke se herfra.',
  'privacy.audit': 'Når noen endrer noe, lagrer tjenesten hvem, når og hva. Det gjelder bare dem som er logget inn.',
  'privacy.people': 'Mennesker i innholdet',
  'privacy.peopleNone':
    'Innholdet er hentet fra dokumentene på siden om kilder. Veikart har ingen egne felt for navn på personer, verken ledere eller folkevalgte.',
} as const;
