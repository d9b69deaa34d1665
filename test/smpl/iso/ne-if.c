void g(int a, int b)
{
	if (a != b)
		h();
	else
		k();
	if (a == b)
		h();
	else
		k();
}
