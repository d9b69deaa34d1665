void g(int a, int b)
{
	if (a == b)
		h();
	if (a && b)
		h();
	if (a & b)
		h();
	if (a || b)
		h();
}
