void g(int a)
{
	int x;

	lock(a);
	if (a)
		lock(b);
}
