typedef int (*callback)(void *);
typedef int (*other)(int);
