int h(void)
{
	a = sizeof(struct s);
	b = sizeof(x->y);
	c = sizeof x;
	d = sizeof(int *);
	e = sizeof(foo);
}
