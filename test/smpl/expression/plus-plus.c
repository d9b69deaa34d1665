void f(int a, int *b)
{
	inc(a);
	inc(*b);
	a = a + inc(a);
	inc(b[1]);
	inc(s->c.d);
}
