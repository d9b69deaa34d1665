int f(struct foo *foo)
{
	struct old *p = 0;

	p = alloc(sizeof(struct old), 0);
	foo->p = alloc(sizeof(struct old), GFP_KERNEL | __GFP_ZERO);
	return !p;
}
