extern int start(struct dev *d, int n);
extern void stop(void);
int other(void);
