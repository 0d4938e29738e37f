import '@/components/form/design.css';

import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';

import { asProblem, ProblemError } from '@/api/problem';
import { problemAdvice, problemKind, problemTitle } from '@/components/problem/explain';
import { ProblemDetails } from '@/components/problem/ProblemDetails';
import { Section } from '@/components/page/Section';
import { useT } from '@/i18n';
import styles from '../../components/Editing.module.css';

interface DeleteFactProps {
  words: { action: string; title: string; text: string };
  remove: () => Promise<void>;
  onDeleted: () => void;
}

/** For what never was so: asks before it is deleted, and says why it cannot be. What ended is ended, not deleted. */
export function DeleteFact({ words, remove, onDeleted }: DeleteFactProps) {
  const t = useT();
  const titleId = useId();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: remove,
    onSuccess: async () => {
      onDeleted();
      await queryClient.invalidateQueries();
    },
  });
  const problem = error ? (asProblem(error) ?? new ProblemError(500)) : undefined;
  const close = () => {
    setAsking(false);
    reset();
  };
  return (
    <Section title={t('facts.mistake')} intro={words.text}>
      <Button variant="secondary" data-color="danger" onClick={() => setAsking(true)}>
        {words.action}
      </Button>
      <Dialog open={asking} closeButton={false} onClose={close} aria-labelledby={titleId}>
        <Heading level={2} data-size="xs" id={titleId}>
          {words.title}
        </Heading>
        <Paragraph>{t('facts.deleteText')}</Paragraph>
        {problem && !isPending && (
          <div role="alert">
            {/* What hangs on it is the one refusal to expect, and the API says what it is. */}
            <p>
              <strong>{t(problem.status === 409 ? 'facts.inUse' : problemTitle[problemKind(problem)])}</strong>
            </p>
            {problem.status !== 409 && <p>{t(problemAdvice[problemKind(problem)])}</p>}
            <ProblemDetails problem={problem} />
          </div>
        )}
        <div className={`button-row ${styles.choices}`}>
          <Button data-color="danger" onClick={() => mutate()} disabled={isPending} loading={isPending}>
            {t(isPending ? 'facts.deleting' : 'facts.delete')}
          </Button>
          <Button variant="secondary" onClick={close} disabled={isPending}>
            {t('facts.keep')}
          </Button>
        </div>
      </Dialog>
    </Section>
  );
}
