import { queryOptions } from '@tanstack/react-query';

import { client, read } from './client';

export const fetchConfig = () => read(client.GET('/api/v1/config'));

/** Municipality, limits and login of this installation; it does not change while a page is open. */
export const configQuery = queryOptions({ queryKey: ['config'], queryFn: fetchConfig, staleTime: Infinity });
