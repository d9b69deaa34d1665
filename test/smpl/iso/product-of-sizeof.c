void h(int a)
{
	p = alloc(sizeof(int) * a);
	p = alloc(a * sizeof(int));
	p = alloc((a + 1) * sizeof(struct s));
}
