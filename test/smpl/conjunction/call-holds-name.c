void h(int a)
{
	f(a | flags);
	f(flags);
	f(a);
	f(k(flags->x));
}
