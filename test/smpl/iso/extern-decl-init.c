extern int a;
extern int b = 1;
int c;
