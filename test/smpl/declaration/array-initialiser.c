static char *names[] = { "a", "b" };
static char *other = "c";
