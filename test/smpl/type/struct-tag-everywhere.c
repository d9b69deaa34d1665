struct old;
struct old {
	struct old *next;
};
typedef struct old old_t;
struct old *f(struct old a[3], int (*g)(const struct old *));
int n = sizeof(struct old);
