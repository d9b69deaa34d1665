@@
int a;
char *b;
struct s c;
@@
- f(a, b, c)
+ g(c, b, a)
