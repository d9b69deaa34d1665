void g(int a)
{
	if (a > 0)
		h();
}
