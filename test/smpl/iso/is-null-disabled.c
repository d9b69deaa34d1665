void f(int *a)
{
	if (a == NULL)
		return;
	if (NULL == a)
		return;
	if (!a)
		return;
}
