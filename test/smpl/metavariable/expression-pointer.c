void g(int *a, int b)
{
	if (a == 0)
		return;
	if (b == 0)
		return;
}
