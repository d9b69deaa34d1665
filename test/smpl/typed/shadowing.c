void f(struct s *a, int n)
{
	put(a);
	if (n) {
		struct t *a = get(n);

		put(a);
	}
	put(a);
}
