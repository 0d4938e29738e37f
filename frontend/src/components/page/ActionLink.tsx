import { Button } from '@digdir/designsystemet-react';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';

interface ActionAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  variant?: 'primary' | 'secondary' | 'tertiary';
}

function ActionAnchor({ variant = 'secondary', children, ...properties }: ActionAnchorProps) {
  return (
    <Button asChild variant={variant}>
      <a {...properties}>{children}</a>
    </Button>
  );
}

/** A link that looks like a button: it leads to something to do. */
export const ActionLink = createLink(ActionAnchor);
