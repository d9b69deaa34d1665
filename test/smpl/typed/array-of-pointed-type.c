void f(int k)
{
	struct s *a;
	int *b;
	char *c;

	a = kmalloc(k * sizeof(struct s), GFP_KERNEL);
	b = kmalloc(sizeof(int) * k, GFP_KERNEL);
	c = kmalloc(k * sizeof(int), GFP_KERNEL);
}
