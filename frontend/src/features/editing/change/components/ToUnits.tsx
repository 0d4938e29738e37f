import { Button } from '@digdir/designsystemet-react';

import { FormGroup } from '@/components/form/FormGroup';
import { useT } from '@/i18n';
import { withOneMore } from '../draft';
import { kindShapes } from '../fields';
import type { ChangeFormParts } from '../form';
import { ToUnit } from './ToUnit';

/** The units that the change ends with: new ones, and living ones that it changes. */
export function ToUnits(parts: ChangeFormParts) {
  const t = useT();
  const { draft, change } = parts;
  if (draft.kind === '') return null;
  const { to } = kindShapes[draft.kind];
  if (!to) return null;
  const kind = draft.kind as 'CREATED' | 'RENAMED' | 'MOVED' | 'MERGED' | 'SPLIT';
  return (
    <FormGroup
      legend={t(`reorganise.to.${kind}`)}
      hint={kind === 'SPLIT' || kind === 'MERGED' ? t(`reorganise.toHint.${kind}`) : undefined}
    >
      {draft.to.map((row, index) => (
        <ToUnit key={row.key} {...parts} row={row} index={index} />
      ))}
      {draft.to.length < to.most && (
        <div>
          <Button type="button" variant="secondary" onClick={() => change((now) => withOneMore(now, 'to'))}>
            {t('reorganise.oneMore')}
          </Button>
        </div>
      )}
    </FormGroup>
  );
}
