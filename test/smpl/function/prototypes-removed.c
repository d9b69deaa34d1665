int gone(int a, int b);
extern int gone(int a, int b);
int stay(void);
