void g(int x)
{
	if (x)
		return;
	a();
}
void h(int x)
{
	if (x) {
		b();
		return;
	}
	a();
	if (y)
		return;
}
