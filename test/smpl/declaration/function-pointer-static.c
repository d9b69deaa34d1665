static int (*handler)(int a, int b);
static int (*h2)(int, int);
static int (*h3)(int);
