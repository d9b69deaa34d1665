void h(int x)
{
	if (x) {
		a();
		b();
	}
}
