int f(void)
{
	(*a).b = 1;
	x = (*(a + 1)).b;
	x = (*a->c).b;
	x = (*a).b.c;
	(*a).g(1);
}
