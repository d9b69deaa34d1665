int choose(int a, int b)
{
	if (a == 'h' IF_GRAPH(|| a == 'g') || b)
		return 0;
	a >>= (LENGTH IF_MORE(+ 2) + 1);
	run(a, b IF_MORE(, 1));
	if (IF_GRAPH(!b &&) look(a) != 0)
		return 1;
	return check((flags_t) MASK(-1), (flags_t) MASK(&a)) < 0;
}
static int visit(const char *name IF_MORE(, int depth), void IF_MORE(*p,) *q)
{
	for_each(name) STEP(-1);
	return call_all(name, IF_MORE(&b,) q);
}
