void fa0(struct s *p)
{
	switch (i != n) {
		g(foo(10, ret, x), MAX, x + (NULL));
	}
	if (p)
		put();
}
