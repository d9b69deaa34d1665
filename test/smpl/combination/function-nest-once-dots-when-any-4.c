int fc0(int n)
{
	if (foo(x, p->next, ~p))
		init((long)q);
}
