void f(int *a, int b)
{
	if (!a || b)
		return;
	if (a == NULL || b > 3)
		return;
}
