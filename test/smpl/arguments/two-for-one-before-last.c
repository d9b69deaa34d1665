void h(void)
{
	f(g(1), 3, LAST);
	f(g(2), 3, 4, LAST);
	f(g(2),
	  3,
	  LAST);
}
