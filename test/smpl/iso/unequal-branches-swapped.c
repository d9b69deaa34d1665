int y(int p)
{
	if (p != q)
		f();
	else
		g();
	if (p == q)
		f();
	else
		g();
	if (q + 1 != p)
		f();
	else {
		g();
	}
}
