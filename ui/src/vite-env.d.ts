/** True in builds for tests and pictures, where `?host=fake` is understood. */
declare const __FAKE_HOST__: boolean;
