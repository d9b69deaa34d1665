void g(int a)
{
	old(a, b, 3);
	old(a, b + 1, 3);
}
