void f(int *a)
{
	while (a != NULL)
		a = next(a);
	while (a)
		a = next(a);
}
