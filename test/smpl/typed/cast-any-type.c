void f(int n)
{
	a = (struct s *)old_alloc(n);
	b = (const char **)old_alloc(n);
	c = (long)old_alloc(n);
	d = old_alloc(n);
}
