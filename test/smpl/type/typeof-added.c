void f(int *a, int i)
{
	swap(a[i], a[i + 1]);
	if (i)
		swap(a[0], i);
}
