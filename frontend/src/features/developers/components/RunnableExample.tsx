import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery } from '@tanstack/react-query';

import { CodeBlock } from '@/components/page/CodeBlock';
import { useT } from '@/i18n';
import type { ReadExample } from '../examples';
import { firstQuery } from '../queries';
import { curl, run, type RawAnswer } from '../run';
import styles from './RunnableExample.module.css';

/** A read that can be run where it stands, and pasted into a terminal as it stands. */
export function RunnableExample({ example }: { example: ReadExample }) {
  const t = useT();
  const { of } = example;
  const { data: found } = useQuery({ ...firstQuery(of ?? 'goal'), enabled: of !== undefined });
  const question = useMutation({
    mutationFn: ({ address, ifNoneMatch }: { address: string; ifNoneMatch?: string }) => run(address, ifNoneMatch),
  });
  const path = example.path.replace('{id}', found?.id ?? '{id}').replace('{code}', found?.code ?? '{code}');
  const address = `${window.location.origin}/api/v1${path}`;
  const etag = question.data?.etag ?? undefined;
  return (
    <div className={styles.example}>
      <CodeBlock
        label={t(example.purpose)}
        copies
        wraps
        actions={
          <>
            <Button data-size="sm" variant="secondary" onClick={() => question.mutate({ address })}>
              {t('developers.run')}
              <span className="visually-hidden"> {t(example.purpose)}</span>
            </Button>
            {example.conditional && etag && (
              <Button
                data-size="sm"
                variant="secondary"
                onClick={() => question.mutate({ address, ifNoneMatch: etag })}
              >
                {t('developers.runConditional')}
              </Button>
            )}
          </>
        }
      >
        {curl(address, question.variables?.ifNoneMatch)}
      </CodeBlock>
      <p role="status" className={styles.status}>
        {question.isPending && t('developers.running')}
        {question.isError && t('problem.offline.title')}
        {question.isSuccess && t('developers.answered', { status: question.data.status })}
      </p>
      {question.isSuccess && <Answer answer={question.data} />}
    </div>
  );
}

function Answer({ answer }: { answer: RawAnswer }) {
  const t = useT();
  return (
    <div className={styles.answer}>
      <CodeBlock label={t('developers.answer')}>
        {[`HTTP ${answer.status}`, ...answer.headers, ...(answer.body ? ['', answer.body] : [])].join('\n')}
      </CodeBlock>
      {answer.isCut && <p className="note">{t('developers.cut')}</p>}
    </div>
  );
}
