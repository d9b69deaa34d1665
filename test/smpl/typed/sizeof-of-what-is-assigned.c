void f(void)
{
	struct a *a;
	struct b *b;
	int *c;

	a = malloc(sizeof(struct a));
	b = malloc(sizeof(struct a));
	c = malloc(sizeof(int));
}
