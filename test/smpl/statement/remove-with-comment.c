void f(int a)
{
	/* keep: what g is for */
	g(a);
	trace(a);
	h(a); /* keep too */
}
