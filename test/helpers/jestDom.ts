// Adds matchers such as toBeVisible() to `expect` in the component tests.
import '@testing-library/jest-dom/vitest';
