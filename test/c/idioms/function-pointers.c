void f(void)
{
	int (*g)(struct s *, int[]);
	int (*h)(const struct s *a, char b[4], unsigned long) = x;
	static int (*k[])(struct s *, int) = { a, b };
	void (*m)(void *) = g, (*n)(struct q *);
	int (*fn)(struct s *) = d->fn;
	struct x *(*get)(struct y *, enum z);
	u32 (*rd)(struct dev *d, u32[], int *);
	foo_t (*r)(foo_t, struct a);
	extern int ext(struct s *, int[]);
	int proto(struct s *a, int);
	g = (int (*)(struct s *, int[]))h;
	x = sizeof(int (*)(struct s *));
	typeof(int (*)(struct s *)) q;
	call(a, int (*)(struct s *));
}
