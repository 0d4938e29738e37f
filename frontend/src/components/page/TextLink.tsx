import { Link as DesignLink } from '@digdir/designsystemet-react';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';

/** A link in the design system's clothes that the router follows without a page load. */
function Anchor({ children, ...properties }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <DesignLink {...properties}>{children}</DesignLink>;
}

export const TextLink = createLink(Anchor);
