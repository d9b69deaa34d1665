extern int a;
int b;
static int c;
