import { useMemo, type ReactNode } from 'react';

import type { Tagged } from '@/api/client';
import { formatMoment } from '@/components/dates';
import { useLanguage, useT } from '@/i18n';
import { ConflictScreen } from '../../components/ConflictScreen';
import { LeaveGuard } from '../../components/LeaveGuard';
import { useDraft } from '../../useDraft';
import type { Fact, FactApi } from '../api';
import { askedNames, fieldsOf, type FieldGroup } from '../fields';
import { isChanged, valuesOf } from '../json';
import { useFieldWords } from '../useFieldWords';
import { useSaveFact, type FactEdit } from '../useSaveFact';
import { DeleteFact } from './DeleteFact';
import { FactPage, type FactPageWords } from './FactPage';

export interface EditFactProps<Body extends Fact> {
  api: FactApi<Body>;
  code: string;
  page: (body: Body) => FactPageWords;
  groups: (body: Body) => readonly FieldGroup[];
  /** What deleting is called and asks, where it can be deleted here. */
  removal?: { action: string; title: string; text: string };
  after?: (body: Body) => ReactNode;
  /** Called with what is stored when it is saved, without it when it is deleted or left. */
  onDone: (saved?: Body, deleted?: boolean) => void;
}

/** A form for something stored: only what was changed is sent, and two who write at once are told of each other. */
export function EditFactForm<Body extends Fact>({
  api,
  code,
  page,
  groups: groupsOf,
  removal,
  after,
  onDone,
  fact,
}: EditFactProps<Body> & { fact: Tagged<Body> }) {
  const t = useT();
  const language = useLanguage();
  const groups = groupsOf(fact.body);
  const fields = fieldsOf(groups);
  const { name, words } = useFieldWords(fields);
  const editOf = ({ body, etag }: Tagged<Body>): FactEdit => {
    const values = valuesOf(fields, body);
    return { id: body.id, etag, base: values, values };
  };
  const { draft, restored, change, discard, finish } = useDraft<FactEdit>(
    `fact.${api.path}.${code}`,
    // The fields are described anew at each drawing; what is stored decides.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    useMemo(() => editOf(fact), [fact]),
  );
  const dirty = isChanged(fields, draft.base, draft.values);
  const leave = (saved?: Body, deleted = false) => {
    finish();
    onDone(saved, deleted);
  };
  const { save, saving, problem, stored } = useSaveFact(api, fields, leave);

  if (stored && stored.etag !== draft.etag) {
    return (
      <>
        <ConflictScreen
          lead={t('facts.conflict', { moment: formatMoment(stored.body.recordedAt, language) })}
          fields={askedNames(fields, { ...draft.values, ...valuesOf(fields, stored.body) })}
          base={draft.base}
          mine={draft.values}
          theirs={valuesOf(fields, stored.body)}
          name={name}
          words={words}
          saving={saving}
          onResolve={(values) => {
            const resolved = { ...editOf(stored), values };
            if (!isChanged(fields, resolved.base, values)) return leave();
            change(() => resolved);
            save(resolved);
          }}
          onKeepTheirs={() => leave()}
        />
        <LeaveGuard dirty={dirty} />
      </>
    );
  }
  return (
    <FactPage
      page={page(fact.body)}
      groups={groups}
      values={draft.values}
      onChange={(field, value) => change((now) => ({ ...now, values: { ...now.values, [field]: value } }))}
      problem={problem}
      saving={saving}
      // A patch without changes would still make a version.
      onSave={() => (dirty ? save(draft) : leave())}
      restored={restored}
      onDiscard={discard}
      dirty={dirty}
      after={
        <>
          {after?.(fact.body)}
          {removal && fact.body.allowedActions.includes('delete') && (
            <DeleteFact
              words={removal}
              remove={() => api.remove(fact.body.id)}
              onDeleted={() => leave(undefined, true)}
            />
          )}
        </>
      }
    />
  );
}
