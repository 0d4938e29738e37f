export { RegistersPage } from '@/features/editing/register/components/RegistersPage';
