// For the build under AddressSanitizer alone: graphics drivers are unloaded before leaks are looked for, with
// memory that they never gave back, and nothing then tells whose it was.

// NOLINTNEXTLINE(bugprone-reserved-identifier): the name is the sanitizer's
extern "C" const char* __asan_default_options();
// NOLINTNEXTLINE(bugprone-reserved-identifier)
extern "C" const char* __asan_default_options() {
  return "detect_leaks=0";
}
