extern struct list all;
extern struct list *one;
struct list own;
