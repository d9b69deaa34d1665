int g(void)
{
	a = kmalloc(n * sizeof(*a), GFP | ZERO);
	a = kmalloc(sizeof(a->b) * n, GFP);
	a = kmalloc(sizeof(*a) * n * m, GFP);
	a = kmalloc(n * sizeof *a, GFP);
}
