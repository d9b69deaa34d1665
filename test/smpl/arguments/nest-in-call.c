void g(int a)
{
	f(old(a));
	f(1 + old(a), 2);
	f(h(old(a) + old(b)));
	k(old(a));
}
