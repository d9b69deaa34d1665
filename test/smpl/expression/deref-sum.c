int f(int *p, int n, int **q)
{
	int a = get(p) + get(p + 1);
	a += get(*q);
	a += get(p++);
	return get(n ? p : *q) * get(&a);
}
