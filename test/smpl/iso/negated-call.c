void g(int a)
{
	if (!is_bad(a))
		x();
	if (is_bad(a))
		y();
	if (a && !is_bad(a + 1))
		z();
}
