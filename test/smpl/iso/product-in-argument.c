int g(void)
{
	a = kmalloc(sizeof(struct s) * n, GFP);
	a = kmalloc(n * sizeof(struct s), GFP);
	a = kmalloc((n + 1) * sizeof(int), GFP);
	a = kmalloc(sizeof(int) * (n + 1), GFP);
	a = kmalloc(sizeof(*a) * n, GFP);
}
