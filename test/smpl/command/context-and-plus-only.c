void g(int a)
{
	lock(a);
	h();
	if (a)
		lock(b);
}
