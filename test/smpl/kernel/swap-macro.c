static void foo(int *v, int i, int j)
{
	int n = 3;
	int t;

	if (v[i] > v[j])
		n++;
	t = v[i];
	v[i] = v[j];
	v[j] = t;
	bar(n);
}
