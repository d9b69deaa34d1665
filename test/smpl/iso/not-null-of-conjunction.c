void f(int *p)
{
	x = p != NULL && good(p);
	if (p && good(p))
		a();
	if (NULL != p && good(p))
		b();
	x = p && good(p);
}
