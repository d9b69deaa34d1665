void f(int a, int *p)
{
	if (!a)
		h();
	if (NULL == p)
		h();
	if (!p)
		h();
	if (p == NULL)
		h();
	if (!(p))
		h();
}
