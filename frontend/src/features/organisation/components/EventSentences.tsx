import type { ChangeEvent } from '@/api/types';
import { Filled } from '@/components/Filled';
import { UnitNames } from '@/components/unit/UnitNames';
import { eventSentences } from '../eventWords';

/** What happened, in sentences whose units are links to the right day. */
export function EventSentences({ event }: { event: ChangeEvent }) {
  return eventSentences(event).map(({ text, places }, index) => (
    <p key={index}>
      <Filled
        text={text}
        parts={Object.fromEntries(
          Object.entries(places).map(([place, { units, asOf }]) => [place, <UnitNames units={units} asOf={asOf} />]),
        )}
      />
      .
    </p>
  ));
}
