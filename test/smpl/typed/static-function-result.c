static const char *name(void);
extern char *other(int a);
void h(void) { f(name()); f(other(1)); f(third()); }
