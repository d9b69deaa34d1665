void g(int a)
{
	mark(a += 1);
	a += 2;
	a -= 2;
}
