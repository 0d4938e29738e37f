export const about = {
  'accessibility.title': 'Accessibility',
  'accessibility.lead': 'Everybody should be able to use Veikart. The aim is WCAG 2.2 at levels A and AA.',
  'accessibility.how': 'How it is made',
  'accessibility.keyboard':
    'Everything can be used with a keyboard. The first thing you meet is a link straight to the content.',
  'accessibility.screenReader':
    'The pages have headings, landmarks and languages that a screen reader understands. When a search is done, the number of hits is said.',
  'accessibility.zoom':
    'The text can be enlarged to 200 per cent, and the pages fit a screen that is 320 pixels wide. Large tables scroll sideways in a frame of their own.',
  'accessibility.charts': 'What a chart shows is also there as a sentence and as a table.',
  'accessibility.colour':
    'Colour is never the only way something is said. The site follows your light or dark setting.',
  'accessibility.motion': 'If you ask your device for less motion, you get it here too.',
  'accessibility.shortcut': 'Keyboard shortcut',
  'accessibility.shortcutHow':
    'The key / moves you to the search box, except while you are writing. If you control the machine by voice, you may want to switch it off. The choice is remembered in this browser.',
  'accessibility.shortcutOn': 'Use the key / to get to the search box',
  'accessibility.tested': 'How it is tested',
  'accessibility.testedAxe':
    'Every kind of page is tested automatically with axe (WCAG 2.0 to 2.2, levels A and AA) on a wide and a narrow screen each time something changes. That finds many faults, but not all.',
  'accessibility.testedWidth':
    'The same pages are tested at a width of 320 pixels, and as wide as they become at 200 per cent zoom. None of them may scroll sideways.',
  'accessibility.testedKeyboard':
    'Some journeys through the pages are made with the keyboard alone: the tree of the organisation, the search, and the link past the menu.',
  'accessibility.limits': 'What we know of',
  'accessibility.limitsUsers':
    'The pages have not been tried by users with screen readers or other aids, and only in the browser Chromium.',
  'accessibility.limitsLanguage': 'Names and titles that exist in one language only are shown in that language.',
  'accessibility.limitsStatement':
    'No independent audit has been made, and the accessibility statement that the law asks of the municipality does not exist.',
  'accessibility.limitsSwagger':
    'Swagger UI for developers was made by others. It does not follow all that stands here.',
  'privacy.title': 'Privacy',
  'privacy.lead':
    'You can read everything without saying who you are. The site sets no cookies and fetches nothing from others.',
  'privacy.browser': 'What your browser remembers',
  'privacy.language': 'The language you chose, until you delete it yourself.',
  'privacy.shortcut':
    'That you switched off the shortcut to the search, until you switch it on again or delete it yourself.',
  'privacy.drafts': 'Drafts that you have not saved, until you close the tab.',
  'privacy.scroll': 'How far down the pages you were, until you close the tab.',
  'privacy.login':
    'That you were logged in, until you close the tab. The key itself is kept in memory only. The login service has cookies of its own.',
  'privacy.history':
    'The address of what you have seen, as on every site. What you searched for is part of the address.',
  'privacy.service': 'What the service remembers',
  'privacy.search': 'The service does not store what anybody searches for or reads.',
  'privacy.webServer':
    'The web server that comes with Veikart writes down time, page and answer of each request. Your IP address and what you searched for are left out. When something goes wrong, an error message may have both.',
  'privacy.operator':
    'Whoever runs the site may have other equipment in front of it that writes down more. We cannot see that from here.',
  'privacy.audit':
    'When somebody changes something, the service stores who, when and what. That concerns only those who are logged in.',
  'privacy.people': 'People in the content',
  'privacy.peopleNone':
    'The content was taken from the documents on the page of sources. Veikart has no fields of its own for names of persons, neither leaders nor elected representatives.',
} as const;
