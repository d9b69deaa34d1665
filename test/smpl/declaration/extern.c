extern int open_it(struct old *o);
extern int close_it(struct old *o, int);
