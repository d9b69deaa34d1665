int p(struct d *d)
{
	f = kzalloc(4, GFP);
	setup(f);
	kfree(f);
	return 0;
}
