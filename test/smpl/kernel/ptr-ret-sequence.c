int f(void *p)
{
	if (IS_ERR(p))
		return PTR_ERR(p);

	return 0;
}
