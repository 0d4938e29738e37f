import '@/components/form/design.css';

import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { asProblem, ProblemError } from '@/api/problem';
import type { ChangeEvent } from '@/api/types';
import { formatDate } from '@/components/dates';
import { useLocalised } from '@/components/LocalisedText';
import { problemAdvice, problemKind, problemTitle } from '@/components/problem/explain';
import { ProblemDetails } from '@/components/problem/ProblemDetails';
import { useLanguage, useT } from '@/i18n';
import { undoChange } from '../save';
import { undoneBy } from '../undoneBy';
import styles from './Change.module.css';

interface UndoDialogProps {
  event: ChangeEvent;
  onClose: () => void;
}

/** A unit high up in the tree takes hundreds with it. */
const mostNamed = 8;

/** Asks before a change is taken back, and says what goes back with it. */
export function UndoDialog({ event, onClose }: UndoDialogProps) {
  const t = useT();
  const language = useLanguage();
  const localised = useLocalised();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => undoChange(event.id),
    onSuccess: async () => {
      // The event's page is left before anything is read anew: it is gone.
      await navigate({ to: '/organisasjon/endringer', state: { undone: true } });
      await queryClient.invalidateQueries();
    },
  });
  const affected = event.affected?.total ?? 0;
  const listed = (names: readonly string[]) =>
    [
      ...names.slice(0, mostNamed),
      ...(names.length > mostNamed ? [t('undo.more', { count: names.length - mostNamed })] : []),
    ].join(', ');
  const problem = error ? (asProblem(error) ?? new ProblemError(500)) : undefined;
  return (
    <Dialog open closeButton={false} onClose={onClose} aria-labelledby="angre-tittel">
      <Heading level={2} data-size="xs" id="angre-tittel">
        {t('undo.title')}
      </Heading>
      <Paragraph className={styles.taken}>{t('undo.text', { date: formatDate(event.date, language) })}</Paragraph>
      <ul className={`prose-list ${styles.taken}`}>
        {undoneBy(event, localised).map(({ effect, names }) => (
          <li key={effect}>{t(`undo.${effect}`, { names: listed(names) })}</li>
        ))}
        {affected > 0 && <li>{t('undo.affected', { count: affected })}</li>}
      </ul>
      {problem && !isPending && <Refused problem={problem} />}
      <div className={`button-row ${styles.choices}`}>
        <Button data-color="danger" onClick={() => mutate()} disabled={isPending} loading={isPending}>
          {t(isPending ? 'undo.working' : 'undo.confirm')}
        </Button>
        <Button variant="secondary" onClick={onClose} disabled={isPending}>
          {t('undo.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}

/** Something built upon the change in the meantime is the one refusal to expect, and the API names what it is. */
function Refused({ problem }: { problem: ProblemError }) {
  const t = useT();
  const kind = problemKind(problem);
  const builtUpon = problem.status === 409;
  return (
    <div role="alert" className={styles.warning}>
      <p>
        <strong>{builtUpon ? t('undo.builtUpon') : t(problemTitle[kind])}</strong>
      </p>
      {!builtUpon && <p>{t(problemAdvice[kind])}</p>}
      <ProblemDetails problem={problem} />
    </div>
  );
}
