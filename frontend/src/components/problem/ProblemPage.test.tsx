import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';

import { offlineProblem, ProblemError } from '@/api/problem';
import { renderAt } from '@/testing/render';
import { ProblemPage } from './ProblemPage';

describe('a page that could not be shown', () => {
  it.each([
    [404, 'Vi finner ikke siden'],
    [410, 'Dette er slettet'],
    [403, 'Du har ikke tilgang'],
    [401, 'Du må logge inn'],
    [503, 'Tjenesten er opptatt'],
    [500, 'Noe gikk galt hos oss'],
  ])('tells what %i means: %s', async (status, title) => {
    await renderAt(<ProblemPage error={new ProblemError(status)} onRetry={vi.fn()} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    expect(document.title).toBe(`${title} – Veikart`);
  });

  it('gives the request id to quote', async () => {
    await renderAt(<ProblemPage error={new ProblemError(500, { requestId: 'r-42', detail: 'Det gikk galt.' })} />);
    expect(screen.getByText('r-42')).toBeInTheDocument();
    expect(screen.getByText('Det gikk galt.')).toBeInTheDocument();
  });

  it('offers to try again only where that may help', async () => {
    await renderAt(<ProblemPage error={offlineProblem()} onRetry={vi.fn()} />);
    expect(screen.getByRole('button', { name: 'Prøv igjen' })).toBeInTheDocument();
  });

  it('does not offer to try a 404 again', async () => {
    await renderAt(<ProblemPage error={new ProblemError(404)} onRetry={vi.fn()} />);
    expect(screen.queryByRole('button', { name: 'Prøv igjen' })).not.toBeInTheDocument();
  });

  it('takes an unknown error for a fault of ours', async () => {
    await renderAt(<ProblemPage error={new TypeError('x is undefined')} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Noe gikk galt hos oss');
    expect(screen.queryByText(/x is undefined/)).not.toBeInTheDocument();
  });
});
