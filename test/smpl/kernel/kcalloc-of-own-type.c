struct a *g;

int f(int k)
{
	struct a *p;

	p = kzalloc(k * sizeof(struct a), GFP_KERNEL);
	p = kzalloc((k + 1) * sizeof(struct a), GFP_KERNEL);
	p = kzalloc(k * sizeof(struct b), GFP_KERNEL);
	return 0;
}
