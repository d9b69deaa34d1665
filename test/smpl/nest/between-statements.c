void f(struct s *p, int a)
{
	void *q = get(GFP_KERNEL);

	lock(p);
	q = get(GFP_KERNEL);
	if (a)
		q = get(GFP_KERNEL);
	unlock(p);
	q = get(GFP_KERNEL);
}
