void *f(void *p)
{
	if (IS_ERR(p))
		return ERR_PTR(PTR_ERR(p));
	return p;
}
