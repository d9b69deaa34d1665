int f(int k)
{
	struct a *p;
	struct b *q;

	p = kmalloc(sizeof(struct a), GFP_KERNEL);
	q = kmalloc(sizeof(struct a), GFP_KERNEL);
	return 0;
}
