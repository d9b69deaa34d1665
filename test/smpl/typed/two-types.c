void f(int *p, char *q, int r)
{
	copy(p, q);
	copy(p, r);
}
