void g(int a)
{
	k(a);
	h(a);
}
