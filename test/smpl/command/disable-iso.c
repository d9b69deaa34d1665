void f(int *a)
{
	if (a == NULL)
		return;
	if (!a)
		return;
}
