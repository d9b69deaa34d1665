static const char *names[] = { "a", "old", "older" };
