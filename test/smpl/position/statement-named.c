void h(int x)
{
	if (x) {
		g();
	}
}
