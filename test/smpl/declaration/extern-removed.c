extern int a;
extern int b, c;
int d;
extern long e;
