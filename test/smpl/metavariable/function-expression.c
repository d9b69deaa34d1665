void h(int a)
{
	call(g(a));
	call(p->g(a));
	call(g(a, 1));
	call(g);
}
