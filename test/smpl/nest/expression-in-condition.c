void g(int x)
{
	if (bad(x) && x) {
		a();
	}
	if (!bad(3)) {
		a();
		return;
	}
	if (good(x)) {
		a();
	}
}
