void g(int a)
{
	h(a);
	old(a, 1);
	old(b, 1);
}
