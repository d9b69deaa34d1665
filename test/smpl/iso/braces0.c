void g(int a)
{
	if (a) {
		h();
	}
	if (a)
		h();
}
