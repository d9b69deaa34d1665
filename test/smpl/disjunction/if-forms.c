void f(int *a, int *b)
{
	if (a == NULL)
		return;
	consume(a);
	if (!b) {
		return;
	}
	consume(b);
}
