void f(char *a)
{
	if (a == NULL || !a || NULL == a)
		g();
}
