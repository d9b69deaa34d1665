int a(void);
extern int b(void);
static char *c(void);
int d(int);
