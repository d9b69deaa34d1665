void f(char *a)
{
	if (a != NULL || NULL != a)
		g();
	if (a)
		h();
}
