void f(int a, int *x)
{
	x = look(a);
	if (x == NULL)
		use_it(a);
	else
		use_it(a);
}
