import type { Handover } from '@/api/types';
import { formatDate, lastDay } from '@/components/dates';
import { Filled } from '@/components/Filled';
import { LocalisedText } from '@/components/LocalisedText';
import { TextLink } from '@/components/page/TextLink';
import { useLanguage, useT } from '@/i18n';

/** From whom, to whom and when an answer was handed on as the organisation changed; one line for each time. */
export function Handovers({ handovers }: { handovers: readonly Handover[] | undefined }) {
  const t = useT();
  const language = useLanguage();
  if (!handovers?.length) return null;
  return (
    <ol className="plain-list note">
      {handovers.map((handover) => (
        <li key={`${handover.event.code} ${handover.to.code}`}>
          <Filled
            text="handover.line"
            parts={{
              date: <time dateTime={handover.on}>{formatDate(handover.on, language)}</time>,
              from: (
                <TextLink
                  to="/organisasjon/$code"
                  params={{ code: handover.from.code }}
                  search={{ dato: lastDay(handover.on) }}
                >
                  <LocalisedText value={handover.from.name} />
                </TextLink>
              ),
              to: (
                <TextLink to="/organisasjon/$code" params={{ code: handover.to.code }} search={{ dato: handover.on }}>
                  <LocalisedText value={handover.to.name} />
                </TextLink>
              ),
            }}
          />{' '}
          <TextLink to="/organisasjon/endringer/$code" params={{ code: handover.event.code }}>
            {t('handover.why')}
          </TextLink>
        </li>
      ))}
    </ol>
  );
}
