import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { PageHeading } from '@/components/page/PageHeading';
import { answerCalls } from '@/testing/handlers';
import { renderAt } from '@/testing/render';
import { FictionalNotice } from './FictionalNotice';

const page = (
  <>
    <FictionalNotice />
    <PageHeading title="Mål" />
  </>
);

function municipality(name: string, fictional: boolean) {
  answerCalls({ 'GET /api/v1/config': () => ({ body: { municipality: { name }, fictional } }) });
}

describe('the notice of an invented municipality', () => {
  it('says so by name, in the page and in the title of the window', async () => {
    municipality('Lindhavn kommune', true);
    await renderAt(page);
    const notice = await screen.findByRole('complementary', { name: 'Oppdiktet demokommune' });
    expect(notice).toHaveTextContent('Oppdiktet demokommune: Lindhavn kommune finnes ikke');
    await waitFor(() => expect(document.title).toBe('Mål – Veikart (oppdiktet demokommune)'));
  });

  it('is not there for a real one', async () => {
    municipality('Bærum kommune', false);
    await renderAt(page);
    await waitFor(() => expect(document.title).toBe('Mål – Veikart'));
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
  });
});
