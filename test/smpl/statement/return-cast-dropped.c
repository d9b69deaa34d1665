void *f(int p)
{
	if (p)
		return (void *)g(p);
	return (struct a *)p + 1;
}
