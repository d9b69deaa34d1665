int f(int a)
{
	trace_old(a, 1, "x");
	trace_old();
	return trace_old(g(a, 2));
}
