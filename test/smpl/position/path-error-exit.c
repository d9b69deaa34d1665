void h(int x)
{
	a();
	if (x)
		return;
	b();
	a();
}
