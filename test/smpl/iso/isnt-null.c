void f(int *a)
{
	if (a != NULL)
		put_it(a);
	if (a)
		put_it(a);
	if (NULL != a)
		put_it(a);
	if (!a)
		put_it(a);
}
