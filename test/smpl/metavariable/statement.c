void g(int a)
{
	mark();
	if (a)
		h();
	mark();
	return;
}
