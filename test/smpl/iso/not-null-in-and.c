void f(int *a)
{
	if (a && ready(a)) {
		g(a);
	}
	if (a != NULL && ready(a)) {
		g(a);
	}
}
